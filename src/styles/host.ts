import { css } from 'lit';

/**
 * The box every element lives in. Layout is on the inner root, since a page's own rules beat `:host`; what pages
 * leak by inheritance is set back there, but for the font family and letter, word and line spacing a reader chose.
 */
export const host = css`
  :host {
    display: block;
    contain-intrinsic-inline-size: auto 20em;
  }

  :host([hidden]) {
    display: none !important;
  }

  [hidden] {
    display: none !important;
  }

  .root {
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: auto 20em;
    block-size: 100%;
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;

    /* Drawn nowhere: the contrast check reads the colours back from here, resolved to sRGB. */
    outline-color: color-mix(in srgb, var(--_bydelsmoedre) 100%, transparent);
    column-rule-color: color-mix(in srgb, var(--_baba) 100%, transparent);
    text-emphasis-color: color-mix(in srgb, var(--_text) 100%, transparent);
    text-decoration-color: color-mix(in srgb, var(--_surface) 100%, transparent);
  }

  .root * {
    box-sizing: inherit;
  }

  :where(.root) :where(figure, figcaption, p, h2, h3, h4, h5, h6, ul) {
    margin: 0;
    padding: 0;
  }

  :where(.root) :where(h2, h3, h4, h5, h6) {
    font: inherit;
  }

  /* A surface brings its own text colour: the page's could vanish on it. */
  .box {
    position: relative;
    container-type: inline-size;
    contain-intrinsic-inline-size: auto 20em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* Said, not seen: it lies over what it says, so that a finger or a focus ring finds it there. */
  .spoken {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
  }

  /* The padding makes a target of at least 24 px. */
  a {
    padding-block: 5px;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :is(a, summary):focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }

  .scale {
    font-style: normal;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--_accent, currentColor) 45%, transparent);
    text-decoration-thickness: 0.22em;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.08em;
  }

  .bydelsmoedre {
    --_accent: var(--_bydelsmoedre);
  }

  .baba {
    --_accent: var(--_baba);
  }

  @media print {
    .root {
      color-scheme: light;
      color: CanvasText;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: CanvasText;
      --_bydelsmoedre: CanvasText;
      --_baba: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_line: CanvasText;
      --_track: Canvas;
      --_outline: CanvasText;
    }

    .scale {
      text-decoration-thickness: 2px;
      text-decoration-color: CanvasText;
    }
  }
`;
