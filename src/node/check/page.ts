/** A page or a part of one as the tree that a browser makes of it, laid out for those who look for what is missing. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

export interface Read {
  readonly element: Element;
  /** From the outermost to the nearest. */
  readonly around: readonly Element[];
  /** As it is read. */
  readonly text: string;
}

export interface Page {
  readonly elements: readonly Read[];
  readonly texts: readonly { readonly node: Tree.TextNode; readonly around: readonly Element[] }[];
  /** The text is a whole document, in which nothing comes from elsewhere. */
  readonly isWhole: boolean;
}

/** Code that is shown on purpose, and what is no text of the page. */
const NO_TEXT = /^(code|kbd|noscript|pre|samp|script|style|template|textarea|title)$/;

export const isText = (element: Element): boolean => !NO_TEXT.test(element.tagName);

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** An attribute of an element of ours, or of the form that becomes one. */
export const ownAttributeOf = (element: Element, name: string): string | undefined =>
  attributeOf(element, name) ?? attributeOf(element, `data-impact-${name === 'indicator' ? 'stat' : name}`);

/** An element of ours, or a form that becomes one. */
export const isOurs = (element: Element): boolean =>
  element.tagName.startsWith('impact-') ||
  ['stat', 'theme'].some((kind) => attributeOf(element, `data-impact-${kind}`) !== undefined);

/** Text with single spaces for all white space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || (isElement(node) && !isText(node))) return '';
  return node.childNodes.map(textIn).join('');
}

export const textOf = (node: Tree.Node): string => plain(textIn(node));

/** What is written in a script. */
export const scriptOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

export function readPage(text: string): Page {
  const elements: Read[] = [];
  const texts: Page['texts'][number][] = [];
  const read = (node: Tree.Node, around: readonly Element[]): void => {
    if ('value' in node) texts.push({ node, around });
    if (!('childNodes' in node)) return;
    if (isElement(node)) elements.push({ element: node, around, text: textOf(node) });
    for (const child of node.childNodes) read(child, isElement(node) ? [...around, node] : around);
  };
  read(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }), []);
  return { elements, texts, isWhole: /<!doctype|<html[\s>]/i.test(text) };
}
