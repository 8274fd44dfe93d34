import { invented } from '../../stories/invented.js';

/** The invented dataset as parsed JSON, with one value replaced; `undefined` removes it. */
export function changed(path: string, value: unknown): unknown {
  const data = JSON.parse(JSON.stringify(invented)) as unknown;
  const keys = path.split('.');
  const last = keys.pop()!;
  let owner = data as Record<string, unknown>;
  for (const key of keys) owner = owner[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return data;
}

export interface Wrong {
  readonly rule: string;
  readonly path: string;
  readonly value: unknown;
  /** What the problem says. */
  readonly says: RegExp;
  /** Where the problem is reported, if not at `path`. */
  readonly place?: string;
  /** Whatever names what is wrong is wrong as well. */
  readonly isNamed?: true;
  /** JSON Schema has no words for this rule. */
  readonly onlyInCode?: true;
}

/** The same rule broken by several values. */
const each = (values: readonly unknown[], { rule, ...rest }: Omit<Wrong, 'value'>): readonly Wrong[] =>
  values.map((value) => ({ rule: `${rule} ${JSON.stringify(value) || String(value)}`, value, ...rest }));

const share = 'themes.0.indicators.0';
const split = 'themes.0.indicators.2';
const ofThousand = 'themes.0.indicators.3';
const scaled = 'themes.1.indicators.0';
const multiple = 'themes.1.indicators.1';
const withEarlier = 'themes.1.indicators.2';
const ofFour = 'themes.1.indicators.3';
const joint = 'themes.2.indicators.0';

const [program] = invented.programs;
const [source] = invented.sources;
const [scale] = invented.scales;
const [first] = invented.themes;
const [onShare] = first.indicators[0]!.measurements;
const [onSplit] = first.indicators[2]!.measurements;
const onScale = invented.themes[1]!.indicators[0]!.measurements[1]!;
const onMultiple = invented.themes[1]!.indicators[1]!.measurements[0];

const inPercent = (percent: number) => ({ kind: 'share', percent });

const WHOLE: readonly Wrong[] = [
  ...each([0, 2, '1', undefined], { rule: 'the format', path: 'format', says: /must be (1|there),/ }),
  ...each([[], {}, 'da', undefined], {
    rule: 'for languages',
    path: 'languages',
    says: /a list|at least one|there/,
  }),
  {
    rule: 'more than 40 languages',
    path: 'languages',
    value: ['da', 'en', ...Array.from({ length: 39 }, (_, index) => `sv-x-${index}`)],
    says: /at most 40/,
  },
  ...each(['', 'dansk sprog', 'DA', 7], { rule: 'the language', path: 'languages.1', says: /must be/ }),
  ...each(['en-gb', 'iw'], {
    rule: 'the spelling of',
    path: 'languages.1',
    says: /usual spelling/,
    onlyInCode: true,
  }),
  {
    rule: 'a language twice',
    path: 'languages.2',
    value: 'da',
    says: /named once/,
    onlyInCode: true,
  },
  ...each(['2025', '2 April 2025', '2025-13-01', '2025-4-2', '0025-04-02', ''], {
    rule: 'the edition',
    path: 'edition',
    says: /date such as/,
  }),
  ...each(['2025-02-30', '2025-02-29', '2025-04-31'], {
    rule: 'the edition',
    path: 'edition',
    says: /day that exists/,
    onlyInCode: true,
  }),
  { rule: 'no list of editions', path: 'editions', value: [], says: /at least one/ },
  {
    rule: 'an edition twice',
    path: 'editions.1.edition',
    value: '2025-03-14',
    says: /named once/,
    onlyInCode: true,
  },
  { rule: 'an edition without an address', path: 'editions.0.url', value: undefined, says: /must be there/ },
  { rule: 'a dataset without a name', path: 'name', value: undefined, says: /must be there/ },
  {
    rule: 'a name in one language',
    path: 'name.en',
    value: undefined,
    says: /must be there/,
    onlyInCode: true,
  },
  { rule: 'a name that is a text', path: 'name', value: 'Læselygten', says: /object/ },
];

const IDS: readonly Wrong[] = [
  ...each(
    ['mindre alene', 'Sprog', 'a--b', '-a', 'a-', 'a_b', 'æble', '__proto__', '', 'con', 'aux', 'lpt1', 7],
    { rule: 'the id', path: `${share}.id`, says: /a–z|text/ },
  ),
  ...each(['CON', 'nul', 'com9'], { rule: 'the id', path: 'id', says: /device of Windows/ }),
  { rule: 'an id of 65 characters', path: `${share}.id`, value: 'x'.repeat(65), says: /64 characters/ },
  ...each(['builder', 'index', 'latest', 'da', 'en'], {
    rule: 'the taken id',
    path: `${share}.id`,
    says: /nothing else has/,
    onlyInCode: true,
  }),
  ...each(['laeselyst', 'laeser-selv', 'skole'], {
    rule: 'for a later result, the id',
    path: 'themes.1.indicators.3.id',
    says: /nothing else has/,
    onlyInCode: true,
  }),
  {
    rule: 'two programmes of one id',
    path: 'programs.3',
    value: { ...program, name: { da: 'Ny', en: 'New' } },
    says: /nothing else has/,
    place: 'programs.3.id',
    onlyInCode: true,
  },
  {
    rule: 'two scales of one id',
    path: 'scales.1.id',
    value: 'degree',
    says: /nothing else has/,
    onlyInCode: true,
  },
  {
    rule: 'two words of one id',
    path: 'scales.0.words.4',
    value: scale?.words[0],
    says: /nothing else has/,
    place: 'scales.0.words.4.id',
    onlyInCode: true,
  },
  {
    rule: 'two sources of one id',
    path: 'sources.3',
    value: { ...source, year: 2024, published: undefined },
    says: /nothing else has/,
    place: 'sources.3.id',
    onlyInCode: true,
  },
];

const PROGRAMS: readonly Wrong[] = [
  { rule: 'no programme', path: 'programs', value: [], says: /at least one/, isNamed: true },
  {
    rule: '13 programmes',
    path: 'programs',
    value: Array.from({ length: 13 }, (_, index) => ({ ...program, id: `program-${index}` })),
    says: /at most 12/,
    isNamed: true,
  },
  {
    rule: 'a programme without a description',
    path: 'programs.1.description',
    value: undefined,
    says: /must be there/,
  },
  { rule: 'a programme without people', path: 'programs.1.base', value: undefined, says: /must be there/ },
  {
    rule: 'people without a form',
    path: 'programs.0.base.definite',
    value: undefined,
    says: /must be there/,
  },
  { rule: 'no scales at all', path: 'scales', value: undefined, says: /must be there/, isNamed: true },
  { rule: 'a scale without words', path: 'scales.1.words', value: [], says: /at least one/, isNamed: true },
];

const TEXTS: readonly Wrong[] = [
  ...each([null, 7, true, ['x'], { x: 1 }], {
    rule: 'for a text',
    path: `${share}.title.da`,
    says: /a text/,
  }),
  ...each(['', '\n', 'a\nb', 'a\rb'], { rule: 'the text', path: `${share}.title.da`, says: /a text/ }),
  ...each(
    [' ', '\u200b', '\u2066\u2069', '\u2028', 'a\tb', 'a\0b', 'a\u0085b', 'a\u001bb', 'a\ud800b', '\udc00'],
    {
      rule: 'the text',
      path: `${share}.title.da`,
      says: /not empty|halves/,
      onlyInCode: true,
    },
  ),
  {
    rule: 'a title of 91 characters',
    path: `${share}.title.da`,
    value: 'x'.repeat(91),
    says: /90 characters/,
  },
  {
    rule: 'a theme of 91 characters',
    path: 'themes.0.title.en',
    value: 'x'.repeat(91),
    says: /90 characters/,
  },
  {
    rule: 'a message of 91 characters',
    path: 'themes.0.message.da',
    value: 'x'.repeat(91),
    says: /90 characters/,
  },
  { rule: 'a text of 2,001 characters', path: 'name.da', value: 'x'.repeat(2001), says: /2000 characters/ },
  {
    rule: 'a text in one language',
    path: `${share}.title.en`,
    value: undefined,
    says: /must be there/,
    onlyInCode: true,
  },
  {
    rule: 'a statement in one language',
    path: `${share}.statement`,
    value: { da: 'x' },
    says: /missing/,
    place: `${share}.statement.en`,
    onlyInCode: true,
  },
  { rule: 'an empty statement', path: 'themes.2.indicators.2.statement.da', value: '', says: /not empty/ },
  ...each(['x {scale}', 'x {number}', 'x {', 'x }', '{{x}}', '{comparison}'], {
    rule: 'without a scale word, the sentence',
    path: `${share}.sentence.da`,
    says: /no braces/,
  }),
  ...each(['x', '{scale} {scale}', '{scale} {x}', '{ scale }', '{scale'], {
    rule: 'with a scale word, the sentence',
    path: `${scaled}.sentence.en`,
    says: /\{scale\} once/,
  }),
  ...each(
    ['x', '{comparison} i dag', '{comparison} {comparison}', '{scale} end {comparison}', '{comparison} '],
    {
      rule: 'of a multiple, the sentence',
      path: `${multiple}.sentence.da`,
      says: /ends in \{comparison\}/,
    },
  ),
];

const SOURCES: readonly Wrong[] = [
  { rule: 'no source', path: 'sources', value: [], says: /at least one/, isNamed: true },
  {
    rule: 'a source without a publisher',
    path: 'sources.1.publisher',
    value: undefined,
    says: /must be there/,
  },
  ...each(['2025', 999, 10_000, 2025.5, null, undefined], {
    rule: 'the year',
    path: 'sources.2.year',
    says: /number|there/,
  }),
  ...each(['14 March 2025', '2025', '2025-3-14', ''], {
    rule: 'the date',
    path: 'sources.0.published',
    says: /date such as/,
  }),
  {
    rule: 'a date in another year',
    path: 'sources.0.published',
    value: '2024-12-31',
    says: /in the year 2025/,
    onlyInCode: true,
  },
  { rule: 'a title of null', path: 'sources.0.title', value: null, says: /a text/ },
  ...each(['dansk sprog', 'DA', ''], {
    rule: 'the language',
    path: 'sources.0.language',
    says: /language|empty/,
  }),
  ...each(
    [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'javascript://%0Aalert(1)',
      'data:text/html,x',
      'ftp://host/',
      '/relative',
      '//host',
      'https://a b',
      'https://',
    ],
    { rule: 'the address', path: 'sources.0.url', says: /https:\/\/ or http:\/\// },
  ),
  ...each(
    [
      'https://a:b@example.org/',
      'https://a@example.org/',
      'https://:b@example.org/',
      'https://[',
      'http://a\u0001',
    ],
    {
      rule: 'the address',
      path: 'sources.0.url',
      says: /no password|halves/,
      onlyInCode: true,
    },
  ),
  {
    rule: 'a source like another',
    path: 'sources.3',
    value: { ...source, id: 'kopi' },
    says: /unlike the others/,
    onlyInCode: true,
  },
  ...each(['nobody', 'saeterdal'], {
    rule: 'as the source that quotes this one,',
    path: 'sources.2.citedIn',
    says: /another source/,
    onlyInCode: true,
  }),
  {
    rule: 'a quoted source that is quoted again',
    path: 'sources.1.citedIn',
    value: 'saeterdal',
    says: /no other quotes/,
    onlyInCode: true,
  },
];

const THEMES: readonly Wrong[] = [
  ...each([[], {}, null, undefined], {
    rule: 'for themes',
    path: 'themes',
    says: /a list|at least one|there/,
  }),
  {
    rule: '201 themes',
    path: 'themes',
    value: Array.from({ length: 201 }, () => first),
    says: /at most 200/,
  },
  { rule: 'a theme of null', path: 'themes.1', value: null, says: /object/ },
  { rule: 'a theme without results', path: 'themes.0.indicators', value: [], says: /at least one/ },
  {
    rule: '2,001 results',
    path: 'themes.2.indicators',
    value: Array.from({ length: 2001 }, () => null),
    says: /at most 2000/,
  },
  { rule: 'a theme without a message', path: 'themes.0.message', value: undefined, says: /must be there/ },
  {
    rule: 'a theme without an introduction',
    path: 'themes.0.introduction',
    value: undefined,
    says: /must be there/,
  },
  { rule: 'a result of null', path: share, value: null, says: /object/ },
  { rule: 'a result without a sentence', path: `${share}.sentence`, value: undefined, says: /must be there/ },
];

const MEASUREMENTS: readonly Wrong[] = [
  ...each([[], null, 'abc', 7, {}, { 0: null, length: 1 }], {
    rule: 'for measurements',
    path: `${share}.measurements`,
    says: /a list|at least one/,
  }),
  ...each([null, 7], { rule: 'as a measurement', path: `${share}.measurements.0`, says: /object/ }),
  {
    rule: 'a list as a measurement',
    path: `${share}.measurements.0`,
    value: [],
    says: /must be there/,
    place: `${share}.measurements.0.program`,
    isNamed: true,
  },
  {
    rule: 'an unknown programme',
    path: `${share}.measurements.0.program`,
    value: 'mind-spring',
    says: /one of the programs/,
    onlyInCode: true,
  },
  {
    rule: 'an unknown source',
    path: `${share}.measurements.0.source`,
    value: 'avisen',
    says: /one of the sources/,
    onlyInCode: true,
  },
  {
    rule: 'a figure without a source',
    path: `${share}.measurements.0.source`,
    value: undefined,
    says: /must be there/,
  },
  {
    rule: 'an unknown scale word',
    path: `${scaled}.measurements.1.scale`,
    value: 'very',
    says: /one of the words/,
    onlyInCode: true,
  },
  { rule: 'a scale word of null', path: `${scaled}.measurements.1.scale`, value: null, says: /must be/ },
  {
    rule: 'a programme twice',
    path: `${share}.measurements.1`,
    value: onShare,
    says: /named once/,
    place: `${share}.measurements.1.program`,
    onlyInCode: true,
  },
  {
    rule: 'two scale words in one result',
    path: `${scaled}.measurements.1`,
    value: { ...onScale, scale: 'some' },
    says: /the same in all/,
    place: `${scaled}.measurements.1.scale`,
    onlyInCode: true,
  },
  {
    rule: 'a scale word in the second figure only',
    path: `${share}.measurements.1.scale`,
    value: 'high',
    says: /left out/,
  },
  {
    rule: 'a frequency beside a share',
    path: `${share}.measurements.1.figure`,
    value: { kind: 'frequency', count: 3, outOf: 4 },
    says: /the same in all/,
    place: `${share}.measurements.1.figure.kind`,
    onlyInCode: true,
  },
  {
    rule: 'a multiple beside a share',
    path: `${share}.measurements.1.figure`,
    value: { kind: 'multiple', times: 2 },
    says: /"?share/,
    place: `${share}.measurements.1.figure.kind`,
  },
  {
    rule: 'a share beside a multiple',
    path: `${multiple}.measurements.1.figure`,
    value: inPercent(7),
    says: /multiple/,
    place: `${multiple}.measurements.1.figure.kind`,
  },
  {
    rule: 'a multiple without a comparison',
    path: `${multiple}.measurements.0.comparison`,
    value: undefined,
    says: /must be there/,
  },
  {
    rule: 'a comparison without a label',
    path: `${multiple}.measurements.0.comparison.label`,
    value: undefined,
    says: /must be there/,
  },
  { rule: 'a multiple without a verb', path: `${multiple}.verb`, value: undefined, says: /must be there/ },
  ...[0, 1].map((index): Wrong => ({
    rule: 'a multiple on a scale',
    path: `${multiple}.measurements.${index}.scale`,
    value: 'high',
    says: /left out/,
  })),
  {
    rule: 'a comparison of a share',
    path: `${share}.measurements.0.comparison`,
    value: onMultiple.comparison,
    says: /multiple only/,
  },
  {
    rule: 'people of a figure without a form',
    path: `${scaled}.measurements.0.base.indefinite`,
    value: undefined,
    says: /must be there/,
  },
  ...each([0, 1.5, -1, 1e9 + 1, '88', null], {
    rule: 'as people asked',
    path: `${share}.measurements.0.respondents`,
    says: /whole number/,
  }),
  ...each(['', null], { rule: 'as a period', path: `${scaled}.measurements.0.period`, says: /a text/ }),
  {
    rule: 'a period of 101 characters',
    path: `${scaled}.measurements.0.period`,
    value: 'x'.repeat(101),
    says: /100 characters/,
  },
  ...each([false, 'yes', null], { rule: 'joint as', path: `${joint}.joint`, says: /must be true/ }),
  {
    rule: 'joint figures that differ',
    path: `${joint}.measurements.2.figure.count`,
    value: 8,
    says: /one figure/,
    place: `${joint}.joint`,
    onlyInCode: true,
  },
  {
    rule: 'one figure that is joint',
    path: `${ofThousand}.joint`,
    value: true,
    says: /several measurements/,
    onlyInCode: true,
  },
];

const FIGURES: readonly Wrong[] = [
  ...each([null, 7, undefined], {
    rule: 'as a figure',
    path: `${ofFour}.measurements.1.figure`,
    says: /object|share|there/,
  }),
  ...[`${ofFour}.measurements.1`, 'themes.2.indicators.2.measurements.0'].flatMap((measurement) =>
    each([{}, []], {
      rule: 'as a figure',
      path: `${measurement}.figure`,
      says: /share/,
      place: `${measurement}.figure.kind`,
    }),
  ),
  ...each(['odds', '__proto__', 'constructor', null], {
    rule: 'the kind',
    path: `${ofFour}.measurements.1.figure.kind`,
    says: /share/,
  }),
  ...each([101, -1, NaN, Infinity, null, '73', 100.01], {
    rule: 'as percent',
    path: `${share}.measurements.0.figure.percent`,
    says: /from 0 to 100/,
  }),
  ...each([62.555, 0.001], {
    rule: 'as percent',
    path: `${share}.measurements.0.figure.percent`,
    says: /2 decimals/,
    onlyInCode: true,
  }),
  ...each([5, 1000], {
    rule: 'as people of four',
    path: `${ofFour}.measurements.0.figure.count`,
    says: /at most 4/,
    onlyInCode: true,
  }),
  ...each([-1, 2.5, '3', null], {
    rule: 'as people of four',
    path: `${ofFour}.measurements.0.figure.count`,
    says: /whole number/,
  }),
  ...each([1, 0, 10.5, 1e6 + 1], {
    rule: 'as the people there are',
    path: `${ofFour}.measurements.0.figure.outOf`,
    says: /from 2 to/,
  }),
  ...each([-5, Infinity, 1e6 + 1, '2'], {
    rule: 'as times',
    path: `${multiple}.measurements.0.figure.times`,
    says: /from 0 to/,
  }),
  {
    rule: 'three decimals of a multiple',
    path: `${multiple}.measurements.1.figure.times`,
    value: 1.505,
    says: /2 decimals/,
    onlyInCode: true,
  },
  ...each(['about', true, null], {
    rule: 'the precision',
    path: `${multiple}.measurements.0.figure.precision`,
    says: /"just-over"/,
  }),
  {
    rule: 'an interval above its figure',
    path: `${withEarlier}.measurements.0.interval.low`,
    value: 58.1,
    says: /at most the figure, 58/,
    onlyInCode: true,
  },
  {
    rule: 'an interval below its figure',
    path: `${withEarlier}.measurements.0.interval.high`,
    value: 57.9,
    says: /from the figure, 58/,
    onlyInCode: true,
  },
  {
    rule: 'an interval up to 101 percent',
    path: `${withEarlier}.measurements.0.interval.high`,
    value: 101,
    says: /to 100/,
    onlyInCode: true,
  },
  {
    rule: 'an interval of more people than there are',
    path: `${ofThousand}.measurements.0.interval.high`,
    value: 1001,
    says: /to 1000/,
    onlyInCode: true,
  },
  {
    rule: 'an interval without an end',
    path: `${withEarlier}.measurements.0.interval.high`,
    value: undefined,
    says: /must be there/,
  },
  {
    rule: 'an interval that is a number',
    path: `${withEarlier}.measurements.0.interval`,
    value: 5,
    says: /object/,
  },
  {
    rule: 'an interval below nothing',
    path: `${withEarlier}.measurements.0.interval.low`,
    value: -1,
    says: /from 0/,
  },
  {
    rule: 'no earlier values',
    path: `${withEarlier}.measurements.0.earlier`,
    value: [],
    says: /at least one/,
  },
  {
    rule: 'an earlier value without a period',
    path: `${withEarlier}.measurements.0.earlier.1.period`,
    value: undefined,
    says: /must be there/,
  },
  {
    rule: 'an earlier value of another kind',
    path: `${withEarlier}.measurements.0.earlier.0.figure`,
    value: { kind: 'frequency', count: 3, outOf: 4 },
    says: /"share"/,
    place: `${withEarlier}.measurements.0.earlier.0.figure.kind`,
    onlyInCode: true,
  },
  {
    rule: 'an earlier value of an unknown source',
    path: `${withEarlier}.measurements.0.earlier.1.source`,
    value: 'avisen',
    says: /one of the sources/,
    onlyInCode: true,
  },
  {
    rule: 'an earlier value of nobody asked',
    path: `${withEarlier}.measurements.0.earlier.0.respondents`,
    value: 0,
    says: /whole number/,
  },
  { rule: 'a split of nothing', path: `${split}.measurements.0.split`, value: [], says: /at least one/ },
  ...each([[{ figure: inPercent(60), scale: 'high' }], [{ figure: inPercent(0), scale: 'high' }]], {
    rule: 'a split multiple',
    path: `${multiple}.measurements.0.split`,
    says: /share or a frequency only/,
  }),
  {
    rule: 'parts of more than all',
    path: `${split}.measurements.0`,
    value: {
      ...onSplit,
      figure: inPercent(100),
      split: [
        { figure: inPercent(60), scale: 'high' },
        { figure: inPercent(40.6), scale: 'some' },
      ],
    },
    says: /100 of 100/,
    place: `${split}.measurements.0.split`,
    onlyInCode: true,
  },
  {
    rule: 'a part that is a frequency',
    path: `${split}.measurements.0.split.0.figure`,
    value: { kind: 'frequency', count: 6, outOf: 10, percent: 63 },
    says: /"share"/,
    place: `${split}.measurements.0.split.0.figure.kind`,
  },
  {
    rule: 'a part without a scale word',
    path: `${split}.measurements.0.split.0.scale`,
    value: undefined,
    says: /must be there/,
  },
  {
    rule: 'two parts of one scale word',
    path: `${split}.measurements.0.split.1.scale`,
    value: 'high',
    says: /named once/,
    onlyInCode: true,
  },
  ...[15, 18.51, 38].map((percent): Wrong => ({
    rule: `a part of ${percent} percent where 17 are missing`,
    path: `${split}.measurements.0.split.1.figure.percent`,
    value: percent,
    says: /parts of the figure, 80/,
    place: `${split}.measurements.0.split`,
    onlyInCode: true,
  })),
];

/** Every rule of a dataset, broken once or more. */
export const WRONG: readonly Wrong[] = [
  ...WHOLE,
  ...IDS,
  ...PROGRAMS,
  ...TEXTS,
  ...SOURCES,
  ...THEMES,
  ...MEASUREMENTS,
  ...FIGURES,
];
