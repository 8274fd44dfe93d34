import { css } from 'lit';

/**
 * Everything drawn. Marks are SVG fills and strokes, which print and survive forced colours. Their templates paint them in
 * the colour of text, filled or outlined; here they get their own. A colour that is missing, or none at all, leaves the
 * colour of text, so that what is filled stays filled and what is empty stays empty.
 */
export const marks = css`
  /* What a page may have set for drawings of its own is inherited, too. */
  svg {
    display: block;
    overflow: visible;
    fill: none;
    fill-opacity: 1;
    stroke: none;
    stroke-dasharray: none;
    stroke-linecap: butt;
    stroke-opacity: 1;
    stroke-width: 1px;
  }

  .marker {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    flex: none;
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
    block-size: auto;
    max-inline-size: 20em;
  }

  .ring {
    inline-size: min(11em, 100%);
    block-size: auto;
  }

  :is(.marker, .fill, .arc, .remainder) {
    color: var(--_accent);
  }

  :is(.track, .rim) {
    color: var(--_outline);
  }

  .one {
    color: var(--_muted);
  }

  :is(.track, .remainder) {
    fill: var(--_track);
  }

  .track {
    vector-effect: non-scaling-stroke;
  }

  .person {
    stroke-width: 1.25px;
    vector-effect: non-scaling-stroke;
  }

  .person.track {
    fill: none;
  }

  .hollow {
    stroke: var(--_track);
  }

  /* Joins that are mitred reach far out of the ring, for the box that Firefox gives it. */
  .ring path {
    stroke-linejoin: round;
  }

  /* The parts of one whole differ in strength, and the weaker one is outlined. */
  .weak {
    stroke-width: 1.5px;
  }

  /* These colours stand nearer to their surface; 30 % of them would not differ from the whole of them. */
  .program-3 .weak,
  .program-4 .weak {
    fill-opacity: 0.18;
  }

  .remainder {
    stroke-width: 1.5px;
    stroke-dasharray: 3 2;
  }

  /* Where text runs from right to left, drawings begin at the right. */
  [dir='rtl'] :is(.bar, .people) {
    transform: scaleX(-1);
  }

  .axis {
    direction: ltr;
    inline-size: 100%;
    block-size: 1.9em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .axis line {
    color: var(--_outline);
  }
`;
