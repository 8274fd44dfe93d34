import { arc, symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3-shape';

/** Area of a marker in a drawing of 16 by 16. All shapes cover the same, so none weighs more. */
const MARKER_AREA = 110;

/** The markers' outlines, centred on 0, 0, for a drawing of 16 by 16. */
export const MARKER_PATHS = {
  disc: symbol(symbolCircle, MARKER_AREA)()!,
  diamond: symbol(symbolDiamond2, MARKER_AREA)()!,
  square: symbol(symbolSquare, MARKER_AREA)()!,
  triangle: symbol(symbolTriangle, MARKER_AREA)()!,
} as const;

/** The line of a ring is 100 long, so that a share is drawn by a dash of its own length. */
const RADIUS = 100 / (2 * Math.PI);

/** The line of a ring, clockwise from the top, centred on 0, 0, for a drawing of 36 by 36. */
export const RING_PATH: string = arc().digits(4)({
  innerRadius: 0,
  outerRadius: RADIUS,
  startAngle: 0,
  endAngle: 2 * Math.PI,
})!;
