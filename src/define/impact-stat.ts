import { ImpactStat } from '../elements/impact-stat.js';
import './bundled.js';
import { define } from './define.js';

define('impact-stat', ImpactStat);

declare global {
  interface HTMLElementTagNameMap {
    'impact-stat': ImpactStat;
  }
}

export { ImpactStat };
export type { ReportDetail } from '../controllers/index.js';
