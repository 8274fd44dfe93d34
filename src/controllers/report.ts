import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element shows now, as far as the page is told of it. */
export interface Reported {
  readonly status: ReportDetail['status'];
  readonly warnings: readonly string[];
}

/** The detail of `impact-ready` and `impact-error`. */
export interface ReportDetail {
  readonly status: 'ready' | 'unknown' | 'invalid';
  /** Why the element cannot show its figures; empty when it does. */
  readonly message: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-ready': CustomEvent<ReportDetail>;
    'impact-error': CustomEvent<ReportDetail>;
  }
}

/**
 * Tells the page what became of an element: one console warning a fault, `impact-ready` when it shows its figures,
 * `impact-error` when it cannot.
 */
export class ReportController implements ReactiveController {
  #told = '';
  readonly #warned = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly reported: () => Reported,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { status, warnings } = this.reported();
    for (const warning of warnings) {
      if (this.#warned.has(warning)) continue;
      this.#warned.add(warning);
      console.warn(`<${this.host.localName}>: ${warning}`);
    }
    const isReady = status === 'ready';
    const message = isReady ? '' : warnings[0]!;
    if (status + message === this.#told) return;
    this.#told = status + message;
    this.host.dispatchEvent(
      new CustomEvent<ReportDetail>(isReady ? 'impact-ready' : 'impact-error', {
        bubbles: true,
        composed: true,
        detail: { status, message },
      }),
    );
  }
}
