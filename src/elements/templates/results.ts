import { html, nothing, type TemplateResult } from 'lit';
import type { ExportController } from '../../controllers/index.js';
import type { ResultsReady, SourceView } from '../../view/index.js';
import { card } from './card.js';
import { chart } from './chart.js';
import { exportMenu } from './export.js';
import { table } from './table.js';
import { sourceLink } from './text.js';

/** Where some results come from, each publication once. */
export function sourceList({
  sourcesTitle,
  sources,
}: Pick<ResultsReady, 'sourcesTitle' | 'sources'>): TemplateResult {
  const publication = ({ title: name, titleLanguage }: SourceView) =>
    name ? html`<cite lang=${titleLanguage ?? nothing}>${name}</cite>` : nothing;
  return html`<div class="sources" part="sources">
    <p class="sources-title">${sourcesTitle}</p>
    <ul>
      ${sources.map((source) => html`<li>${sourceLink(source)} ${publication(source)}</li>`)}
    </ul>
  </div>`;
}

/** Cards, chart, table, sources and the menu to take them along, as far as the view has them. */
export function results(
  view: ResultsReady,
  exporting: ExportController | undefined,
  chartLabel?: string,
): TemplateResult {
  return html`${
    view.cards.length > 0
      ? html`<div class="cards" part="cards">${view.cards.map((shown) => card(shown))}</div>`
      : nothing
  }
  ${view.chart ? chart(view.chart, view.chartHeadingLevel, chartLabel) : nothing}
  ${view.table ? table(view.table, view.tableFolded) : nothing}
  ${exporting ? exportMenu(view.exported, view.locale, exporting) : nothing} ${sourceList(view)}`;
}
