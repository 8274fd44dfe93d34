import { html, LitElement, nothing, type TemplateResult } from 'lit';

import { dataset, type ProgramId, type ThemeId } from '../data/index.js';
import {
  themeView,
  type SourceView,
  type ThemeReady,
  type ThemeSection,
  type ThemeView,
} from '../view/index.js';
import { FrameController } from '../controllers/index.js';
import { card } from './templates/card.js';
import { chart } from './templates/chart.js';
import { nameOf, shell } from './templates/shell.js';
import { table } from './templates/table.js';
import { sourceLink, title } from './templates/text.js';

import { styles } from './impact-theme.styles.js';

/**
 * A theme of documented results: heading, introduction, a card for each result, one bar chart, a table and the sources.
 *
 * @tag impact-theme
 * @slot - What shows before the script runs, without it, and whenever the theme is unknown: its results in a
 *   sentence or two with a link, on one line.
 * @csspart title - The theme's title and the chart's.
 * @csspart introduction - What the theme is about.
 * @csspart cards - The grid of cards.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart drawing - The drawing of a figure.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart source - Where a card's figure comes from.
 * @csspart chart - The bar chart.
 * @csspart table - The table.
 * @csspart summary - The line that opens the table.
 * @csspart sources - The sources below.
 * @csspart message - What stands in the theme's place where there is none and the author left nothing.
 * @cssprop [--impact-bydelsmoedre=light-dark(#7a1f4f, #f08cbc)] - The colour of Bydelsmødre.
 * @cssprop [--impact-baba=light-dark(#0b6e6a, #5fcac1)] - The colour of Baba.
 * @cssprop [--impact-text=light-dark(#231d1f, #f4eef0)] - Text on cards, chart and table.
 * @cssprop [--impact-muted=light-dark(#61575b, #c0b5ba)] - Quiet text on cards, chart and table.
 * @cssprop [--impact-surface=light-dark(#ffffff, #221e20)] - Cards, chart and table.
 * @cssprop [--impact-line=light-dark(#e5dcd6, #453d41)] - The hairlines.
 * @cssprop [--impact-track=light-dark(#f4ede7, #342d31)] - The part of a drawing that is not filled.
 * @cssprop [--impact-outline=light-dark(#85797c, #94878c)] - The outline of what is not filled.
 * @cssprop [--impact-radius=0.75em] - The corners of cards, chart and table.
 * @cssprop [--impact-space=1.25em] - The space inside them.
 * @cssprop [--impact-font-size=max(1em, 16px)] - The size all other sizes follow.
 * @fires {CustomEvent<ReportDetail>} impact-ready - The theme is shown, for the first time or after an error.
 * @fires {CustomEvent<ReportDetail>} impact-error - The theme cannot be shown; `message` says why.
 */
export class ImpactTheme extends LitElement {
  static override styles = styles;

  static override properties = {
    theme: {},
    program: {},
    view: {},
    headingLevel: { attribute: 'heading-level' },
    lang: {},
    accessibleName: { attribute: 'aria-label' },
  };

  private readonly frame = new FrameController(this, () => this.shown);

  /** Id of the theme, such as "brobygning". */
  theme: ThemeId | (string & {}) = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | '' = '';

  /** What to show, "all", "cards", "chart" or "table"; all by default. */
  view: ThemeSection | '' = '';

  /** Level of the theme's heading, 2 to 6; without it there is no heading. */
  headingLevel: string | number = '';

  /** Language, "da" or "en"; by default that of the nearest `lang` around the element, else Danish. */
  override lang = '';

  /** The author's `aria-label`, which names the theme in place of its title. */
  accessibleName = '';

  private shown!: ThemeView;

  protected override willUpdate(): void {
    const { theme, program, view, headingLevel } = this;
    const { locale } = this.frame;
    this.shown = themeView(dataset, { theme, program, view, headingLevel, locale });
  }

  protected override render(): TemplateResult {
    return shell(this.shown, this.frame, (view) => this.renderTheme(view));
  }

  private renderTheme(view: ThemeReady): TemplateResult {
    const name = nameOf(this);
    return html`<div
      class="theme"
      role="group"
      aria-labelledby=${name ? nothing : 'title'}
      aria-label=${name || nothing}
    >
      <div class="intro">
        ${title(view.headingLevel, view.title, 'title')}
        <p class="introduction" part="introduction">${view.introduction}</p>
      </div>
      ${
        view.cards.length > 0
          ? html`<div class="cards" part="cards">${view.cards.map((shown) => card(shown))}</div>`
          : nothing
      }
      ${view.chart ? chart(view.chart, view.chartHeadingLevel) : nothing}
      ${view.table ? table(view.table, view.tableFolded) : nothing} ${this.renderSources(view)}
    </div>`;
  }

  private renderSources({ sourcesTitle, sources }: ThemeReady): TemplateResult {
    const publication = ({ title: name, titleLanguage }: SourceView) =>
      name ? html`<cite lang=${titleLanguage ?? nothing}>${name}</cite>` : nothing;
    return html`<div class="sources" part="sources">
      <p class="sources-title">${sourcesTitle}</p>
      <ul>
        ${sources.map((source) => html`<li>${sourceLink(source)} ${publication(source)}</li>`)}
      </ul>
    </div>`;
  }
}
