/** `impact-widgets data <what> …`: how somebody keeps a dataset of their own. */
import { nearestId } from '../../../model/index.js';
import { formatList, type BuiltInLocale } from '../../../format/index.js';
import { UsageError, type Command, type Given, type Outcome } from '../command.js';
import type { CliTerms } from '../terms.js';
import { FileError } from '../../data/file-error.js';
import { DATA_PHRASES, FILE_ERRORS } from '../../data/terms.js';

/** One of them; its words are those after its name. */
export type Sub = (given: Given, locale: BuiltInLocale, terms: CliTerms) => Outcome | Promise<Outcome>;

const SUBS: Readonly<Record<string, () => Promise<Sub>>> = {
  template: async () => (await import('../data/sheets.js')).template,
  'from-csv': async () => (await import('../data/sheets.js')).fromSheet('.csv'),
  'from-xlsx': async () => (await import('../data/sheets.js')).fromSheet('.xlsx'),
  'to-csv': async () => (await import('../data/sheets.js')).toCsv,
  check: async () => (await import('../data/check.js')).check,
  diff: async () => (await import('../data/diff.js')).diff,
  build: async () => (await import('../data/build.js')).build,
};

export const command: Command = {
  options: { out: 'string', base: 'string' },
  async run(given, terms, locale) {
    const [name, ...words] = given.words;
    const known = Object.keys(SUBS);
    if (name === undefined) throw new UsageError(DATA_PHRASES.subMissing[locale](formatList(known, locale)));
    const load = Object.hasOwn(SUBS, name) ? SUBS[name] : undefined;
    if (!load) throw new UsageError(DATA_PHRASES.unknownSub[locale](name, nearestId(name, known)));
    try {
      return await (
        await load()
      )({ ...given, words }, locale, terms);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new UsageError(FILE_ERRORS[error.reason][locale](error.file, error.detail).trim());
    }
  },
};
