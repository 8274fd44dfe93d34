import type { SourceView } from './text.js';
import type { StatReady } from './stat.js';
import type { ThemeReady } from './theme.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

function link(source: SourceView | undefined, text: string): string {
  return source?.url ? `<a href="${escapeHtml(source.url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

/** The line that loads the one-file script; once a page. */
export function scriptSnippet(scriptUrl: string): string {
  return `<script type="module" src="${escapeHtml(scriptUrl)}"></script>`;
}

/**
 * The tag an editor pastes, with the whole statement as a link between the tags: it is what shows where
 * scripts do not run. One line, since some editors break a tag apart at line ends.
 */
export function statSnippet({ card, locale }: StatReady): string {
  return `<impact-stat indicator="${card.id}" lang="${locale}">${link(card.sources[0], card.written)}</impact-stat>`;
}

/** The same for a theme: its title and every statement of its cards. */
export function themeSnippet(theme: string, { title, cards, sources, locale }: ThemeReady): string {
  const statements = cards.map(({ written }) => escapeHtml(written)).join(' ');
  return `<impact-theme theme="${theme}" lang="${locale}">${link(sources[0], title)}: ${statements}</impact-theme>`;
}
