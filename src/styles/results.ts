import { css } from 'lit';

/** Several results below each other: cards in columns, chart, table, sources. */
export const results = css`
  /* The style sheet that is linked is one for all elements. */
  :host(:not(impact-stat)) {
    margin-block: 1.5em;
  }

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .intro .title {
    font-size: clamp(1.125em, 6cqi, 1.75em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .introduction {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }

  /* Rows of cards are always full: what would be left over is shared out among the last ones. */
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.8);
  }

  @container (34em <= inline-size < 60em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .cards > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 60em) {
    .cards {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .cards > * {
      grid-column: span 2;
    }

    .cards > :is(:nth-last-child(2):nth-child(3n + 1), :nth-last-child(4):nth-child(3n + 1)),
    .cards > :is(:nth-last-child(2):nth-child(3n + 1), :nth-last-child(4):nth-child(3n + 1)) ~ * {
      grid-column: span 3;
    }

    .cards > :only-child {
      grid-column: 1 / -1;
    }
  }

  /* One quiet end. */
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  .about > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  /* Small already. */
  .about :is(.group, .note) {
    font-size: inherit;
  }

  :is(.programs, .sources),
  .export[open] {
    flex: 0 0 100%;
  }

  .programs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0.25em 2em;
    text-wrap: pretty;
  }

  .sources p {
    line-height: 1.8;
  }

  strong {
    font-weight: 600;
  }

  .say ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
