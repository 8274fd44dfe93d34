/** An element as the command line was asked for it: its attributes and the figures they choose. */
import { allIndicators, dataset, nearestId, type Locale } from '../data/index.js';
import { DEFAULT_LOCALE, resolveLocale, termsOf } from '../format/index.js';
import { chooseSelection } from '../view/selection.js';
import { fallback, type Attributes } from '../view/snippet.js';
import { statements, type Selected } from '../view/text.js';
import { json, UsageError, type Given, type Options, type Outcome } from './command.js';
import { ATTRIBUTES, attributesOf, BOOLEANS, isTag, problemsOf, TAGS, type Tag } from './attributes.js';
import type { CliTerms } from './terms.js';

/** An option for every attribute of every element. */
export const ATTRIBUTE_OPTIONS: Options = Object.fromEntries(
  ATTRIBUTES.map((name) => [name, BOOLEANS.includes(name) ? 'boolean' : 'string']),
);

export interface Asked {
  readonly status: 'ready';
  readonly tag: Tag;
  readonly attributes: Attributes;
  /** The language of the element. */
  readonly locale: Locale;
  readonly selected: readonly Selected[];
  /** What its fallback begins with; a result's own is its statement alone. */
  readonly title: string | undefined;
  readonly statement: string;
}

/** Its attributes are wrong: what is, a sentence each. */
export interface Wrong {
  readonly status: 'wrong';
  readonly messages: readonly string[];
}

/** Reads `<element> --<attribute> <value> …`. Throws a `UsageError` where it is none. */
export function readElement({ words, texts, flags }: Given, terms: CliTerms, locale: Locale): Asked | Wrong {
  const [tag, extra] = words;
  if (tag === undefined) throw new UsageError(terms.elementMissing(TAGS));
  if (!isTag(tag)) throw new UsageError(terms.unknownElement(tag, nearestId(tag, TAGS)));
  if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
  const taken = attributesOf(tag);
  const valueOf = (name: string) => (flags.has(name) ? name : texts[name]);
  const stray = ATTRIBUTES.find((name) => valueOf(name) !== undefined && !taken.includes(name));
  if (stray) throw new UsageError(terms.notTaken(tag, stray, taken));
  const attributes: Record<string, string> = {};
  for (const name of taken) {
    const value = valueOf(name);
    if (value !== undefined) attributes[name] = value;
  }
  const messages = problemsOf(tag, attributes, locale).map(({ message }) => message);
  return messages.length ? { status: 'wrong', messages } : chosen(tag, attributes);
}

/** The figures of an element without a problem. A search is left out: the fallback says more then, never less. */
function chosen(tag: Tag, attributes: Readonly<Partial<Record<string, string>>>): Asked {
  const { lang = '', ...others } = attributes;
  const locale = resolveLocale(lang) ?? DEFAULT_LOCALE;
  const { indicator, indicators = indicator, theme, program } = others;
  const choice = chooseSelection(dataset, { theme, indicators, program, locale }, allIndicators(dataset));
  if (choice.status !== 'selected') throw new Error(choice.warnings[0]);
  const selected =
    tag === 'impact-compare'
      ? choice.selected.filter(({ measurements }) => measurements.length > 1)
      : choice.selected;
  const terms = termsOf(locale);
  const titles: Readonly<Record<Tag, string | undefined>> = {
    'impact-stat': undefined,
    'impact-theme': choice.title,
    'impact-chart': choice.message,
    'impact-compare': terms.compareTitle,
    'impact-overview': terms.overview.title,
  };
  return {
    status: 'ready',
    tag,
    attributes: { ...others, lang: locale },
    locale,
    selected,
    title: titles[tag],
    statement: statements(selected, locale),
  };
}

/** What a command answers where attributes are wrong. */
export function wrongOutcome({ messages }: Wrong, { flags }: Given): Outcome {
  const note = messages.join('\n');
  return flags.has('json') ? { code: 1, out: json({ messages }), note } : { code: 1, note };
}

/** What stands between the tags; its link leads to `href` where there is one. */
export function fallbackOf({ selected, locale, title }: Asked, href?: string): string {
  return fallback(selected, locale, title, href);
}
