/** The elements as React components, by @lit/react. Each registers its element where it is imported. */
export { ImpactChart } from './impact-chart.js';
export { ImpactCompare } from './impact-compare.js';
export { ImpactDataset } from './impact-dataset.js';
export { ImpactOverview } from './impact-overview.js';
export { ImpactStat } from './impact-stat.js';
export { ImpactTheme } from './impact-theme.js';
