import { css } from 'lit';
import { card, exporting, host, marks, results, tokens } from '../styles/index.js';

export const styles = [
  tokens,
  host,
  marks,
  card,
  exporting,
  results,
  css`
    .filters,
    .section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1em;
    }

    .choices label:first-child {
      flex: 1 1 12em;
    }

    .themes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    [aria-pressed='true'] {
      color: var(--_surface);
      background: var(--_text);
      border-color: var(--_text);
    }

    /* Without a surface there is nothing to turn round. */
    .inherit [aria-pressed='true'] {
      color: inherit;
      background: none;
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

    @media (forced-colors: active) {
      [aria-pressed='true'] {
        forced-color-adjust: none;
        color: HighlightText;
        background: Highlight;
      }
    }

    @media print {
      .filters {
        display: none;
      }
    }
  `,
];
