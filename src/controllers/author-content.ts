import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';

/** What authors write between the tags as a fallback; anything else is the page itself. */
const INLINE = new Set('A ABBR B BR CITE EM I IMG MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

const isText = (node: Node | null): boolean => node?.nodeType === 3;
const isBlank = (node: Node): boolean => node.nodeType === 8 || (isText(node) && !node.nodeValue?.trim());

/**
 * Whether the parser put more of the page inside an element whose end tag is missing
 * (`<impact-stat … />` does not close itself, https://github.com/WICG/webcomponents/issues/624).
 * Text behind the element proves that it was closed; an element behind it proves nothing, since scripts append
 * those to a page. In running text, words without a link are the paragraph's own.
 */
function holdsPage(host: Element, content: readonly Node[]): boolean {
  if (isText(host.nextSibling)) return false;
  const isInline = content.every((node) => isText(node) || INLINE.has(node.nodeName.toUpperCase()));
  if (!isInline) return true;
  const before = host.previousSibling;
  const isInRunningText =
    before !== null && isText(before) && !isBlank(before) && host.parentNode !== host.ownerDocument.body;
  return isInRunningText && content.length > 0 && !host.querySelector('a[href]');
}

/** Watches what stands between the tags: the author's fallback, nothing, or more of the page. */
export class AuthorContentController implements ReactiveController {
  /** Nothing but white space stands between the tags. */
  isEmpty = false;

  /** The page goes on between the tags, so it must stay visible. */
  holdsPage = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
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
