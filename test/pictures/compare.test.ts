import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';

import { compare } from './compare.js';

/** A white picture, 100 pixels wide, with a dark line of some pixels' length. */
function withLine(length: number, height = 100): PNG {
  const picture = new PNG({ width: 100, height });
  picture.data.fill(255);
  for (let x = 0; x < length; x++) picture.data.set([122, 31, 79], (40 * 100 + x) * 4);
  return picture;
}

describe('the comparison of two pictures', () => {
  it('finds nothing in equal ones', () => {
    const { pixels, fails } = compare(withLine(60), withLine(60));
    assert.deepEqual({ pixels, fails }, { pixels: 0, fails: false });
  });

  it('counts one pixel of 10,000 and lets it pass', () => {
    const { pixels, fails } = compare(withLine(61), withLine(60));
    assert.deepEqual({ pixels, fails }, { pixels: 1, fails: false });
  });

  it('fails on more, and shows them in red', () => {
    const { pixels, fails, picture } = compare(withLine(62), withLine(60));
    assert.deepEqual({ pixels, fails }, { pixels: 2, fails: true });
    const changed = (40 * 100 + 61) * 4;
    assert.deepEqual([...picture.data.subarray(changed, changed + 3)], [255, 0, 0]);
  });

  it('fails on a colour that turns from teal to blue', () => {
    const filled = (...colour: readonly number[]) => {
      const picture = new PNG({ width: 10, height: 10 });
      picture.data.fill(Uint8Array.from(colour));
      return picture;
    };
    assert.ok(compare(filled(11, 95, 138, 255), filled(11, 110, 106, 255)).fails);
  });

  it('fails on another size, be it of empty space', () => {
    assert.ok(compare(withLine(60, 104), withLine(60)).fails);
    assert.ok(compare(withLine(60), withLine(60, 104)).fails);
  });
});
