import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, measurementsOf } from '../../src/model/index.js';
import { RING_PATH } from '../../src/geometry/index.js';
import { drawBar, drawVariant, trueVariants } from '../../src/view/drawing.js';
import { statView, type StatReady } from '../../src/view/index.js';
import { invented } from '../../stories/invented.js';
import { datasetOf, figuresOf, made, measured, outOfTen, resolved, share, times } from '../support/made.js';

const split = resolved(outOfTen(8), 'hoejtlaeserne', {
  split: [{ figure: share(63), scale: 'high' }],
});

describe('trueVariants', () => {
  for (const [name, measurement, variants] of [
    ['a share', resolved(share(73)), ['bar', 'ring', 'number']],
    ['a frequency', resolved(outOfTen(7)), ['pictogram', 'bar', 'number']],
    ['a multiple', resolved(times(5)), ['bar', 'number']],
    ['a split', split, ['bar', 'pictogram', 'number']],
  ] as const) {
    it(`draw ${name} as ${variants.join(', ')}`, () => {
      assert.deepEqual(trueVariants(measurement), variants);
    });
  }

  it('draw something for each of them but "number"', () => {
    for (const measurement of [resolved(share(73)), resolved(outOfTen(7)), resolved(times(5)), split]) {
      for (const variant of trueVariants(measurement)) {
        const { kind } = drawVariant(measurement, variant, 'da');
        assert.equal(kind === 'none', variant === 'number', `${measurement.figure.kind} ${variant}`);
      }
    }
  });
});

describe('a ring', () => {
  for (const [percent, dash] of [
    [0, '0 100'],
    [NaN, '0 100'],
    [-5, '0 100'],
    [0.04, '0.04 100'],
    [72.5, '72.5 100'],
    [100, '100 100'],
    [1e9, '100 100'],
  ] as const) {
    it(`of ${percent} % is a dash of ${dash}`, () => {
      const drawing = drawVariant(resolved(share(percent)), 'ring', 'da');
      assert.deepEqual(drawing, { kind: 'ring', path: RING_PATH, dash });
    });
  }

  it('is untrue to a count with parts: its bar and one warning instead', () => {
    const parts = [{ figure: share(80), scale: 'high' }] as const;
    const data = datasetOf(made('et', [measured(outOfTen(8), 'hoejtlaeserne', { split: parts })]));
    const options = { indicator: 'et', program: '', variant: 'ring', headingLevel: '', locale: 'da' };
    const { card, warnings } = statView(data, options) as StatReady;
    assert.deepEqual(
      figuresOf(card).map(({ drawing }) => drawing.kind),
      ['split'],
    );
    assert.deepEqual(warnings, ['variant="ring" passer ikke til den slags tal. Viser "bar".']);
  });

  for (const indicator of allIndicators(invented)) {
    const { id } = indicator;
    const measurements = measurementsOf(invented, indicator);
    const first = measurements[0]!;
    const isShare = first.figure.kind === 'share';
    const isCounted = first.figure.kind === 'frequency' && first.figure.outOf <= 12;
    const instead = isCounted ? 'pictogram' : 'bar';
    const options = { indicator: id, program: '', variant: 'ring', headingLevel: '' };

    it(
      isShare
        ? `draws ${id}, without a warning`
        : `is untrue to ${id}: its ${instead} and one warning instead`,
      () => {
        const da = statView(invented, { ...options, locale: 'da' }) as StatReady;
        const en = statView(invented, { ...options, locale: 'en' }) as StatReady;
        for (const [index, { drawing }] of figuresOf(da.card).entries()) {
          const expected = drawVariant(measurements[index]!, isShare ? 'ring' : instead, 'da');
          assert.deepEqual(drawing, expected);
          assert.equal(drawing.kind === 'ring', isShare);
        }
        assert.deepEqual(
          da.warnings,
          isShare ? [] : [`variant="ring" passer ikke til den slags tal. Viser "${instead}".`],
        );
        assert.deepEqual(
          en.warnings,
          isShare ? [] : [`variant="ring" does not fit this kind of figure. Showing "${instead}".`],
        );
      },
    );
  }
});

describe('drawVariant', () => {
  it('draws in its own way what a variant would be untrue to', () => {
    for (const [figure, variant, drawn] of [
      [outOfTen(7), 'ring', 'segments'],
      [times(1), 'bar', 'units'],
      [times(5), 'ring', 'units'],
      [times(5), 'pictogram', 'units'],
      [share(70), 'pictogram', 'bar'],
    ] as const) {
      assert.equal(drawVariant(resolved(figure), variant, 'da').kind, drawn);
    }
    assert.equal(drawVariant(split, 'ring', 'da').kind, 'split');
  });
});

describe('drawBar', () => {
  it('draws nothing for a multiple, which has no place on the axis', () => {
    assert.deepEqual(drawBar(resolved(times(5))), { kind: 'none' });
  });

  it('draws a split as its frequency: the parts stand in words beside it', () => {
    const drawing = drawBar(split);
    assert.ok(
      drawing.kind === 'segments' && drawing.filled.length === 8 && drawing.empty.length === 2,
      drawing.kind,
    );
  });
});
