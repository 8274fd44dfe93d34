export { FrameController } from './frame.js';
export type { ReportDetail } from './report.js';
