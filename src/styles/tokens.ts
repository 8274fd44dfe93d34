import { css } from 'lit';

/**
 * The public tokens, each read once with its default; rules use only the private names. Defaults are light, and follow the
 * computed `color-scheme` where a browser has `light-dark()`: it is the page's unless an attribute or a switch of the
 * page says otherwise. Palettes, `inherit` and `compact` change defaults, so that a page's tokens go before them.
 * The colours of programmes go by their place; the first two have the names of the bundled ones, too.
 * `.default-colours` sets all colours back.
 */
export const tokens = css`
  .root,
  .author {
    --_default-program-1: #7a1f4f;
    --_default-program-2: #0b6e6a;
    --_default-program-3: #b25e09;
    --_default-program-4: #1f2b5d;
    --_default-text: #231d1f;
    --_default-muted: #61575b;
    --_default-surface: #ffffff;
    --_default-line: #e5dcd6;
    --_default-track: #f4ede7;
    --_default-outline: #85797c;
    --_default-space: 1.25em;
    --_brand: var(--impact-brand);
    --_program-1: var(--impact-program-1, var(--impact-bydelsmoedre, var(--_default-program-1)));
    --_program-2: var(--impact-program-2, var(--impact-baba, var(--_default-program-2)));
    --_program-3: var(--impact-program-3, var(--_default-program-3));
    --_program-4: var(--impact-program-4, var(--_default-program-4));
    --_text: var(--impact-text, var(--_default-text));
    --_surface: var(--impact-surface, var(--_default-surface));
    --_muted: var(--impact-muted, var(--_default-muted));
    --_line: var(--impact-line, var(--_default-line));
    --_track: var(--impact-track, var(--_default-track));
    --_outline: var(--impact-outline, var(--_default-outline));
    --_radius: var(--impact-radius, 0.75em);
    --_space: var(--impact-space, var(--_default-space));
    --_font-size: var(--impact-font-size, max(1em, 16px));
  }

  .ocean {
    --_default-program-1: #1d3a7a;
    --_default-program-2: #b04a12;
    --_default-program-3: #11603f;
    --_default-program-4: #49114e;
  }

  .forest {
    --_default-program-1: #1f4d2b;
    --_default-program-2: #8f5b00;
    --_default-program-3: #933152;
    --_default-program-4: #212464;
  }

  @supports (color: light-dark(red, red)) {
    .root,
    .author {
      --_default-program-1: light-dark(#7a1f4f, #e67db1);
      --_default-program-2: light-dark(#0b6e6a, #5fcac1);
      --_default-program-3: light-dark(#b25e09, #f4d17d);
      --_default-program-4: light-dark(#1f2b5d, #6183e8);
      --_default-text: light-dark(#231d1f, #f4eef0);
      --_default-muted: light-dark(#61575b, #c0b5ba);
      --_default-surface: light-dark(#ffffff, #221e20);
      --_default-line: light-dark(#e5dcd6, #453d41);
      --_default-track: light-dark(#f4ede7, #342d31);
      --_default-outline: light-dark(#85797c, #94878c);
    }

    .ocean {
      --_default-program-1: light-dark(#1d3a7a, #86a8f2);
      --_default-program-2: light-dark(#b04a12, #f7bd96);
      --_default-program-3: light-dark(#11603f, #c2f0d9);
      --_default-program-4: light-dark(#49114e, #cb6bd4);
    }

    .forest {
      --_default-program-1: light-dark(#1f4d2b, #7cc48f);
      --_default-program-2: light-dark(#8f5b00, #f0cf80);
      --_default-program-3: light-dark(#933152, #e7789d);
      --_default-program-4: light-dark(#212464, #eeeffe);
    }
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  /* The line is seen on light pages and on dark ones, and quiet on both. */
  .inherit {
    --_default-program-1: currentColor;
    --_default-program-2: currentColor;
    --_default-program-3: currentColor;
    --_default-program-4: currentColor;
    --_default-text: currentColor;
    --_default-muted: currentColor;
    --_default-surface: transparent;
    --_default-line: rgb(128 128 128 / 50%);
    --_default-track: transparent;
    --_default-outline: currentColor;
  }

  .compact {
    --_default-space: 0.75em;
  }

  .default-colours {
    --_program-1: var(--_default-program-1);
    --_program-2: var(--_default-program-2);
    --_program-3: var(--_default-program-3);
    --_program-4: var(--_default-program-4);
    --_text: var(--_default-text);
    --_muted: var(--_default-muted);
    --_surface: var(--_default-surface);
    --_line: var(--_default-line);
    --_track: var(--_default-track);
    --_outline: var(--_default-outline);
  }
`;
