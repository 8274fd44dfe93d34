import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IS_SERVER } from './is-server.js';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** Renders at once. */
  updateNow(): void;
}

/**
 * Whether what is folded away is made: at first only where a server made it, else once a reader opens it or the page is
 * printed.
 */
export class FoldController implements ReactiveController {
  isMade: boolean;

  constructor(private readonly host: Host) {
    this.isMade = IS_SERVER || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
  }

  onToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#make();
  };

  #make(): void {
    if (this.isMade) return;
    this.isMade = true;
    this.host.requestUpdate();
  }

  readonly #onBeforePrint = (): void => {
    this.#make();
    this.host.updateNow();
  };
}
