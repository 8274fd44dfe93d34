import { arabic } from '../../stories/arabic.js';
import { invented } from '../../stories/invented.js';
import { changed } from './wrong.js';

interface Right {
  readonly what: string;
  readonly data: unknown;
}

const right = (what: string, path: string, value: unknown): Right => ({ what, data: changed(path, value) });

const rights = (what: string, path: string, values: readonly unknown[]): readonly Right[] =>
  values.map((value) => right(`${what} ${JSON.stringify(value).slice(0, 60)}`, path, value));

/** The invented dataset with its texts in other languages. */
function inLanguages(...tags: readonly string[]): unknown {
  const data = JSON.parse(JSON.stringify(invented), (_, value: unknown) => {
    const isLocalized = typeof value === 'object' && value !== null && 'da' in value;
    return isLocalized ? Object.fromEntries(tags.map((tag) => [tag, value.da])) : value;
  }) as object;
  return { ...data, languages: tags };
}

const share = 'themes.0.indicators.0';
const ofFour = 'themes.1.indicators.3.measurements.1.figure';
const times = 'themes.1.indicators.1.measurements.0.figure.times';
const interval = 'themes.1.indicators.2.measurements.0.interval';
const split = 'themes.0.indicators.2.measurements.0.split';

const [program] = invented.programs;
const [source] = invented.sources;

const TEXTS = [
  '</script><script>x()</script>',
  ']]>',
  '{{x}} {%x%} {',
  '<!--',
  '\u2028x\u2029',
  '\u202ex',
  '\u2066x',
  'رفاق القراءة',
  '\u{1f600}',
  '"\'`\\n$&',
  ' x ',
  '__proto__',
  'constructor',
  'x'.repeat(90),
];

const inParts = (...parts: readonly number[]) =>
  parts.map((percent, index) => ({
    figure: { kind: 'share', percent },
    scale: invented.scales[0]!.words[index]!.id,
  }));

/** Datasets that are odd and right: each is accepted, and given back as it is. */
export const RIGHT: readonly Right[] = [
  { what: 'one language, written from the right', data: arabic },
  { what: 'languages with script and region', data: inLanguages('pt-BR', 'zh-Hant', 'sr-Latn-RS', 'gsw') },
  {
    what: 'forty languages',
    data: inLanguages(...Array.from({ length: 40 }, (_, index) => `sv-x-${index}`)),
  },
  ...rights('the title', `${share}.title.da`, TEXTS),
  ...rights('the publisher', 'sources.0.publisher', TEXTS),
  ...rights('the statement', 'themes.2.indicators.2.statement.en', TEXTS),
  ...rights('the period', `${share}.measurements.0.period`, TEXTS),
  ...rights(
    'the sentence',
    `${share}.sentence.da`,
    TEXTS.filter((text) => !/[{}]/.test(text)),
  ),
  right('a text of 2,000 characters', 'themes.0.introduction.da', 'x'.repeat(2000)),
  right('12 programmes', 'programs', [
    ...invented.programs,
    ...Array.from({ length: 9 }, (_, index) => ({ ...program, id: `program-${index}` })),
  ]),
  right('a scale of one word', 'scales.2', {
    id: 'one',
    words: [{ id: 'only', text: { da: 'ja', en: 'yes' } }],
  }),
  ...rights('the id', 'id', ['a', '7', 'a-1', 'con-1', 'com10', 'constructor', 'builder', 'x'.repeat(64)]),
  ...rights('the result', `${share}.id`, ['constructor', 'console', 'da-en', 'x'.repeat(64)]),
  ...rights('percent', `${share}.measurements.0.figure.percent`, [0, 100, 0.01, 33.33, 99.99, 62.5, 4.35]),
  ...[2, 12, 13, 1000, 1e6].flatMap((outOf) =>
    [0, 1, outOf].map((count) =>
      right(`${count} out of ${outOf}`, ofFour, { kind: 'frequency', count, outOf }),
    ),
  ),
  ...rights('times', times, [0, 0.5, 1, 5.25, 1e6]),
  ...rights('the interval', interval, [
    { low: 0, high: 100 },
    { low: 58, high: 58 },
    { low: 57.99, high: 58.01 },
  ]),
  ...rights('people asked', `${share}.measurements.0.respondents`, [1, 1e9]),
  // All of them 80 percent, as far as rounded parts can tell.
  ...rights('parts of', split, [
    inParts(80),
    inParts(80, 0),
    inParts(63, 18),
    inParts(62.5, 16),
    inParts(30, 30, 20),
  ]),
  right('the same publisher in the same year', 'sources.3', { ...source, id: 'andet', title: 'Et andet' }),
  right('a plain address', 'sources.0.url', 'http://example.org:8080/a?b=c#d'),
  right('a leap day', 'edition', '2024-02-29'),
  right('no editions that it knows of', 'editions', undefined),
  right('no order of years in its editions', 'editions.0.edition', '2031-12-31'),
];
