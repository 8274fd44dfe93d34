import { SWITCHES } from './page-scheme.js';

/** An element in one of the trees around it: itself in its own, and the shadow hosts it stands in further out. */
type Watched = Map<object, readonly [anchor: Node, onChange: () => void]>;

interface Tree {
  readonly observer: MutationObserver;
  readonly watched: Watched;
}

/** One observer for each document or shadow root that holds one of our elements. */
const trees = new WeakMap<Node, Tree>();

function observe(root: Node): Tree {
  const watched: Watched = new Map();
  const observer = new MutationObserver((records) => {
    const targets = new Set<Node>();
    for (const { target } of records) targets.add(target);
    for (const [anchor, onChange] of watched.values()) {
      for (const target of targets) {
        if (!target.contains(anchor)) continue;
        onChange();
        break;
      }
    }
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang', ...SWITCHES] });
  const tree = { observer, watched };
  trees.set(root, tree);
  return tree;
}

/**
 * Calls back when an ancestor of an element, across shadow boundaries, changes its language or its switch between light
 * and dark, and when the reader's system changes from one to the other. Returns what ends it.
 */
export function watchSurroundings(element: Element, onChange: () => void): () => void {
  const key = {};
  const roots: Node[] = [];
  let anchor: Node = element;
  for (;;) {
    const root = anchor.getRootNode();
    (trees.get(root) ?? observe(root)).watched.set(key, [anchor, onChange]);
    roots.push(root);
    if (!('host' in root)) break;
    anchor = root.host as Element;
  }
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', onChange);
  return () => {
    system.removeEventListener('change', onChange);
    for (const root of roots) {
      const tree = trees.get(root);
      tree?.watched.delete(key);
      if (tree?.watched.size !== 0) continue;
      tree.observer.disconnect();
      trees.delete(root);
    }
  };
}
