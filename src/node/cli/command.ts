/** What every command shares: how its words are read, and what it answers. */
import { parseArgs } from 'node:util';
import { nearestId } from '../../model/index.js';
import { DEFAULT_LOCALE, LOCALES, type BuiltInLocale } from '../../format/index.js';
import type { CliTerms } from './terms.js';

/** What a command answers. */
export interface Outcome {
  /** 0 where all is well, 1 where something is wrong with what it was given, 2 where it could not run. */
  readonly code: 0 | 1 | 2;
  /** For the standard output. */
  readonly out?: string;
  /** For people, on the standard error output. */
  readonly note?: string;
}

/** A command could not run: it was called in a way that it does not understand, or a file is not there. Exit code 2. */
export class UsageError extends Error {}

export type Options = Readonly<Record<string, 'string' | 'boolean'>>;

/** What was written after the name of a command. */
export interface Given {
  readonly words: readonly string[];
  readonly texts: Readonly<Partial<Record<string, string>>>;
  /** The options without a value that were written. */
  readonly flags: ReadonlySet<string>;
}

export interface Command {
  readonly options: Options;
  /** `locale` is the language of `terms`, not that of an element. */
  run(given: Given, terms: CliTerms, locale: BuiltInLocale): Outcome | Promise<Outcome>;
}

/** The options of every command. */
const COMMON: Options = { help: 'boolean', json: 'boolean', language: 'string', version: 'boolean' };

/** Reads what was written after a command. Throws a `UsageError` for an option that it does not have. */
export function readWords(args: readonly string[], own: Options, terms: CliTerms): Given {
  const options = { ...own, ...COMMON };
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, type]) => [
        name,
        name === 'help' ? { type, short: 'h' } : { type },
      ]),
    ),
    // Node's own messages are in English only.
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!type)
      throw new UsageError(terms.unknownOption(rawName, `--${nearestId(name, Object.keys(options))}`));
    if (type === 'boolean') {
      if (value !== undefined) throw new UsageError(terms.noValue(rawName));
      flags.add(name);
    } else {
      if (value === undefined || (!inlineValue && value.startsWith('--'))) {
        throw new UsageError(terms.valueMissing(rawName));
      }
      texts[name] = value;
    }
  }
  const { language } = texts;
  if (language !== undefined && !LOCALES.some((locale) => language.startsWith(locale))) {
    throw new UsageError(terms.unknownLanguage(language));
  }
  return { words: positionals, texts, flags };
}

/**
 * The first word that is no option, and the language to speak: `--language`, else the first of the system's settings
 * that names one of ours, else Danish.
 */
export function lookAt(
  args: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): { readonly word: string | undefined; readonly locale: BuiltInLocale } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const named = [values.language, env.LC_ALL, env.LC_MESSAGES, env.LANG];
  const [locale = DEFAULT_LOCALE] = named.flatMap((name) =>
    LOCALES.filter((each) => typeof name === 'string' && name.startsWith(each)),
  );
  return { word: positionals[0], locale };
}

/** An object as it is printed for machines. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
