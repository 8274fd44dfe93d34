import { measurementsOf, type Indicator, type Locale, type ProgramId } from '../data/index.js';
import { sourcesOfAll, statements, type Selected } from './text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML, between tags or in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Attributes as they are written; one that is `undefined` or empty is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of HTML or XML with its attributes; `content` is markup already. */
export function markup(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`);
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/**
 * What stands between the tags: the whole statements, which are what shows where scripts do not run. The title is a link
 * or, without one, the statements are. It leads to the source, or to another address that is named.
 */
export function fallback(
  selected: readonly Selected[],
  locale: Locale,
  title?: string,
  href = sourcesOfAll(selected, locale)[0]?.url,
): string {
  const text = escapeHtml(statements(selected, locale));
  const linked = title ? escapeHtml(title) : text;
  const link = href ? markup('a', { href }, linked) : linked;
  return title ? `${link}: ${text}` : link;
}

/** The tag an editor pastes. One line, since some editors break a tag apart at line ends. */
export function elementSnippet(
  tag: string,
  attributes: Attributes,
  selected: readonly Selected[],
  locale: Locale,
  title?: string,
): string {
  return markup(tag, { ...attributes, lang: locale }, fallback(selected, locale, title));
}

/** One result, of every programme or of one. */
export function statSnippet(indicator: Indicator, locale: Locale, program?: ProgramId): string {
  const measurements = measurementsOf(indicator, program);
  return elementSnippet(
    'impact-stat',
    { indicator: indicator.id, program },
    [{ indicator, measurements }],
    locale,
  );
}
