import { css, html, type PropertyValues, type TemplateResult } from 'lit';

import type { Dataset, Locale } from '../model/index.js';
import { checkDataset, type Checked, type Problem } from '../model/check.js';
import { loadDataset, LoadError } from '../model/load.js';
import { LOCALES, warningsIn, type Language } from '../format/index.js';
import {
  datasetsChanged,
  dispatchReport,
  LanguageController,
  provide,
  registerDataset,
  registerLanguage,
  setDefaultDataset,
  withdraw,
  type Provided,
} from '../controllers/index.js';
import { GuardedElement } from './guarded-element.js';

/** Where figures are fetched. */
interface Address {
  readonly src: string;
  readonly integrity: string;
}

/**
 * Gives the elements inside it the figures of another dataset, and those elsewhere on the page that name it. It shows
 * nothing itself. Until its figures are there, and where they cannot be had, those elements show the author's words.
 *
 * @tag impact-dataset
 * @slot - The elements; or, for a page that may fetch nothing, the dataset in a `<script type="application/json">`.
 * @fires {CustomEvent<ReportDetail>} impact-ready - The figures are there.
 * @fires {CustomEvent<ReportDetail>} impact-error - The figures cannot be had; `message` says why.
 */
export class ImpactDataset extends GuardedElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    src: { type: String },
    integrity: { type: String },
    data: { attribute: false },
  };

  /** Registers a dataset for the elements that name it. Returns its problems. */
  static register(data: unknown): readonly Problem[] {
    return registerDataset(data);
  }

  /** Registers a dataset that elements show which name none and stand in none. Returns its problems. */
  static registerDefault(data: unknown): readonly Problem[] {
    const { dataset, problems } = checkDataset(data);
    if (dataset) setDefaultDataset(dataset);
    return problems;
  }

  /** Makes every element of the page speak another language. `tag` is of BCP 47, such as "sv". */
  static registerLanguage(tag: string, language: Language): void {
    registerLanguage(tag, language);
  }

  /** Address of the dataset, a JSON file of https: or http:, from the page on. */
  src = '';

  /** Hashes that the file must have one of, as a script's `integrity`: "sha384-…". */
  integrity = '';

  /** The dataset itself, as parsed JSON; it goes before `src`. Never changed in place. */
  data: unknown = undefined;

  /** What the elements inside may show now. */
  provided: Provided = { status: 'loading' };

  readonly #language = new LanguageController(this, () => LOCALES);

  /** Told apart by identity: an answer that is no longer waited for is dropped. */
  #awaited: Address | undefined;

  #warned = '';

  /** The language of its warnings: the nearest `lang`, its own or one around it, else Danish. */
  get locale(): Locale {
    return this.#language.locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.provided.status === 'ready') this.#provide(this.provided.dataset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    withdraw(this);
    datasetsChanged();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('data') || changed.has('src') || changed.has('integrity')) this.#read();
  }

  #read(): void {
    this.#language.read();
    const data = this.data ?? this.#inlineData();
    if (data !== undefined) this.#take(checkDataset(data));
    else if (this.src) void this.#fetch({ src: this.src, integrity: this.integrity });
  }

  /** The dataset in a data block between the tags, which no policy keeps from being read. */
  #inlineData(): unknown {
    const text = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!text) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      this.#fail(warningsIn(this.locale).notLoaded('<script>', 'json', String(error)));
      return undefined;
    }
  }

  async #fetch(origin: Address): Promise<void> {
    this.#awaited = origin;
    const { src, integrity } = origin;
    const address = URL.canParse(src, this.baseURI) ? new URL(src, this.baseURI).href : '';
    try {
      const loaded = await loadDataset(address, { integrity });
      if (this.#awaited === origin) this.#take(loaded);
    } catch (error) {
      if (this.#awaited !== origin) return;
      const { failure, detail } =
        error instanceof LoadError ? error : new LoadError('network', String(error));
      this.#fail(warningsIn(this.locale).notLoaded(src, failure, detail));
    }
  }

  #take({ dataset, problems }: Checked): void {
    this.#awaited = undefined;
    const warnings = warningsIn(this.locale);
    const lines = problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
    if (!dataset) {
      this.#fail(warnings.refusedDataset(lines));
      return;
    }
    if (lines) this.#warn(warnings.refusedRows(lines));
    withdraw(this);
    this.provided = { status: 'ready', dataset };
    this.#provide(dataset);
    dispatchReport(this, { status: 'ready', message: '' });
  }

  #provide(dataset: Dataset): void {
    for (const name of new Set([this.id, dataset.id].filter(Boolean))) {
      if (!provide(name, dataset, this)) this.#warn(warningsIn(this.locale).takenDataset(name));
    }
    datasetsChanged();
  }

  /** What was there before stays. */
  #fail(message: string): void {
    this.#warn(message);
    if (this.provided.status !== 'ready') {
      this.provided = { status: 'failed' };
      datasetsChanged();
    }
    dispatchReport(this, { status: 'failed', message });
  }

  #warn(message: string): void {
    if (message === this.#warned) return;
    this.#warned = message;
    console.warn(`<${this.localName}>: ${message}`);
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${() => this.#onSlotChange()}></slot>`;
  }

  /** The parser may still be at the data block when the element starts. */
  #onSlotChange(): void {
    if (this.provided.status === 'loading' && !this.src) this.#read();
  }
}
