/** Writes dist/impact-widgets.css, the style sheet that static elements link where a page allows no inline one. */
import { readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const ELEMENTS = new URL('../dist/elements/', import.meta.url);
const FILE = new URL('../dist/impact-widgets.css', import.meta.url);

const names = readdirSync(ELEMENTS).filter((name) => name.endsWith('.styles.js'));
const modules = await Promise.all(names.map((name) => import(new URL(name, ELEMENTS).href)));
// Each sheet once, in the order that the element with most of them has.
const sheets = new Set(
  modules
    .map(({ styles }) => styles)
    .toSorted((one, other) => other.length - one.length)
    .flat(),
);
const source = [...sheets].map(({ cssText }) => cssText).join('\n');
const { code } = transform({ filename: 'impact-widgets.css', code: Buffer.from(source), minify: true });
writeFileSync(FILE, code);
console.log(`style sheet: ${code.length} bytes in dist/impact-widgets.css`);
