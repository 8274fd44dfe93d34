/** What is wrong with the tags of one file. */
import { extname } from 'node:path';

import { dataset } from '../../datasets/baba-bydelsmoedre/index.js';
import { editDistance, nearestId } from '../../model/index.js';
import { warningsIn, type BuiltInLocale } from '../../format/index.js';
import { ELEMENTS, TAGS, type Tag } from '../../view/attributes.js';
import { problemsOf, type Problem } from './problems.js';
import { COMPILED, markupIn } from './markup.js';
import { writtenElements, type Place, type WrittenAttribute, type WrittenElement } from './elements.js';
import { cliTermsOf } from '../cli/terms.js';

export type FindingCode =
  | Problem['code']
  | 'unknown-attribute'
  | 'missing-text'
  | 'self-closing'
  | 'missing-end-tag'
  | 'curly-quotes'
  | 'unpinned-script'
  | 'missing-integrity'
  | 'missing-crossorigin'
  | 'unfinished-tag'
  | 'unknown-tag';

export interface Finding extends Place {
  readonly file: string;
  readonly code: FindingCode;
  readonly message: string;
}

export interface CheckOptions {
  /** Reads code blocks in Markdown, too. */
  readonly fences?: boolean;
  /** The origin of the site itself, such as "https://www.example.org". */
  readonly origin?: string | undefined;
}

/** Filled in by a template: `{{ … }}`, `{…}`, `${…}`, `<%= … %>`, `<?= … ?>`, `@Model.Id`, `[[…]]`. */
const PLACEHOLDER = /[{}]|<[%?]|^@|\[\[/;

/** Binds an attribute to what a program computes: Vue, Angular, Svelte, Lit, Alpine. */
const BOUND = /^(?::|\.|v-bind:|x-bind:|bind:|\[(?:attr\.)?)([\w-]+)\]?/;

/** Hands over attributes that nobody can read here: `{...all}`, `v-bind="all"`. */
const SPREAD = /^\{|^v-bind$/;

/** Fills an element from its start tag. */
const CONTENT =
  /^(v-html|v-text|set:html|set:text|x-html|x-text|\[innerhtml\]|\.innerhtml|dangerouslysetinnerhtml|children)$/;

/** Attributes of every element that look like a slip of one of ours. */
const GLOBAL = ['slot', 'part'];

/** Letters that a slip of a name is away from it. */
const SLIP = 2;

/** Quotes that word processors and some languages write, where markup has straight ones. */
const CURLY = /[“”„‟‘’‚‛«»″′]/;

/** What the element would take for more of the page, see src/controllers/author-content.ts. */
const PAGE = /^(h[1-6]|section|article|aside|main|nav|header|footer|form|.+-.+)$/;

/** Stands for the site that a page will be on. */
const SITE = new URL('https://site.invalid/');

/** The script by its name, and whatever a CDN serves for the package. */
const SCRIPT = /(^|\/)impact-widgets(\.min)?\.js([?#]|$)|\/impact-widgets(@[^/?#]*)?([/?#]|$)/;

/** The element that brings figures of its own. */
const DATASET = 'impact-dataset';

/** The attributes that name parts of a dataset. */
const IDS = ['indicator', 'indicators', 'theme', 'program'];

const VERSION = /(?:^|[/@v-])\d+\.\d+\.\d+/;

/** Node 20 has no `URL.parse` yet. */
export const urlOf = (address: string, base?: string) =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

const attributeOf = ({ attributes }: Pick<WrittenElement, 'attributes'>, name: string) =>
  attributes.find((attribute) => attribute.name === name);

/** Its own name, or that of the element a `data-impact-stat` will be. */
function tagOf(element: Pick<WrittenElement, 'tag' | 'attributes'>): string {
  if (element.tag.startsWith('impact-')) return element.tag;
  if (attributeOf(element, 'data-impact-stat')) return 'impact-stat';
  return attributeOf(element, 'data-impact-theme') ? 'impact-theme' : '';
}

const isScript = (element: Pick<WrittenElement, 'tag' | 'attributes'>) =>
  element.tag === 'script' && SCRIPT.test(attributeOf(element, 'src')?.value.replace(/["“”„]$/, '') ?? '');

/** The attribute of the element that a written one stands for. */
function nameOf(element: WrittenElement, { name }: WrittenAttribute): string {
  const bound = BOUND.exec(name)?.[1];
  if (bound) return bound;
  if (element.tag.startsWith('impact-')) return name;
  const data = /^data-impact-(.+)/.exec(name)?.[1] ?? '';
  return data === 'stat' ? 'indicator' : data;
}

const isCurly = ({ name, value, written }: WrittenAttribute) =>
  CURLY.test(name) || (!/=\s*["']/.test(written) && /^["“”„‟‘’‚‛«»″′]/.test(value));

/** Everything wrong with the tags of one file. Messages are in `locale`. */
export function findingsIn(
  file: string,
  text: string,
  locale: BuiltInLocale,
  { fences = false, origin }: CheckOptions = {},
): readonly Finding[] {
  const terms = cliTermsOf(locale);
  const isCompiled = COMPILED.includes(extname(file).toLowerCase());
  const findings: Finding[] = [];
  const tell = ({ line, column }: Place, code: FindingCode, message: string) =>
    findings.push({ file, line, column, code, message: message.replace(/\s+/g, ' ') });

  const script = (element: WrittenElement) => {
    const { value } = attributeOf(element, 'src')!;
    const address = urlOf(value, SITE.href);
    if (!address || [SITE.origin, origin].includes(address.origin)) return;
    if (!PLACEHOLDER.test(value) && !VERSION.test(address.pathname)) {
      tell(element.place, 'unpinned-script', terms.unpinnedScript(value));
    }
    if (!attributeOf(element, 'integrity')?.value) {
      tell(element.place, 'missing-integrity', terms.missingIntegrity(value));
    } else if (attributeOf(element, 'type')?.value !== 'module' && !attributeOf(element, 'crossorigin')) {
      tell(element.place, 'missing-crossorigin', terms.missingCrossorigin(value));
    }
  };

  const attributes = (element: WrittenElement, tag: Tag) => {
    const values: Record<string, string> = {};
    const open = new Set<string>();
    const places = new Map<string, Place>();
    for (const attribute of element.attributes) {
      const name = nameOf(element, attribute);
      places.set(name, attribute.place);
      const known: readonly string[] = ELEMENTS[tag].attributes;
      const isSlip =
        !known.includes(name) &&
        !GLOBAL.includes(name) &&
        known.some((other) => editDistance(name, other) <= SLIP);
      if (isSlip) tell(attribute.place, 'unknown-attribute', terms.notTaken(tag, name, known));
      if (BOUND.test(attribute.name) || isCurly(attribute) || PLACEHOLDER.test(attribute.value))
        open.add(name);
      else if (SPREAD.test(attribute.name)) IDS.forEach((id) => open.add(id));
      else values[name] = attribute.value;
    }
    // Only the bundled ids are known here.
    const name = values.dataset ?? (element.around.includes(DATASET) ? '' : dataset.id);
    if (open.has('dataset') || name !== dataset.id) IDS.forEach((id) => open.add(id));
    for (const { code, attribute, message } of problemsOf(dataset, tag, values, locale, open)) {
      tell(places.get(attribute) ?? element.place, code, message);
    }
  };

  const content = (element: WrittenElement, tag: Tag) => {
    const { place, isSelfClosing, isClosed, hasText, inside } = element;
    const isElement = element.tag === tag;
    const isFilled = hasText || element.attributes.some(({ name }) => CONTENT.test(name));
    if (isSelfClosing && !isClosed) tell(place, 'self-closing', terms.selfClosing(element.tag));
    else if (isElement && (!isClosed || (!isCompiled && [...inside].some((name) => PAGE.test(name))))) {
      tell(place, 'missing-end-tag', warningsIn(locale).missingEndTag(tag));
    } else if (!isFilled) tell(place, 'missing-text', terms.missingText(element.tag));
  };

  for (const element of writtenElements(
    markupIn(file, text, fences),
    (each) => Boolean(tagOf(each)) || isScript(each),
    isCompiled,
  )) {
    if (!element.isFinished) {
      tell(element.place, 'unfinished-tag', terms.unfinishedTag(element.tag));
      continue;
    }
    const curly = element.attributes.find(isCurly);
    if (curly) tell(curly.place, 'curly-quotes', terms.curlyQuotes(curly.written));
    const tag = tagOf(element);
    const known = TAGS.find((each) => each === tag);
    if (isScript(element)) script(element);
    else if (known) {
      attributes(element, known);
      content(element, known);
    } else if (!PLACEHOLDER.test(tag) && tag !== DATASET) {
      tell(element.place, 'unknown-tag', terms.unknownTag(tag, nearestId(tag, [...TAGS, DATASET])));
    }
  }
  return findings;
}
