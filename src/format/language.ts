import type { Locale, Multiple } from '../model/index.js';
import { danish } from './da.js';
import { english } from './en.js';

/** How a language puts figures into words: what a sentence is made of besides the dataset's own texts. */
export interface Grammar {
  /** The unit of a share, with the no-break space the language puts before it. */
  readonly percentSign: string;
  /** The unit of a frequency: "ud af 10". */
  readonly outOf: (total: string) => string;
  /** The unit of a multiple: "gange", and of one that is 1. */
  readonly times: string;
  readonly time: string;
  /** A percentage as it is spoken: "73 procent". */
  readonly percent: (value: string) => string;
  readonly precisions: Readonly<Record<NonNullable<Multiple['precision']>, string>>;
  /** The people after a share: "73 procent af Bydelsmødrene". */
  readonly ofAll: (share: string, people: string) => string;
  /** Between two figures that are compared. */
  readonly versus: string;
}

/** Why some wording of a figure would be wrong. */
export type Reason =
  | 'not-an-effect'
  | 'not-percent'
  | 'not-counted'
  | 'not-exact'
  | 'scale-word'
  | 'part-of-people'
  | 'joint'
  | 'other-questions'
  | 'comparison'
  | 'parts';

/** Wording that would be wrong of a figure. */
export interface Avoid {
  readonly reason: Reason;
  /** What the figure is: "7 ud af 10", "godt 5 gange", "i høj grad"; empty where there is nothing to quote. */
  readonly right: string;
  /** What it is not: "70 %", "5,0 gange"; empty where there is nothing to quote. */
  readonly wrong: string;
}

/** What became of a figure; `other` where the two are written so that neither is more than the other. */
export type Change = 'up' | 'down' | 'same' | 'other';

/** A language: its grammar, and every phrase the elements say in it besides the dataset's own texts. */
export interface Language extends Grammar {
  /** The tag whose number format `Intl` uses: "da-DK". */
  readonly region: string;
  readonly source: string;
  readonly sources: string;
  /** Before the source of one group's figure, where those of several differ. */
  readonly sourceFor: (group: string) => string;
  readonly citedIn: string;
  /** Said where the source gives one figure for several groups. */
  readonly joint: (groups: string) => string;
  readonly respondents: (count: string) => string;
  readonly period: (text: string) => string;
  /** How sure a figure is, as figures of its kind. */
  readonly interval: (low: string, high: string) => string;
  /** What the same question gave before, and how that has changed; without a full stop. */
  readonly earlier: (period: string, figure: string, change: Change) => string;
  /** Why some wording of a figure would be wrong, as advice to whoever writes about it. */
  readonly avoid: Readonly<Record<Reason, (avoid: Avoid) => string>>;
  /** The title of results that were picked one by one. */
  readonly selection: string;
  /** `programs` are the names of those that are compared. */
  readonly compareTitle: (programs: string) => string;
  /** `outOf` is the unit of the frequencies, empty where they have several. */
  readonly chartSubtitle: {
    readonly share: string;
    readonly frequency: (outOf: string) => string;
    readonly mixed: (outOf: string) => string;
  };
  readonly tableSummary: string;
  readonly tableCaption: (theme: string) => string;
  readonly columns: Readonly<Record<'statement' | 'group' | 'result' | 'source', string>>;
  /** The unit of a share as the head of a column has it: "procent". */
  readonly percentUnit: string;
  /** Said of figures that those of a later date replace. */
  readonly newerEdition: (date: string) => string;
  /** Said of the author's words, which are of an edition that the page has no figures of. */
  readonly pinnedEdition: (pinned: string, newest: string) => string;
  /** Shown to readers until the figures are there, where the author left nothing between the tags. */
  readonly loading: string;
  /** Shown to readers where a figure cannot be shown and the author left nothing between the tags; `name` may be empty. */
  readonly unavailable: (name: string) => string;
  readonly export: ExportTerms;
  /** The heads of the columns of a CSV file, with a space between them. */
  readonly csvColumns: string;
  readonly overview: OverviewTerms;
}

/** The menu to download and copy figures. */
export interface ExportTerms {
  readonly summary: string;
  /** Before the name of a format: "Hent CSV". */
  readonly download: string;
  /** Copies the picture. */
  readonly picture: string;
  /** Said where the browser does not let the picture be copied. */
  readonly noPicture: string;
  readonly choose: string;
  readonly everything: string;
  readonly sentence: string;
  readonly snippet: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Before the sentence that may be written of a result, and before what would be wrong. */
  readonly mayWrite: string;
  readonly avoid: string;
}

/** The overview's controls and what it says of them. */
export interface OverviewTerms {
  /** `name` is the dataset's. */
  readonly title: (name: string) => string;
  readonly search: string;
  readonly program: string;
  readonly everyProgram: (count: number) => string;
  readonly theme: string;
  readonly everyTheme: string;
  readonly found: (count: number, all: number) => string;
  readonly reset: string;
  /** Stands in place of results where the filter leaves none. */
  readonly none: string;
  /** The link to one result alone. */
  readonly link: string;
}

/** By tags in small letters; no map, since the elements speak even where a page has broken those. */
const languages: Partial<Record<string, Language>> = Object.assign(
  Object.create(null) as Record<string, Language>,
  { da: danish, en: english },
);

/** Makes the elements speak another language; Danish and English are built in. `tag` is of BCP 47: "sv". */
export function registerLanguage(tag: string, language: Language): void {
  languages[tag.toLowerCase()] = language;
}

function registered(locale: Locale): Language | undefined {
  const known = languages[locale];
  if (known) return known;
  const tag = locale.toLowerCase();
  return languages[tag] ?? languages[tag.split('-')[0]!];
}

/** Whether sentences can be made in a language. Where they cannot, a dataset's own whole statements are said. */
export function hasGrammar(locale: Locale): boolean {
  return registered(locale) !== undefined;
}

/** Figures in signs, and no words that would need a grammar, for a language that is not registered. */
const SIGNS: Grammar & Pick<Language, 'chartSubtitle'> = {
  percentSign: '%',
  outOf: (total) => `/\u00a0${total}`,
  times: '\u00d7',
  time: '\u00d7',
  percent: (value) => `${value}%`,
  precisions: { 'just-over': '>' },
  ofAll: (share, people) => `${share}: ${people}`,
  versus: ' / ',
  chartSubtitle: { share: '', frequency: () => '', mixed: () => '' },
};

/** What the elements say in a language. Where it is not registered: figures in signs, and all else in English. */
export function termsOf(locale: Locale): Language {
  return registered(locale) ?? { ...english, ...SIGNS, region: locale };
}

/** The tag that `Intl` formats a language with. */
export function regionOf(locale: Locale): string {
  return registered(locale)?.region ?? locale;
}
