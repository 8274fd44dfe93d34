/** An element as the command line was asked for it. */
import { dataset } from '../../datasets/baba-bydelsmoedre/index.js';
import { nearestId } from '../../model/index.js';
import type { BuiltInLocale } from '../../format/index.js';
import { ATTRIBUTES, ELEMENTS, TAGS, type AttributeName } from '../../view/attributes.js';
import type { Pasted } from '../../view/snippet.js';
import { statements } from '../../view/text.js';
import { pastedOf } from '../../view/views.js';
import { problemsOf } from '../check/problems.js';
import { json, UsageError, type Given, type Options, type Outcome } from './command.js';
import type { CliTerms } from './terms.js';

const NAMES = Object.keys(ATTRIBUTES) as readonly AttributeName[];

/** An option for every attribute of every element. */
export const ATTRIBUTE_OPTIONS: Options = Object.fromEntries(
  NAMES.map((name) => [name, ATTRIBUTES[name].kind === 'boolean' ? 'boolean' : 'string']),
);

export interface Request {
  readonly status: 'ready';
  /** With every attribute that was asked for. */
  readonly pasted: Pasted;
  readonly statement: string;
}

/** The attributes are wrong: what is, a sentence each. */
export interface Wrong {
  readonly status: 'wrong';
  readonly messages: readonly string[];
}

/** Reads `<element> --<attribute> <value> …`. Throws a `UsageError` where it is none. */
export function readElement(
  { words, texts, flags }: Given,
  terms: CliTerms,
  locale: BuiltInLocale,
): Request | Wrong {
  const [word, extra] = words;
  if (word === undefined) throw new UsageError(terms.elementMissing(TAGS));
  const tag = TAGS.find((known) => known === word);
  if (!tag) throw new UsageError(terms.unknownElement(word, nearestId(word, TAGS)));
  if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
  const known: readonly AttributeName[] = ELEMENTS[tag].attributes;
  const valueOf = (name: string) => (flags.has(name) ? name : texts[name]);
  const stray = NAMES.find((name) => valueOf(name) !== undefined && !known.includes(name));
  if (stray) throw new UsageError(terms.notTaken(tag, stray, known));
  const attributes: Partial<Record<AttributeName, string>> = {};
  for (const name of known) {
    const value = valueOf(name);
    if (value !== undefined) attributes[name] = value;
  }
  const problems = problemsOf(dataset, tag, attributes, locale);
  if (problems.length > 0) return { status: 'wrong', messages: problems.map(({ message }) => message) };
  const pasted = pastedOf(dataset, tag, attributes);
  return { status: 'ready', pasted, statement: statements(pasted.results, pasted.locale) };
}

/** What a command answers where attributes are wrong. */
export function wrongOutcome({ messages }: Wrong, { flags }: Given): Outcome {
  const note = messages.join('\n');
  return flags.has('json') ? { code: 1, out: json({ messages }), note } : { code: 1, note };
}
