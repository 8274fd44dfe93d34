import { ImpactCompare } from '../elements/impact-compare.js';
import './bundled.js';
import { define } from './define.js';

define('impact-compare', ImpactCompare);

declare global {
  interface HTMLElementTagNameMap {
    'impact-compare': ImpactCompare;
  }
}

export { ImpactCompare };
export type { ReportDetail } from '../controllers/index.js';
