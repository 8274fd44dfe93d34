import { ticks } from 'bench:content';
import { axisX, axisY, barX, plot, text } from '@observablehq/plot';
import { COLOURS, drawAll, linesOf } from './plots.js';

drawAll((place, bars, width) => {
  const label = (bar) => linesOf(bar).join('\n');
  const chart = plot({
    width,
    height: 420,
    marginLeft: 320,
    marginRight: 50,
    x: { domain: [0, 100] },
    y: { domain: bars.map(label) },
    marks: [
      barX(bars, { x: 'percent', y: label, fill: ({ program }) => COLOURS[program - 1] }),
      text(bars, { x: 'percent', y: label, text: 'text', textAnchor: 'start', dx: 6 }),
      axisX([0, 50, 100], { tickFormat: (value) => ticks[value / 50], label: null }),
      axisY({ label: null, tickSize: 0 }),
    ],
  });
  place.append(chart);
  return () => chart.remove();
});
