import { css } from 'lit';

/**
 * The public tokens, each read once with its default; rules use only the private names. Each default pair is light,
 * dark: `light-dark()` follows the page's computed `color-scheme`, so a widget is dark on a page that says it is dark
 * and light on every other. `.default-colours` sets back what must be readable on the surface.
 */
export const tokens = css`
  :host {
    --_default-bydelsmoedre: light-dark(#7a1f4f, #f08cbc);
    --_default-baba: light-dark(#0b6e6a, #5fcac1);
    --_default-text: light-dark(#231d1f, #f4eef0);
    --_default-muted: light-dark(#61575b, #c0b5ba);
    --_default-surface: light-dark(#ffffff, #221e20);
    --_bydelsmoedre: var(--impact-bydelsmoedre, var(--_default-bydelsmoedre));
    --_baba: var(--impact-baba, var(--_default-baba));
    --_text: var(--impact-text, var(--_default-text));
    --_surface: var(--impact-surface, var(--_default-surface));
    --_muted: var(--impact-muted, var(--_default-muted));
    --_line: var(--impact-line, light-dark(#e5dcd6, #453d41));
    --_track: var(--impact-track, light-dark(#f4ede7, #342d31));
    --_outline: var(--impact-outline, light-dark(#85797c, #94878c));
    --_radius: var(--impact-radius, 0.75em);
    --_space: var(--impact-space, 1.25em);
    --_font-size: var(--impact-font-size, max(1em, 16px));
  }

  .default-colours {
    --_bydelsmoedre: var(--_default-bydelsmoedre);
    --_baba: var(--_default-baba);
    --_text: var(--_default-text);
    --_muted: var(--_default-muted);
    --_surface: var(--_default-surface);
  }
`;
