import { ticks } from 'bench:content';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { COLOURS, drawAll, linesOf } from './plots.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const numbersOf = (bars) => ({
  id: 'numbers',
  afterDatasetsDraw(chart) {
    chart.ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => chart.ctx.fillText(bars[index].text, x + 6, y));
  },
});

drawAll((plot, bars) => {
  const canvas = document.createElement('canvas');
  plot.append(canvas);
  const chart = new Chart(canvas, {
    type: 'bar',
    plugins: [numbersOf(bars)],
    data: {
      labels: bars.map(linesOf),
      datasets: [
        {
          data: bars.map(({ percent }) => percent),
          backgroundColor: bars.map(({ program }) => COLOURS[program - 1]),
        },
      ],
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      layout: { padding: { right: 50 } },
      scales: { x: { min: 0, max: 100, ticks: { stepSize: 50, callback: (_, index) => ticks[index] } } },
    },
  });
  return () => chart.destroy();
});
