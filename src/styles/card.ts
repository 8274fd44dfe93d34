import { css } from 'lit';

/** A card: the number is the picture, everything else is quieter. */
export const card = css`
  .card {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    break-inside: avoid;
  }

  .card > * {
    padding: min(var(--_space), 8cqi);
  }

  .card .inside {
    display: flex;
    flex-direction: column;
    flex: 1;
  }

  .card figcaption {
    padding-block-end: 0;
    font-weight: 700;
  }

  .card figcaption:not(.away) + .inside {
    padding-block-start: 0.75em;
  }

  .seen {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.9em 1.5em;
  }

  .figure {
    flex: 1 1 7.5em;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    gap: 0.35em;
  }

  /* "7 ud af 10" stays on one line; a percentage needs less. */
  .with-people {
    flex-basis: 10em;
  }

  /* Where there is room for it, a number is one line, however many digits it has. */
  @container (inline-size >= 21em) {
    .figure {
      min-inline-size: min-content;
    }

    .number {
      white-space: nowrap;
    }
  }

  /* The number stands in its ring. */
  .with-ring {
    display: grid;
    grid-template-columns: min(10em, 100%);
  }

  .with-ring > :is(.number, .ring) {
    grid-area: 2 / 1;
    place-self: center;
  }

  .with-ring .value {
    font-size: min(1.75em, 17cqi);
  }

  .number {
    color: var(--_accent);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.1;
    hyphens: none;
  }

  .value {
    font-size: min(2.5em, 27cqi);
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums;
  }

  .figure svg:not(.marker) {
    margin-block: 0.15em 0.25em;
  }

  .units {
    display: grid;
    gap: 0.2em;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    list-style: none;
  }

  .parts li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
    flex: none;
  }

  .sentence {
    text-wrap: pretty;
  }

  .source {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
`;
