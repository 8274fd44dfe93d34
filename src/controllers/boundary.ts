import type { LitElement } from 'lit';
import type { Locale } from '../model/index.js';
import { DEFAULT_LOCALE, termsOf, warningsIn } from '../format/index.js';
import { dispatchReport } from './report.js';

/** Faults the console has: what breaks one element of a page often breaks all of them. */
const warned: Record<string, true> = Object.create(null) as Record<string, true>;

/** What was thrown, in words; a page may throw anything. */
function describe(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  if (typeof error !== 'object' || error === null) return String(error);
  // An error of another window is none of this one's.
  const { name, message } = error as Partial<Record<'name' | 'message', unknown>>;
  if (typeof message === 'string') return `${String(name)}: ${message}`;
  try {
    return JSON.stringify(error);
  } catch {
    return 'Object';
  }
}

/**
 * Keeps what is thrown inside an element from the page: the author's words show, `impact-error` fires and one warning
 * says what was thrown. It calls nothing that a page is known to replace, such as the methods of arrays.
 */
export class ErrorBoundary {
  /** Shows the author's words behind what is rendered; empty while the element works. */
  #substitute: HTMLSlotElement | undefined;

  /** Something was thrown, and nothing was rendered since. */
  hasFailed = false;

  /** What was thrown, each reported once. */
  readonly #reported: Record<string, true> = Object.create(null) as Record<string, true>;

  constructor(
    private readonly host: LitElement,
    private readonly locale: () => Locale,
  ) {}

  /** Runs a part of the element's work. */
  run(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#contain(error);
    }
  }

  /** Runs an update, after which the element works again where an earlier one had failed. */
  update(work: () => void): void {
    this.run(() => {
      work();
      this.#substitute?.replaceChildren();
      this.hasFailed = false;
    });
  }

  #contain(error: unknown): void {
    const { host } = this;
    this.hasFailed = true;
    try {
      const locale = this.#knownLocale();
      this.#showAuthorContent(termsOf(locale).unavailable(''));
      const message = describe(error);
      const warning = `<${host.localName}>: ${warningsIn(locale).failed(message)}`;
      if (!warned[warning]) console.warn(warning);
      warned[warning] = true;
      if (!this.#reported[message]) dispatchReport(host, { status: 'failed', message });
      this.#reported[message] = true;
    } catch {
      // Nothing is left to report it with; without a shadow root the author's words show by themselves.
    }
  }

  #knownLocale(): Locale {
    try {
      return this.locale();
    } catch {
      return DEFAULT_LOCALE;
    }
  }

  /** In place of all that was rendered. `instead` shows where the author left nothing between the tags. */
  #showAuthorContent(instead: string): void {
    const { shadowRoot, ownerDocument } = this.host;
    if (!shadowRoot) return;
    // An element of the page may have the name of the document's own method, and MooTools that of its class.
    const { createElementNS } = Object.getPrototypeOf(ownerDocument) as {
      createElementNS: (this: Document, namespace: string, name: string) => Element;
    };
    const slot = createElementNS.call(
      ownerDocument,
      'http://www.w3.org/1999/xhtml',
      'slot',
    ) as HTMLSlotElement;
    slot.textContent = instead;
    shadowRoot.replaceChildren(slot);
    // Lit renders before it from now on, as into an empty root.
    this.host.renderOptions.renderBefore = slot;
    this.#substitute = slot;
  }
}
