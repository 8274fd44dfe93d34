import { hydrate } from '@lit-labs/ssr-client';
import type { ComplexAttributeConverter, PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';

import type { Dataset, Locale } from '../model/index.js';
import { warningsIn } from '../format/index.js';
import {
  ATTRIBUTES,
  ELEMENTS,
  propertyOf,
  textOf,
  unavailableEdition,
  type Attribute,
  type ColorScheme,
  type Density,
  type Palette,
  type Tag,
  type Unavailable,
} from '../view/index.js';
import { ElementController, type Reported } from '../controllers/index.js';
import { GuardedElement } from './guarded-element.js';
import { shell } from './templates/shell.js';

/** What names the content stands on the element, whoever set it: servers, selectors and screen readers look there. */
const REFLECTED: readonly string[] = ['dataset', 'indicator', 'indicators', 'theme', 'program', 'language'];

/** A default is no attribute. */
const CONVERTER: ComplexAttributeConverter = { toAttribute: (value) => textOf(value as Attribute) || null };

/** The properties that an element's attributes set. */
export function propertiesOf(tag: Tag): Record<string, PropertyDeclaration> {
  const properties: Record<string, PropertyDeclaration> = {};
  for (const attribute of ELEMENTS[tag].attributes) {
    const { kind } = ATTRIBUTES[attribute];
    properties[propertyOf(attribute)] = REFLECTED.includes(kind)
      ? { attribute, reflect: true, converter: CONVERTER }
      : { attribute, type: kind === 'boolean' ? Boolean : String };
  }
  return properties;
}

interface Ready {
  readonly status: 'ready';
  readonly locale: Locale;
  readonly announcement: string;
  readonly warnings: readonly string[];
}

/**
 * What all elements have: their common properties, what they derive from the dataset, and a boundary around their work.
 *
 * @slot - What shows before the script runs, without it, and whenever there is nothing to show: the results in a
 *   sentence or two with a link, on one line.
 * @csspart edition - What is said of the edition, where there is a newer or another one.
 * @csspart message - What shows in the element's place where it has no figures and the author left nothing.
 * @cssprop [--impact-brand] - One colour of the page, from which the colours of all programmes are derived, readable on the surface.
 * @cssprop [--impact-program-1=light-dark(#7a1f4f, #e67db1)] - The colour of the first programme, Bydelsmødre.
 * @cssprop [--impact-program-2=light-dark(#0b6e6a, #5fcac1)] - The colour of the second programme, Baba.
 * @cssprop [--impact-program-3=light-dark(#b25e09, #f4d17d)] - The colour of a third programme.
 * @cssprop [--impact-program-4=light-dark(#1f2b5d, #6183e8)] - The colour of a fourth programme.
 * @cssprop [--impact-bydelsmoedre=light-dark(#7a1f4f, #e67db1)] - The same as `--impact-program-1`, which goes before it.
 * @cssprop [--impact-baba=light-dark(#0b6e6a, #5fcac1)] - The same as `--impact-program-2`, which goes before it.
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
export abstract class ImpactElement<View extends Ready> extends GuardedElement {
  protected readonly controller = new ElementController(this, this.boundary, () => this.#shown);

  /** Name of the dataset; by default that of the `<impact-dataset>` around it, else that of the package. */
  datasetId = '';

  /** The edition that the author's words are of, such as "2024-04-02"; where the figures are of another, the words stay. */
  edition = '';

  /** Level of the heading, 2 to 6, headings inside one below; without it there is no heading. */
  headingLevel: string | number = '';

  /** Language, "da" or "en"; by default that of the nearest `lang` around the element, else Danish. */
  override lang = '';

  /** "auto" follows the page, "light" and "dark" do not, "inherit" takes the page's own colours; "auto" by default. */
  colorScheme: ColorScheme | '' = '';

  /** The colours of the programmes, "plum", "ocean" or "forest"; "plum" by default. */
  palette: Palette | '' = '';

  /** The space inside, "comfortable" or "compact"; "comfortable" by default. */
  density: Density | '' = '';

  /** The author's `aria-label`, which names the element in place of its title. */
  accessibleName = '';

  #shown!: View | Unavailable;

  /** The root was in the page's HTML and waits to be hydrated. */
  #isPrerendered = false;

  /** The language it speaks now: its own `lang`, else the nearest one around it, else Danish. */
  get locale(): Locale {
    return this.controller.locale;
  }

  /**
   * What it shows now: `loading`, `ready` with its figures, or why it has none: `unknown` for an id that does not exist,
   * `invalid` for nothing to show, `failed` for what was thrown. Can be asked at any time after `impact-ready`.
   */
  get status(): Reported['status'] {
    if (this.boundary.hasFailed) return 'failed';
    return this.hasUpdated ? this.#shown.status : 'loading';
  }

  /** What the element shows, made of the dataset and its properties. */
  protected abstract derive(dataset: Dataset): View | Unavailable;

  protected abstract renderReady(view: View): TemplateResult;

  /** Renders at once what was asked for. */
  updateNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#isPrerendered = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  /** What the server rendered stays until its figures are here, and where they do not come. */
  protected override shouldUpdate(): boolean {
    return !this.#isPrerendered || this.controller.figures.dataset !== undefined;
  }

  protected override willUpdate(): void {
    const { figures } = this.controller;
    const { dataset } = figures;
    this.#shown = dataset
      ? (unavailableEdition(dataset, textOf(this.edition), this.locale) ?? this.derive(dataset))
      : figures.absence(this.locale);
  }

  protected override update(changed: PropertyValues): void {
    if (this.#isPrerendered) this.#hydrate();
    super.update(changed);
  }

  /** Goes on from what the server rendered, so that what a reader opened or focused stays; else renders it anew. */
  #hydrate(): void {
    this.#isPrerendered = false;
    const root = this.renderRoot as ShadowRoot;
    try {
      // https://github.com/lit/lit/blob/main/packages/labs/ssr-client: without a marker it says so and goes on.
      if (!hasLitMarker(root)) throw new TypeError('No Lit markers.');
      hydrate(this.render(), root, this.renderOptions);
    } catch (error) {
      root.replaceChildren();
      console.warn(`<${this.localName}>: ${warningsIn(this.locale).notHydrated(String(error))}`);
    }
  }

  protected override render(): TemplateResult {
    return shell(this.#shown, this.controller, (view) => this.renderReady(view));
  }
}

function hasLitMarker(root: ShadowRoot): boolean {
  for (const { nodeType, nodeValue } of root.childNodes) {
    if (nodeType === Node.COMMENT_NODE && nodeValue?.startsWith('lit-part')) return true;
  }
  return false;
}
