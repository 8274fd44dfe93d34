export * from './impact-chart.js';
export * from './impact-compare.js';
export * from './impact-dataset.js';
export * from './impact-overview.js';
export * from './impact-stat.js';
export * from './impact-theme.js';
