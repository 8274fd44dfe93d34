/** What the pages of every chart library share: where charts go, and how long a line beside a bar is. */
import { bars } from 'bench:content';

export const COLOURS = ['#7a1f4f', '#0b6e6a'];

/** What stands beside a bar, in lines. */
export const linesOf = ({ title, group }) =>
  `${title} – ${group}`.match(/.{1,48}(\s|$)/g).map((line) => line.trim());

/**
 * Draws the charts of the page, and hands the bench what a page with parts that come and go would call.
 * Widths are read before anything is drawn: otherwise every chart would have the page laid out anew.
 * @param draw draws one chart of a width in px, and returns what ends it
 */
export function drawAll(draw) {
  const ends = new WeakMap();
  const plotsIn = (holder) => [...holder.querySelectorAll('.plot')];
  globalThis.charts = {
    draw: (holder) => {
      const places = plotsIn(holder).map((plot) => [plot, plot.clientWidth]);
      for (const [plot, width] of places) ends.set(plot, draw(plot, bars, width));
    },
    end: (holder) => {
      for (const plot of plotsIn(holder)) ends.get(plot)();
    },
  };
  globalThis.charts.draw(document);
}
