import type { Figure, Locale, Multiple, Scale } from '../data/index.js';

/** Every phrase the elements say in one language besides the dataset's own texts. */
export interface Terms {
  /** The unit of a share, with the no-break space the language puts before it. */
  readonly percentSign: string;
  /** The unit of a frequency: "ud af 10". */
  readonly outOf: (total: string) => string;
  /** The unit of a multiple: "gange". */
  readonly times: string;
  /** A percentage as it is spoken: "73 procent". */
  readonly percent: (value: string) => string;
  readonly precisions: Readonly<Record<NonNullable<Multiple['precision']>, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  /** The people after a share: "73 procent af Bydelsmødrene". */
  readonly ofAll: (share: string, people: string) => string;
  readonly source: string;
  readonly sources: string;
  readonly citedIn: string;
  /** Said where the source gives one figure for several programmes. */
  readonly joint: string;
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
  readonly take: TakeTerms;
  /** The heads of the columns of a CSV file, with a space between them. */
  readonly csvColumns: string;
  readonly overview: OverviewTerms;
  readonly warnings: Warnings;
}

/** The menu to take figures along with. */
export interface TakeTerms {
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
  readonly notAColour: (tokens: string) => string;
}

const da: Terms = {
  percentSign: '\u00a0%',
  outOf: (total) => `ud af\u00a0${total}`,
  times: 'gange',
  percent: (value) => `${value} procent`,
  precisions: { 'just-over': 'godt' },
  scales: { 'high-degree': 'i høj grad', 'some-degree': 'i nogen grad' },
  ofAll: (share, people) => `${share} af ${people}`,
  source: 'Kilde:',
  sources: 'Kilder',
  citedIn: 'gengivet af',
  joint: 'Kilden angiver ét fælles tal for de to indsatser.',
  respondents: (count) => `${count} har svaret.`,
  period: (text) => `Spurgt i ${text}.`,
  versus: ' mod ',
  selection: 'Udvalgte resultater',
  compareTitle: 'Bydelsmødre og Baba side om side',
  chartSubtitle: {
    share: 'Andel af gruppen i procent',
    frequency: 'Antal ud af 10 i gruppen',
    mixed: 'Andel af gruppen i procent eller ud af 10',
  },
  tableSummary: 'Tallene i en tabel',
  tableCaption: (theme) => `${theme}: alle tal`,
  columns: { statement: 'Udsagn', group: 'Hvem', result: 'Resultat', source: 'Kilde' },
  resultUnits: { share: 'procent', frequency: 'ud af 10', multiple: 'gange' },
  unavailable: 'Her skulle der stå et resultat fra Baba og Bydelsmødre.',
  take: {
    summary: 'Tag tallene med',
    download: 'Hent',
    choose: 'Vælg',
    everything: 'Alle resultater her',
    sentence: 'Kopiér som tekst',
    snippet: 'Kopiér til en hjemmeside',
    copied: 'Kopieret.',
    notCopied: 'Kopiér teksten her:',
  },
  csvColumns: 'tema id indsats gruppe tal resultat skala udsagn kilde link',
  overview: {
    title: 'Resultater fra Bydelsmødre og Baba',
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
      `"${subject}" kan ikke sammenlignes. Det kan ${comparable.join(', ')}.`,
    headingLevel: (value) => `heading-level="${value}" findes ikke. Skriv et tal fra 2 til 6.`,
    missingEndTag: (tag) => `sluttagget ser ud til at mangle. Skriv </${tag}>.`,
    contrast: (tokens) =>
      `${tokens}: tekst eller tal kan ikke læses på fladen (under 4,5:1). Bruger standardfarverne.`,
    notAColour: (tokens) => `${tokens}: det er ikke en farve. Bruger standardfarverne.`,
  },
};

const en: Terms = {
  percentSign: '%',
  outOf: (total) => `out of\u00a0${total}`,
  times: 'times',
  percent: (value) => `${value} percent`,
  precisions: { 'just-over': 'just over' },
  scales: { 'high-degree': 'to a high degree', 'some-degree': 'to some degree' },
  ofAll: (share, people) => `${share} of ${people}`,
  source: 'Source:',
  sources: 'Sources',
  citedIn: 'cited by',
  joint: 'The source gives one figure for both programmes together.',
  respondents: (count) => `${count} answered.`,
  period: (text) => `Asked in ${text}.`,
  versus: ' against ',
  selection: 'Selected results',
  compareTitle: 'Bydelsmødre and Baba side by side',
  chartSubtitle: {
    share: 'Share of the group in percent',
    frequency: 'Number out of 10 in the group',
    mixed: 'Share of the group in percent or out of 10',
  },
  tableSummary: 'The figures in a table',
  tableCaption: (theme) => `${theme}: all figures`,
  columns: { statement: 'Statement', group: 'Who', result: 'Result', source: 'Source' },
  resultUnits: { share: 'percent', frequency: 'out of 10', multiple: 'times' },
  unavailable: 'A result from Baba and Bydelsmødre belongs here.',
  take: {
    summary: 'Take the figures along',
    download: 'Download',
    choose: 'Choose',
    everything: 'All results here',
    sentence: 'Copy as text',
    snippet: 'Copy for a website',
    copied: 'Copied.',
    notCopied: 'Copy the text here:',
  },
  csvColumns: 'theme id programme group number result scale statement source link',
  overview: {
    title: 'Results of Bydelsmødre and Baba',
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
      `"${subject}" cannot be compared. These can: ${comparable.join(', ')}.`,
    headingLevel: (value) => `heading-level="${value}" does not exist. Write a number from 2 to 6.`,
    missingEndTag: (tag) => `the end tag seems to be missing. Write </${tag}>.`,
    contrast: (tokens) =>
      `${tokens}: text or figures cannot be read on the surface (below 4.5:1). Using the default colours.`,
    notAColour: (tokens) => `${tokens}: not a colour. Using the default colours.`,
  },
};

const TERMS: Readonly<Record<Locale, Terms>> = { da, en };

export function termsOf(locale: Locale): Terms {
  return TERMS[locale];
}
