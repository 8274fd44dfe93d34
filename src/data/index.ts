export { dataset } from './dataset.js';
export { allIndicators, findIndicator, findTheme, measurementsOf } from './find.js';
export { editDistance, nearestId } from './nearest.js';
export type { IndicatorId, ThemeId } from './themes.js';
export type * from './types.js';
