import { css } from 'lit';

/** The plain table of figures. Narrow, each row becomes a small block of its own. */
export const table = css`
  .table .inside {
    padding: min(calc(var(--_space) * 0.6), 6cqi) min(var(--_space), 6cqi);
  }

  .figures-table {
    display: block;
    font-size: 0.9375em;
  }

  .figures-table caption {
    display: block;
    padding-block: 0.5em;
    text-align: start;
    font-weight: 700;
  }

  .figures-table :is(thead, tbody) {
    display: block;
  }

  .figures-table tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .figures-table :is(th, td) {
    padding: 0;
    text-align: start;
    font-weight: 400;
  }

  .figures-table thead th {
    font-size: 0.875em;
    font-weight: 600;
  }

  .figures-table :is(.statement, .origin) {
    inline-size: 100%;
  }

  .figures-table .origin {
    font-size: 0.875em;
  }

  .figures-table .group {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }

  .figures-table .amount {
    font-weight: 700;
  }

  @container (inline-size < 45em) {
    .figures-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (inline-size >= 45em) {
    .figures-table tr {
      display: grid;
      grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) 8.5em minmax(0, 4fr);
    }
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }
  }
`;
