/** `data build <file> --out <folder>`: everything that goes onto a server for a dataset. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BuiltInLocale } from '../../../format/index.js';
import { allIndicators, type Dataset } from '../../../model/index.js';
import { hashOf, oneFile } from '../../data/one-file.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { baseOf } from '../address.js';
import { json, UsageError } from '../command.js';
import type { Sub } from '../commands/data.js';
import { writePages } from '../pages.js';
import { fileOf, sound, write } from './files.js';

/** What the build of the package leaves beside the command line. */
function ofPackage(name: string, locale: BuiltInLocale): string {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../..', name);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(DATA_PHRASES.packageFile[locale](name));
  }
}

/** With this edition and those before it that lie in the folder, at the address that the folder will have. */
function withEditions(dataset: Dataset, folder: string, base: string | undefined): Dataset {
  if (base === undefined) return dataset;
  const { editions = [], edition: own } = dataset;
  const lying = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
  const here = [...lying.filter((name) => /^\d{4}-\d\d-\d\d$/.test(name) && name < own), own];
  const all = [
    ...editions.filter(({ edition }) => !here.includes(edition)),
    ...here.map((edition) => ({ edition, url: `${base}${edition}.json` })),
  ];
  return { ...dataset, editions: all.sort((a, b) => (a.edition < b.edition ? -1 : 1)) };
}

/** Types that let the dataset's ids compile in React, Vue and Svelte where no dataset is named (docs/frameworks.md). */
function typesOf(dataset: Dataset): string {
  const union = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => `'${id}'`).join(' | ');
  return `interface ImpactWidgetsDatasets {
  '${dataset.id}': {
    indicator: ${union(allIndicators(dataset))};
    theme: ${union(dataset.themes)};
    program: ${union(dataset.programs)};
  };
}
`;
}

/** What an edition says, whatever other editions it knows of. */
const figuresOf = (dataset: Dataset) => json({ ...dataset, editions: undefined });

export const build: Sub = async (given, locale, terms) => {
  const { out: folder, base: typed } = given.texts;
  const file = fileOf(given, locale, terms);
  if (folder === undefined) throw new UsageError(DATA_PHRASES.outMissing[locale]());
  const base = baseOf(typed ?? process.env.IMPACT_BASE_URL, terms);
  const { dataset: read, outcome } = await sound(file, given, locale);
  if (outcome) return outcome;

  const dataset = withEditions(read, folder, base);
  const edition = `${dataset.edition}.json`;
  const latest = json(dataset);
  const kept = join(folder, edition);
  // Pages may pin it: what lies at the address of an edition never changes.
  const content = existsSync(kept) ? readFileSync(kept, 'utf8') : latest;
  if (content !== latest && figuresOf(JSON.parse(content) as Dataset) !== figuresOf(dataset))
    return { code: 1, note: DATA_PHRASES.editionTaken[locale](kept, dataset.edition) };

  const script = oneFile(ofPackage('impact-widgets-core.js', locale), dataset);
  const files: Readonly<Record<string, string>> = {
    [edition]: content,
    'latest.json': latest,
    'impact-widgets.js': script,
    'ids.d.ts': typesOf(dataset),
    'licenses.md': ofPackage('licenses.md', locale),
  };
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text, locale);

  const { pages, notes: told } = await writePages(dataset, base, folder, locale);
  const integrity = { [edition]: hashOf(content), 'impact-widgets.js': hashOf(script) };
  const note = told.length > 0 ? { note: told.join('\n') } : {};
  if (given.flags.has('json')) return { code: 0, out: json({ folder, pages, integrity }), ...note };
  const hashes = Object.entries(integrity).map(([name, hash]) => `${name}  ${hash}\n`);
  return { code: 0, out: `${DATA_PHRASES.built[locale](pages, folder)}\n${hashes.join('')}`, ...note };
};
