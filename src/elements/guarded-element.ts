import { LitElement } from 'lit';

import type { Locale } from '../model/index.js';
import { adoptSheets, ErrorBoundary } from '../controllers/index.js';

/** An element that keeps what is thrown inside it from the page, and its style sheets in whatever document it stands. */
export abstract class GuardedElement extends LitElement {
  /** No decorators' metadata, which Lit would look up in a global that the one-file script does not leave behind. */
  static override get [Symbol.metadata](): never {
    return null as never;
  }

  protected readonly boundary = new ErrorBoundary(this, () => this.locale);

  /** The language it speaks now. */
  abstract get locale(): Locale;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    this.#adoptSheets(root);
    return root;
  }

  override connectedCallback(): void {
    this.boundary.run(() => {
      super.connectedCallback();
    });
    // Without it, whoever waits for `updateComplete` of an element that failed here would wait for ever.
    this.enableUpdating(true);
  }

  override disconnectedCallback(): void {
    this.boundary.run(() => {
      super.disconnectedCallback();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.boundary.run(() => {
      super.attributeChangedCallback(name, old, value);
    });
  }

  /** Style sheets stay behind where an element moves to another document. */
  adoptedCallback(): void {
    this.boundary.run(() => {
      if (this.shadowRoot) this.#adoptSheets(this.shadowRoot);
    });
  }

  protected override performUpdate(): void {
    this.boundary.update(() => {
      super.performUpdate();
    });
  }

  #adoptSheets(root: ShadowRoot): void {
    adoptSheets(root, (this.constructor as typeof LitElement).elementStyles);
  }
}
