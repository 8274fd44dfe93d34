import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';
import type { ErrorBoundary } from './boundary.js';

/** What a sentence is made of. */
const INLINE =
  /^(#TEXT|A|ABBR|BDI|BDO|BR?|CITE|CODE|DATA|DEL|DFN|EM|I|IMG|INS|KBD|MARK|Q|RUBY|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

/** What no fallback is made of: headings, sections, forms and other custom elements. */
const PAGE = /^(H[1-6]|SECTION|ARTICLE|ASIDE|MAIN|NAV|HEADER|FOOTER|FORM|.+-.+)$/;

const isText = (node: Node | null | undefined): boolean => node?.nodeType === 3;

/** What readers do not see: white space, comments and what is not rendered. */
const isBlank = (node: Node): boolean =>
  isText(node) ? !node.nodeValue?.trim() : /^(#comment|SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/i.test(node.nodeName);

/**
 * Whether the element has an end tag for certain: an open one takes in all that would be behind it. Elements behind one
 * in the body itself prove nothing, since scripts append theirs there.
 */
function hasEndTag({ nextSibling, parentElement, localName }: Element): boolean {
  if (nextSibling && (isText(nextSibling) || parentElement?.localName !== 'body')) return true;
  // The one-file script has put it around what it found.
  return parentElement?.hasAttribute(`data-${localName}`) ?? false;
}

/**
 * Whether `content`, what is between the tags but white space, may be more of the page, where the end tag is in doubt:
 * `<impact-stat … />` does not close itself (https://github.com/WICG/webcomponents/issues/624). See
 * docs/decisions/0019-fallback-or-page.md for the reasons.
 */
function mayBePage({ firstChild, nextSibling, parentElement }: Element, content: readonly Node[]): boolean {
  const names = content.map(({ nodeName }) => nodeName.toUpperCase());
  if (names.some((name) => PAGE.test(name))) return true;
  // Prose with something behind it is a fallback.
  if (content.length === 0 || nextSibling) return false;
  if (isText(firstChild) && /^\s/.test(firstChild!.nodeValue!)) return true;
  const isInline = names.every((name) => INLINE.test(name));
  // Inside another element of ours, which then has no end tag either, even one block is.
  return !isInline && (content.length > 1 || /^impact-(?!dataset)/.test(parentElement?.localName ?? ''));
}

/** Watches what is between the tags: the author's fallback, nothing, or more of the page. */
export class AuthorContentController implements ReactiveController {
  /** Nothing but white space is between the tags. */
  isEmpty = false;

  /** The page goes on between the tags, so it must stay visible. */
  holdsPage = false;

  /** As the parser left it: what scripts put behind the element later proves nothing. */
  #hasEndTag: boolean | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly boundary: ErrorBoundary,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.onSlotChange);
  }

  onSlotChange = (): void => {
    this.boundary.run(() => {
      this.read();
    });
  };

  advice(warnings: Warnings): readonly string[] {
    return this.holdsPage ? [warnings.missingEndTag(this.host.localName)] : [];
  }

  read(): void {
    const page = this.host.ownerDocument;
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', this.onSlotChange, { once: true });
      return;
    }
    const content = [...this.host.childNodes].filter((node) => !isBlank(node));
    const isEmpty = content.length === 0;
    this.#hasEndTag ??= hasEndTag(this.host);
    const holdsPage = !this.#hasEndTag && mayBePage(this.host, content);
    if (isEmpty === this.isEmpty && holdsPage === this.holdsPage) return;
    this.isEmpty = isEmpty;
    this.holdsPage = holdsPage;
    this.host.requestUpdate();
  }
}
