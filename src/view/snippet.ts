import { textIn, type Dataset, type Locale, type Theme } from '../model/index.js';
import type { Tag } from './attributes.js';
import { escapeHtml, markup, type Attributes } from './markup.js';
import type { Result } from './result.js';
import { sourcesOfAll } from './sources.js';
import { statements } from './text.js';

/** An element as it is pasted: its attributes, and the results that its fallback states. */
export interface Pasted {
  readonly tag: Tag;
  /** Without `lang`, which is that of the fallback. */
  readonly attributes: Attributes;
  readonly locale: Locale;
  /** What the fallback begins with; one result has its statement alone. */
  readonly caption: string | undefined;
  readonly results: readonly Result[];
}

/** One result as a card. */
export function pastedStat(
  dataset: Pick<Dataset, 'id'>,
  result: Result,
  locale: Locale,
  attributes: Attributes = {},
): Pasted {
  const indicator = result.indicator.id;
  return {
    tag: 'impact-stat',
    attributes: { dataset: dataset.id, indicator, ...attributes },
    locale,
    caption: undefined,
    results: [result],
  };
}

/** A theme, or what is shown of it. */
export function pastedTheme(
  dataset: Pick<Dataset, 'id'>,
  { id, title }: Theme,
  results: readonly Result[],
  locale: Locale,
  attributes: Attributes = {},
): Pasted {
  return {
    tag: 'impact-theme',
    attributes: { dataset: dataset.id, theme: id, ...attributes },
    locale,
    caption: textIn(title, locale),
    results,
  };
}

/**
 * What stands between the tags: the whole statements, which are what shows where scripts do not run. The caption is a
 * link or, without one, the statements are. It leads to the source, or to another address that is named.
 */
export function fallback({ results, locale, caption }: Pasted, href?: string): string {
  const address = href ?? sourcesOfAll(results, locale)[0]?.url;
  const text = escapeHtml(statements(results, locale));
  const linked = caption ? escapeHtml(caption) : text;
  const link = address ? markup('a', { href: address }, linked) : linked;
  return caption ? `${link}: ${text}` : link;
}

/** The tag. One line, since some editors break a tag apart at line ends. */
export function tagSnippet(pasted: Pasted, href?: string): string {
  const { tag, attributes, locale } = pasted;
  return markup(tag, { ...attributes, lang: locale }, fallback(pasted, href));
}

/** The form that the one-file script upgrades where custom elements are taken away and `data-` attributes are not. */
export function dataSnippet(pasted: Pasted, href?: string): string {
  const { attributes, locale } = pasted;
  const data = Object.entries(attributes).map(([name, value]) => [
    `data-impact-${name === 'indicator' ? 'stat' : name}`,
    value,
  ]);
  return markup('div', { ...(Object.fromEntries(data) as Attributes), lang: locale }, fallback(pasted, href));
}
