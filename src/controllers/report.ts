import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element shows now, as far as it is reported to the page. */
export interface Reported {
  readonly status: ReportDetail['status'] | 'loading';
  readonly warnings: readonly string[];
}

/** The detail of `impact-ready` and `impact-error`. */
export interface ReportDetail {
  /** `ready`; `unknown` for an id that does not exist, `invalid` for nothing to show, `failed` for what was thrown. */
  readonly status: 'ready' | 'unknown' | 'invalid' | 'failed';
  /** Why the element cannot show its figures; empty when it does. */
  readonly message: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-ready': CustomEvent<ReportDetail>;
    'impact-error': CustomEvent<ReportDetail>;
  }
}

/** What each element reported last. */
const reports = new WeakMap<EventTarget, ReportDetail>();

const typeOf = ({ status }: ReportDetail) => (status === 'ready' ? 'impact-ready' : 'impact-error');

/** Fires `impact-ready` where the element shows its figures, else `impact-error`. */
export function dispatchReport(host: EventTarget, detail: ReportDetail): void {
  try {
    host.dispatchEvent(new CustomEvent(typeOf(detail), { bubbles: true, composed: true, detail }));
    reports.set(host, detail);
  } catch {
    // A page that has taken events away has its figures all the same.
  }
}

/** Fires once more, on the element alone, what it has reported already, for who listens only now. */
export function repeatReport(host: EventTarget): void {
  const detail = reports.get(host);
  if (detail) host.dispatchEvent(new CustomEvent(typeOf(detail), { detail }));
}

/** Reports what became of an element: one console warning a fault, and an event for every change of its status. */
export class ReportController implements ReactiveController {
  #reported = '';
  readonly #warned = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly current: () => Reported,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { status, warnings } = this.current();
    for (const warning of warnings) {
      if (this.#warned.has(warning)) continue;
      this.#warned.add(warning);
      console.warn(`<${this.host.localName}>: ${warning}`);
    }
    // What is on its way is no news yet.
    if (status === 'loading') return;
    const message = status === 'ready' ? '' : (warnings[0] ?? '');
    if (status + message === this.#reported) return;
    this.#reported = status + message;
    dispatchReport(this.host, { status, message });
  }
}
