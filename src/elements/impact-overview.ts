import { html, LitElement, nothing, type TemplateResult } from 'lit';

import { type Locale, type ProgramId } from '../model/index.js';
import { dataset, type ThemeId } from '../datasets/baba-bydelsmoedre/index.js';
import {
  overviewView,
  textOf,
  type ColorScheme,
  type Density,
  type Filter,
  type OverviewReady,
  type Palette,
} from '../view/index.js';
import { DeepLinkController, ExportController, FrameController } from '../controllers/index.js';
import { exportMenu } from './templates/export-menu.js';
import { filters } from './templates/filters.js';
import { cardGrid, programList, sourceList } from './templates/results.js';
import { nameOf, shell } from './templates/shell.js';
import { title } from './templates/text.js';

import { styles } from './impact-overview.styles.js';

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-select': CustomEvent<Filter>;
  }
}

/**
 * Every documented result to explore: themes to go through, one programme or both, and words to search for.
 *
 * @tag impact-overview
 * @slot - What shows before the script runs and without it: a sentence on the results with a link, on one line.
 * @csspart title - The overview's title and those of the themes.
 * @csspart programs - Who the people of the programmes are.
 * @csspart filters - The search, the programmes and the themes.
 * @csspart theme - A theme to choose.
 * @csspart found - How many results are left.
 * @csspart reset - The button that shows all results again.
 * @csspart cards - The cards of a theme.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart drawing - The drawing of a figure.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart source - Where a card's figure comes from.
 * @csspart summary - The line that opens the menu.
 * @csspart export - The menu to take the figures along.
 * @csspart sources - The sources below.
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
 * @fires {CustomEvent<ReportDetail>} impact-ready - The overview is shown.
 * @fires {CustomEvent<Filter>} impact-select - A reader has chosen a theme or a programme, or searched; the detail is
 *   what the overview is filtered by now.
 */
export class ImpactOverview extends LitElement {
  static override styles = styles;

  static override properties = {
    theme: {},
    program: {},
    search: {},
    headingLevel: { attribute: 'heading-level' },
    lang: {},
    colorScheme: { attribute: 'color-scheme' },
    palette: {},
    density: {},
    noExport: { type: Boolean, attribute: 'no-export' },
    deepLink: { type: Boolean, attribute: 'deep-link' },
    accessibleName: { attribute: 'aria-label' },
  };

  readonly #frame = new FrameController(this, () => this.#shown);

  readonly #export = new ExportController(this, this.#frame.contrast);

  readonly #link = new DeepLinkController(
    this,
    dataset,
    () => this.#frame.locale,
    (filter) => Object.assign(this, filter),
  );

  /** Id of the theme to show, such as "brobygning"; all by default. Readers can choose another. */
  theme: ThemeId | (string & {}) = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; both by default. Readers can choose another. */
  program: ProgramId | (string & {}) = '';

  /** Words that every result shown contains, whatever their case, accents and Danish letters; none by default. */
  search = '';

  /** Level of the overview's heading, 2 to 6, themes one below; without it there is no heading. */
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

  /** Keeps what readers choose in the page's address, as `#impact=sprog/baba/dansk`, and reads it from there. */
  deepLink = false;

  /** The author's `aria-label`, which names the overview in place of its title. */
  accessibleName = '';

  #shown!: OverviewReady;

  /** The language it speaks now: its own `lang`, else the nearest one around it, else Danish. */
  get locale(): Locale {
    return this.#frame.locale;
  }

  protected override willUpdate(): void {
    // Frameworks hand over anything; what is typed keeps the space at its end.
    if (typeof this.search !== 'string') this.search = textOf(this.search);
    this.#shown = overviewView(dataset, this);
  }

  #onReset(): void {
    this.#choose({ theme: '', program: '', search: '' });
    this.renderRoot.querySelector('input')?.focus();
  }

  #choose(chosen: Partial<Filter>): void {
    Object.assign(this, chosen);
    const { theme, program, search } = this;
    const detail: Filter = { theme, program, search };
    this.#link.write(detail);
    this.dispatchEvent(new CustomEvent('impact-select', { bubbles: true, composed: true, detail }));
  }

  protected override render(): TemplateResult {
    return shell(this.#shown, this.#frame, (view) => this.#renderOverview(view));
  }

  #renderOverview(view: OverviewReady): TemplateResult {
    const name = nameOf(this);
    return html`<div
      class="results"
      role="group"
      aria-labelledby=${name ? nothing : 'title'}
      aria-label=${name || nothing}
    >
      <div class="intro">${title(view.headingLevel, view.title, 'title')}</div>
      ${programList(view.descriptions)}
      ${filters(
        view,
        this.search,
        (chosen) => this.#choose(chosen),
        () => this.#onReset(),
      )}
      ${view.sections.map(
        ({ id, title: theme, cards }) =>
          html`<div class="results section" role="group" aria-labelledby="theme-${id}">
            ${title(view.sectionLevel, theme, `theme-${id}`)} ${cardGrid(cards)}
          </div>`,
      )}
      ${this.noExport || view.sections.length === 0 ? nothing : exportMenu(view.exported, this.#export)}
      ${sourceList(view)}
    </div>`;
  }
}
