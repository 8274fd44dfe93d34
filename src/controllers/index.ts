export { ErrorBoundary } from './boundary.js';
export { DatasetController, type Provided } from './dataset.js';
export {
  datasetsChanged,
  defaultDataset,
  onDatasets,
  provide,
  registerDataset,
  registerLanguage,
  setDefaultDataset,
  withdraw,
} from './datasets.js';
export { DeepLinkController } from './deep-link.js';
export { ExportController, paint } from './export.js';
export { ElementController } from './element.js';
export { FoldController } from './fold.js';
export { dispatchReport, repeatReport, type ReportDetail, type Reported } from './report.js';
export { LanguageController } from './language.js';
export { adoptSheets } from './sheets.js';
