import type { Figure, Locale, Multiple, Scale } from '../model/index.js';
import { formatList } from './number.js';

/** Every phrase the elements say in one language besides the dataset's own texts. */
export interface Terms {
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
  readonly scales: Readonly<Record<Scale, string>>;
  /** The people after a share: "73 procent af Bydelsmødrene". */
  readonly ofAll: (share: string, people: string) => string;
  readonly source: string;
  readonly sources: string;
  readonly citedIn: string;
  /** Said where the source gives one figure for several groups. */
  readonly joint: (groups: string) => string;
  readonly respondents: (count: string) => string;
  readonly period: (text: string) => string;
  /** Between two figures that are compared. */
  readonly versus: string;
  /** The title of results that were picked one by one. */
  readonly selection: string;
  readonly compareTitle: string;
  readonly chartSubtitle: Readonly<Record<'share' | 'frequency' | 'mixed', string>>;
  readonly tableSummary: string;
  readonly tableCaption: (theme: string) => string;
  readonly columns: Readonly<Record<'statement' | 'group' | 'result' | 'source', string>>;
  readonly resultUnits: Readonly<Record<Figure['kind'], string>>;
  /** Shown to readers where a figure cannot be shown and the author left nothing between the tags. */
  readonly unavailable: string;
  readonly export: ExportTerms;
  /** The heads of the columns of a CSV file, with a space between them. */
  readonly csvColumns: string;
  readonly overview: OverviewTerms;
  readonly warnings: Warnings;
}

/** The menu to download and copy figures. */
export interface ExportTerms {
  readonly summary: string;
  /** Before the name of a format: "Hent CSV". */
  readonly download: string;
  readonly choose: string;
  readonly everything: string;
  readonly sentence: string;
  readonly snippet: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The overview's controls and what it says of them. */
export interface OverviewTerms {
  readonly title: string;
  readonly search: string;
  readonly program: string;
  readonly everyProgram: string;
  readonly theme: string;
  readonly everyTheme: string;
  readonly found: (count: number, all: number) => string;
  readonly reset: string;
}

/** What the console says to the author of a page. */
export interface Warnings {
  readonly missing: (attribute: string, example: string) => string;
  readonly unknown: (attribute: string, value: string, nearest: string, instead?: string) => string;
  readonly noFigures: (subject: string, program: string) => string;
  readonly untrue: (variant: string, instead: string) => string;
  readonly notCompared: (subject: string, comparable: readonly string[]) => string;
  readonly headingLevel: (value: string) => string;
  readonly missingEndTag: (tag: string) => string;
  readonly contrast: (tokens: string) => string;
  readonly failed: (error: string) => string;
  readonly notHydrated: (error: string) => string;
  readonly notAColour: (tokens: string) => string;
}

const da: Terms = {
  percentSign: '\u00a0%',
  outOf: (total) => `ud af\u00a0${total}`,
  times: 'gange',
  time: 'gang',
  percent: (value) => `${value} procent`,
  precisions: { 'just-over': 'godt' },
  scales: { 'high-degree': 'i høj grad', 'some-degree': 'i nogen grad' },
  ofAll: (share, people) => `${share} af ${people}`,
  source: 'Kilde:',
  sources: 'Kilder',
  citedIn: 'gengivet af',
  joint: (groups) => `Kilden angiver det samme tal for ${groups}.`,
  respondents: (count) => `${count} har svaret.`,
  period: (text) => `Spurgt i ${text}.`,
  versus: ' mod ',
  selection: 'Udvalgte resultater',
  compareTitle: 'Baba og Bydelsmødre side om side',
  chartSubtitle: {
    share: 'Andel af gruppen i procent',
    frequency: 'Antal ud af 10 i gruppen',
    mixed: 'I procent eller antal ud af 10 i gruppen',
  },
  tableSummary: 'Tallene i en tabel',
  tableCaption: (theme) => `${theme}: alle tal`,
  columns: { statement: 'Udsagn', group: 'Hvem', result: 'Resultat', source: 'Kilde' },
  resultUnits: { share: 'procent', frequency: 'ud af 10', multiple: 'gange' },
  unavailable: 'Her skulle der stå et resultat fra Baba og Bydelsmødre.',
  export: {
    summary: 'Hent eller kopiér tallene',
    download: 'Hent',
    choose: 'Hvad vil du kopiere?',
    everything: 'Alle viste resultater',
    sentence: 'Kopiér som tekst',
    snippet: 'Kopiér til en hjemmeside',
    copied: 'Kopieret.',
    notCopied: 'Kopiér teksten her:',
  },
  csvColumns: 'tema id indsats gruppe tal enhed resultat skala udsagn kilde udgivelse dato link',
  overview: {
    title: 'Resultater fra Baba og Bydelsmødre',
    search: 'Søg i resultaterne',
    program: 'Indsats',
    everyProgram: 'Begge indsatser',
    theme: 'Tema',
    everyTheme: 'Alle temaer',
    found: (count, all) => `${count} af ${all} resultater`,
    reset: 'Vis alle resultater',
  },
  warnings: {
    missing: (attribute, example) => `${attribute} mangler. Skriv for eksempel ${attribute}="${example}".`,
    unknown: (attribute, value, nearest, instead) =>
      `${attribute}="${value}" findes ikke. Mente du "${nearest}"?${instead ? ` Viser "${instead}".` : ''}`,
    noFigures: (subject, program) =>
      `"${subject}" har ingen tal for "${program}". Fjern program="${program}".`,
    untrue: (variant, instead) => `variant="${variant}" passer ikke til den slags tal. Viser "${instead}".`,
    notCompared: (subject, comparable) =>
      `"${subject}" kan ikke sammenlignes.${comparable.length ? ` Disse kan: ${formatList(comparable, 'da')}.` : ''}`,
    headingLevel: (value) => `heading-level="${value}" findes ikke. Skriv et tal fra 2 til 6.`,
    missingEndTag: (tag) => `sluttagget ser ud til at mangle. Skriv </${tag}>.`,
    contrast: (tokens) =>
      `${tokens}: tekst eller tal kan ikke læses på fladen (under 4,5:1). Bruger standardfarverne.`,
    failed: (error) => `Tallene kan ikke vises, så teksten mellem taggene står der. ${error}`,
    notHydrated: (error) => `HTML fra serveren passer ikke og er lavet på ny. ${error}`,
    notAColour: (tokens) => `${tokens}: det er ikke en farve. Bruger standardfarverne.`,
  },
};

const en: Terms = {
  percentSign: '%',
  outOf: (total) => `out of\u00a0${total}`,
  times: 'times',
  time: 'time',
  percent: (value) => `${value} per cent`,
  precisions: { 'just-over': 'just over' },
  scales: { 'high-degree': 'to a great extent', 'some-degree': 'to some extent' },
  ofAll: (share, people) => `${share} of ${people}`,
  source: 'Source:',
  sources: 'Sources',
  citedIn: 'cited by',
  joint: (groups) => `The source states the same figure for ${groups}.`,
  respondents: (count) => `${count} answered.`,
  period: (text) => `Asked in ${text}.`,
  versus: ' compared with ',
  selection: 'Selected results',
  compareTitle: 'Baba and Bydelsmødre side by side',
  chartSubtitle: {
    share: 'Share of the group in per cent',
    frequency: 'Number out of 10 in the group',
    mixed: 'In per cent, or as a number out of 10, of the group',
  },
  tableSummary: 'The figures in a table',
  tableCaption: (theme) => `${theme}: all figures`,
  columns: { statement: 'Statement', group: 'Who', result: 'Result', source: 'Source' },
  resultUnits: { share: 'per cent', frequency: 'out of 10', multiple: 'times' },
  unavailable: 'A result from Baba and Bydelsmødre should appear here.',
  export: {
    summary: 'Download or copy the figures',
    download: 'Download',
    choose: 'What to copy',
    everything: 'All results shown',
    sentence: 'Copy as text',
    snippet: 'Copy for a website',
    copied: 'Copied.',
    notCopied: 'Copy the text here:',
  },
  csvColumns: 'theme id programme group number unit result scale statement source publication date link',
  overview: {
    title: 'Results from Baba and Bydelsmødre',
    search: 'Search the results',
    program: 'Programme',
    everyProgram: 'Both programmes',
    theme: 'Theme',
    everyTheme: 'All themes',
    found: (count, all) => `${count} of ${all} results`,
    reset: 'Show all results',
  },
  warnings: {
    missing: (attribute, example) => `${attribute} is missing. Write ${attribute}="${example}", for example.`,
    unknown: (attribute, value, nearest, instead) =>
      `${attribute}="${value}" does not exist. Did you mean "${nearest}"?${instead ? ` Showing "${instead}".` : ''}`,
    noFigures: (subject, program) =>
      `"${subject}" has no figures for "${program}". Remove program="${program}".`,
    untrue: (variant, instead) =>
      `variant="${variant}" does not fit this kind of figure. Showing "${instead}".`,
    notCompared: (subject, comparable) =>
      `"${subject}" cannot be compared.${comparable.length ? ` These can: ${formatList(comparable, 'en')}.` : ''}`,
    headingLevel: (value) => `heading-level="${value}" does not exist. Write a number from 2 to 6.`,
    missingEndTag: (tag) => `the end tag seems to be missing. Write </${tag}>.`,
    contrast: (tokens) =>
      `${tokens}: text or figures cannot be read on the surface (below 4.5:1). Using the default colours.`,
    failed: (error) => `The figures cannot be shown, so the text between the tags stays. ${error}`,
    notHydrated: (error) => `The HTML from the server does not fit and is rendered anew. ${error}`,
    notAColour: (tokens) => `${tokens}: not a colour. Using the default colours.`,
  },
};

const TERMS: Readonly<Record<Locale, Terms>> = { da, en };

export function termsOf(locale: Locale): Terms {
  return TERMS[locale];
}
