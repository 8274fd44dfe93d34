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

  .programs {
    display: grid;
    gap: 0.25em;
    max-inline-size: 48em;
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .programs strong {
    font-weight: 600;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(15em, var(--_column, 30%))), 1fr));
    gap: calc(var(--_space) * 0.8);
  }

  .cards > :only-child {
    max-inline-size: 30em;
  }

  /* Three columns at most, but four cards stand in two or four: none is left alone. */
  .cards.four {
    --_column: 45%;
  }

  @container (inline-size >= 64em) {
    .cards.four {
      --_column: 23%;
    }
  }

  .sources {
    font-size: 0.875em;
  }

  :is(.sources, .say) ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .sources ul {
    line-height: 1.8;
  }

  .sources-title {
    font-weight: 600;
  }
`;
