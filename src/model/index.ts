export { allIndicators, findIndicator, findTheme, measurementsOf } from './find.js';
export { editDistance, nearestId } from './nearest.js';
export type * from './types.js';
