import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Attributes that name other elements by their ids. */
const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'for',
];

/** Ids are unique in a shadow root alone: in one tree each gets its root's number. */
function numberIds(copy: Element, root: number): void {
  const numbered = (id: string) => `${id}-${root}`;
  if (copy.id) copy.id = numbered(copy.id);
  for (const name of REFERENCES) {
    const ids = copy.getAttribute(name);
    if (ids) copy.setAttribute(name, ids.split(/\s+/).map(numbered).join(' '));
  }
}

/** Whether an element or what stands in it may have a box; slots and others have theirs in their children. */
const isShown = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });

/**
 * What is shown of an element as one tree without shadow roots, slots and styles, which a screen reader of a library
 * does not look into. What style sheets hide is left out; what `aria-hidden` hides is left to the reader.
 */
export function flattened(element: Element): Node {
  const roots: Node[] = [];
  const copyOf = (node: Node): Node[] => {
    if (node instanceof Text) return [node.cloneNode()];
    if (!(node instanceof Element) || node.matches('style, script, template') || !isShown(node)) return [];
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      return (assigned.length ? assigned : [...node.childNodes]).flatMap(copyOf);
    }
    const { shadowRoot } = node;
    // A copy with its own name would be upgraded, and render again.
    const copy = shadowRoot ? document.createElement('div') : (node.cloneNode(false) as Element);
    if (shadowRoot) for (const { name, value } of node.attributes) copy.setAttribute(name, value);
    const root = node.getRootNode();
    if (!roots.includes(root)) roots.push(root);
    numberIds(copy, roots.indexOf(root));
    copy.append(...[...(shadowRoot ?? node).childNodes].flatMap(copyOf));
    return [copy];
  };
  const whole = document.createDocumentFragment();
  whole.append(...copyOf(element));
  return whole;
}

/** A phrase without a name that is said anyhow: what stands in a row or a cell comes next, what ends was named before. */
const withoutRepeat = (phrase: string) =>
  phrase.replace(/\s+/g, ' ').replace(/^(row|cell|end of [a-z]+), .*/, '$1');

/** What a screen reader says of an element from its beginning to its end, phrase by phrase. */
export async function heard(element: Element): Promise<readonly string[]> {
  // It says where this begins and ends, and begins again behind the end.
  const main = document.createElement('main');
  main.append(flattened(element));
  document.body.append(main);
  try {
    await virtual.start({ container: main });
    while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
    const [, ...phrases] = await virtual.spokenPhraseLog();
    return phrases.slice(0, -1).map(withoutRepeat);
  } finally {
    await virtual.stop();
    main.remove();
  }
}
