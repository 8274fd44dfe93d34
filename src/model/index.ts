export {
  allIndicators,
  findIndicator,
  findTheme,
  measurementsOf,
  type DistinctPublication,
  type Measured,
  type ResolvedEarlier,
  type ResolvedSource,
} from './find.js';
export { editDistance, nearestId } from './nearest.js';
export { directionOf, isolated, textIn } from './text.js';
export type * from './types.js';
