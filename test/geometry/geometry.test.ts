import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  barSpan,
  contrastRatio,
  over,
  MARKER_PATHS,
  peopleOf,
  PERCENT_TICKS,
  RING_PATH,
  splitSpans,
  unitComparison,
  unitSpans,
} from '../../src/geometry/index.js';
import { peopleIn } from '../support/people.js';

describe('barSpan', () => {
  for (const [percent, width] of [
    [0, 0],
    [NaN, 0],
    [-5, 0],
    [0.04, 0.04],
    [73, 73],
    [99.96, 99.96],
    [100, 100],
    [1e9, 100],
    [Infinity, 100],
  ] as const) {
    it(`draws ${percent} % ${width} wide, from zero`, () => {
      assert.deepEqual(barSpan(percent), { x: 0, width });
    });
  }
});

describe('PERCENT_TICKS', () => {
  it('begin at 0 and end at 100', () => {
    assert.deepEqual([PERCENT_TICKS[0], PERCENT_TICKS.at(-1)], [0, 100]);
  });
});

describe('unitSpans', () => {
  for (const count of [0, -1, NaN, 0.5]) {
    it(`draws nothing for ${count}`, () => {
      assert.deepEqual(unitSpans(count), []);
    });
  }

  it('fills the width with one unit', () => {
    assert.deepEqual(unitSpans(1), [{ x: 0, width: 100 }]);
  });

  it('draws ten equal units with a gap of at least a tenth of one, from edge to edge', () => {
    const spans = unitSpans(10);
    assert.equal(spans.length, 10);
    assert.equal(new Set(spans.map(({ width }) => width)).size, 1);
    spans.slice(1).forEach(({ x }, index) => {
      const before = spans[index]!;
      assert.equal(x - (before.x + before.width) > before.width / 10, true);
    });
    const last = spans[9]!;
    assert.equal(spans[0]!.x, 0);
    assert.equal(Math.abs(last.x + last.width - 100) < 1e-9, true);
  });
});

describe('splitSpans', () => {
  it('draws nothing for no parts', () => {
    assert.deepEqual(splitSpans([]), []);
  });

  it('lays parts end to end', () => {
    assert.deepEqual(splitSpans([63, 18]), [
      { x: 0, width: 63 },
      { x: 63, width: 18 },
    ]);
  });

  it('cuts what goes past the whole', () => {
    assert.deepEqual(splitSpans([63, 50]), [
      { x: 0, width: 63 },
      { x: 63, width: 37 },
    ]);
  });

  it('takes negative and missing parts for none', () => {
    assert.deepEqual(splitSpans([-10, NaN, 18]), [
      { x: 0, width: 0 },
      { x: 0, width: 0 },
      { x: 0, width: 18 },
    ]);
  });
});

describe('unitComparison', () => {
  for (const times of [0, 0.5, -1, NaN, 13, 1e9, Infinity]) {
    it(`cannot draw ${times} times truly`, () => {
      assert.equal(unitComparison(times, false), undefined);
    });
  }

  it('draws exactly 1 time as one unit beside an equal one', () => {
    const { one, units, remainder } = unitComparison(1, false)!;
    assert.deepEqual(one, { x: 0, width: 100 });
    assert.deepEqual(units, [one]);
    assert.equal(remainder, undefined);
  });

  it('draws five whole units and a sliver for "just over 5"', () => {
    const { one, units, remainder } = unitComparison(5, true)!;
    assert.equal(units.length, 5);
    assert.deepEqual(one, units[0]);
    assert.equal(remainder!.width < one.width / 2 && remainder!.width > 0, true);
    assert.equal(remainder!.x > units[4]!.x + units[4]!.width, true);
  });

  it('draws no sliver for exactly 5', () => {
    assert.equal(unitComparison(5, false)!.remainder, undefined);
  });

  it('draws half a unit for 2.5', () => {
    const { one, units, remainder } = unitComparison(2.5, false)!;
    assert.equal(units.length, 2);
    assert.equal(remainder!.width, one.width / 2);
  });
});

describe('peopleOf', () => {
  it('draws one person a unit, those that count first, all inside the box', () => {
    const { width, filled, empty } = peopleOf(10, 7);
    assert.equal(peopleIn(filled).length, 7);
    assert.equal(peopleIn(empty).length, 3);
    assert.equal(new Set(peopleIn(filled + empty)).size, 10);
    const places = peopleIn(filled + empty).map((path) => Number(/^M(-?[\d.]+)/.exec(path)![1]));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    for (const x of places) assert.equal(x >= 0 && x <= width, true);
  });

  it('draws nobody for none', () => {
    assert.deepEqual(peopleOf(0, 0), { width: 0, filled: '', empty: '' });
  });
});

describe('MARKER_PATHS', () => {
  it('are a round shape and one of four straight sides', () => {
    assert.match(MARKER_PATHS.disc, /^M[^L]*A[^L]*$/);
    assert.match(MARKER_PATHS.diamond, /^M([^AL]+L){3}[^AL]+Z$/);
  });
});

describe('RING_PATH', () => {
  const numbers = (text: string) => text.split(',').map(Number);
  const [, start = '', ...rest] = /^M([^A]+)((?:A[^AZ]+)+)Z$/.exec(RING_PATH)!;
  const [left, top] = numbers(start) as [number, number];
  const arcs = rest[0]!
    .split('A')
    .slice(1)
    .map((arc) => numbers(arc) as [number, number, number, number, number, number, number]);

  it('begins at the top and comes back there', () => {
    assert.equal(left, 0);
    assert.equal(top < 0, true);
    assert.deepEqual(arcs.at(-1)!.slice(5), [left, top]);
  });

  it('is two half circles around 0, 0, both clockwise', () => {
    assert.equal(arcs.length, 2);
    for (const [across, down, turned, , sweep] of arcs) {
      assert.deepEqual([across, down, turned, sweep], [-top, -top, 0, 1]);
    }
    const [, , , , , x, y] = arcs[0]!;
    assert.deepEqual([x, y], [left, -top]);
  });

  it('is 100 long, so that a share is a dash of its own length', () => {
    const length = arcs.reduce((sum, [radius]) => sum + Math.PI * radius, 0);
    assert.ok(Math.abs(length - 100) < 0.01, `${length}`);
  });

  it('stays with its stroke inside the drawing of 36 by 36', () => {
    assert.equal(-top + 4 / 2 <= 18, true);
  });
});

describe('over', () => {
  it('mixes a colour with what lies behind it by how much of it there is', () => {
    assert.deepEqual(over([0, 100, 200], 0.25, [100, 100, 0]), [75, 100, 50]);
    assert.deepEqual(over([1, 2, 3], 1, [9, 9, 9]), [1, 2, 3]);
  });
});

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself, either way round', () => {
    assert.equal(contrastRatio([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrastRatio([255, 255, 255], [0, 0, 0]), 21);
    assert.equal(contrastRatio([12, 34, 56], [12, 34, 56]), 1);
  });

  it('agrees with the known value of mid grey on white', () => {
    assert.equal(Math.abs(contrastRatio([118, 118, 118], [255, 255, 255]) - 4.54) < 0.01, true);
  });
});
