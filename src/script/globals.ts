/**
 * What Lit reads of the global object and leaves there for other copies of itself. On a page with `<a id="litNonce">` an
 * element stands in such a place, unless the global object has a property of its own.
 */
const READ_BY_LIT = [
  'ShadyCSS',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litNonce',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
] as const;

const added = new Set<string>();

for (const name of READ_BY_LIT) {
  if (Object.hasOwn(globalThis, name)) continue;
  Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
  added.add(name);
}

/** Leaves the page's globals as this script found them. The module must be imported before Lit. */
export function restoreGlobals(): void {
  for (const name of added) Reflect.deleteProperty(globalThis, name);
}
