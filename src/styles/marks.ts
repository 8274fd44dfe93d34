import { css } from 'lit';

/** Everything drawn. Marks are SVG fills and strokes, which print and survive forced colours. */
export const marks = css`
  svg {
    display: block;
    overflow: visible;
  }

  .marker {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    flex: none;
    fill: var(--_accent);
  }

  .group {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }

  .bar {
    inline-size: 100%;
    block-size: 0.9em;
  }

  .people {
    inline-size: 100%;
    max-inline-size: 15em;
    block-size: auto;
  }

  .ring {
    inline-size: min(10em, 100%);
    block-size: auto;
    fill: none;
    stroke-width: 4;
  }

  .hollow {
    stroke: var(--_track);
  }

  /* Lines at both edges: what stood behind would show where a page's track is transparent. */
  .rim {
    stroke: var(--_outline);
    stroke-width: 0.25;
  }

  .arc {
    stroke: var(--_accent);
  }

  .fill {
    fill: var(--_accent);
  }

  .track {
    fill: var(--_track);
    stroke: var(--_outline);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .person {
    stroke-width: 1.25px;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }

  .person.track {
    fill: none;
    stroke: var(--_outline);
  }

  /* The parts of one whole differ in strength, and the weaker one is outlined. */
  .weak {
    fill: color-mix(in srgb, var(--_accent) 30%, var(--_surface));
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }

  .one {
    fill: var(--_muted);
  }

  .remainder {
    fill: var(--_track);
    stroke: var(--_accent);
    stroke-width: 1.5px;
    stroke-dasharray: 3 2;
  }

  .axis {
    inline-size: 100%;
    block-size: 1.9em;
    font-size: 0.8125em;
    fill: var(--_muted);
  }

  .axis line {
    stroke: var(--_outline);
    stroke-width: 1px;
  }

  /* A reveal that at no moment draws a length or a count that is not the figure's. */
  @media (prefers-reduced-motion: no-preference) and (update: fast) {
    .reveal {
      animation: reveal 0.5s backwards;
    }
  }

  @keyframes reveal {
    from {
      opacity: 0;
    }
  }
`;
