/** Static HTML of elements and of whole pages, for servers and build scripts. Node alone. */
import { dataset as bundled } from './datasets/baba-bydelsmoedre/index.js';
import { showing } from './define/show.js';
import type { AttributesOf } from './frameworks/attributes.js';
import { renderElement } from './node/pages/html.js';
import type { PageOptions } from './node/pages/prerender.js';
import type { SnippetOptions } from './snippet.js';
import type { Tag } from './view/attributes.js';
import { fallback } from './view/snippet.js';
import { pastedOf } from './view/views.js';

export { renderPage, type PageOptions } from './node/pages/prerender.js';

export type RenderOptions = SnippetOptions & PageOptions;

/**
 * The element with declarative shadow DOM, as it looks after its script has run, and the statements between its tags. A
 * page that loads the script as well goes on from it; for one that does not, `'no-export': true` leaves the menu out. A
 * server knows no page, so give `lang`. Throws a `RangeError` that says what would be right where the element would show
 * nothing.
 */
export function render<T extends Tag>(
  tag: T,
  attributes: AttributesOf<T>,
  { dataset = bundled, href, stylesheet }: RenderOptions = {},
): string {
  const pasted = pastedOf(dataset, tag, attributes);
  const told = { ...pasted.attributes, lang: pasted.locale };
  return showing(dataset, () => renderElement(tag, told, fallback(pasted, href), stylesheet));
}
