import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

import { surrounded, type Surroundings } from './surroundings.js';

/** What a matrix crosses: every language, scheme and direction is a row of its own, and every width a column. */
export const MATRIX = {
  schemes: ['light', 'dark'],
  languages: ['da', 'en'],
  directions: ['ltr', 'rtl'],
  widths: [160, 320, 720, 1200],
} as const;

const LINE = 'margin: 0 0 0.5rem; font: 0.75rem/1.3 system-ui, sans-serif';

/** Columns of fixed widths beside each other, wider than most windows: the page scrolls, none of them shrinks. */
function row(page: Surroundings, widget: (page: Surroundings) => TemplateResult): TemplateResult {
  const { scheme, pageLang, dir } = page;
  return html`<div style="inline-size: max-content" dir=${dir}>
    ${surrounded(
      page,
      html`<div style="display: flex; align-items: start; gap: 2rem">
        ${MATRIX.widths.map(
          (width) =>
            html`<div style="flex: none; inline-size: ${width}px" data-column=${width}>
              <p lang="en" dir="ltr" style=${LINE}>${pageLang}, ${scheme}, ${dir}, ${width} px</p>
              ${widget(page)}
            </div>`,
        )}
      </div>`,
    )}
  </div>`;
}

/** One state of an element in both languages, schemes and directions, at four widths. */
export function matrix<Args extends Surroundings>(
  widget: (args: Args) => TemplateResult,
  args: Partial<Args>,
): StoryObj<Args> {
  return {
    args,
    parameters: { controls: { exclude: ['pageLang', 'scheme', 'dir', 'width'] } },
    render: (given: Args) =>
      html`<p lang="en" style="${LINE}; padding: 1.5rem 1.5rem 0">
          Forced colours are the reader’s, so no page can switch them on. In Chrome and Edge: developer tools,
          More tools, Rendering, “Emulate CSS media feature forced-colors: active”.
        </p>
        ${MATRIX.schemes.map((scheme) =>
          MATRIX.languages.map((pageLang) =>
            MATRIX.directions.map((dir) =>
              row({ scheme, pageLang, dir }, (page) => widget({ ...given, ...page })),
            ),
          ),
        )}`,
  };
}
