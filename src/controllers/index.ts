export { DatasetController, type Provided } from './dataset.js';
export { datasetsChanged, provide, registerLanguage, setDefaultDataset, withdraw } from './datasets.js';
export { DeepLinkController } from './deep-link.js';
export { ExportController, paint } from './export.js';
export { ElementController } from './element.js';
export type { ReportDetail } from './report.js';
export { adoptSheets } from './sheets.js';
