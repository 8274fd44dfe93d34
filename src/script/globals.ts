/** What Lit leaves on the global object for other copies of itself; with this script alone on a page nobody asks for it. */
const LEFT_BY_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
] as const;

const added = LEFT_BY_LIT.filter((name) => !(name in globalThis));

/** Leaves the page's globals as this script found them. The module must be imported before Lit. */
export function restoreGlobals(): void {
  for (const name of added) Reflect.deleteProperty(globalThis, name);
}
