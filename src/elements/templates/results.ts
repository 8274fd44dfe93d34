import { html, nothing, type TemplateResult } from 'lit';
import type { ExportController, FoldController } from '../../controllers/index.js';
import type { CardView, Exported, ProgramView, ResultsReady, SourceView } from '../../view/index.js';
import { card, type ResultLink } from './card.js';
import { chart } from './chart.js';
import { exportMenu } from './export-menu.js';
import { foldedTable, table } from './table.js';
import { editionNote, sourceLine } from './text.js';

/** What the results below which it stands have in common. */
interface Common extends Pick<ResultsReady, 'sources' | 'edition'> {
  readonly programs: readonly ProgramView[];
  readonly exported: Exported;
}

/** Where some results come from, each publication once. */
function sourceList({ sources, edition }: Common): TemplateResult {
  const publication = ({ title: name, titleLanguage }: SourceView) =>
    name ? html`<cite lang=${titleLanguage ?? nothing}>${name}</cite>` : nothing;
  return html`<div class="sources" part="sources">
    ${sources.map((source) => html`<p>${sourceLine(source)} ${publication(source)}</p>`)}
    ${editionNote(edition)}
  </div>`;
}

/** Who the people behind the figures are. */
function programList(programs: readonly ProgramView[]): TemplateResult | typeof nothing {
  if (programs.length === 0) return nothing;
  return html`<div class="programs" part="programs">
    ${programs.map(({ name, description }) => html`<p><strong>${name}:</strong> ${description}</p>`)}
  </div>`;
}

/** The quiet end of some results: what else there is of them, whose they are and where they come from. */
export function footer(
  view: Common,
  exporter: ExportController | undefined,
  folded: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="about">
    ${folded} ${exporter ? exportMenu(view.exported, exporter) : nothing} ${programList(view.programs)}
    ${sourceList(view)}
  </div>`;
}

/** Cards in columns. */
export function cardGrid(
  cards: readonly CardView[],
  linkOf?: (card: CardView) => ResultLink,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<div class="cards" part="cards">
    ${cards.map((shown) => card(shown, { link: linkOf?.(shown) }))}
  </div>`;
}

/** Cards, chart and table as far as the view has them, and what they have in common. */
export function results(
  view: ResultsReady,
  exporter: ExportController | undefined,
  fold: FoldController,
  chartLabel?: string,
): TemplateResult {
  return html`${cardGrid(view.cards)}
  ${view.chart ? chart(view.chart, view.chartHeadingLevel, chartLabel) : nothing} ${cardGrid(view.offChart)}
  ${view.table && !view.tableFolded ? table(view.table) : nothing}
  ${footer(view, exporter, view.table && view.tableFolded ? foldedTable(view.table, fold) : nothing)}`;
}
