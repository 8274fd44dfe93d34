import type { TemplateResult } from 'lit';

import type { ProgramId } from '../datasets/baba-bydelsmoedre/index.js';
import type { Dataset } from '../model/index.js';
import { barChartView, type ResultsReady, type Sort, type Unavailable } from '../view/index.js';
import { propertiesOf } from './impact-element.js';
import { ImpactResults } from './impact-results.js';

import { styles } from './impact-chart.styles.js';

/**
 * Documented results as one accessible bar chart: a theme, or any list of indicators.
 *
 * @tag impact-chart
 * @csspart chart - The bar chart.
 * @csspart cards - The cards of results that have no place on a percentage axis.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart source - Where a card's figure comes from.
 * @csspart table - The table.
 */
export class ImpactChart extends ImpactResults<ResultsReady> {
  static override styles = styles;

  static override properties = propertiesOf('impact-chart');

  /** Ids of indicators with spaces between them, such as "mindre-ensom tolkning"; they go before `theme`. */
  indicators = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | (string & {}) = '';

  /** Order of the rows: "source", or "value" with the highest figure of its kind first; "source" by default. */
  sort: Sort | '' = '';

  protected override derive(dataset: Dataset): ResultsReady | Unavailable {
    return barChartView(dataset, this);
  }

  protected override renderReady(view: ResultsReady): TemplateResult {
    return this.renderResults(view);
  }
}
