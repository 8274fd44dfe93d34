/** Static HTML of an element, for servers and build scripts. Node alone. */
import { defaultDataset } from './controllers/index.js';
import { dataset as bundled } from './datasets/baba-bydelsmoedre/index.js';
import { showDataset } from './define/show.js';
import type { AttributesOf } from './frameworks/attributes.js';
import { renderElement } from './node/pages/html.js';
import type { SnippetOptions } from './snippet.js';
import type { Tag } from './view/attributes.js';
import { fallback } from './view/snippet.js';
import { pastedOf } from './view/views.js';

export interface RenderOptions extends SnippetOptions {
  /** Address of dist/impact-widgets.css, linked in place of the styles, for pages that allow none inline. */
  readonly stylesheet?: string;
}

/**
 * The element with declarative shadow DOM, as it looks after its script has run, and the statements between its tags. A
 * page that loads the script as well goes on from it. A server knows no page, so give `lang`. Throws a `RangeError` that
 * says what would be right where the element would show nothing.
 */
export function render<T extends Tag>(
  tag: T,
  attributes: AttributesOf<T>,
  { dataset = bundled, href, stylesheet }: RenderOptions = {},
): string {
  const pasted = pastedOf(dataset, tag, attributes);
  const before = defaultDataset();
  // Nothing waits in between, so no other request sees it.
  showDataset(dataset);
  try {
    return renderElement(
      tag,
      { ...pasted.attributes, lang: pasted.locale },
      fallback(pasted, href),
      stylesheet,
    );
  } finally {
    if (before) showDataset(before);
  }
}
