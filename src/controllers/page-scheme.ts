import type { ReactiveControllerHost } from 'lit';

/** Where pages keep the switch of their own between light and dark. */
export const SWITCHES = [
  'class',
  'data-theme',
  'data-bs-theme',
  'data-color-scheme',
  'data-color-mode',
  'data-mode',
];

/** "dark", "dark-mode", "theme-dark"; not "bg-dark" or "navbar-light", which speak of one box. */
const SWITCHED = /(?:^|\s)(?:(?:theme|mode|is)-)?(light|dark)(?:-(?:theme|mode))?(?:\s|$)/;

type Scheme = 'light' | 'dark';

/** What the nearest switch around an element says, across shadow boundaries. */
function nearestSwitch(element: Element): Scheme | undefined {
  let node: Node | null = element;
  while (node) {
    if ('getAttribute' in node) {
      for (const name of SWITCHES) {
        const found = SWITCHED.exec((node as Element).getAttribute(name) ?? '');
        if (found) return found[1] as Scheme;
      }
    }
    node = node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
  }
  return undefined;
}

/**
 * Finds out whether the page has switched itself to light or dark. Where its computed `color-scheme` says one of the two
 * that is enough, and style follows it; only a page that says nothing, or both, is asked for its switch.
 */
export class PageSchemeController {
  scheme: Scheme | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {}

  read(): void {
    const found = nearestSwitch(this.host);
    const scheme =
      found && /^(only )?(light|dark)( only)?$/.test(getComputedStyle(this.host).colorScheme)
        ? undefined
        : found;
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  }
}
