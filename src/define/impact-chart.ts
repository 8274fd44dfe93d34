import { ImpactChart } from '../elements/impact-chart.js';
import './bundled.js';
import { define } from './define.js';

define('impact-chart', ImpactChart);

declare global {
  interface HTMLElementTagNameMap {
    'impact-chart': ImpactChart;
  }
}

export { ImpactChart };
export type { ReportDetail } from '../controllers/index.js';
