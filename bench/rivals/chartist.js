import { ticks } from 'bench:content';
import { BarChart, FixedScaleAxis } from 'chartist';
import { COLOURS, drawAll, linesOf } from './plots.js';

drawAll((plot, bars) => {
  const reversed = bars.toReversed();
  const chart = new BarChart(
    plot,
    {
      labels: reversed.map((bar) => linesOf(bar).join(' ')),
      series: [reversed.map(({ percent }) => percent)],
    },
    {
      horizontalBars: true,
      chartPadding: { right: 50 },
      axisX: {
        type: FixedScaleAxis,
        low: 0,
        high: 100,
        ticks: [0, 50, 100],
        labelInterpolationFnc: (value) => ticks[value / 50],
      },
      axisY: { offset: 300 },
    },
  );
  chart.on('draw', ({ type, element, group, index, x2, y2 }) => {
    if (type !== 'bar') return;
    const { program, text } = reversed[index];
    element.attr({ stroke: COLOURS[program - 1], 'stroke-width': 14 });
    group.elem('text', { x: x2 + 6, y: y2 + 5 }).text(text);
  });
  return () => chart.detach();
});
