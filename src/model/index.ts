export {
  allIndicators,
  findIndicator,
  findTheme,
  measurementsOf,
  textIn,
  type DistinctPublication,
  type Measured,
  type ResolvedEarlier,
  type ResolvedSource,
} from './find.js';
export { editDistance, nearestId } from './nearest.js';
export type * from './types.js';
