import { executeServerCommand } from '@web/test-runner-commands';
import { fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import { requires } from './engine.js';

/** A node of the accessibility tree of any engine. Roles are named as in Chromium; text is "StaticText". */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AccessibleNode[];
}

export async function accessibilityTree(): Promise<AccessibleNode> {
  requires('accessibilityTree');
  return executeServerCommand<AccessibleNode, undefined>('accessibility-tree');
}

/** A node and all below it, in reading order. */
export function flatten(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

export function byRole(node: AccessibleNode, role: string): readonly AccessibleNode[] {
  return flatten(node).filter((inner) => inner.role === role);
}

/** The text of a node as it is read, each piece once. */
export function readText(node: AccessibleNode): string {
  return byRole(node, 'StaticText')
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(' | ');
}

/** Every number that is read, in order, without its sign or unit. */
export function readNumbers(node: AccessibleNode): readonly string[] {
  return readText(node).match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Puts a template on the page and waits until every element in it has rendered. */
export async function show<T extends Element>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await settled(element);
  return element;
}

/** The elements of this library. */
export const TAGS = [
  'impact-stat',
  'impact-theme',
  'impact-chart',
  'impact-compare',
  'impact-overview',
] as const;

/** The elements of this library that stand in another, or are it. */
export function ours(holder: Element): readonly HTMLElement[] {
  const all = TAGS.join();
  return [...(holder.matches(all) ? [holder] : []), ...holder.querySelectorAll(all)] as HTMLElement[];
}

/** Waits until an element and those in it have rendered, and one frame more. */
export async function settled(element: Element): Promise<void> {
  const elements = ours(element);
  const updates = async () => {
    for (const inner of elements) await (inner as Partial<LitElement>).updateComplete;
  };
  await updates();
  await nextFrame();
  await updates();
}

/** Everything inside an element's shadow root that matches. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelectorAll has it
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): readonly T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

/** Opens the table and the menu of an element, and waits for what they hold. */
export async function unfold(element: Element): Promise<void> {
  const folded = inside<HTMLDetailsElement>(element, 'details:not([open])');
  const toggled = folded.map(
    (details) => new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true })),
  );
  for (const details of folded) details.open = true;
  await Promise.all(toggled);
  await settled(element);
}

/** A page style for one test; rules of the page reach shadow roots by inheritance only. */
export function pageStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

// A test that fails takes its style with it.
afterEach(() => {
  document.adoptedStyleSheets = [];
});

/** Milliseconds as the clock on the wall has them. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The text of parts as a reader sees it, white space collapsed but for no-break spaces. */
export function text(element: Element, selector: string): readonly string[] {
  return inside(element, selector).map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const spoken of copy.querySelectorAll('.away')) spoken.remove();
    return copy.textContent.replace(/[ \n]+/g, ' ').trim();
  });
}

/** Calls `run` and returns the console warnings it led to, letting none of them through. */
export async function warningsOf(run: () => unknown): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...parts: readonly unknown[]) => {
    warnings.push(parts.map(String).join(' '));
  };
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

export { html };
