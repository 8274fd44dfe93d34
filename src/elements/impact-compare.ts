import type { TemplateResult } from 'lit';

import type { Dataset } from '../model/index.js';
import { compareView, type ResultsReady, type Unavailable } from '../view/index.js';
import { propertiesOf } from './impact-element.js';
import { ImpactResults } from './impact-results.js';

import { styles } from './impact-compare.styles.js';

/**
 * Baba and Bydelsmødre side by side, for the results where the source has both, with the difference in words. Without
 * `theme` and `indicators` it shows every such result.
 *
 * @tag impact-compare
 * @csspart chart - The pairs of bars.
 */
export class ImpactCompare extends ImpactResults<ResultsReady> {
  static override styles = styles;

  static override properties = propertiesOf('impact-compare');

  /** Ids of indicators with spaces between them, such as "offentlig-it tolkning"; they go before `theme`. */
  indicators = '';

  protected override derive(dataset: Dataset): ResultsReady | Unavailable {
    return compareView(dataset, this);
  }

  protected override renderReady(view: ResultsReady): TemplateResult {
    return this.renderResults(view);
  }
}
