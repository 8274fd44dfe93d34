import { html, nothing, type TemplateResult } from 'lit';

import type { ProgramId } from '../datasets/baba-bydelsmoedre/index.js';
import type { Dataset } from '../model/index.js';
import { themeView, type ThemeReady, type ThemeSection, type ThemeView } from '../view/index.js';
import { propertiesOf } from './impact-element.js';
import { ImpactResults } from './impact-results.js';
import { results } from './templates/results.js';
import { nameOf } from './templates/shell.js';
import { title } from './templates/text.js';

import { styles } from './impact-theme.styles.js';

/**
 * A theme of documented results: heading, introduction, a card for each result, one bar chart, a table and the sources.
 *
 * @tag impact-theme
 * @csspart introduction - What the theme is about.
 * @csspart programs - Who the people of the programmes are.
 * @csspart cards - The grid of cards.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart source - Where a card's figure comes from.
 * @csspart chart - The bar chart.
 * @csspart table - The table.
 */
export class ImpactTheme extends ImpactResults<ThemeReady> {
  static override styles = styles;

  static override properties = propertiesOf('impact-theme');

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | (string & {}) = '';

  /** What to show, "all", "cards", "chart" or "table"; all by default. */
  view: ThemeSection | '' = '';

  protected override derive(dataset: Dataset): ThemeView {
    return themeView(dataset, this);
  }

  protected override renderReady(view: ThemeReady): TemplateResult {
    const name = nameOf(this);
    return html`<div
      class="results"
      role="group"
      aria-labelledby=${name ? nothing : 'title'}
      aria-label=${name || nothing}
    >
      <div class="intro">
        ${title(view.headingLevel, view.title, 'title')}
        <p class="introduction" part="introduction">${view.introduction}</p>
      </div>
      ${results(view, this.exporter, this.fold)}
    </div>`;
  }
}
