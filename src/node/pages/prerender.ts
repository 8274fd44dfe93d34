/** The elements of a page, rendered where they stand. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

import { dataset as bundled } from '../../datasets/baba-bydelsmoedre/index.js';
import { showing } from '../../define/show.js';
import { resolveLocale } from '../../format/index.js';
import type { Dataset } from '../../model/index.js';
import { TAGS, type Tag } from '../../view/attributes.js';
import { viewOf } from '../../view/views.js';
import { shadowRoot } from './html.js';

/** Where an element's start tag ends, and what is put there. */
interface Place {
  readonly offset: number;
  readonly inserted: string;
}

/** What an element inherits. */
interface Around {
  readonly lang: string;
  /** The figures come from elsewhere. */
  readonly isElsewhere: boolean;
}

const isTag = (name: string): name is Tag => (TAGS as readonly string[]).includes(name);

const isRendered = ({ childNodes }: Tree.Element) =>
  childNodes.some(
    (node) => node.nodeName === 'template' && 'attrs' in node && node.attrs.some(isShadowRootMode),
  );

const isShadowRootMode = ({ name }: { readonly name: string }) => name === 'shadowrootmode';

export interface PageOptions {
  /** Whose figures are shown; the bundled ones by default. */
  readonly dataset?: Dataset;
  /** Address of dist/impact-widgets.css, linked in place of the styles, for pages that allow none inline. */
  readonly stylesheet?: string | undefined;
}

/**
 * A page of HTML in which every element of ours has its figures, as after the script has run, so that they are there at
 * the first paint: the last step of a build or of an answer, whatever made the HTML. Everything else stays as it is
 * written: tags that would show nothing or are of another dataset, and what is rendered already. An element without
 * `lang` gets that around it, since in a browser it asks for it only later.
 */
export function renderPage(html: string, { dataset = bundled, stylesheet }: PageOptions = {}): string {
  const places: Place[] = [];

  const place = (element: Tree.Element, tag: Tag, around: Around) => {
    const start = element.sourceCodeLocation?.startTag;
    if (!start || isRendered(element)) return;
    const written = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    if ((written.dataset ?? dataset.id) !== dataset.id) return;
    const lang = around.lang && resolveLocale(around.lang, dataset.languages);
    const locale = lang || dataset.languages[0];
    if (viewOf(dataset, tag, written, locale).status !== 'ready') return;
    const attributes = { ...written, lang: written.lang ?? locale };
    const end = start.endOffset;
    places.push({ offset: end, inserted: shadowRoot(tag, attributes, stylesheet) });
    if (written.lang === undefined) places.push({ offset: end - 1, inserted: ` lang="${locale}"` });
  };

  const visit = (node: Tree.ParentNode, around: Around) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const { tagName, attrs } = child;
      const within = {
        lang: attrs.find(({ name }) => name === 'lang')?.value ?? around.lang,
        isElsewhere: around.isElsewhere || tagName === 'impact-dataset',
      };
      if (isTag(tagName) && !within.isElsewhere) place(child, tagName, within);
      else visit(child, within);
    }
  };

  showing(dataset, () =>
    visit(parse(html, { sourceCodeLocationInfo: true }), { lang: '', isElsewhere: false }),
  );
  return places
    .toSorted((one, other) => other.offset - one.offset)
    .reduce((page, { offset, inserted }) => page.slice(0, offset) + inserted + page.slice(offset), html);
}
