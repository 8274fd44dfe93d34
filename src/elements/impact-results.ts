import { html, type TemplateResult } from 'lit';

import type { ThemeId } from '../datasets/baba-bydelsmoedre/index.js';
import type { OverviewReady, ResultsReady } from '../view/index.js';
import { ExportController, FoldController } from '../controllers/index.js';
import { ImpactElement } from './impact-element.js';
import { results } from './templates/results.js';
import { nameOf } from './templates/shell.js';

/**
 * What the elements with several results have besides: a theme, and the menu to download and copy the figures.
 *
 * @csspart title - The title.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart drawing - The drawing of a figure.
 * @csspart summary - The line that opens the table or the menu.
 * @csspart export - The menu to download and copy the figures.
 * @csspart sources - The sources below.
 */
export abstract class ImpactResults<View extends ResultsReady | OverviewReady> extends ImpactElement<View> {
  readonly #export = new ExportController(this, this.controller.figures, this.controller.contrast);

  protected readonly fold = new FoldController(this);

  /** Id of the theme, such as "brobygning". */
  theme: ThemeId | (string & {}) = '';

  /** Leaves out the menu to download and copy the figures. */
  noExport = false;

  /** The menu's controller, unless the menu is left out. */
  protected get exporter(): ExportController | undefined {
    return this.noExport ? undefined : this.#export;
  }

  /** Chart, table and what else the view has, named by the author or by the chart's title. */
  protected renderResults(view: ResultsReady): TemplateResult {
    return html`<div class="results">${results(view, this.exporter, this.fold, nameOf(this))}</div>`;
  }
}
