/** What the data commands do with files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { BuiltInLocale } from '../../../format/index.js';
import { loadData, type Loaded } from '../../data/load.js';
import { told, type Told } from '../../data/problem-terms.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { json, UsageError, type Given, type Outcome } from '../command.js';
import type { CliTerms } from '../terms.js';

/** The one file that was named. */
export function fileOf({ words }: Given, locale: BuiltInLocale, terms: CliTerms): string {
  const [file, extra] = words;
  if (file === undefined) throw new UsageError(DATA_PHRASES.fileMissing[locale]());
  if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
  return file;
}

export function write(file: string, content: string | Uint8Array, locale: BuiltInLocale): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch {
    throw new UsageError(DATA_PHRASES.notWritten[locale](file));
  }
}

/** To the file that was named, else to the standard output. */
export function handOver(content: string, { texts }: Given, locale: BuiltInLocale): Outcome {
  const { out } = texts;
  if (out === undefined) return { code: 0, out: content };
  write(out, content, locale);
  return { code: 0, note: DATA_PHRASES.wrote[locale](out) };
}

/** A problem without its line, which machines need not read. */
export function forMachines({ path, sheet, row, field, message }: Told) {
  return { path, sheet, row, field, message };
}

/** All that is wrong with a file, as the answer of a command. */
export function wrongData({ file, problems }: Loaded, { flags }: Given, locale: BuiltInLocale): Outcome {
  const all = problems.map((problem) => told(problem, locale));
  const note = all.map(({ line }) => `${file}: ${line}\n`).join('');
  if (!flags.has('json')) return { code: 1, note };
  return { code: 1, out: json({ file, problems: all.map(forMachines) }), note };
}

/** The dataset of a file in which nothing is wrong, else what a command answers instead. */
export async function sound(file: string, given: Given, locale: BuiltInLocale) {
  const loaded = await loadData(file);
  const { dataset, problems } = loaded;
  return dataset && problems.length === 0
    ? { dataset, outcome: undefined }
    : { dataset: undefined, outcome: wrongData(loaded, given, locale) };
}
