import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaleBand } from 'd3-scale';

import { MOST_UNITS, UNIT_BANDS } from '../../src/geometry/band.js';
import { peopleOf, unitComparison, unitSpans } from '../../src/geometry/index.js';

const near = (one: number, other: number) => Math.abs(one - other) < 1e-6;

describe('UNIT_BANDS', () => {
  it('are there for no unit up to the most that can be counted, and for no more', () => {
    assert.equal(UNIT_BANDS.length, MOST_UNITS + 1);
    assert.equal(MOST_UNITS, 12);
  });

  for (const count of [0, NaN, -1, -Infinity, 0.99, 13, 1e9, Infinity]) {
    it(`give ${count} units no place`, () => {
      assert.deepEqual(unitSpans(count), []);
      const { filled, empty } = peopleOf(count, 0);
      assert.deepEqual([filled, empty], ['', '']);
    });
  }

  for (const count of [1, 2, 10, 12]) {
    it(`place ${count} as the bands of d3 do`, () => {
      const places = Array.from({ length: count }, (_, place) => place);
      const scale = scaleBand(places, [0, 100]).paddingInner(count > 1 ? 0.16 : 0);
      const spans = unitSpans(count);
      assert.equal(spans.length, count);
      spans.forEach(({ x, width }, place) => {
        assert.ok(near(x, scale(place)!), `${x}`);
        assert.ok(near(width, scale.bandwidth()), `${width}`);
      });
    });
  }

  for (let count = 1; count <= MOST_UNITS; count++) {
    it(`place ${count} from edge to edge, none over another`, () => {
      const spans = unitSpans(count);
      const last = spans.at(-1)!;
      assert.equal(spans[0]!.x, 0);
      assert.equal(near(last.x + last.width, 100), true);
      spans.slice(1).forEach(({ x }, place) => assert.equal(x > spans[place]!.x + spans[place]!.width, true));
    });
  }

  it('take whole units only', () => {
    assert.deepEqual(unitSpans(10.9), unitSpans(10));
  });

  it('hold a multiple up to the most, with what is past its last whole unit', () => {
    assert.equal(unitComparison(12, false)!.units.length, 12);
    assert.equal(unitComparison(11.5, false)!.units.length, 11);
    assert.equal(unitComparison(12.01, false), undefined);
  });

  it('draw no sliver for just over the most, which has no place left', () => {
    assert.equal(unitComparison(12, true), undefined);
  });
});
