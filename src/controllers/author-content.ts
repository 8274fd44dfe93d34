import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';

/** What a fallback is made of; `P`, `UL` and the like may hold one, if it is all there is and has a link. */
const INLINE = new Set('A ABBR B BR CITE EM I IMG MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

/** What no fallback is made of: headings, sections, forms and other custom elements. */
const PAGE = /^(H[1-6]|SECTION|ARTICLE|ASIDE|MAIN|NAV|HEADER|FOOTER|FORM|.+-.+)$/;

const isText = (node: Node | null | undefined): boolean => node?.nodeType === 3;

/** What readers do not see: white space, comments and what is not rendered. */
const isBlank = (node: Node): boolean =>
  isText(node) ? !node.nodeValue?.trim() : /^(#comment|SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/i.test(node.nodeName);

/**
 * Whether the parser put more of the page inside an element whose end tag is missing: `<impact-stat … />` does not
 * close itself (https://github.com/WICG/webcomponents/issues/624). `content` is what stands there but white space.
 * See docs/decisions/0004-the-fallback-and-a-missing-end-tag.md for the reasons.
 */
function holdsPage(host: Element, content: readonly Node[]): boolean {
  const names = content.map(({ nodeName }) => nodeName.toUpperCase());
  if (names.some((name) => PAGE.test(name))) return true;
  if (content.length === 0 || isText(host.nextSibling)) return false;
  const { firstChild } = host;
  if (isText(firstChild) && /^\s/.test(firstChild!.nodeValue!)) return true;
  const isInline = names.every((name) => name === '#TEXT' || INLINE.has(name));
  return !isInline && !(content.length === 1 && host.querySelector('a[href]'));
}

/** Watches what stands between the tags: the author's fallback, nothing, or more of the page. */
export class AuthorContentController implements ReactiveController {
  /** Nothing but white space stands between the tags. */
  isEmpty = false;

  /** The page goes on between the tags, so it must stay visible. */
  holdsPage = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    // What was rendered ahead, for pages without scripts; it would stand below what is rendered now.
    host.shadowRoot?.replaceChildren();
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.onSlotChange);
  }

  onSlotChange = (): void => {
    this.#look();
  };

  advice(warnings: Warnings): readonly string[] {
    return this.holdsPage ? [warnings.missingEndTag(this.host.localName)] : [];
  }

  #look(): void {
    const page = this.host.ownerDocument;
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', this.onSlotChange, { once: true });
      return;
    }
    const content = [...this.host.childNodes].filter((node) => !isBlank(node));
    const isEmpty = content.length === 0;
    const holds = holdsPage(this.host, content);
    if (isEmpty === this.isEmpty && holds === this.holdsPage) return;
    this.isEmpty = isEmpty;
    this.holdsPage = holds;
    this.host.requestUpdate();
  }
}
