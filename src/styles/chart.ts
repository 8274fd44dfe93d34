import { css } from 'lit';

/**
 * A chart is a table whose result cells hold bars: every bar is as wide as the next, so that lengths compare.
 * Narrow, the sentence stands above its bars; wide, beside them.
 */
export const chart = css`
  .chart {
    padding: min(var(--_space), 6cqi);
    break-inside: avoid;
  }

  .chart .title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .bars caption {
    display: block;
    text-align: start;
  }

  .bars {
    display: block;
  }

  .bars tbody,
  .chart .axis-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 0.75em;
    align-items: center;
  }

  .bars tbody {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  /* Nearer to its own bar than to the one above. */
  .bars tr + tr > .difference,
  .bars tr + tr > .group,
  .bars tr + tr > .result > .amount {
    padding-block-start: 0.4em;
  }

  .bars :is(tr, .result) {
    display: contents;
  }

  table :is(th, td) {
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }

  .amount {
    font-weight: 700;
  }

  .bars .statement,
  .bars .bar,
  .chart .axis {
    grid-column: 1 / -1;
  }

  .bars .amount {
    text-align: end;
    color: var(--_text);
    white-space: nowrap;
  }

  .bars .difference {
    grid-column: 1 / -1;
    font-weight: 700;
  }

  @container (inline-size < 15em) {
    .bars :is(.group, .amount) {
      grid-column: 1 / -1;
      text-align: start;
      white-space: normal;
    }
  }

  @container (inline-size >= 42em) {
    .bars tbody,
    .chart .axis-row {
      grid-auto-flow: dense;
      grid-template-columns: minmax(0, 5fr) 9em minmax(0, 6fr) 6.5em;
      gap: 0 1.25em;
    }

    /* Words of many lines leave their bars beside the first of them. */
    .bars tbody {
      grid-template-rows: auto auto 1fr;
    }

    /* Its column is as wide in every row, so that bars compare; "412 ud af 1.000" takes two lines there. */
    .bars .amount {
      white-space: normal;
    }

    .bars tr + tr > .group,
    .bars tr + tr > .result > .amount {
      padding-block-start: 0;
    }

    .bars tr + tr > .group,
    .bars tr + tr > .result > * {
      margin-block-start: 0.4em;
    }

    .bars .statement {
      grid-column: 1;
      grid-row: 1 / span 3;
      align-self: start;
    }

    .bars .statement[rowspan='1'] {
      grid-row: 1;
      align-self: center;
    }

    .bars .group {
      grid-column: 2;
    }

    .bars .bar,
    .chart .axis {
      grid-column: 3;
    }

    .bars .amount {
      grid-column: 4;
      text-align: start;
    }

    .bars .difference {
      grid-column: 3 / -1;
    }
  }
`;
