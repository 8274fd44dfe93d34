/** Static HTML of an element, with declarative shadow DOM: what a page shows that runs no script. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

import { markup, type Attributes } from '../../view/index.js';
import '../../define/all.js';

/** An element of a kind that has no end tag. */
export const single = (tag: 'meta' | 'link', attributes: Attributes): string =>
  markup(tag, attributes).replace(`</${tag}>`, '');

/** Leaves out space that nobody sees, but for no-break spaces, and the comments around the element itself. */
const tidy = (rendered: string) =>
  rendered
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ shadowroot="open"/g, '')
    .replace(/^(<!--[^>]*-->)+|(<!--[^>]*-->)+$/g, '');

/** Leaves out the comments that Lit hydrates by, for a page on which no script will. */
export function withoutMarkers(html: string): string {
  return html.replace(/<!--\/?lit-[^>]*-->|<\?>/g, '');
}

/**
 * An element as it stands after its script has run, without the menu that nothing would open. `fallback` is markup for
 * readers of feeds and mail, and shows wherever declarative shadow DOM is not known. `stylesheet` is the address of
 * dist/impact-widgets.css, to link in place of the styles, for pages that allow none inline.
 */
export function renderElement(
  tag: string,
  attributes: Attributes,
  fallback: string,
  stylesheet?: string,
): string {
  const hasMenu = tag !== 'impact-stat';
  const element = markup(tag, { ...attributes, 'no-export': hasMenu ? 'no-export' : undefined }, fallback);
  const rendered = tidy(collectResultSync(render(staticHtml`${unsafeStatic(element)}`)));
  if (stylesheet === undefined) return rendered;
  const link = single('link', { rel: 'stylesheet', href: stylesheet });
  return rendered.replace(/<style>.*?<\/style>/s, () => link);
}
