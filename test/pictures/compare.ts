import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far two colours may lie apart, of 0 to 1, and which part of all pixels may lie further apart. Chromium 143 and 156
 * draw no pixel further apart than this; the part is for the next, which may draw letters a hair differently. At
 * pixelmatch's own 0.1 a teal may turn blue. What is smaller than the part is tested exactly elsewhere: marks in
 * test/hosts, colours in test/styles.
 */
const COLOUR_TOLERANCE = 0.01;
const TOLERATED_PART = 0.0001;

/** What tells two pictures apart. */
export interface Difference {
  /** How many pixels differ, those that only one of the two has among them. */
  readonly pixels: number;
  /** Whether it is more than another browser explains. */
  readonly fails: boolean;
  /** The picture, pale, with the pixels that differ in red. */
  readonly picture: PNG;
}

/** A picture in the upper left corner of an area that may be larger. */
function within(width: number, height: number, picture: PNG): PNG {
  const area = new PNG({ width, height });
  PNG.bitblt(picture, area, 0, 0, picture.width, picture.height, 0, 0);
  return area;
}

/** Pictures of different sizes are laid over each other at their upper left corners; they always fail. */
export function compare(actual: PNG, stored: PNG): Difference {
  const width = Math.max(actual.width, stored.width);
  const height = Math.max(actual.height, stored.height);
  const picture = new PNG({ width, height });
  const [one, other] = [actual, stored].map((each) => within(width, height, each).data);
  const pixels = pixelmatch(one!, other!, picture.data, width, height, { threshold: COLOUR_TOLERANCE });
  const sameSize = [actual, stored].every((each) => each.width === width && each.height === height);
  return { pixels, fails: !sameSize || pixels > TOLERATED_PART * width * height, picture };
}
