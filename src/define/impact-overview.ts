import { ImpactOverview } from '../elements/impact-overview.js';
import './bundled.js';
import { define } from './define.js';

define('impact-overview', ImpactOverview);

declare global {
  interface HTMLElementTagNameMap {
    'impact-overview': ImpactOverview;
  }
}

export { ImpactOverview };
export type { ReportDetail } from '../controllers/index.js';
