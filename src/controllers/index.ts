export { DeepLinkController } from './deep-link.js';
export { ExportController, paint } from './export.js';
export { FrameController } from './frame.js';
export type { ReportDetail } from './report.js';
