/** What a sheet is made of: kinds of rows, and columns. Everything that reads, writes or explains a sheet goes by these. */
import type { BuiltInLocale } from '../../format/index.js';

type Words = Readonly<Record<BuiltInLocale, string>>;

/** What the first column says a row is, each with what it is. The template has them in this order. */
export const ROW_KINDS = {
  dataset: {
    name: { da: 'datasæt', en: 'dataset' },
    what: { da: 'hvis tal det er, og datoen for dem', en: 'whose figures these are, and their date' },
  },
  edition: {
    name: { da: 'udgave', en: 'edition' },
    what: {
      da: 'en udgave af tallene og hvor den ligger',
      en: 'an edition of the figures and where it lies',
    },
  },
  program: {
    name: { da: 'indsats', en: 'programme' },
    what: { da: 'en indsats og hvem dens folk er', en: 'a programme and who its people are' },
  },
  word: {
    name: { da: 'skalaord', en: 'scale word' },
    what: {
      da: 'et ord for, hvor enig man er, det stærkeste først',
      en: 'a word for how strongly people agree',
    },
  },
  source: {
    name: { da: 'kilde', en: 'source' },
    what: { da: 'en udgivelse, som tal kommer fra', en: 'a publication with figures' },
  },
  theme: {
    name: { da: 'tema', en: 'theme' },
    what: { da: 'et tema, som resultater hører til', en: 'a theme that results belong to' },
  },
  result: {
    name: { da: 'resultat', en: 'result' },
    what: { da: 'et resultat med dets tal', en: 'a result with its figure' },
  },
  figure: {
    name: { da: 'tal', en: 'figure' },
    what: { da: 'en indsats mere i samme resultat', en: 'one more programme in the same result' },
  },
  part: {
    name: { da: 'del', en: 'part' },
    what: { da: 'en del af et tal, med sit skalaord', en: 'a part of a figure, with its scale word' },
  },
  earlier: {
    name: { da: 'tidligere', en: 'earlier' },
    what: { da: 'hvad det samme spørgsmål gav før', en: 'what the same question gave before' },
  },
  note: {
    name: { da: 'bemærkning', en: 'note' },
    what: { da: 'læses ikke', en: 'is not read' },
  },
} as const satisfies Readonly<Record<string, { readonly name: Words; readonly what: Words }>>;

export type RowKind = keyof typeof ROW_KINDS;

interface Column {
  readonly name: Words;
  /** What belongs here, for the template. */
  readonly what: Words;
  /** There is one for every language: "titel (da)". */
  readonly isText?: true;
  /** The kinds of rows that have it. */
  readonly rows: readonly RowKind[];
}

/** Those of one figure; the first of a result stands in the row of the result. */
const MEASURED = ['result', 'figure'] as const;

/** In the order they stand: what changes every year comes first, texts and what rarely changes last. */
export const COLUMNS = {
  row: {
    name: { da: 'række', en: 'row' },
    what: { da: 'Hvad rækken er', en: 'What the row is' },
    rows: Object.keys(ROW_KINDS) as RowKind[],
  },
  id: {
    name: { da: 'id', en: 'id' },
    what: {
      da: 'Navn til maskiner: a–z, 0–9 og bindestreg. Ændres aldrig',
      en: 'A name for machines: a–z, 0–9 and hyphens. Never changes',
    },
    rows: ['dataset', 'program', 'word', 'source', 'theme', 'result'],
  },
  within: {
    name: { da: 'hører til', en: 'belongs to' },
    what: {
      da: 'Et resultats tema, et tals resultat eller et skalaords skala: dens id',
      en: 'The theme of a result, the result of a figure or the scale of a word: its id',
    },
    rows: ['word', 'result', 'figure', 'part', 'earlier'],
  },
  program: {
    name: { da: 'indsats', en: 'programme' },
    what: {
      da: 'Indsatsens id. Kan stå tom, når der kun er én',
      en: 'Its id. May be empty where there is one only',
    },
    rows: [...MEASURED, 'part', 'earlier'],
  },
  figure: {
    name: { da: 'tal', en: 'figure' },
    what: {
      da: '73\u00a0% · 7 ud af 10 · 5 gange · godt 5 gange',
      en: '73\u00a0% · 7 out of 10 · 5 times · just over 5 times',
    },
    rows: [...MEASURED, 'part', 'earlier'],
  },
  scale: {
    name: { da: 'skalaord', en: 'scale word' },
    what: { da: 'Skalaordets id, når kilden bruger et', en: 'Its id, where the source uses one' },
    rows: [...MEASURED, 'part'],
  },
  source: {
    name: { da: 'kilde', en: 'source' },
    what: {
      da: 'Kildens id. Kan stå tom, når der kun er én',
      en: 'Its id. May be empty where there is one only',
    },
    rows: [...MEASURED, 'earlier'],
  },
  respondents: {
    name: { da: 'antal svar', en: 'respondents' },
    what: { da: 'Hvor mange der har svaret', en: 'How many people answered' },
    rows: [...MEASURED, 'earlier'],
  },
  period: {
    name: { da: 'spurgt', en: 'asked' },
    what: { da: 'Hvornår de blev spurgt: 2024', en: 'When they were asked: 2024' },
    rows: [...MEASURED, 'earlier'],
  },
  low: {
    name: { da: 'usikkerhed fra', en: 'interval low' },
    what: { da: 'Det laveste, tallet kan være', en: 'The lowest that the figure may be' },
    rows: MEASURED,
  },
  high: {
    name: { da: 'usikkerhed til', en: 'interval high' },
    what: { da: 'Det højeste, tallet kan være', en: 'The highest that the figure may be' },
    rows: MEASURED,
  },
  joint: {
    name: { da: 'fælles tal', en: 'joint figure' },
    what: {
      da: 'ja, når kilden giver ét tal for alle indsatser i resultatet',
      en: 'yes, where the source gives one figure for all programmes of the result',
    },
    rows: ['result'],
  },
  title: {
    name: { da: 'titel', en: 'title' },
    what: {
      da: 'Navn, titel eller skalaord, som læsere ser det',
      en: 'The name, title or scale word that readers see',
    },
    isText: true,
    rows: ['dataset', 'program', 'word', 'theme', 'result'],
  },
  text: {
    name: { da: 'tekst', en: 'text' },
    what: {
      da: 'Et resultats sætning efter tallet og folkene, med {scale} for skalaordet eller {comparison} for sammenligningen; ellers en beskrivelse',
      en: 'The sentence of a result after figure and people, with {scale} for the scale word or {comparison} for the comparison; else a description',
    },
    isText: true,
    rows: ['program', 'theme', 'result'],
  },
  message: {
    name: { da: 'budskab', en: 'message' },
    what: { da: 'Hvad alle temaets tal handler om', en: "What all of the theme's figures are about" },
    isText: true,
    rows: ['theme'],
  },
  verb: {
    name: { da: 'verbum', en: 'verb' },
    what: {
      da: 'Kun ved gange: ordet før tallet, for eksempel "har"',
      en: 'Only of times: the word before the figure',
    },
    isText: true,
    rows: ['result'],
  },
  label: {
    name: { da: 'hvem', en: 'who' },
    what: {
      da: 'Folkene, som en etiket. Ved et tal kun, når det er andre end indsatsens',
      en: "The people, as a label. Of a figure only where they are not the programme's",
    },
    isText: true,
    rows: ['program', ...MEASURED],
  },
  definite: {
    name: { da: 'hvem, efter %', en: 'who, after %' },
    what: { da: '73\u00a0% af … de frivillige', en: '73\u00a0% of … the volunteers' },
    isText: true,
    rows: ['program', ...MEASURED],
  },
  indefinite: {
    name: { da: 'hvem, efter antal', en: 'who, after a count' },
    what: { da: '7 ud af 10 … frivillige', en: '7 out of 10 … volunteers' },
    isText: true,
    rows: ['program', ...MEASURED],
  },
  comparedWith: {
    name: { da: 'sammenlignet med', en: 'compared with' },
    what: {
      da: 'Kun ved gange: hvem der sammenlignes med, kort',
      en: 'Only of times: who is compared with, in short',
    },
    isText: true,
    rows: MEASURED,
  },
  comparison: {
    name: { da: 'sammenligning', en: 'comparison' },
    what: {
      da: 'Kun ved gange: det samme, helt ud, i sætningen',
      en: 'Only of times: the same in full, in the sentence',
    },
    isText: true,
    rows: MEASURED,
  },
  statement: {
    name: { da: 'helt udsagn', en: 'whole statement' },
    what: {
      da: 'Kun på sprog, som pakken ikke kan danne sætninger på',
      en: 'Only in languages that the package makes no sentences in',
    },
    isText: true,
    rows: ['result'],
  },
  publisher: {
    name: { da: 'udgiver', en: 'publisher' },
    what: { da: 'Hvem der har udgivet kilden', en: 'Who published the source' },
    rows: ['source'],
  },
  year: {
    name: { da: 'år', en: 'year' },
    what: { da: 'Året, kilden udkom', en: 'The year the source was published' },
    rows: ['source'],
  },
  date: {
    name: { da: 'dato', en: 'date' },
    what: {
      da: '2024-04-02: kildens, eller datoen for tallene',
      en: '2024-04-02: of the source, or of the figures',
    },
    rows: ['dataset', 'edition', 'source'],
  },
  publication: {
    name: { da: 'udgivelse', en: 'publication' },
    what: { da: 'Kildens egen titel', en: "The source's own title" },
    rows: ['source'],
  },
  language: {
    name: { da: 'sprog', en: 'language' },
    what: {
      da: 'Sprogene, det vigtigste først: da, en. Ved en kilde dens titels',
      en: 'Languages, the first is the default: da, en. Of a source that of its title',
    },
    rows: ['dataset', 'source'],
  },
  link: {
    name: { da: 'link', en: 'link' },
    what: { da: 'Hvor det kan læses: https://…', en: 'Where it can be read: https://…' },
    rows: ['edition', 'source'],
  },
  citedIn: {
    name: { da: 'gengivet i', en: 'quoted in' },
    what: { da: 'Id på kilden, som tallet er læst i', en: 'Id of the source that the figure was read in' },
    rows: ['source'],
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnKey = keyof typeof COLUMNS;

export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

/** `COLUMNS` with what only some have as optional. */
export const column = (key: ColumnKey): Column => COLUMNS[key];

/** The head of a column: "tal", "titel (da)". */
export function headOf(key: ColumnKey, locale: BuiltInLocale, language?: string): string {
  const name = column(key).name[locale];
  return language === undefined ? name : `${name} (${language})`;
}
