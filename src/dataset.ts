/** The figures and how they are written. Runs in Node as well as in a browser. */
export { dataset, type IndicatorId, type ThemeId } from './datasets/baba-bydelsmoedre/index.js';
export * from './format/index.js';
export * from './model/index.js';
