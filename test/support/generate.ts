/** Datasets as somebody may keep them, made from a seed: the same seed makes the same dataset. */
import type {
  Base,
  Dataset,
  Figure,
  Indicator,
  Interval,
  Localized,
  Measurement,
  Program,
} from '../../src/model/index.js';

export const LANGUAGES = ['da', 'en'] as const;

/** Mulberry32: numbers from 0 to 1, the same for a seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What texts hold besides letters. */
const HOSTILE = [
  '</script><script>x()</script>',
  '<!--',
  ']]>',
  '{{x}}',
  '{%x%}',
  '$&',
  '$1',
  "$'",
  '$$',
  '\u2028',
  '\u202e',
  '\u2066',
  '"\'`',
  ';,',
  '=x',
  '\\n',
  '&amp;',
  'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(2),
  'ǆ',
  '\u{1f600}',
];

/** For titles and periods. */
const SHORT = HOSTILE.filter((word) => word.length < 80);

/** For sentences, where braces are places. */
const WITHOUT_BRACES = HOSTILE.filter((word) => !/[{}]/.test(word));

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A figure's number, and the most that it could be. */
function scaleOf(figure: Figure): readonly [number, number] {
  if (figure.kind === 'share') return [figure.percent, 100];
  return figure.kind === 'multiple' ? [figure.times, 1e6] : [figure.count, figure.outOf];
}

function intervalOf(figure: Figure): Interval {
  const [value, most] = scaleOf(figure);
  return { low: rounded(Math.max(0, value - 1.25)), high: rounded(Math.min(most, value + 2.5)) };
}

/** A valid dataset of 1 to 6 programmes, with every kind of figure there is. */
export function generate(seed: number): Dataset {
  const random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const maybe = <T>(value: T): T | undefined => (random() < 0.4 ? value : undefined);
  const oneOf = <T>(values: readonly T[]): T => values[upTo(values.length - 1)]!;
  let texts = 0;
  /** No text is another's, nor inside another: what is found is this one. */
  const text = (words = HOSTILE): string => {
    texts += 1;
    return `Tekst${texts}x ${random() < 0.5 ? oneOf(words) : 'ord'}`;
  };
  const localized = (words = HOSTILE, after = ''): Localized =>
    Object.fromEntries(LANGUAGES.map((language) => [language, text(words) + after]));
  const heading = () => localized(SHORT);
  const base = (): Base => ({ label: localized(), definite: localized(), indefinite: localized() });

  const programs = Array.from({ length: 1 + upTo(5) }, (_, index): Program => ({
    id: `program-${index}`,
    name: localized(),
    description: localized(),
    base: base(),
  }));
  const words = Array.from({ length: 1 + upTo(3) }, (_, index) => ({
    id: `word-${index}`,
    text: localized(),
  }));
  const years = [2023, 2024];
  const sources = Array.from({ length: 1 + upTo(3) }, (_, index) => {
    // Only the first may have neither: two of them could be the same.
    const shown = oneOf(['title', 'url', 'title and url', ...(index === 0 ? [''] : [])]);
    return {
      id: `source-${index}`,
      publisher: oneOf(['Udgiver', 'Selskab $& </script>']),
      year: oneOf(years),
      ...(shown.includes('title') && { title: text() }),
      ...(shown.includes('url') && { url: `https://example.org/${index}?a=1&b="` }),
      ...(index > 0 && random() < 0.3 && { citedIn: 'source-0' }),
    };
  });

  const figureOf = (kind: Figure['kind']): Figure => {
    if (kind === 'share') return { kind, percent: oneOf([0, 100, upTo(10_000) / 100]) };
    if (kind === 'multiple') {
      return {
        kind,
        times: oneOf([0, 0.5, 1, upTo(1500) / 100, 1e6]),
        ...(random() < 0.5 && { precision: 'just-over' as const }),
      };
    }
    const outOf = oneOf([2, 3, 10, 12, 13, 100, 1000]);
    return { kind, count: upTo(outOf), outOf };
  };
  const splitOf = (figure: Figure) => {
    const [value, most] = scaleOf(figure);
    const percent = (value / most) * 100;
    const first = words.length > 1 ? rounded(percent * random()) : rounded(percent);
    return [first, rounded(percent - first)].slice(0, words.length).map((part, index) => ({
      figure: { kind: 'share' as const, percent: part },
      scale: words[index]!.id,
    }));
  };

  const indicatorOf = (id: string): Indicator => {
    const kind = oneOf(['share', 'frequency', 'multiple'] as const);
    const scale = kind === 'multiple' ? undefined : maybe(oneOf(words).id);
    const first = upTo(programs.length - 1);
    const count = 1 + upTo(programs.length - 1 - first);
    const joint = count > 1 && kind !== 'multiple' && random() < 0.2;
    const shared = figureOf(kind);
    const measurements = programs.slice(first, first + count).map(({ id: program }) => {
      const figure = joint ? shared : figureOf(kind);
      return {
        program,
        figure,
        source: oneOf(sources).id,
        base: maybe(base()),
        scale,
        respondents: maybe(1 + upTo(20_000)),
        period: maybe(text(SHORT)),
        interval: maybe(intervalOf(figure)),
        earlier: maybe([
          {
            period: '2020',
            figure: figureOf(kind),
            source: maybe(oneOf(sources).id),
            respondents: maybe(17),
          },
        ]),
        ...(kind === 'multiple' && { comparison: { label: localized(), text: localized() } }),
        ...(kind !== 'multiple' && !scale && random() < 0.4 && { split: splitOf(figure) }),
      };
    });
    const place = kind === 'multiple' ? ' end {comparison}' : scale ? ' {scale} til slut' : '';
    const sentence = localized(WITHOUT_BRACES, place);
    return {
      id,
      title: heading(),
      sentence,
      ...(kind === 'multiple' && { verb: localized() }),
      ...(joint && { joint }),
      measurements: measurements as readonly unknown[] as readonly Measurement[],
    } as unknown as Indicator;
  };

  const themes = Array.from({ length: 1 + upTo(2) }, (_, index) => ({
    id: `theme-${index}`,
    title: heading(),
    message: heading(),
    introduction: localized(),
    indicators: Array.from({ length: 1 + upTo(4) }, (__, row) => indicatorOf(`row-${index}-${row}`)),
  }));
  return {
    format: 1,
    id: `made-${seed}`,
    edition: '2025-01-01',
    name: localized(),
    languages: LANGUAGES,
    programs: programs as unknown as Dataset['programs'],
    scales: [{ id: 'scale', words: words as unknown as Dataset['scales'][number]['words'] }],
    sources: sources as unknown as Dataset['sources'],
    themes: themes as unknown as Dataset['themes'],
  };
}
