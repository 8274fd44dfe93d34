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
    .filters {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: end;
      gap: 0.6em 1em;
      font-size: 0.875em;
    }

    .filters > :is(:first-child, .found) {
      grid-column: 1 / -1;
    }

    .found {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      font-weight: 600;
    }

    .section {
      gap: calc(var(--_space) * 0.6);
    }

    .section .title {
      font-size: 1.125em;
      font-weight: 700;
    }

    .none {
      padding-block: 2em;
    }

    .long .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 14em;
    }

    /* Nothing is seen through it as it sticks. */
    .inherit .filters {
      position: static;
    }

    /* Narrow text, large text: one below the other. */
    @container (inline-size < 20em) {
      .filters {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (inline-size >= 52em) {
      .filters {
        grid-template-columns: minmax(0, 2fr) minmax(0, 1.5fr) minmax(0, 1.25fr) auto;
        padding: 0.6em 0.9em;
        color: var(--_text);
        background: var(--_surface);
        border-radius: var(--_radius);
      }

      .filters > :is(:first-child, .found) {
        grid-column: auto;
      }

      .found {
        min-block-size: 2.4em;
      }

      /* A low window is for the results. */
      @media (min-height: 36em) {
        .filters {
          position: sticky;
          inset-block-start: 0;
          z-index: 1;
        }

        :is(a, summary, button, select) {
          scroll-margin-block-start: 6em;
        }
      }
    }

    @media print {
      .filters {
        display: none;
      }
    }
  `,
];
