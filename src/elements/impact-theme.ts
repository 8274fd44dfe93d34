import { html, LitElement, nothing, type TemplateResult } from 'lit';

import { type Locale, type ProgramId } from '../model/index.js';
import { dataset, type ThemeId } from '../datasets/baba-bydelsmoedre/index.js';
import {
  themeView,
  type ColorScheme,
  type Density,
  type Palette,
  type ThemeReady,
  type ThemeSection,
  type ThemeView,
} from '../view/index.js';
import { ExportController, FrameController } from '../controllers/index.js';
import { programList, results } from './templates/results.js';
import { nameOf, shell } from './templates/shell.js';
import { title } from './templates/text.js';

import { styles } from './impact-theme.styles.js';

/**
 * A theme of documented results: heading, introduction, a card for each result, one bar chart, a table and the sources.
 *
 * @tag impact-theme
 * @slot - What shows before the script runs, without it, and whenever the theme is unknown: its results in a
 *   sentence or two with a link, on one line.
 * @csspart title - The theme's title and the chart's.
 * @csspart introduction - What the theme is about.
 * @csspart programs - Who the people of the programmes are.
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
 * @csspart summary - The line that opens the table or the menu.
 * @csspart export - The menu to take the figures along.
 * @csspart sources - The sources below.
 * @csspart message - What stands in the theme's place where there is none and the author left nothing.
 * @cssprop [--impact-bydelsmoedre=light-dark(#7a1f4f, #e67db1)] - The colour of Bydelsmødre.
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

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | '' = '';

  /** What to show, "all", "cards", "chart" or "table"; all by default. */
  view: ThemeSection | '' = '';

  /** Level of the theme's heading, 2 to 6; without it there is no heading. */
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

  /** The author's `aria-label`, which names the theme in place of its title. */
  accessibleName = '';

  #shown!: ThemeView;

  /** The language it speaks now: its own `lang`, else the nearest one around it, else Danish. */
  get locale(): Locale {
    return this.#frame.locale;
  }

  protected override willUpdate(): void {
    this.#shown = themeView(dataset, this);
  }

  protected override render(): TemplateResult {
    return shell(this.#shown, this.#frame, (view) => this.#renderTheme(view));
  }

  #renderTheme(view: ThemeReady): TemplateResult {
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
      ${programList(view.programs)} ${results(view, this.noExport ? undefined : this.#export)}
    </div>`;
  }
}
