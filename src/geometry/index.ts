export { accentsOf } from './accents.js';
export { MOST_UNITS } from './band.js';
export { contrastRatio, LEAST_CONTRAST, over, type Rgb } from './colour.js';
export { PEOPLE_HEIGHT, peopleOf } from './people.js';
export {
  barSpan,
  PERCENT_TICKS,
  splitSpans,
  unitComparison,
  unitSpans,
  type Span,
  type UnitComparison,
} from './scale.js';
export { MARKER_PATHS, RING_PATH } from './shape.js';
