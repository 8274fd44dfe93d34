import { css } from 'lit';

/**
 * The box every element lives in. Layout is on the inner root, since a page's own rules beat `:host`; what pages
 * leak by inheritance is set back there, but for the font family and letter, word and line spacing a reader chose.
 */
export const host = css`
  /* Where a page leaves the width to the content it is 20em, and shrinks with its column. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 20em) minmax(0, 1fr);
    min-inline-size: min(100%, 10em);
  }

  .root,
  .author {
    grid-column: 1 / -1;
  }

  :host([hidden]) {
    display: none !important;
  }

  [hidden] {
    display: none !important;
  }

  /* Drawn nowhere: scripts read colours back from here, the page's and those in use. One that is none spoils no other. */
  slot,
  .root {
    border-top-color: var(--_program-1);
    border-right-color: var(--_program-2);
    column-rule-color: var(--_program-3);
    text-decoration-color: var(--_program-4);
    border-bottom-color: var(--_text);
    border-left-color: var(--_muted);
    outline-color: var(--_surface);
    flood-color: var(--_brand);
  }

  .root {
    block-size: 100%;
    font-size: max(15px, var(--_font-size));
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    font-variant-caps: normal;
    font-variant-position: normal;
    writing-mode: horizontal-tb;
    text-align: start;
    text-align-last: auto;
    text-justify: auto;
    text-indent: 0;
    text-transform: none;
    text-emphasis: none;
    text-shadow: none;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    -webkit-text-security: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: break-word;
    hanging-punctuation: none;
    hyphens: auto;
    hyphenate-character: auto;
    hyphenate-limit-chars: 12 5 4;
  }

  /* Not inherited: the box inside details, which no rule reaches, would pass on its own. */
  * {
    box-sizing: border-box;
  }

  :where(.root) :where(figure, p, h2, h3, h4, h5, h6, ul) {
    margin: 0;
    padding: 0;
  }

  :where(.root) :where(h2, h3, h4, h5, h6) {
    font: inherit;
  }

  .root {
    container-type: inline-size;
  }

  /* Text far larger than its column breaks wherever it must. */
  @container (inline-size < 7em) {
    .root * {
      overflow-wrap: anywhere;
    }
  }

  /* A surface brings its own text colour: the page's could vanish on it. */
  .box {
    position: relative;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :is(.note, .parts, .source, .subtitle, .units p) {
    font-size: 0.8125em;
    color: var(--_muted);
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
    margin-inline-start: -1px;
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

  :focus-visible {
    outline: 2px solid;
  }

  :is(a, summary):focus-visible {
    outline-offset: 2px;
    border-radius: 2px;
  }

  .scale {
    font-style: normal;
    text-decoration: underline;
    text-decoration-color: var(--_accent, var(--_outline));
    text-decoration-thickness: 0.12em;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.2em;
  }

  /* Further programmes have the colour of the text, and their names. */
  .program-1 {
    --_accent: var(--_program-1);
  }

  .program-2 {
    --_accent: var(--_program-2);
  }

  .program-3 {
    --_accent: var(--_program-3);
  }

  .program-4 {
    --_accent: var(--_program-4);
  }

  @media print {
    /* Firefox cuts through what stands in a grid at the end of a page. */
    :host {
      display: block;
    }

    .root {
      color-scheme: light;
      color: CanvasText;
      /* Cards and chart of a theme on one page of A4. */
      font-size: calc(max(15px, var(--_font-size)) * 0.8125);
      /* As high as its parts on several pages, or what follows would lie on them. */
      block-size: auto;
    }

    .title {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: CanvasText;
      --_program-1: CanvasText;
      --_program-2: CanvasText;
      --_program-3: CanvasText;
      --_program-4: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_line: CanvasText;
      --_track: Canvas;
      --_outline: CanvasText;
    }

    /* Above the plate that is painted behind a large number. */
    .group {
      position: relative;
    }

    .scale {
      text-decoration-thickness: 1px;
      text-decoration-color: CanvasText;
    }
  }
`;
