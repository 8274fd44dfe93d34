import { scaleBand } from 'd3-scale';

/** How units stand side by side. */
export interface Band {
  /** How many steps from one unit to the next make the whole width. */
  readonly steps: number;
  /** The part of a step that a unit fills. */
  readonly fill: number;
}

/** Most units that are drawn; more could no longer be counted. */
export const MOST_UNITS = 12;

/** Space between two units, as a part of a step. */
const GAP = 0.16;

/** Without the last digits of a binary fraction, which are noise. */
const round = (value: number) => Number(value.toFixed(9));

function band(count: number): Band {
  const places = [...new Array<undefined>(count).keys()];
  const scale = scaleBand(places, [0, 1]).paddingInner(count > 1 ? GAP : 0);
  return { steps: round(1 / scale.step()), fill: round(scale.bandwidth() / scale.step()) };
}

/** The bands of 0 to `MOST_UNITS` units, by their count. */
export const UNIT_BANDS: readonly Band[] = [...new Array<undefined>(MOST_UNITS + 1).keys()].map(band);
