/**
 * How long readers wait and how much they fetch: 28 cards from the one-file script, against the same cards as static
 * HTML, and against 28 bar charts of the same figures by Chart.js and Highcharts. All are drawn in one browser, in turn,
 * and compared by ratio; milliseconds alone say more about the machine than about the code.
 *
 * `npm run bench`. The peers are installed below node_modules/.cache, for this measurement only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { BROWSER_FLAGS, ensureBrowser } from '../scripts/browsers.js';
import { ensurePackages, ROOT, run } from '../scripts/environment.js';

ensurePackages();
const executablePath = await ensureBrowser();
if (!existsSync(join(ROOT, 'dist/dataset.js'))) run('npm', ['run', '--silent', 'build']);

const PEERS = join(ROOT, 'node_modules', '.cache', 'bench');
if (!existsSync(join(PEERS, 'node_modules', 'highcharts'))) {
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefix',
    PEERS,
    'chart.js@4.6.1',
    'highcharts@13.1.1',
  ]);
}

const { chromium } = await import('playwright-core');
const { allIndicators, dataset } = await import('../dist/dataset.js');

const ROUNDS = 21;
const FILES = {
  '/widgets.js': join(ROOT, 'dist/impact-widgets.js'),
  '/chart.js': join(PEERS, 'node_modules/chart.js/dist/chart.umd.min.js'),
  '/highcharts.js': join(PEERS, 'node_modules/highcharts/highcharts.js'),
};
const indicators = allIndicators(dataset);
const tags = indicators.map(({ id }) => `<impact-stat indicator="${id}"></impact-stat>`).join('');
const values = indicators.map(({ measurements }) =>
  measurements.map(({ figure }) => figure.percent ?? figure.count ?? figure.times),
);

const server = createServer((request, response) => {
  const file = FILES[request.url];
  response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
  response.end(file ? readFileSync(file) : '<!doctype html><meta charset="utf-8"><body></body>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const origin = `http://127.0.0.1:${server.address().port}`;

async function freshPage(script) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(origin);
  if (script) await page.addScriptTag({ url: script });
  return page;
}

/** The rendered cards as static HTML with declarative shadow roots. */
async function staticMarkup() {
  const page = await freshPage('/widgets.js');
  const markup = await page.evaluate(async (html) => {
    document.body.setHTMLUnsafe(html);
    const elements = [...document.querySelectorAll('impact-stat')];
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements
      .map(({ shadowRoot }) => {
        const css = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const style = css.map(({ cssText }) => cssText).join('');
        return `<impact-stat><template shadowrootmode="open"><style>${style}</style>${shadowRoot.innerHTML}</template></impact-stat>`;
      })
      .join('');
  }, tags);
  await page.close();
  return markup;
}

/** Milliseconds from nothing to drawn and laid out, in a page where the script has already run. */
const draw = {
  async static(page, markup) {
    return page.evaluate((html) => {
      const start = performance.now();
      document.body.setHTMLUnsafe(html);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, markup);
  },
  async widgets(page) {
    return page.evaluate(async (html) => {
      const start = performance.now();
      document.body.setHTMLUnsafe(html);
      await Promise.all(
        [...document.querySelectorAll('impact-stat')].map((element) => element.updateComplete),
      );
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, tags);
  },
  async chartJs(page) {
    return page.evaluate((all) => {
      const start = performance.now();
      for (const data of all) {
        const canvas = document.createElement('canvas');
        document.body.append(canvas);
        const options = { animation: false, responsive: false, indexAxis: 'y' };
        new globalThis.Chart(canvas, { type: 'bar', data: { labels: data, datasets: [{ data }] }, options });
      }
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, values);
  },
  async highcharts(page) {
    return page.evaluate((all) => {
      const start = performance.now();
      for (const data of all) {
        const box = document.createElement('div');
        document.body.append(box);
        const chart = { type: 'bar', animation: false, width: 320, height: 200 };
        globalThis.Highcharts.chart(box, {
          chart,
          plotOptions: { series: { animation: false } },
          series: [{ data }],
        });
      }
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, values);
  },
};

const SCRIPTS = {
  static: undefined,
  widgets: '/widgets.js',
  chartJs: '/chart.js',
  highcharts: '/highcharts.js',
};
const markup = await staticMarkup();
const times = Object.fromEntries(Object.keys(SCRIPTS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const page = await freshPage(script);
    times[name].push(await draw[name](page, markup));
    await page.close();
  }
}
await browser.close();
server.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const bytes = {
  static: brotliCompressSync(markup).length,
  widgets: brotliCompressSync(readFileSync(FILES['/widgets.js'])).length + brotliCompressSync(tags).length,
  chartJs: brotliCompressSync(readFileSync(FILES['/chart.js'])).length,
  highcharts: brotliCompressSync(readFileSync(FILES['/highcharts.js'])).length,
};
const ratio = (value, base) => (value / base).toFixed(2);
console.log(`28 results, ${ROUNDS} rounds, medians; 1.00 is impact-widgets`);
console.table(
  Object.fromEntries(
    Object.keys(SCRIPTS).map((name) => [
      name,
      { time: ratio(median(times[name]), median(times.widgets)), bytes: ratio(bytes[name], bytes.widgets) },
    ]),
  ),
);
