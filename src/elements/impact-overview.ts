import { html, nothing, type TemplateResult } from 'lit';

import type { ProgramId } from '../datasets/baba-bydelsmoedre/index.js';
import type { Dataset } from '../model/index.js';
import {
  overviewView,
  textOf,
  type CardView,
  type Filter,
  type OverviewReady,
  type OverviewView,
} from '../view/index.js';
import { DeepLinkController } from '../controllers/index.js';
import { propertiesOf } from './impact-element.js';
import { ImpactResults } from './impact-results.js';
import { filters } from './templates/filters.js';
import { cardGrid, footer } from './templates/results.js';
import { nameOf } from './templates/shell.js';
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
 * @csspart title - The overview's title and those of the themes.
 * @csspart programs - Who the people of the programmes are.
 * @csspart filters - The search, the programmes and the themes.
 * @csspart theme - The choice of a theme.
 * @csspart program - The choice of a programme.
 * @csspart none - What stands in place of results where none is left.
 * @csspart link - The link to a result alone, on its card, where `deep-link` is set.
 * @csspart found - How many results are left.
 * @csspart reset - The button that shows all results again.
 * @csspart cards - The cards of a theme.
 * @csspart card - A card.
 * @csspart group - Whom a figure on a card speaks of, with the programme's marker.
 * @csspart number - A number on a card, with its unit.
 * @csspart sentence - The sentence that finishes what a card's number begins.
 * @csspart source - Where a card's figure comes from.
 * @fires {CustomEvent<Filter>} impact-select - A reader has chosen a theme or a programme, or searched; the detail is
 *   what the overview is filtered by now.
 */
export class ImpactOverview extends ImpactResults<OverviewReady> {
  static override styles = styles;

  static override properties = propertiesOf('impact-overview');

  readonly #link = this.controller.addReader(
    new DeepLinkController(
      this,
      this.controller.figures,
      () => this.locale,
      (filter) => Object.assign(this, filter),
    ),
  );

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; both by default. Readers can choose another. */
  program: ProgramId | (string & {}) = '';

  /** Words that every result shown contains, whatever their case, accents and Danish letters; none by default. */
  search = '';

  /** Keeps what readers choose in the page's address, as `#impact=sprog/baba/dansk`, and reads it from there. */
  deepLink = false;

  protected override derive(dataset: Dataset): OverviewView {
    return overviewView(dataset, this);
  }

  protected override willUpdate(): void {
    // Frameworks hand over anything; what is typed keeps the space at its end.
    if (typeof this.search !== 'string') this.search = textOf(this.search);
    super.willUpdate();
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

  protected override renderReady(view: OverviewReady): TemplateResult {
    const name = nameOf(this);
    const linkOf = this.deepLink
      ? ({ id, title: result }: CardView) => ({
          href: this.#link.address(id),
          text: view.terms.link,
          label: `${view.terms.link}: ${result}`,
        })
      : undefined;
    return html`<div
      class="results"
      role="group"
      aria-labelledby=${name ? nothing : 'title'}
      aria-label=${name || nothing}
    >
      <div class="intro">${title(view.headingLevel, view.title, 'title')}</div>
      ${filters(
        view,
        this.search,
        (chosen) => this.#choose(chosen),
        () => this.#onReset(),
      )}
      ${view.sections.map(
        ({ id, title: theme, cards }) =>
          html`<div
            class="results section ${view.isLong ? 'long' : ''}"
            role="group"
            aria-labelledby="theme-${id}"
          >
            ${title(view.sectionLevel, theme, `theme-${id}`)} ${cardGrid(cards, linkOf)}
          </div>`,
      )}
      ${view.sections.length > 0 ? nothing : html`<p class="none" part="none">${view.terms.none}</p>`}
      ${footer({ ...view, programs: view.descriptions }, view.sections.length > 0 ? this.exporter : undefined)}
    </div>`;
  }
}
