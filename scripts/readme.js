/**
 * `npm run docs`: writes the tables of elements and attributes into README.md, from the manifest of the build. With
 * --check it changes nothing and fails where a table is not as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { ROOT, stop } from './environment.js';

const FILE = `${ROOT}README.md`;

const { modules } = JSON.parse(readFileSync(`${ROOT}dist/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations);

const table = (...rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const name = (tagName) => tagName.replace('impact-', '');

/** At most so many values are listed; more are ids that `impact-widgets list` prints. */
const MOST_VALUES = 10;

function valuesOf({ type }) {
  if (type.text === 'boolean') return 'there or not';
  const values = type.text.split(' | ').map((value) => `\`${value.replaceAll("'", '')}\``);
  if (type.text === 'string') return 'text';
  return values.length > MOST_VALUES ? 'an id' : values.join(', ');
}

function attributeTable() {
  const rows = new Map();
  for (const { tagName, attributes } of elements) {
    for (const attribute of attributes) {
      const key = `${attribute.name} ${attribute.description}`;
      const row = rows.get(key) ?? { attribute, tags: [] };
      row.tags.push(name(tagName));
      rows.set(key, row);
    }
  }
  const body = [...rows.values()]
    .sort((a, b) => a.tags.length - b.tags.length || a.attribute.name.localeCompare(b.attribute.name))
    .map(({ attribute, tags }) => [
      `\`${attribute.name}\``,
      tags.length === elements.length ? 'all' : tags.join(', '),
      valuesOf(attribute),
      attribute.description.replaceAll('\n', ' '),
    ]);
  return table(['attribute', 'on', 'values', 'meaning'], ['---', '---', '---', '---'], ...body);
}

const elementTable = () =>
  table(
    ['element', 'shows'],
    ['---', '---'],
    ...elements.map(({ tagName, description }) => [`\`<${tagName}>\``, description.replaceAll('\n', ' ')]),
  );

const TABLES = { elements: elementTable, attributes: attributeTable };

const before = readFileSync(FILE, 'utf8');
let after = before;
for (const [mark, make] of Object.entries(TABLES)) {
  const place = new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`);
  if (!place.test(after)) stop(`README.md has no <!-- ${mark} -->.`);
  after = after.replace(place, (_, start, end) => `${start}\n${make()}\n\n${end}`);
}
after = await format(after, { ...(await resolveConfig(FILE)), filepath: FILE });
if (after !== before) {
  if (process.argv.includes('--check')) stop('README.md is older than the elements: run "npm run docs".');
  writeFileSync(FILE, after);
  console.log('docs: README.md');
}
