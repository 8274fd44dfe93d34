import { ImpactTheme } from '../elements/impact-theme.js';
import './bundled.js';
import { define } from './define.js';

define('impact-theme', ImpactTheme);

declare global {
  interface HTMLElementTagNameMap {
    'impact-theme': ImpactTheme;
  }
}

export { ImpactTheme };
export type { ReportDetail } from '../controllers/index.js';
