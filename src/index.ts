/** The classes, without registering them. `impact-widgets/define/all.js` registers all, one file each registers one. */
export type { ReportDetail } from './controllers/index.js';
export { ImpactStat } from './elements/impact-stat.js';
export { ImpactTheme } from './elements/impact-theme.js';
