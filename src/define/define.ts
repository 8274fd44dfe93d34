import { VERSION } from './version.js';

/** Where a class that was defined by this library carries its version, for the next copy on the page to read. */
const versionKey = Symbol.for('impact-widgets.version');

let hasWarned = false;

/**
 * Defines an element unless its name is taken. The first definition on a page stays; a second copy of another
 * version, or a foreign element of the same name, is told of in one console warning.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) {
    Object.defineProperty(element, versionKey, { value: VERSION });
    customElements.define(tag, element);
    return;
  }
  const version: unknown = Reflect.get(existing, versionKey);
  if (version === VERSION || hasWarned) return;
  hasWarned = true;
  const other = typeof version === 'string' ? `impact-widgets ${version}` : 'another script';
  console.warn(
    `impact-widgets ${VERSION}: <${tag}> is already defined by ${other}. The first definition stays; load only one.`,
  );
}
