/**
 * `npm run docs`: writes what README.md and llms.txt say of elements, attributes and ids, from the manifest of the build. With
 * --check it changes nothing and fails where a part is not as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { allIndicators, dataset } from '../dist/dataset.js';
import { snippet } from '../dist/snippet.js';
import { ROOT, stop } from './environment.js';

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

/** What the examples show. */
const SHOWN = {
  'impact-stat': { indicator: 'mindre-alene' },
  'impact-theme': { theme: 'sprog' },
  'impact-chart': { indicators: 'mindre-ensom tolkning' },
  'impact-compare': { indicators: 'offentlig-it tolkning' },
  'impact-overview': { theme: 'sprog' },
};

const OF_OTHERS = `<impact-dataset src="/data/our-figures.json">
  <impact-stat indicator="tryggere">The sentence with its figure and source.</impact-stat>
</impact-dataset>`;

const elementExamples = () =>
  elements
    .map(({ tagName, description, attributes }) => {
      const example = SHOWN[tagName] ? snippet(tagName, { ...SHOWN[tagName], lang: 'en' }) : OF_OTHERS;
      const names = attributes.map(({ name }) => `\`${name}\``).join(', ');
      return `**\`<${tagName}>\`** ${description.replaceAll('\n', ' ')} Attributes: ${names}.\n\n\`\`\`html\n${example}\n\`\`\``;
    })
    .join('\n\n');

function idList() {
  const ids = (things) => things.map(({ id }) => `\`${id}\``).join(', ');
  return `- Themes: ${ids(dataset.themes)}.\n- Indicators: ${ids(allIndicators(dataset))}.\n- Programmes: ${ids(dataset.programs)}.`;
}

const PARTS = {
  'README.md': { elements: elementTable, attributes: attributeTable },
  'llms.txt': { elements: elementExamples, ids: idList },
};

const config = await resolveConfig(`${ROOT}README.md`);
for (const [file, parts] of Object.entries(PARTS)) {
  const before = readFileSync(ROOT + file, 'utf8');
  let after = before;
  for (const [mark, make] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${mark} -->\n)[^]*?(<!-- /${mark} -->)`);
    if (!place.test(after)) stop(`${file} has no <!-- ${mark} -->.`);
    after = after.replace(place, (_, start, end) => `${start}\n${make()}\n\n${end}`);
  }
  after = await format(after, { ...config, parser: 'markdown' });
  if (after === before) continue;
  if (process.argv.includes('--check')) stop(`${file} is older than the elements: run "npm run docs".`);
  writeFileSync(ROOT + file, after);
  console.log(`docs: ${file}`);
}
