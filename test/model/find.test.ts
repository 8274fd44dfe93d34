import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findIndicator, findTheme, measurementsOf } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';

describe('findIndicator', () => {
  it('finds an indicator in whatever theme it stands', () => {
    assert.equal(findIndicator(dataset, 'mindre-alene')?.title.da, 'Mindre alene');
  });

  for (const id of ['', 'Mindre-alene', '__proto__', 'constructor', 'toString', 'brobygning']) {
    it(`knows no indicator "${id}"`, () => {
      assert.equal(findIndicator(dataset, id), undefined);
    });
  }
});

describe('findTheme', () => {
  it('finds a theme', () => {
    assert.equal(findTheme(dataset, 'sprog')?.indicators.length, 3);
  });

  for (const id of ['', '__proto__', 'constructor', 'mindre-alene']) {
    it(`knows no theme "${id}"`, () => {
      assert.equal(findTheme(dataset, id), undefined);
    });
  }
});

describe('measurementsOf', () => {
  const both = findIndicator(dataset, 'tolkning')!;
  const one = findIndicator(dataset, 'mindre-alene')!;

  it('gives all without a programme', () => {
    assert.equal(measurementsOf(dataset, both).length, 2);
  });

  it('gives one programme’s', () => {
    assert.deepEqual(
      measurementsOf(dataset, both, 'baba').map(({ figure }) => figure),
      [{ kind: 'frequency', count: 5, outOf: 10 }],
    );
  });

  it('gives none where the programme has none', () => {
    assert.deepEqual(measurementsOf(dataset, one, 'bydelsmoedre'), []);
  });
});
