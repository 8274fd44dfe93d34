import type { Indicator, Locale, Theme } from '../data/index.js';
import { sourcesOf, statement } from './text.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

function link({ measurements }: Indicator, locale: Locale, text: string): string {
  const url = sourcesOf(measurements, locale)[0]?.url;
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

const written = (indicator: Indicator, locale: Locale) =>
  statement(indicator, indicator.measurements, locale, 'text');

/** The line that loads the one-file script; once a page. */
export function scriptSnippet(scriptUrl: string): string {
  return `<script type="module" src="${escapeHtml(scriptUrl)}"></script>`;
}

/**
 * The tag an editor pastes, with the whole statement as a link between the tags: it is what shows where
 * scripts do not run. One line, since some editors break a tag apart at line ends.
 */
export function statSnippet(indicator: Indicator, locale: Locale): string {
  const text = link(indicator, locale, written(indicator, locale));
  return `<impact-stat indicator="${escapeHtml(indicator.id)}" lang="${locale}">${text}</impact-stat>`;
}

/** The same for a theme: its title and every statement of its results. */
export function themeSnippet({ id, title, indicators }: Theme, locale: Locale): string {
  const [first] = indicators;
  const name = first ? link(first, locale, title[locale]) : escapeHtml(title[locale]);
  const statements = indicators.map((indicator) => escapeHtml(written(indicator, locale))).join(' ');
  return `<impact-theme theme="${escapeHtml(id)}" lang="${locale}">${name}: ${statements}</impact-theme>`;
}
