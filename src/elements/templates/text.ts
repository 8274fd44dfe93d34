import { html, nothing, type TemplateResult } from 'lit';
import type { EditionNote, HeadingLevel, SourceView, TextRun } from '../../view/index.js';

/** Several things in one place, or one or none as they are: without the marks that Lit puts around each of several. */
export function list<T>(items: readonly T[]): readonly T[] | T | typeof nothing {
  return items.length > 1 ? items : (items[0] ?? nothing);
}

/** What is written for those who see it, in words for those who hear it. */
export function spokenAs(text: string, spoken: string): TemplateResult {
  return html`<span aria-hidden="true">${text}</span><span class="away">${spoken}</span>`;
}

/** A sentence with its scale words marked. */
export function runs(sentence: readonly TextRun[]): unknown {
  return list(
    sentence.map(({ text, spoken, scale }) => {
      if (scale) return html`<em class="scale" part="scale">${text}</em>`;
      return spoken === undefined ? text : spokenAs(text, spoken);
    }),
  );
}

/** A title as the heading its author asked for, or as plain text where none was. */
export function title(level: HeadingLevel | undefined, text: string, id?: string): TemplateResult {
  const named = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 class="title" part="title" id=${named}>${text}</h2>`;
    case 3:
      return html`<h3 class="title" part="title" id=${named}>${text}</h3>`;
    case 4:
      return html`<h4 class="title" part="title" id=${named}>${text}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" id=${named}>${text}</h5>`;
    case 6:
      return html`<h6 class="title" part="title" id=${named}>${text}</h6>`;
    default:
      return html`<p class="title" part="title" id=${named}>${text}</p>`;
  }
}

/** A source as a link to where it can be read. */
export function sourceLink({ text, url }: Pick<SourceView, 'text' | 'url'>): TemplateResult {
  return url ? html`<a href=${url}>${text}</a>` : html`${text}`;
}

/** What is said of the edition, linked to the newest. */
export function editionNote(note: EditionNote | undefined): TemplateResult | typeof nothing {
  return note ? html`<p class="note" part="edition">${sourceLink(note)}</p>` : nothing;
}

/** "Kilde: Fonden for Socialt Ansvar, 2024", linked. */
export function sourceLine(source: SourceView): TemplateResult {
  return html`${source.label} ${sourceLink(source)}`;
}
