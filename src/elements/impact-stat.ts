import type { TemplateResult } from 'lit';

import type { IndicatorId, ProgramId } from '../datasets/baba-bydelsmoedre/index.js';
import type { Dataset } from '../model/index.js';
import { statView, type StatReady, type StatView, type Variant } from '../view/index.js';
import { ImpactElement, propertiesOf } from './impact-element.js';
import { card } from './templates/card.js';
import { nameOf } from './templates/shell.js';

import { styles } from './impact-stat.styles.js';

/**
 * One documented result as a card: the figure, its drawing, the sentence it begins and its source.
 *
 * @tag impact-stat
 * @csspart card - The card.
 * @csspart title - The card's title.
 * @csspart group - Whom a figure speaks of, with the programme's marker.
 * @csspart number - A number with its unit.
 * @csspart drawing - The drawing of a figure.
 * @csspart sentence - The sentence that finishes what the number begins.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart source - Where the figure comes from.
 */
export class ImpactStat extends ImpactElement<StatReady> {
  static override styles = styles;

  static override properties = propertiesOf('impact-stat');

  /** Id of the indicator, such as "mindre-ensom". */
  indicator: IndicatorId | (string & {}) = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | (string & {}) = '';

  /** The drawing, "number", "pictogram", "ring" or "bar"; by default the one that is true to the figure's kind. */
  variant: Variant | '' = '';

  protected override derive(dataset: Dataset): StatView {
    return statView(dataset, this);
  }

  protected override renderReady({ card: view, headingLevel, edition }: StatReady): TemplateResult {
    return card(view, { headingLevel, label: nameOf(this), edition });
  }
}
