/** Static HTML of an element, with declarative shadow DOM: what a page shows that runs no script. */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

import { markup, type Attributes } from '../view/index.js';

// Imported once the shim is there: it waits for something itself, and modules beside it do not wait for it.
await import('../define/all.js');

/**
 * Takes out what Lit leaves for a script to go on from, of which there is none, and space that nobody sees. `\s` would
 * take the spaces that keep a number and its unit on one line.
 */
function tidy(rendered: string): string {
  return rendered
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/[ \n]+/g, ' ')
    .replace(/ shadowroot="open"/g, '');
}

/**
 * An element as it stands after its script has run. `fallback` is markup for readers of feeds and mail, and shows
 * wherever declarative shadow DOM is not known.
 */
export function renderElement(tag: string, attributes: Attributes, fallback: string): string {
  const element = markup(tag, attributes, fallback);
  return tidy(collectResultSync(render(staticHtml`${unsafeStatic(element)}`)));
}
