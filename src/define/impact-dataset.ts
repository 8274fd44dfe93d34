import { ImpactDataset } from '../elements/impact-dataset.js';
import { define } from './define.js';

define('impact-dataset', ImpactDataset);

declare global {
  interface HTMLElementTagNameMap {
    'impact-dataset': ImpactDataset;
  }
}

export { ImpactDataset };
export type { ReportDetail } from '../controllers/index.js';
