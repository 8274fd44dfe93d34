import { measurementsOf, type Indicator, type Locale, type ProgramId, type Theme } from '../data/index.js';
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

/** The line that loads the one-file script; once a page. */
export function scriptSnippet(scriptUrl: string): string {
  return markup('script', { type: 'module', src: scriptUrl });
}

/**
 * The tag an editor pastes, with the whole statements between the tags: they are what shows where scripts do not run.
 * The title is a link to the source or, without one, the statements are. One line, since some editors break a tag apart
 * at line ends.
 */
export function elementSnippet(
  tag: string,
  attributes: Attributes,
  selected: readonly Selected[],
  locale: Locale,
  title?: string,
): string {
  const text = escapeHtml(statements(selected, locale));
  const linked = title ? escapeHtml(title) : text;
  const [source] = sourcesOfAll(selected, locale);
  const link = source?.url ? markup('a', { href: source.url }, linked) : linked;
  return markup(tag, { ...attributes, lang: locale }, title ? `${link}: ${text}` : link);
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

/** A theme, with every statement of its results. */
export function themeSnippet({ id, title, indicators }: Theme, locale: Locale): string {
  const selected = indicators.map((indicator) => ({ indicator, measurements: indicator.measurements }));
  return elementSnippet('impact-theme', { theme: id }, selected, locale, title[locale]);
}
