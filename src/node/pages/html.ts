/** Static HTML of an element, with declarative shadow DOM: what a page shows that runs no script. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

import { markup, type Attributes } from '../../view/index.js';
import '../../define/all.js';

/** An element of a kind that has no end tag. */
export const single = (tag: 'meta' | 'link', attributes: Attributes): string =>
  markup(tag, attributes).replace(`</${tag}>`, '');

/**
 * Leaves out space that nobody sees, but for no-break spaces, and attributes that Lit writes of properties that are false,
 * which HTML takes for true (https://github.com/lit/lit/tree/main/packages/labs/ssr).
 */
const tidy = (rendered: string) =>
  rendered
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ shadowroot="open"/g, '')
    .replace(/ selected="false"/g, '')
    .replace(/ selected="true"/g, ' selected');

/** Leaves out the comments that Lit hydrates by, for a page on which no script will. */
export function withoutMarkers(html: string): string {
  return html.replace(/<!--\/?lit-[^>]*-->|<\?>/g, '');
}

/** The attributes of an element without the menu, which nothing opens where no script runs. */
export function withoutMenu(tag: string, attributes: Attributes): Attributes {
  return tag === 'impact-stat' ? attributes : { ...attributes, 'no-export': 'no-export' };
}

/**
 * An element's declarative shadow root: what stands in it after its script has run. `stylesheet` is the address of
 * dist/impact-widgets.css, to link in place of the styles, for pages that allow none inline.
 */
export function shadowRoot(tag: string, attributes: Attributes, stylesheet?: string): string {
  const rendered = tidy(collectResultSync(render(staticHtml`${unsafeStatic(markup(tag, attributes))}`)));
  const root = /<template.*<\/template>/s.exec(rendered)![0];
  if (stylesheet === undefined) return root;
  const link = single('link', { rel: 'stylesheet', href: stylesheet });
  return root.replace(/<style>.*?<\/style>/s, () => link);
}

/** An element as it stands after its script has run. `fallback` is markup for readers of feeds and mail, and shows wherever declarative shadow DOM is not known. */
export function renderElement(
  tag: string,
  attributes: Attributes,
  fallback: string,
  stylesheet?: string,
): string {
  return markup(tag, attributes, shadowRoot(tag, attributes, stylesheet) + fallback);
}
