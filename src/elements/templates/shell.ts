import { html, nothing, type TemplateResult } from 'lit';
import type { ElementController } from '../../controllers/index.js';
import { directionOf, type Locale } from '../../model/index.js';
import type { Unavailable } from '../../view/index.js';
import { editionNote, sourceLine } from './text.js';

/** What stands in a figure's place where its author left nothing to fall back on. */
function message({ message: text, source }: Unavailable): TemplateResult {
  return html`<p part="message">${text} ${source ? sourceLine(source) : nothing}</p>`;
}

/** The name that the author gave an element with `aria-label`; a framework may hand over anything. */
export function nameOf({ accessibleName }: { readonly accessibleName: unknown }): string {
  return typeof accessibleName === 'string' ? accessibleName.trim() : '';
}

/**
 * What every element stands in: its language, its root, and the author's content, which shows while there is
 * nothing better and whenever it is more of the page than a fallback.
 */
export function shell<Ready extends { readonly status: 'ready'; readonly locale: Locale }>(
  view: Ready | Unavailable,
  { author, contrast, look, announcement }: ElementController,
  ready: (view: Ready) => TemplateResult,
): TemplateResult {
  const isReady = view.status === 'ready';
  return html`<div
      class="root ${look.classes.join(' ')} ${contrast.refusesColours ? 'default-colours' : ''}"
      lang=${view.locale}
      dir=${directionOf(view.locale)}
    >
      ${isReady ? ready(view) : author.isEmpty ? message(view) : nothing}
      ${
        announcement.text === undefined
          ? nothing
          : html`<p class="away" role="status">${announcement.text}</p>`
      }
    </div>
    <div class="author ${look.classes.join(' ')}" ?hidden=${isReady && !author.holdsPage}>
      <slot @slotchange=${author.onSlotChange}></slot>
      ${isReady ? nothing : editionNote(view.note)}
    </div>`;
}
