import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a further change before a change is said: who types is not interrupted by every letter. */
const PAUSE = 500;

/**
 * Says politely, and once, what has become of an element that changed while it was on the page. Nothing is said of what
 * it shows at first; the live region comes with the first change.
 */
export class AnnouncementController implements ReactiveController {
  /** What the live region says; `undefined` while there is none. */
  text: string | undefined;

  #known: string | undefined;
  #timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly state: () => string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.state();
    // What is on its way has nothing to say.
    if (!state || state === this.#known) return;
    const isFirst = this.#known === undefined;
    this.#known = state;
    if (!isFirst) this.say(state);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    this.text = '';
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.text = text;
      this.host.requestUpdate();
    }, PAUSE);
  }
}
