/** The classes, without registering them. `impact-widgets/define/all.js` registers all, one file each registers one. */
export { registerDataset, registerLanguage, type ReportDetail } from './controllers/index.js';
export { ImpactChart } from './elements/impact-chart.js';
export { ImpactCompare } from './elements/impact-compare.js';
export { ImpactDataset } from './elements/impact-dataset.js';
export { ImpactOverview } from './elements/impact-overview.js';
export { ImpactStat } from './elements/impact-stat.js';
export { ImpactTheme } from './elements/impact-theme.js';
export type { IndicatorId, ProgramId, ThemeId } from './datasets/baba-bydelsmoedre/index.js';
export type { Dataset, Locale } from './model/index.js';
export type {
  ColorScheme,
  Density,
  Filter,
  HeadingLevel,
  Palette,
  Sort,
  ThemeSection,
  Variant,
} from './view/index.js';
