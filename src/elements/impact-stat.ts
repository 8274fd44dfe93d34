import { LitElement, type TemplateResult } from 'lit';

import { type Locale, type ProgramId } from '../model/index.js';
import { dataset, type IndicatorId } from '../datasets/baba-bydelsmoedre/index.js';
import {
  statView,
  type ColorScheme,
  type Density,
  type Palette,
  type StatView,
  type Variant,
} from '../view/index.js';
import { FrameController } from '../controllers/index.js';
import { card } from './templates/card.js';
import { nameOf, shell } from './templates/shell.js';

import { styles } from './impact-stat.styles.js';

/**
 * One documented result as a card: a large number, the sentence it begins, whom it speaks of and its source.
 *
 * @tag impact-stat
 * @slot - What shows before the script runs, without it, and whenever the indicator is unknown: a sentence with
 *   number, unit and source, on one line.
 * @csspart card - The card.
 * @csspart title - The heading; shown only with `heading-level`.
 * @csspart group - Whom a figure speaks of, with the programme's marker.
 * @csspart number - A number with its unit.
 * @csspart drawing - The drawing of a figure.
 * @csspart sentence - The sentence that finishes what the number begins.
 * @csspart scale - The words that say how strongly people agree.
 * @csspart source - Where the figure comes from.
 * @csspart message - What stands in the figure's place where there is none and the author left nothing.
 * @cssprop [--impact-bydelsmoedre=light-dark(#7a1f4f, #e67db1)] - The colour of Bydelsmødre.
 * @cssprop [--impact-baba=light-dark(#0b6e6a, #5fcac1)] - The colour of Baba.
 * @cssprop [--impact-text=light-dark(#231d1f, #f4eef0)] - Text on the card.
 * @cssprop [--impact-muted=light-dark(#61575b, #c0b5ba)] - Quiet text on the card.
 * @cssprop [--impact-surface=light-dark(#ffffff, #221e20)] - The card.
 * @cssprop [--impact-line=light-dark(#e5dcd6, #453d41)] - The hairlines.
 * @cssprop [--impact-track=light-dark(#f4ede7, #342d31)] - The part of a drawing that is not filled.
 * @cssprop [--impact-outline=light-dark(#85797c, #94878c)] - The outline of what is not filled.
 * @cssprop [--impact-radius=0.75em] - The card's corners.
 * @cssprop [--impact-space=1.25em] - The space inside the card.
 * @cssprop [--impact-font-size=max(1em, 16px)] - The size all other sizes follow.
 * @fires {CustomEvent<ReportDetail>} impact-ready - The figure is shown, for the first time or after an error.
 * @fires {CustomEvent<ReportDetail>} impact-error - The figure cannot be shown; `message` says why.
 */
export class ImpactStat extends LitElement {
  static override styles = styles;

  static override properties = {
    indicator: {},
    program: {},
    variant: {},
    headingLevel: { attribute: 'heading-level' },
    lang: {},
    colorScheme: { attribute: 'color-scheme' },
    palette: {},
    density: {},
    accessibleName: { attribute: 'aria-label' },
  };

  readonly #frame = new FrameController(this, () => this.#shown);

  /** Id of the indicator, such as "mindre-ensom". */
  indicator: IndicatorId | (string & {}) = '';

  /** Id of the one programme to show, "bydelsmoedre" or "baba"; all by default. */
  program: ProgramId | '' = '';

  /** The drawing, "number", "pictogram", "ring" or "bar"; by default the one that is true to the figure's kind. */
  variant: Variant | '' = '';

  /** Level of the card's heading, 2 to 6; without it there is no heading. */
  headingLevel: string | number = '';

  /** Language, "da" or "en"; by default that of the nearest `lang` around the element, else Danish. */
  override lang = '';

  /** "auto" follows the page, "light" and "dark" do not, "inherit" takes the page's own colours; "auto" by default. */
  colorScheme: ColorScheme | '' = '';

  /** The colours of the programmes, "plum", "ocean" or "forest"; "plum" by default. */
  palette: Palette | '' = '';

  /** The space inside, "comfortable" or "compact"; "comfortable" by default. */
  density: Density | '' = '';

  /** The author's `aria-label`, which names the card in place of its title. */
  accessibleName = '';

  #shown!: StatView;

  /** The language it speaks now: its own `lang`, else the nearest one around it, else Danish. */
  get locale(): Locale {
    return this.#frame.locale;
  }

  protected override willUpdate(): void {
    this.#shown = statView(dataset, this);
  }

  protected override render(): TemplateResult {
    return shell(this.#shown, this.#frame, ({ card: view, headingLevel }) =>
      card(view, { headingLevel, label: nameOf(this), linksSources: true }),
    );
  }
}
