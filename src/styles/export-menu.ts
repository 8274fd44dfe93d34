import { css } from 'lit';

/** The menu to take figures along, and what else a reader can press or choose. */
export const exportMenu = css`
  summary {
    padding-block: 0.35em;
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    align-items: last baseline;
    gap: 0.5em 1.25em;
    margin-block-start: 0.5em;
  }

  .say {
    max-inline-size: 42em;
    margin-block-start: 1em;
  }

  label {
    max-inline-size: 100%;
    font-weight: 600;
  }

  :is(button, select, input, textarea) {
    max-inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.3em 0.75em;
    font: inherit;
    font-weight: 400;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_outline);
    border-radius: min(var(--_radius), 0.5em);
    /* Inside: their text is read on their own surface, and may not be on the page around it. */
    outline-offset: -5px;
  }

  button {
    cursor: pointer;
  }

  /* In WebKit the longest choice would widen the page, seen or not. */
  select {
    contain: paint;
  }

  /* The list that opens has a surface of its own. */
  option {
    color: CanvasText;
    background: Canvas;
  }

  label > * {
    inline-size: 100%;
  }

  /* A server may have rendered it for a page on which no script runs. */
  @media print, (scripting: none) {
    .export {
      display: none;
    }
  }
`;
