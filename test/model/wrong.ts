import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';

/** The dataset as parsed JSON, with one property changed; `undefined` removes it. */
export function changed(path: string, value: unknown): unknown {
  const data = JSON.parse(JSON.stringify(dataset)) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  let owner = data as Record<string, unknown>;
  for (const key of keys) owner = owner[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return data;
}

interface Wrong {
  readonly rule: string;
  readonly path: string;
  readonly value: unknown;
  /** What the problem says. */
  readonly says: RegExp;
  /** Where the problem is reported, if not at `path`. */
  readonly place?: string;
  /** JSON Schema has no words for this rule. */
  readonly onlyInCode?: true;
}

const share = 'themes.0.indicators.0';
const scaled = 'themes.1.indicators.2';
const frequency = 'themes.1.indicators.3';
const multiple = 'themes.2.indicators.1';
const split = 'themes.2.indicators.2';

const [source] = dataset.themes[0]!.indicators[0]!.measurements.map((measurement) => measurement.source);
const [onScale] = dataset.themes[1]!.indicators[2]!.measurements;
const [notOnScale] = dataset.themes[1]!.indicators[3]!.measurements;
const [compared] = dataset.themes[2]!.indicators[1]!.measurements;

/** Every rule of a dataset, broken once or more. */
export const WRONG: readonly Wrong[] = [
  { rule: 'no programme', path: 'programs', value: [], says: /at least one/ },
  { rule: 'an unknown programme', path: 'programs.0.id', value: 'mind-spring', says: /bydelsmoedre/ },
  {
    rule: 'a programme without a description',
    path: 'programs.1.description',
    value: undefined,
    says: /"description"/,
  },
  {
    rule: 'a description in one language',
    path: 'programs.0.description.en',
    value: undefined,
    says: /"en"/,
  },
  { rule: 'an empty description', path: 'programs.0.description.da', value: '', says: /empty/ },
  { rule: 'no theme', path: 'themes', value: [], says: /at least one/ },
  { rule: 'a theme without indicators', path: 'themes.0.indicators', value: [], says: /at least one/ },
  { rule: 'a theme without a message', path: 'themes.0.message', value: undefined, says: /"message"/ },
  { rule: 'a long message', path: 'themes.0.message.da', value: 'x'.repeat(91), says: /90 characters/ },
  {
    rule: 'a long title of a theme',
    path: 'themes.0.title.en',
    value: 'x'.repeat(91),
    says: /90 characters/,
  },
  { rule: 'a long title', path: `${share}.title.da`, value: 'x'.repeat(91), says: /90 characters/ },
  { rule: 'an empty text', path: `${share}.title.da`, value: '', says: /empty/ },
  { rule: 'a text in one language', path: `${share}.title.en`, value: undefined, says: /"en"/ },
  { rule: 'an id with spaces', path: `${share}.id`, value: 'mindre alene', says: /a–z/ },
  { rule: 'an id in capitals', path: 'themes.0.id', value: 'Sprog', says: /a–z/ },
  { rule: 'an id called __proto__', path: `${share}.id`, value: '__proto__', says: /a–z/ },
  { rule: 'a long id', path: `${share}.id`, value: 'x'.repeat(61), says: /60 characters/ },
  {
    rule: 'an id of two themes',
    path: 'themes.1.id',
    value: 'brobygning',
    says: /"brobygning" once/,
    place: 'themes',
    onlyInCode: true,
  },
  {
    rule: 'an id of two indicators',
    path: `${scaled}.id`,
    value: 'offentlig-it',
    says: /"offentlig-it" once/,
    place: 'themes',
    onlyInCode: true,
  },
  { rule: 'an indicator without figures', path: `${share}.measurements`, value: [], says: /at least one/ },
  { rule: 'a figure of null', path: `${share}.measurements.0.figure`, value: null, says: /null/ },
  { rule: 'an unknown kind', path: `${share}.measurements.0.figure.kind`, value: 'odds', says: /"share"/ },
  { rule: '101 percent', path: `${share}.measurements.0.figure.percent`, value: 101, says: /<=100/ },
  { rule: 'less than 0 percent', path: `${share}.measurements.0.figure.percent`, value: -1, says: />=0/ },
  { rule: 'NaN percent', path: `${share}.measurements.0.figure.percent`, value: NaN, says: /NaN/ },
  { rule: 'a percentage of null', path: `${share}.measurements.0.figure.percent`, value: null, says: /null/ },
  { rule: 'a percentage as text', path: `${share}.measurements.0.figure.percent`, value: '73', says: /"73"/ },
  { rule: '11 out of 10', path: `${frequency}.measurements.0.figure.count`, value: 11, says: /<=10/ },
  { rule: 'half a person', path: `${frequency}.measurements.0.figure.count`, value: 6.5, says: /integer/ },
  { rule: 'a count out of 100', path: `${frequency}.measurements.0.figure.outOf`, value: 100, says: /10/ },
  { rule: 'a negative multiple', path: `${multiple}.measurements.0.figure.times`, value: -5, says: />=0/ },
  {
    rule: 'an endless multiple',
    path: `${multiple}.measurements.0.figure.times`,
    value: Infinity,
    says: /finite/,
  },
  {
    rule: 'an unknown precision',
    path: `${multiple}.measurements.0.figure.precision`,
    value: 'about',
    says: /"just-over"/,
  },
  {
    rule: 'an unknown scale word',
    path: `${share}.measurements.0.scale`,
    value: 'very',
    says: /high-degree/,
  },
  { rule: 'a scale word of null', path: `${share}.measurements.0.scale`, value: null, says: /high-degree/ },
  { rule: 'a scaled sentence without {scale}', path: `${scaled}.sentence.da`, value: 'x', says: /\{scale\}/ },
  { rule: 'the same in English', path: `${scaled}.sentence.en`, value: 'x', says: /\{scale\}/ },
  {
    rule: 'a sentence with {scale} twice',
    path: `${scaled}.sentence.da`,
    value: '{scale} {scale}',
    says: /once/,
  },
  { rule: '{scale} without a scale word', path: `${share}.sentence.da`, value: 'x {scale}', says: /no such/ },
  { rule: 'an unknown place', path: `${share}.sentence.da`, value: 'x {number}', says: /no such/ },
  {
    rule: 'two scale words in one indicator',
    path: `${scaled}.measurements.1`,
    value: { ...onScale, scale: 'some-degree' },
    says: /same/,
    place: `${scaled}.measurements.1.scale`,
  },
  {
    rule: 'a scale word in the second figure only',
    path: `${frequency}.measurements.1`,
    value: { ...notOnScale, scale: 'high-degree' },
    says: /or in none/,
    place: `${frequency}.measurements.1.scale`,
  },
  {
    rule: 'a multiple whose sentence does not end in {comparison}',
    path: `${multiple}.sentence.da`,
    value: 'end {comparison} i dag',
    says: /end in \{comparison\}/,
  },
  {
    rule: 'a multiple without a comparison',
    path: `${multiple}.measurements.0.comparison`,
    value: undefined,
    says: /"comparison"/,
  },
  { rule: 'a multiple without a verb', path: `${multiple}.verb`, value: undefined, says: /"verb"/ },
  {
    rule: 'a multiple on a scale',
    path: `${multiple}.measurements.0.scale`,
    value: 'high-degree',
    says: /high-degree/,
  },
  {
    rule: 'a multiple beside a share',
    path: `${share}.measurements.1`,
    value: { ...notOnScale, figure: compared.figure },
    says: /"multiple"/,
    place: `${share}.measurements.1.figure.kind`,
  },
  {
    rule: 'a comparison of a share',
    path: `${share}.measurements.0.comparison`,
    value: compared.comparison,
    says: /multiple only/,
  },
  {
    rule: 'a split multiple',
    path: `${multiple}.measurements.0.split`,
    value: [{ figure: { kind: 'share', percent: 60 }, scale: 'high-degree' }],
    says: /share or a frequency only/,
  },
  { rule: 'a split of nothing', path: `${split}.measurements.0.split`, value: [], says: /at least one/ },
  {
    rule: 'a split into frequencies',
    path: `${split}.measurements.0.split.0.figure`,
    value: { kind: 'frequency', count: 6, outOf: 10, percent: 60 },
    says: /"share"/,
    place: `${split}.measurements.0.split.0.figure.kind`,
  },
  {
    rule: 'parts of more than the whole',
    path: `${split}.measurements.0.split.1.figure.percent`,
    value: 38,
    says: /100 percent/,
    place: `${split}.measurements.0.split`,
    onlyInCode: true,
  },
  { rule: 'joint that is not true', path: `${share}.joint`, value: 'yes', says: /true/ },
  {
    rule: 'a figure without a source',
    path: `${share}.measurements.0.source`,
    value: undefined,
    says: /"source"/,
  },
  { rule: 'a figure of nobody', path: `${share}.measurements.0.base`, value: undefined, says: /"base"/ },
  { rule: 'a year as text', path: `${share}.measurements.0.source.year`, value: '2024', says: /number/ },
  ...['2 April 2024', '2024', '2024-4-2', '2024-13-01', ''].map((value) => ({
    rule: `a date as "${value}"`,
    path: `${share}.measurements.0.source.published`,
    value,
    says: /date such as/,
  })),
  {
    rule: 'a date in another year',
    path: `${share}.measurements.0.source.published`,
    value: '2023-12-31',
    says: /in the year/,
    place: `${share}.measurements.0.source`,
    onlyInCode: true,
  },
  {
    rule: 'the same of a source that cites',
    path: `${multiple}.measurements.0.source.citedIn.published`,
    value: '2021-01-01',
    says: /in the year/,
    place: `${multiple}.measurements.0.source.citedIn`,
    onlyInCode: true,
  },
  { rule: 'a title of null', path: `${share}.measurements.0.source.title`, value: null, says: /null/ },
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript://%0Aalert(1)',
    'data:text/html,x',
    'ftp://host/',
    '/relative',
    'https://',
    '//host',
  ].map((url) => ({
    rule: `the address "${url}"`,
    path: `${share}.measurements.0.source.url`,
    value: url,
    says: /https:\/\/ or http:\/\//,
  })),
  {
    rule: 'such an address of a quoting publication',
    path: `${share}.measurements.0.source.citedIn`,
    value: { ...source, url: 'javascript:alert(1)' },
    says: /https:\/\/ or http:\/\//,
    place: `${share}.measurements.0.source.citedIn.url`,
  },
  { rule: 'nobody asked', path: `${share}.measurements.0.respondents`, value: 0, says: />=1/ },
  { rule: 'an empty period', path: `${share}.measurements.0.period`, value: '', says: /empty/ },
  {
    rule: 'an empty statement',
    path: `${share}.statement`,
    value: { da: '', en: 'x' },
    says: /empty/,
    place: `${share}.statement.da`,
  },
];
