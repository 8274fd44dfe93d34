import { ImpactStat } from '../elements/impact-stat.js';
import './bundled.js';
import { define } from './define.js';

define('impact-stat', ImpactStat);

declare global {
  interface HTMLElementTagNameMap {
    'impact-stat': ImpactStat;
  }
}
