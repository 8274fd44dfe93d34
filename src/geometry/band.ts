import { scaleBand } from 'd3-scale';

/** How units stand side by side on a width of 100: each takes a step, of which it fills its own width. */
export interface Band {
  readonly step: number;
  readonly width: number;
}

/** Most units that are drawn; more could no longer be counted. */
export const MOST_UNITS = 12;

/** Space between two units, as a part of a unit and its space. */
const GAP = 0.16;

/** Far below what a screen can show, and short in the file that readers load. */
const TEN_THOUSANDTHS = 10_000;

const round = (value: number) => Math.round(value * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;

function band(count: number): Band {
  const places = [...new Array<undefined>(count).keys()];
  const scale = scaleBand(places, [0, 100]).paddingInner(count > 1 ? GAP : 0);
  return { step: round(scale.step()), width: round(scale.bandwidth()) };
}

/** The bands of 0 to `MOST_UNITS` units, by their count. */
export const UNIT_BANDS: readonly Band[] = [...new Array<undefined>(MOST_UNITS + 1).keys()].map(band);
