/** What `--help` prints for `data` and `say`: one table for both languages. */
import type { BuiltInLocale } from '../../format/index.js';
import { columns } from './columns.js';

type Said = readonly [name: string | Readonly<Record<BuiltInLocale, string>>, da: string, en: string];

const COMMANDS: readonly Said[] = [
  [
    'data template',
    'et tomt regneark med en eksempelrække af hver slags',
    'an empty sheet with an example row of every kind',
  ],
  [
    { da: 'data from-csv <fil.csv>', en: 'data from-csv <file.csv>' },
    'et regneark, gemt som CSV, bliver til et datasæt (JSON)',
    'a sheet that was saved as CSV becomes a dataset (JSON)',
  ],
  [
    { da: 'data from-xlsx <fil.xlsx>', en: 'data from-xlsx <file.xlsx>' },
    'det samme fra Excel; ark uden "række" øverst bliver ikke læst',
    'the same from Excel; sheets without "row" on top are not read',
  ],
  [
    { da: 'data to-csv <fil>', en: 'data to-csv <file>' },
    'et datasæt bliver til et regneark',
    'a dataset becomes a sheet',
  ],
  [
    { da: 'data check <fil>', en: 'data check <file>' },
    'alle fejl, hver med række og kolonne eller sti',
    'every mistake, each with row and column or path',
  ],
  [
    { da: 'data diff <gammel> <ny>', en: 'data diff <old> <new>' },
    'hvad der er ændret, nyt og væk',
    'what has changed, is new and is gone',
  ],
  [
    { da: 'data build <fil> --out <mappe>', en: 'data build <file> --out <folder>' },
    'sider, billeder, oEmbed, JSON og ét script med tallene',
    'pages, pictures, oEmbed, JSON and one script with the figures',
  ],
];

const OPTIONS: readonly Said[] = [
  [
    { da: '--out <fil>', en: '--out <file>' },
    'hvor svaret skrives; ellers på skærmen',
    'where the answer goes; else to the screen',
  ],
  [
    { da: '--base <adresse>', en: '--base <address>' },
    'hvor mappen fra build kommer til at ligge',
    'where the folder of build is going to lie',
  ],
  ['--json', 'svar til maskiner', 'answers for machines'],
  ['--language <da|en>', 'sproget i beskeder og i regnearket', 'the language of messages and of the sheet'],
];

const table = (rows: readonly Said[], locale: BuiltInLocale, before = '') =>
  columns(
    rows.map(([name, da, en]) => [
      `  ${before}${typeof name === 'string' ? name : name[locale]}`,
      locale === 'da' ? da : en,
    ]),
  );

export function dataHelp(locale: BuiltInLocale): string {
  const da = locale === 'da';
  return `impact-widgets data

${da ? 'Jeres egne tal i de samme elementer: et regneark, en kontrol, en mappe til serveren.' : 'Your own figures in the same elements: a sheet, a check, a folder for the server.'}

${table(COMMANDS, locale, 'impact-widgets ')}
${da ? 'Filer er .csv, .xlsx eller .json.' : 'Files are .csv, .xlsx or .json.'}

${table(OPTIONS, locale)}
${
  da
    ? 'Afslutter med 0, når alt er i orden, 1, når noget er forkert i tallene, og 2, når kommandoen ikke kunne køre.'
    : 'Exits with 0 where all is well, 1 where something is wrong with the figures, and 2 where the command could not run.'
}
`;
}

const SAY_OPTIONS: readonly Said[] = [
  [
    { da: '--data <fil>', en: '--data <file>' },
    'et andet datasæt end det medfølgende: .csv, .xlsx eller .json',
    'a dataset other than the bundled one: .csv, .xlsx or .json',
  ],
  ['--json', 'svar til maskiner', 'answers for machines'],
  ['--language <da|en>', 'sproget', 'the language'],
];

export function sayHelp(locale: BuiltInLocale): string {
  return locale === 'da'
    ? `impact-widgets say <id>

Hvad må jeg sige? En sætning at citere med kilde, og hvad der ikke passer med tallet og hvorfor.

  impact-widgets say mindre-ensom

${table(SAY_OPTIONS, 'da')}`
    : `impact-widgets say <id>

What may I say? A sentence to cite with its source, and what would not be true of the figure and why.

  impact-widgets say mindre-ensom

${table(SAY_OPTIONS, 'en')}`;
}
