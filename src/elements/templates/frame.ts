import { html, nothing, type TemplateResult } from 'lit';
import type { FrameController } from '../../controllers/index.js';
import type { Locale } from '../../data/index.js';
import type { Unavailable } from '../../view/index.js';
import { sourceLink } from './text.js';

/** What stands in a figure's place where its author left nothing to fall back on. */
function message({ message: text, source }: Unavailable): TemplateResult {
  return html`<p part="message">${text} ${source ? sourceLink(source) : nothing}.</p>`;
}

/**
 * What every element stands in: its language, its root, and the author's content, which shows while there is
 * nothing better and whenever it is more of the page than a fallback.
 */
export function frame<Ready extends { readonly status: 'ready'; readonly locale: Locale }>(
  view: Ready | Unavailable,
  { author, contrast }: FrameController,
  ready: (view: Ready) => TemplateResult,
): TemplateResult {
  const isReady = view.status === 'ready';
  return html`<div class="root ${contrast.refusesColours ? 'default-colours' : ''}" lang=${view.locale}>
      ${isReady ? ready(view) : author.isEmpty ? message(view) : nothing}
    </div>
    <slot ?hidden=${isReady && !author.holdsPage} @slotchange=${author.onSlotChange}></slot>`;
}
