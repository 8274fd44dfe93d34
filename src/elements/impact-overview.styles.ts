import { css } from 'lit';
import { card, exportMenu, host, marks, results, tokens } from '../styles/index.js';

export const styles = [
  tokens,
  host,
  marks,
  card,
  exportMenu,
  results,
  css`
    .filters .choices label:first-child {
      flex: 1 1 12em;
    }

    .themes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    [aria-pressed='true'] {
      forced-color-adjust: none;
      color: var(--_surface);
      background: var(--_text);
      border-color: var(--_text);
    }

    /* The colour of the page's own surface is not known. */
    .inherit [aria-pressed='true'] {
      color: inherit;
      background: inherit;
      box-shadow: inset 0 0 0 2px;
    }

    .found {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      font-weight: 600;
    }

    .section .title {
      font-size: 1.125em;
      font-weight: 700;
    }

    @media print {
      .filters {
        display: none;
      }
    }
  `,
];
