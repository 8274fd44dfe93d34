import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { PEOPLE_HEIGHT, type Span } from '../../geometry/index.js';
import type { Drawing, TickView } from '../../view/index.js';

// Marks are painted here in the colour of text, what counts filled and what does not as an outline; style sheets only add
// colours. So a drawing is true where a style or a colour is missing.

function filled({ x, width }: Span, classes: string): SVGTemplateResult {
  return svg`<rect class=${classes} fill="currentColor" x="${x}%" width="${width}%" height="100%" rx="3"></rect>`;
}

function outlined({ x, width }: Span, classes: string): SVGTemplateResult {
  return svg`<rect class=${classes} stroke="currentColor" x="${x}%" width="${width}%" height="100%" rx="3"></rect>`;
}

function tinted({ x, width }: Span, classes: string): SVGTemplateResult {
  return svg`<rect class=${classes} fill="currentColor" fill-opacity="0.3" stroke="currentColor" x="${x}%" width="${width}%" height="100%" rx="3"></rect>`;
}

function bar(content: unknown): TemplateResult {
  return html`<svg class="bar" part="drawing" width="100%" height="14" fill="none" aria-hidden="true">
    ${content}
  </svg>`;
}

const WHOLE: Span = { x: 0, width: 100 };

/** The shape that tells a programme apart. */
export function marker(path: string): TemplateResult | typeof nothing {
  if (!path) return nothing;
  return html`<svg class="marker" viewBox="-8 -8 16 16" width="12" height="12" aria-hidden="true">
    <path fill="currentColor" d=${path}></path>
  </svg>`;
}

/** The first part of a split is as strong as any fill; the next is weaker. */
function splitPart(span: Span, index: number): SVGTemplateResult {
  return index === 0 ? filled(span, 'fill') : tinted(span, 'fill weak');
}

/** The sample of a split's part that stands before its words, on the same ground as the part. */
export function swatch(index: number): TemplateResult {
  return html`<svg class="swatch" width="12" height="12" fill="none" aria-hidden="true">
    ${outlined(WHOLE, 'track')}${splitPart(WHOLE, index)}
  </svg>`;
}

/** A figure's drawing. It is no image to assistive technology: its words stand beside it. */
export function drawing(drawn: Drawing): TemplateResult | typeof nothing {
  switch (drawn.kind) {
    case 'none':
      return nothing;
    case 'bar':
      return html`<svg class="bar" part="drawing" width="100%" height="14" fill="none" aria-hidden="true">
        <rect class="track" stroke="currentColor" width="100%" height="100%" rx="3"></rect>
        <rect class="fill" fill="currentColor" width="${drawn.fill.width}%" height="100%" rx="3"></rect>
      </svg>`;
    case 'segments':
      return bar([
        drawn.empty.map((span) => outlined(span, 'track')),
        drawn.filled.map((span) => filled(span, 'fill')),
      ]);
    case 'split':
      return bar([outlined(WHOLE, 'track'), drawn.parts.map(splitPart)]);
    case 'ring':
      return html`<svg
        class="ring"
        part="drawing"
        viewBox="-18 -18 36 36"
        width="160"
        height="160"
        fill="none"
        aria-hidden="true"
      >
        <path class="hollow" stroke-width="4" d=${drawn.path}></path>
        <circle class="rim" stroke="currentColor" stroke-width="0.25" r="14"></circle>
        <circle class="rim" stroke="currentColor" stroke-width="0.25" r="17.8"></circle>
        <path
          class="arc"
          stroke="currentColor"
          stroke-width="4"
          d=${drawn.path}
          stroke-dasharray=${drawn.dash}
        ></path>
      </svg>`;
    case 'people':
      return html`<svg
        class="people"
        part="drawing"
        viewBox="0 0 ${drawn.width} ${PEOPLE_HEIGHT}"
        width="${drawn.width * 0.075}em"
        fill="none"
        aria-hidden="true"
      >
        <path class="person fill" fill="currentColor" stroke="currentColor" d=${drawn.filled}></path>
        <path class="person track" stroke="currentColor" d=${drawn.empty}></path>
      </svg>`;
    case 'units':
      return html`<div class="units">
        <p>${drawn.oneLabel}</p>
        ${bar(filled(drawn.one, 'one'))}
        <p>${drawn.unitsLabel}</p>
        ${bar([
          drawn.units.map((span) => filled(span, 'fill')),
          drawn.remainder ? outlined(drawn.remainder, 'remainder') : nothing,
        ])}
      </div>`;
  }
}

/** The axis below a chart's bars. */
export function axis(ticks: readonly TickView[]): TemplateResult {
  return html`<svg class="axis" width="100%" height="26" aria-hidden="true">
    ${ticks.map(
      ({ label, x, anchor }) =>
        svg`<line stroke="currentColor" x1="${x}%" x2="${x}%" y2="5"></line><text fill="currentColor" x="${x}%" y="20" text-anchor=${anchor}>${label}</text>`,
    )}
    <line stroke="currentColor" x2="100%"></line>
  </svg>`;
}
