/**
 * What CMSs do to pasted markup. Settings are the code of docs/cms, run as it stands there, so that a documented setting
 * is a tested one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { filterXSS } from 'xss';

import { ROOT } from '../../scripts/environment.js';

/** Cleans markup; `page` is an empty page of a browser for those that need one. */
export type Clean = (html: string, page: Page) => string | Promise<string>;

export interface Pipeline {
  readonly name: string;
  /** Its name where that alone would promise too much. */
  readonly title?: string;
  /** Without any setting of ours. */
  readonly plain: Clean;
  /** With the shortest setting that lets the tag through. */
  readonly withTag?: Clean;
  /** Why it cannot run in this browser, where it cannot. */
  readonly missing?: (page: Page) => Promise<string | undefined>;
}

/** The first block of code in a language that a page of docs/cms holds. */
function documented(page: string, language: string): string {
  const text = readFileSync(new URL(`../../docs/cms/${page}.md`, import.meta.url), 'utf8');
  const found = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text);
  if (!found) throw new Error(`docs/cms/${page}.md holds no ${language}.`);
  return found[1]!;
}

/** The body of a function of `html` and `load`, which stands for an import. */
const asBody = (module: string) =>
  module
    .replace(/^import (\w+), (\{.+\}) from '(.+)';$/gm, "import $1 from '$3';\nimport $2 from '$3';")
    .replace(/^import (\w+) from '(.+)';$/gm, "const { default: $1 } = await load('$2');")
    .replace(/^import (\{.+\}) from '(.+)';$/gm, "const $1 = await load('$2');");

type Body = new (
  ...source: string[]
) => (html: string, load: (name: string) => Promise<unknown>) => Promise<string>;
const AsyncFunction = (async () => Promise.resolve()).constructor as Body;

const inNode =
  (module: string): Clean =>
  (html) =>
    new AsyncFunction('html', 'load', `${asBody(module)}\nreturn clean;`)(
      html,
      (name) => import(name) as Promise<unknown>,
    );

const inPage =
  (body: string): Clean =>
  (html, page) =>
    page.evaluate(
      ([body, html]) => {
        const { constructor } = async () => Promise.resolve();
        return new (constructor as Body)('html', 'load', body)(html, () =>
          Promise.resolve({ default: Reflect.get(window, 'DOMPurify') as unknown }),
        );
      },
      [body, html] as const,
    );

const purify =
  (module: string): Clean =>
  async (html, page) => {
    const isLoaded = await page.evaluate(() => 'DOMPurify' in window);
    if (!isLoaded) await page.addScriptTag({ path: join(ROOT, 'node_modules/dompurify/dist/purify.min.js') });
    return inPage(`${asBody(module)}\nreturn clean;`)(html, page);
  };

const setHtml = (code: string) =>
  inPage(`const place = document.createElement('div');\n${code}\nreturn place.innerHTML;`);

type Rules = Readonly<Record<string, string[]>>;

/**
 * A filter written in PHP by its documented rules, not the PHP itself: tags and attributes that are not listed go, and
 * what stands between the tags stays, style sheets included.
 */
const byRules =
  (rules: Rules, everywhere: string[]): Clean =>
  (html) =>
    sanitizeHtml(html, {
      allowedTags: Object.keys(rules),
      allowedAttributes: { ...rules, '*': everywhere },
      nonTextTags: [],
    });

/**
 * `$allowedposttags` and `_wp_add_global_attributes` of WordPress (wp-includes/kses.php). Attributes that none of the
 * forms has are left out.
 */
const KSES_TAGS =
  'address abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video';
const KSES: Rules = {
  ...Object.fromEntries(KSES_TAGS.split(' ').map((tag) => [tag, []])),
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'longdesc',
    'vspace',
    'src',
    'usemap',
    'width',
  ],
};
const KSES_EVERYWHERE = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'lang',
  'style',
  'title',
  'role',
];

/** `$tags['impact-stat'] = ['indicator' => true, 'lang' => true];` */
const fromPhp = (code: string): Rules =>
  Object.fromEntries(
    [...code.matchAll(/\$tags\['([\w-]+)'\] = \[(.+)\];/g)].map(([, tag, attributes]) => [
      tag!,
      [...attributes!.matchAll(/'([\w-]+)' => true/g)].map(([, name]) => name!),
    ]),
  );

/**
 * Drupal's "Allowed HTML tags" as it is written, `<a hreflang href>`: core/profiles/standard, filter.format.basic_html.
 * `FilterHtml` adds `lang` and `dir` for every tag and applies them by `Xss::filter`.
 */
const BASIC_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';
const DRUPAL_EVERYWHERE = ['lang', 'dir'];

const fromAllowedTags = (allowed: string): Rules =>
  Object.fromEntries(
    [...allowed.matchAll(/<([^>]+)>/g)].map(([, written]) => {
      const [tag = '', ...attributes] = written!.split(' ');
      return [tag, attributes];
    }),
  );

export const PIPELINES: readonly Pipeline[] = [
  { name: 'HTML block', plain: (html) => html },
  {
    name: 'DOMPurify',
    plain: purify("import DOMPurify from 'dompurify';\nconst clean = DOMPurify.sanitize(html);"),
    withTag: purify(documented('dompurify', 'js')),
  },
  {
    name: 'Element.setHTML',
    plain: setHtml('place.setHTML(html);'),
    withTag: setHtml(documented('sanitizer-api', 'js')),
    missing: (page) =>
      page.evaluate(() =>
        'setHTML' in Element.prototype ? undefined : `${navigator.userAgent} has no Element.setHTML`,
      ),
  },
  {
    name: 'sanitize-html',
    plain: (html) => sanitizeHtml(html),
    withTag: inNode(documented('sanitize-html', 'js')),
  },
  {
    name: 'rehype-sanitize',
    plain: async (html) =>
      String(
        await unified()
          .use(rehypeParse, { fragment: true })
          .use(rehypeRaw)
          .use(rehypeSanitize)
          .use(rehypeStringify)
          .process(html),
      ),
    withTag: inNode(documented('rehype-sanitize', 'js')),
  },
  { name: 'xss', plain: (html) => filterXSS(html), withTag: inNode(documented('xss', 'js')) },
  {
    name: 'WordPress KSES',
    title: 'WordPress KSES by its documented rules, not the PHP itself',
    plain: byRules(KSES, KSES_EVERYWHERE),
    withTag: byRules({ ...KSES, ...fromPhp(documented('wordpress', 'php')) }, KSES_EVERYWHERE),
  },
  {
    name: 'Drupal Basic HTML',
    title: 'Drupal Basic HTML by its documented rules, not the PHP itself',
    plain: byRules(fromAllowedTags(BASIC_HTML), DRUPAL_EVERYWHERE),
    withTag: byRules(fromAllowedTags(`${BASIC_HTML} ${documented('drupal', 'text')}`), DRUPAL_EVERYWHERE),
  },
];
