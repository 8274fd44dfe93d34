import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Dataset, Indicator } from '../../src/model/index.js';
import { changes } from '../../src/node/data/diff.js';
import { EXAMPLE } from '../../src/node/data/template.js';

const [theme] = EXAMPLE.themes;
const [first, second] = theme.indicators as readonly [Indicator, Indicator];

const withResults = (...indicators: readonly Indicator[]): Dataset => ({
  ...EXAMPLE,
  themes: [{ ...theme, indicators }],
});

/** The first result with another first measurement. */
const withMeasured = (more: object): Indicator =>
  ({
    ...first,
    measurements: [{ ...first.measurements[0], ...more }, ...first.measurements.slice(1)],
  }) as unknown as Indicator;

const between = (before: Dataset, after: Dataset, locale = 'da') => changes(before, after, locale);

describe('what changed between two editions', () => {
  it('is nothing between one and itself', () => {
    assert.deepEqual(between(EXAMPLE, structuredClone(EXAMPLE)), []);
  });

  it('is a figure, with whose it is', () => {
    const now = withMeasured({ figure: { kind: 'frequency', count: 8, outOf: 10 } });
    const [change, ...more] = between(withResults(first), withResults(now));
    assert.deepEqual(more, []);
    assert.deepEqual(change, {
      kind: 'figure',
      part: 'figure',
      id: 'tryggere besoegsvenner',
      name: 'Tryggere',
      people: 'Besøgsvenner',
      before: '7 ud af\u00a010',
      after: '8 ud af\u00a010',
    });
  });

  for (const [field, more] of [
    ['source', { source: 'instituttet' }],
    ['scale', { scale: 'hoej-grad' }],
    ['respondents', { respondents: 300 }],
    ['period', { period: '2026' }],
    ['interval', { interval: { low: 6, high: 8 } }],
    ['parts', { split: [{ figure: { kind: 'share', percent: 70 }, scale: 'hoej-grad' }] }],
    ['earlier', { earlier: [] }],
    ['people', { base: EXAMPLE.programs[1]!.base }],
  ] as const) {
    it(`is a figure's ${field}`, () => {
      const found = between(withResults(first), withResults(withMeasured(more)));
      assert.deepEqual(
        found.map((change) => [change.kind, change.field]),
        [['changed', field]],
      );
      assert.notEqual(found[0]!.before, found[0]!.after);
    });
  }

  it('is a result that is new, gone or renamed, and a programme that is new in one', () => {
    const summary = (before: Dataset, after: Dataset) =>
      between(before, after).map(({ kind, part, id, field }) => [kind, part, id, field]);
    const renamed = { ...first, title: { da: 'Helt tryg', en: 'Feeling safer' } } as Indicator;
    const alone = { ...first, measurements: [first.measurements[0]] } as Indicator;
    assert.deepEqual(summary(withResults(first), withResults(first, second)), [
      ['new', 'result', 'nye-venner', undefined],
    ]);
    assert.deepEqual(summary(withResults(first, second), withResults(first)), [
      ['gone', 'result', 'nye-venner', undefined],
    ]);
    assert.deepEqual(summary(withResults(first), withResults(renamed)), [
      ['changed', 'result', 'tryggere', 'title'],
    ]);
    assert.deepEqual(summary(withResults(alone), withResults(first)), [
      ['new', 'figure', 'tryggere cykelhold', undefined],
    ]);
    assert.deepEqual(summary(withResults(first), withResults(alone)), [
      ['gone', 'figure', 'tryggere cykelhold', undefined],
    ]);
  });

  it('is every word, source, programme, theme and the date', () => {
    const now: Dataset = {
      ...EXAMPLE,
      edition: '2027-01-31',
      scales: [
        {
          id: 'grad',
          words: [
            { id: 'hoej-grad', text: { da: 'i meget høj grad', en: 'greatly' } },
            EXAMPLE.scales[0]!.words[1]!,
          ],
        },
      ],
      sources: [EXAMPLE.sources[0], { ...EXAMPLE.sources[1]!, year: 2025 }],
      programs: [{ ...EXAMPLE.programs[0], name: { da: 'Venner', en: 'Friends' } }, EXAMPLE.programs[1]!],
      themes: [{ ...theme, message: { da: 'Nyt', en: 'New' } }],
    };
    const parts = between(EXAMPLE, now).map(({ part, id, field }) => `${part} ${id} ${field ?? ''}`);
    for (const expected of [
      'word hoej-grad title',
      'source instituttet source',
      'program besoegsvenner title',
      'theme naervaer message',
      'dataset vores-forening edition',
      // What a reader sees of them beside a figure.
      'figure hjaelper-flere besoegsvenner source',
      'figure nye-venner besoegsvenner scale',
    ])
      assert.ok(parts.includes(expected), `${expected} in ${parts.join('\n')}`);
  });
});
