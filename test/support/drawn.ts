/** Whether drawings on a picture of a page say their numbers. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import { boxesOf, colourAt, pointsOf, type Box, type Picture } from './pixels.js';

const isAlike = (one: Rgb, other: Rgb) => contrastRatio(one, other) < 1.15;

/** The runs of one colour along a box, as parts of its width. The colour is that in the middle of the first of ten parts. */
function runsIn(picture: Picture, { x, y, width, height }: Box, line = 0.5): readonly number[] {
  const at = (offset: number) => colourAt(picture, { x: x + offset, y: y + height * line });
  const filled = at(width / 20);
  const runs: number[] = [];
  let length = 0;
  for (let offset = 0.5; offset <= width; offset += 1) {
    if (offset < width && isAlike(at(offset), filled)) length += 1;
    else {
      // An outline is thinner than any part.
      if (length > 3) runs.push(length / width);
      length = 0;
    }
  }
  return runs;
}

const near = (actual: number | undefined, expected: number, what: string) =>
  assert.ok(Math.abs((actual ?? 0) - expected) < 0.03, `${what}: ${actual} for ${expected}`);

export interface Photographed {
  readonly page: Page;
  readonly picture: Picture;
}

/** What a drawing must show; throws where it does not. */
export type Expectation = (picture: Picture, box: Box) => void;

/** A bar that is filled for a part of 100 is so filled, and not beyond. */
export const share =
  (percent: number): Expectation =>
  (picture, box) => {
    const [filled, ...more] = runsIn(picture, box);
    near(filled, percent / 100, 'filled');
    assert.deepEqual(more, [], 'filled once');
  };

export const units =
  (count: number): Expectation =>
  (picture, box) =>
    assert.equal(runsIn(picture, box).length, count);

/** People are counted by their bodies, which are the broadest part. */
export const people =
  (count: number): Expectation =>
  (picture, box) =>
    assert.equal(runsIn(picture, box, 0.8).length, count);

/** Every bar and every pictogram in a place shows what it must. */
export async function assertTrue(
  { page, picture }: Photographed,
  place: string,
  expected: readonly Expectation[],
): Promise<void> {
  const boxes = await boxesOf(page.locator(`${place} svg:is(.bar, .people)`));
  assert.equal(boxes.length, expected.length, place);
  expected.forEach((expectation, index) => expectation(picture, boxes[index]!));
}

/** A ring that is filled for a part of 100 is so filled, and not beyond. */
export async function assertRing(
  { page, picture }: Photographed,
  place: string,
  percent: number,
): Promise<void> {
  const ring = page.locator(`${place} .arc`);
  const colours = async (parts: readonly number[]) =>
    (await pointsOf(ring, parts)).map((point) => colourAt(picture, point));
  const filled = await colours([5, percent / 2, percent - 3]);
  const rest = await colours([percent + 3, 97]);
  for (const colour of filled) assert.ok(isAlike(colour, filled[0]!));
  for (const colour of rest) assert.ok(!isAlike(colour, filled[0]!));
}
