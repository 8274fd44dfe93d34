import { html, LitElement, type TemplateResult } from 'lit';

import { type Locale, type ProgramId } from '../model/index.js';
import { dataset, type ThemeId } from '../datasets/baba-bydelsmoedre/index.js';
import {
  barChartView,
  type ColorScheme,
  type Density,
  type Palette,
  type ResultsReady,
  type Sort,
  type Unavailable,
} from '../view/index.js';
import { ExportController, FrameController } from '../controllers/index.js';
import { results } from './templates/results.js';
import { nameOf, shell } from './templates/shell.js';

import { styles } from './impact-chart.styles.js';

/**
 * Documented results as one accessible bar chart: a theme, or any list of indicators.
 *
 * @tag impact-chart
 * @slot - What shows before the script runs, without it, and whenever there is nothing to show: the results in a
 *   sentence or two with a link, on one line.
 * @csspart title - The chart's title.
 * @csspart chart - The bar chart.
 * @csspart drawing - The bar of a figure.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart cards - The cards of results that stand on no percentage axis.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart source - Where a card's figure comes from.
 * @csspart table - The table.
 * @csspart summary - The line that opens the table or the menu.
 * @csspart export - The menu to take the figures along.
 * @csspart sources - The sources below.
 * @csspart message - What stands in the chart's place where there is none and the author left nothing.
 * @cssprop [--impact-bydelsmoedre=light-dark(#7a1f4f, #e67db1)] - The colour of Bydelsmødre.
 * @cssprop [--impact-baba=light-dark(#0b6e6a, #5fcac1)] - The colour of Baba.
 * @cssprop [--impact-text=light-dark(#231d1f, #f4eef0)] - Text on a surface.
 * @cssprop [--impact-muted=light-dark(#61575b, #c0b5ba)] - Quiet text on a surface.
 * @cssprop [--impact-surface=light-dark(#ffffff, #221e20)] - The surfaces.
 * @cssprop [--impact-line=light-dark(#e5dcd6, #453d41)] - The hairlines.
 * @cssprop [--impact-track=light-dark(#f4ede7, #342d31)] - The part of a drawing that is not filled.
 * @cssprop [--impact-outline=light-dark(#85797c, #94878c)] - The outline of what is not filled.
 * @cssprop [--impact-radius=0.75em] - The corners of the surfaces.
 * @cssprop [--impact-space=1.25em] - The space inside them.
 * @cssprop [--impact-font-size=max(1em, 16px)] - The size all other sizes follow.
 * @fires {CustomEvent<ReportDetail>} impact-ready - The figures are shown, for the first time or after an error.
 * @fires {CustomEvent<ReportDetail>} impact-error - The figures cannot be shown; `message` says why.
 */
export class ImpactChart extends LitElement {
  static override styles = styles;

  static override properties = {
    theme: {},
    indicators: {},
    program: {},
    sort: {},
    headingLevel: { attribute: 'heading-level' },
    lang: {},
    colorScheme: { attribute: 'color-scheme' },
    palette: {},
    density: {},
    noExport: { type: Boolean, attribute: 'no-export' },
    accessibleName: { attribute: 'aria-label' },
  };

  readonly #frame = new FrameController(this, () => this.#shown);

  readonly #export = new ExportController(this, this.#frame.contrast);

  /** Id of the theme, such as "brobygning". */
  theme: ThemeId | (string & {}) = '';

  /** Ids of indicators with spaces between them, such as "mindre-ensom tolkning"; they go before `theme`. */
  indicators = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | '' = '';

  /** Order of the rows: "source", or "value" with the highest figure of its kind first; "source" by default. */
  sort: Sort | '' = '';

  /** Level of the chart's heading, 2 to 6; without it there is no heading. */
  headingLevel: string | number = '';

  /** Language, "da" or "en"; by default that of the nearest `lang` around the element, else Danish. */
  override lang = '';

  /** "auto" follows the page, "light" and "dark" do not, "inherit" takes the page's own colours; "auto" by default. */
  colorScheme: ColorScheme | '' = '';

  /** The colours of the programmes, "plum", "ocean" or "forest"; "plum" by default. */
  palette: Palette | '' = '';

  /** The space inside, "comfortable" or "compact"; "comfortable" by default. */
  density: Density | '' = '';

  /** Leaves out the menu to download and copy the figures. */
  noExport = false;

  /** The author's `aria-label`, which names the chart in place of its title. */
  accessibleName = '';

  #shown!: ResultsReady | Unavailable;

  /** The language it speaks now: its own `lang`, else the nearest one around it, else Danish. */
  get locale(): Locale {
    return this.#frame.locale;
  }

  protected override willUpdate(): void {
    this.#shown = barChartView(dataset, this);
  }

  protected override render(): TemplateResult {
    return shell(
      this.#shown,
      this.#frame,
      (view) =>
        html`<div class="results">
          ${results(view, this.noExport ? undefined : this.#export, nameOf(this))}
        </div>`,
    );
  }
}
