import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset, Locale } from '../model/index.js';
import { readDeepLink, writeDeepLink, type Filter } from '../view/index.js';
import { IS_SERVER } from './is-server.js';

interface Host extends ReactiveControllerHost {
  /** The author lets the element use the page's address. */
  readonly deepLink: boolean;
}

/** Keeps a filter in the page's address, `#impact=…`, where the page's author asked for it. */
export class DeepLinkController implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly figures: { readonly dataset: Dataset | undefined },
    private readonly locale: () => Locale,
    private readonly onRead: (filter: Filter) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** The address of this page that opens one result or theme. */
  address(id: string): string {
    const hash = writeDeepLink({ theme: id, program: '', search: '' });
    // On a page with a base, a hash alone would lead to that.
    return IS_SERVER ? hash : location.pathname + location.search + hash;
  }

  /** Replaces the address rather than adding one: the back button leaves the page. */
  write(filter: Filter): void {
    if (!this.host.deepLink) return;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + writeDeepLink(filter));
    } catch {
      // A frame without an address of its own has none to keep a filter in.
    }
  }

  /** Reads the filter from the page's address. */
  read(): void {
    const { dataset } = this.figures;
    const filter = this.host.deepLink && dataset && readDeepLink(location.hash, dataset, this.locale());
    if (filter) this.onRead(filter);
  }

  readonly #onHashChange = (): void => {
    this.read();
  };
}
