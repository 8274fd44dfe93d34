/** Lit's own, which a page may ask for. */
const PUBLIC = ['renderRoot'];

/**
 * The property names that nobody outside the one-file script can see, for its build to shorten: fields of views, terms
 * and controllers. A name stays as it is where it could be met from outside (a field of the dataset or a property of an
 * element) or be looked up by its text (it stands in quotes somewhere).
 */
import { readdirSync, readFileSync } from 'node:fs';

const SRC = new URL('../src/', import.meta.url);

function read(folder, name = /\.ts$/) {
  return readdirSync(new URL(folder, SRC), { recursive: true })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, SRC), 'utf8'))
    .join('\n');
}

const words = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, word]) => word));

const ROOMS = ['format', 'geometry', 'view', 'controllers', 'elements'];

export function insideNames() {
  const inside = ROOMS.map((room) => read(room)).join('\n');
  const elements = read('elements', /^impact-[a-z]+\.ts$/);
  const properties = [...elements.matchAll(/static override properties = \{(.*?)\n {2}\};/gs)].join('\n');
  const outside = [
    words(read('data'), /(\w+)\??:/g),
    words(properties, /(\w+):/g),
    words(elements, /get (\w+)\(/g),
    words(inside, /['"`](\w+)['"`]/g),
    new Set(PUBLIC),
  ];
  return [...words(inside, /readonly (\w+)\??:/g)].filter(
    (name) => !outside.some((names) => names.has(name)),
  );
}
