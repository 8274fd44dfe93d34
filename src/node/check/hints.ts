/**
 * What a system seems to have done to what its author put in. These are hints and no mistakes, since the same may be meant.
 * Pages of HTML are read, not templates, which others complete.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import { dataset } from '../../datasets/baba-bydelsmoedre/index.js';
import type { BuiltInLocale } from '../../format/index.js';
import { resultsOf } from '../../view/result.js';
import { subjectsOf, type Subject } from '../../view/subject.js';
import { said } from '../../view/text.js';
import { cliTermsOf } from '../cli/terms.js';
import type { Place } from './elements.js';
import {
  attributeOf,
  isElement,
  isOurs,
  isText,
  ownAttributeOf,
  plain,
  readPage,
  scriptOf,
  textOf,
  type Element,
  type Page,
  type Read,
} from './page.js';

export const HINTS = [
  'tag-removed',
  'frame-removed',
  'attribute-removed',
  'pasted-as-text',
  'style-as-text',
  'no-script',
  'sandboxed-frame',
  'link-left',
] as const;

export type HintCode = (typeof HINTS)[number];

export interface Hint extends Place {
  readonly file: string;
  readonly code: HintCode;
  readonly message: string;
}

/** `about` is the id of a result or a theme, or the attribute that is missing. */
type Tell = (node: Tree.Node, code: HintCode, about?: string) => void;

/** Our markup as text: what a visual editor makes of code that is pasted. */
const AS_TEXT =
  /<\/?impact-[a-z]+[\s>]|<iframe\s[^>]*\/embed\/|\sdata-impact-(stat|theme)=|<script\s[^>]*impact-widgets/;

/** The beginnings of the style sheet of what is rendered without script. */
const STYLE = /--_default-|\.root,\s*\.author\s*\{/;

/** An embed page: its folder, and the id of what it shows. */
const PAGE = /\/embed\/(?:([\w-]+)\/)?([\w-]+)\.html(?:[?#]|$)/;

/** Scripts that are known to be somebody else's. */
const OTHERS =
  /\/wp-(includes|admin)\/|jquery|bootstrap|polyfill|cookie|consent|analytics|gtag|gtm\b|google|facebook|hotjar|matomo|plausible|clarity/i;

/** What lets a link in a frame lead anywhere. */
const LEADS = /\ballow-(popups|top-navigation(-by-user-activation)?)(\s|$)/;

const SUBJECTS = subjectsOf(dataset);
const [FIRST_LOCALE] = dataset.languages;

/** Every result in every language: what is said of it, and of each programme alone where it has several. */
const RESULTS = SUBJECTS.filter(({ kind }) => kind === 'stat').map(({ id, locale, results }) => {
  const [{ indicator, measurements }] = results as [Subject['results'][number]];
  const programs = measurements.length < 2 ? [] : measurements.map(({ program }) => program);
  return {
    id,
    text: plain(said(indicator, measurements, locale, 'text')),
    ofOne: programs.map((program) => {
      const [one] = resultsOf(dataset, [indicator], program);
      return { program, text: plain(said(indicator, one!.measurements, locale, 'text')) };
    }),
  };
});

/** The subject whose embed page an address is. */
function subjectAt(address: string | undefined): Subject | undefined {
  const [, folder = FIRST_LOCALE, id] = PAGE.exec(address ?? '') ?? [];
  return SUBJECTS.find((subject) => subject.id === id && subject.locale === folder);
}

const framesOf = ({ elements }: Page) =>
  elements.flatMap(({ element }) => {
    const subject = element.tagName === 'iframe' && subjectAt(attributeOf(element, 'src'));
    return subject ? [{ element, subject }] : [];
  });

const scriptsOf = ({ elements }: Page) =>
  elements.filter(({ element }) => element.tagName === 'script').map(({ element }) => element);

function codeAsText({ texts }: Page, tell: Tell): void {
  for (const { node, around } of texts) {
    if (!around.every(isText)) continue;
    if (AS_TEXT.test(node.value)) tell(node, 'pasted-as-text');
    else if (STYLE.test(node.value)) tell(node, 'style-as-text');
  }
}

/** Links to embed pages beside the words of what they show. Returns the blocks that they stand in. */
function links(page: Page, tell: Tell): ReadonlySet<Element> {
  const scripts = scriptsOf(page);
  const isLinked = scripts.some((script) => attributeOf(script, 'data-impact-links') !== undefined);
  const hasOurs = scripts.some((script) => attributeOf(script, 'src')?.includes('impact-widgets'));
  const framed = framesOf(page).map(({ subject }) => subject);
  const blocks = new Set<Element>();
  for (const { element, around, text } of page.elements) {
    const subject = element.tagName === 'a' && subjectAt(attributeOf(element, 'href'));
    const block = around.at(-1);
    if (!subject || !block || around.some(isOurs)) continue;
    blocks.add(block);
    // A picture in a link is a form of its own.
    if (element.childNodes.some(isElement)) continue;
    const words = textOf(block);
    if (framed.includes(subject) || !words.includes(plain(subject.statement))) continue;
    const isUpgraded = isLinked && block.tagName === 'p' && words === text;
    if (text === plain(subject.title) && subject.kind === 'stat') tell(element, 'frame-removed', subject.id);
    else if (hasOurs && !isLinked) tell(element, 'link-left', subject.id);
    else if (!isUpgraded) tell(element, 'tag-removed', subject.id);
  }
  return blocks;
}

/** Sentences of ours without anything of ours around them, but in the blocks that were looked at. */
function sentences(page: Page, seen: ReadonlySet<Element>, tell: Tell): void {
  const framed = framesOf(page).flatMap(({ subject }) =>
    subject.results.map(({ indicator }) => indicator.id),
  );
  const isOpen = ({ element, around }: Read) =>
    [element, ...around].every((each) => isText(each) && !isOurs(each) && !seen.has(each));
  const holdsNone = ({ element }: Read) =>
    !page.elements.some(
      (other) => other.around.includes(element) && (isOurs(other.element) || seen.has(other.element)),
    );
  const blocks = page.elements.filter((each) => isOpen(each) && holdsNone(each));
  for (const { id, text } of RESULTS) {
    if (framed.includes(id)) continue;
    const [block] = blocks
      .filter((each) => each.text.includes(text))
      .sort((a, b) => a.text.length - b.text.length || b.around.length - a.around.length);
    if (block) tell(block.element, 'tag-removed', id);
  }
}

/** Elements of a whole result around the words of one programme. */
function attributes({ elements }: Page, tell: Tell): void {
  for (const { element, text } of elements) {
    const id = isOurs(element) && ownAttributeOf(element, 'indicator');
    const isBundled = (ownAttributeOf(element, 'dataset') ?? dataset.id) === dataset.id;
    if (!id || !isBundled || ownAttributeOf(element, 'program')) continue;
    const results = RESULTS.filter((result) => result.id === id);
    if (results.some((result) => text.includes(result.text))) continue;
    const one = results.flatMap(({ ofOne }) => ofOne).find((each) => text.includes(each.text));
    if (one) tell(element, 'attribute-removed', `program="${one.program}"`);
  }
}

function script(page: Page, tell: Tell): void {
  const [first] = page.elements.filter(({ element }) => isOurs(element));
  const mayBeOurs = (element: Element) => {
    const source = attributeOf(element, 'src');
    return source ? !OTHERS.test(source) : /\bimport\b|impact-widgets/.test(scriptOf(element));
  };
  if (first && page.isWhole && !scriptsOf(page).some(mayBeOurs)) tell(first.element, 'no-script');
}

function sandboxes(page: Page, tell: Tell): void {
  for (const { element, subject } of framesOf(page)) {
    const sandbox = attributeOf(element, 'sandbox');
    if (sandbox !== undefined && !LEADS.test(sandbox)) tell(element, 'sandboxed-frame', subject.id);
  }
}

/** Every hint that one page or part of a page gives, in its order. Messages are in `locale`. */
export function hintsIn(file: string, text: string, locale: BuiltInLocale): readonly Hint[] {
  const { hints: messages } = cliTermsOf(locale);
  const hints: Hint[] = [];
  const tell: Tell = (node, code, about = '') => {
    const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
    hints.push({ file, line, column, code, message: messages[code](about) });
  };
  const page = readPage(text);
  codeAsText(page, tell);
  sentences(page, links(page, tell), tell);
  attributes(page, tell);
  script(page, tell);
  sandboxes(page, tell);
  return hints.sort((a, b) => a.line - b.line || a.column - b.column);
}
