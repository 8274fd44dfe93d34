import { css } from 'lit';

/**
 * A card: the number is the picture, everything else is quieter. Words stand beside the number where both have room, else
 * below it.
 */
export const card = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    block-size: 100%;
    padding: min(var(--_space), 8cqi);
    break-inside: avoid;
  }

  .card .title {
    font-weight: 700;
  }

  .clause {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    flex: 1;
    gap: 0.6em 1.75em;
  }

  .figures {
    flex: 4 1 11.5em;
    min-inline-size: 0;
    align-self: stretch;
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 1.5em;
  }

  .figures.several {
    flex-basis: 21em;
  }

  /* What a row of cards leaves over is shared out, so that no card has a hole in it. */
  .figure {
    flex: 1 1 8.5em;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    justify-content: space-evenly;
    gap: 0.4em;
  }

  .sentence {
    flex: 5 1 14em;
    min-inline-size: 0;
    text-wrap: pretty;
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
    grid-template-columns: min(11em, 100%);
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

  .several .number {
    font-size: 1.2em;
  }

  .value {
    font-size: min(2.5em, 27cqi);
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums;
  }

  .card .bar {
    block-size: 1.375em;
  }

  .units {
    display: grid;
    gap: 0.2em;
  }

  .units p ~ p {
    margin-block-start: 0.35em;
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
`;
