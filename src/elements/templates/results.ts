import { html, nothing, type TemplateResult } from 'lit';
import type { ExportController } from '../../controllers/index.js';
import type { CardView, ProgramView, ResultsReady, SourceView } from '../../view/index.js';
import { card } from './card.js';
import { chart } from './chart.js';
import { exportMenu } from './export-menu.js';
import { table } from './table.js';
import { editionNote, sourceLink } from './text.js';

/** Where some results come from, each publication once. */
export function sourceList({
  sourcesTitle,
  sources,
  edition,
}: Pick<ResultsReady, 'sourcesTitle' | 'sources' | 'edition'>): TemplateResult {
  const publication = ({ title: name, titleLanguage }: SourceView) =>
    name ? html`<cite lang=${titleLanguage ?? nothing}>${name}</cite>` : nothing;
  return html`<div class="sources" part="sources">
    <p class="sources-title">${sourcesTitle}</p>
    <ul>
      ${sources.map((source) => html`<li>${sourceLink(source)} ${publication(source)}</li>`)}
    </ul>
    ${editionNote(edition)}
  </div>`;
}

/** Who the people behind the figures are. */
export function programList(programs: readonly ProgramView[]): TemplateResult | typeof nothing {
  if (programs.length === 0) return nothing;
  return html`<div class="programs" part="programs">
    ${programs.map(({ name, description }) => html`<p><strong>${name}:</strong> ${description}</p>`)}
  </div>`;
}

/** Cards in columns. */
export function cardGrid(cards: readonly CardView[]): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<div class="cards ${cards.length === 4 ? 'four' : ''}" part="cards">
    ${cards.map((shown) => card(shown))}
  </div>`;
}

/** Cards, chart, table, sources and the menu to take them along, as far as the view has them. */
export function results(
  view: ResultsReady,
  exporter: ExportController | undefined,
  chartLabel?: string,
): TemplateResult {
  return html`${cardGrid(view.cards)}
  ${view.chart ? chart(view.chart, view.chartHeadingLevel, chartLabel) : nothing} ${cardGrid(view.offChart)}
  ${view.table ? table(view.table, view.tableFolded) : nothing}
  ${exporter ? exportMenu(view.exported, exporter) : nothing} ${sourceList(view)}`;
}
