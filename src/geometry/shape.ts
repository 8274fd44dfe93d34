import { symbol, symbolCircle, symbolDiamond2 } from 'd3-shape';

/** Area of a marker in a drawing of 16 by 16. Both shapes cover the same, so neither weighs more. */
const MARKER_AREA = 110;

/** The markers' outlines, centred on 0, 0, for a drawing of 16 by 16. */
export const MARKER_PATHS = {
  disc: symbol(symbolCircle, MARKER_AREA)()!,
  diamond: symbol(symbolDiamond2, MARKER_AREA)()!,
} as const;

export type MarkerShape = keyof typeof MARKER_PATHS;
