import { css } from 'lit';

/** The plain table of figures. Narrow, each row becomes a small block of its own. */
export const table = css`
  .table.box {
    padding: min(calc(var(--_space) * 0.6), 6cqi) min(var(--_space), 6cqi);
  }

  .figures-table,
  .figures-table :is(caption, thead, tbody) {
    display: block;
    text-align: start;
  }

  .figures-table {
    position: relative;
    isolation: isolate;
  }

  .figures-table caption {
    padding-block: 0.5em;
    font-weight: 700;
  }

  .figures-table tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  thead {
    font-weight: 600;
  }

  .figures-table :is(.statement, .origin) {
    inline-size: 100%;
  }

  .figures-table .group {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }

  @container (inline-size < 45em) {
    .figures-table thead {
      position: absolute;
      inset: 0 0 auto;
      z-index: -1;
      clip-path: inset(50%);
    }
  }

  @container (inline-size >= 45em) {
    .figures-table tr {
      display: grid;
      grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) 8.5em minmax(0, 4fr);
    }
  }

  /* It stands after the details, not inside: older browsers print nothing of what is folded away inside. */
  @media screen {
    details:not([open]) + .figures-table {
      display: none;
    }
  }

  @media print {
    summary {
      display: none;
    }
  }
`;
