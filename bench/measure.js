/** What a reader's browser does with a page, measured in Chromium. Every function takes a host of test/support/host.ts. */
import { brotliCompressSync, constants } from 'node:zlib';

/** As the panel of Chromium's tools has it: bytes a second, and milliseconds before each answer. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };

/** A processor four times slower is that of a cheap phone. */
const SLOWER = 4;

export const FAST = {};
export const SLOW_PROCESSOR = { processor: SLOWER };
export const SLOW_LINE = { line: SLOW_4G };
export const SLOW_BOTH = { processor: SLOWER, line: SLOW_4G };

/** Milliseconds that a page is watched after it is complete: what it puts off counts as well. */
const AFTERWARDS = 100;

const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript' };

/** As servers do it: files ahead and at best, pages as they are asked for. */
function compressed(type, text) {
  const quality = type === 'html' ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function serve(host, path, text) {
  const type = path.split('.').at(-1);
  const headers = { 'content-encoding': 'br' };
  host.serve(path, `${TYPES[type]}; charset=utf-8`, compressed(type, text), headers);
}

/** Bytes that a page of one theme fetches. */
export const bytesOf = (rival) =>
  Object.entries(rival.files).reduce(
    (sum, [path, text]) => sum + compressed(path.split('.').at(-1), text).length,
    compressed('html', pageOf(rival, 1)).length,
  );

/** Between a heading and a paragraph, which would move if a theme grew. */
function pageOf({ head, theme }, count) {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Side</title>${head}</head><body><h1>Overskrift</h1><main>${theme.repeat(count)}</main><p>Efter temaet.</p></body></html>`;
}

const pathOf = ({ id }, count) => `/${id}-${count}.html`;

/** Serves a rival's files and its pages with these numbers of themes. */
export function serveRival(host, rival, counts) {
  for (const [path, text] of Object.entries(rival.files)) serve(host, path, text);
  for (const count of counts) serve(host, pathOf(rival, count), pageOf(rival, count));
}

/** Serves an empty page, which every visit starts from: a new page of the same origin stays in the same process. */
export const serveEmpty = (host) => serve(host, '/empty.html', '<!doctype html><title>Tom</title>');

/** Runs in the page: complete is the first frame after everything is loaded and every element has drawn itself. */
function watch() {
  const seen = { complete: 0, blocking: 0, shift: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  addEventListener('load', async () => {
    const elements = [...document.querySelectorAll('main > :not(section)')];
    do await painted();
    while (elements.some(({ isUpdatePending }) => isUpdatePending));
    seen.complete = performance.now();
  });
}

const taskDuration = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

/**
 * Opens a page of a rival's with nothing in the cache. Milliseconds until it is complete, of the main thread, and of its
 * tasks beyond 50 each; the sum of layout shifts.
 * @returns {Promise<{ complete: number, mainThread: number, blocking: number, shift: number }>}
 */
export async function load(host, rival, count, { processor, line, late = 0 } = FAST) {
  const { page } = await host.open('/empty.html', { reducedMotion: 'reduce' });
  try {
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (line) await session.send('Network.emulateNetworkConditions', line);
    if (late) {
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
    }
    await session.send('Performance.enable');
    if (processor) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
    const before = await taskDuration(session);
    await page.goto(host.origin + pathOf(rival, count), { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.seen.complete, undefined, { timeout: 180_000, polling: 100 });
    await page.waitForTimeout(AFTERWARDS);
    const mainThread = (await taskDuration(session)) - before;
    const { complete, blocking, shift } = await page.evaluate(() => globalThis.seen);
    return { complete, mainThread, blocking, shift };
  } finally {
    await page.context().close();
  }
}

/** The page of one theme, drawn. */
async function openDrawn(host, rival) {
  const { page } = await host.open(pathOf(rival, 1), { reducedMotion: 'reduce' });
  await page.waitForLoadState();
  await page.waitForTimeout(AFTERWARDS);
  return page;
}

/**
 * Every node of one theme, in its shadow roots as well: elements, texts, and the comments that templates leave.
 * @returns {Promise<number>}
 */
export async function nodes(host, rival) {
  const page = await openDrawn(host, rival);
  const count = await page.evaluate(() => {
    const countIn = (node) =>
      [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].reduce(
        (sum, child) => sum + countIn(child),
        1,
      );
    return countIn(document.querySelector('main').firstChild);
  });
  await page.context().close();
  return count;
}

/** Themes that are added and removed at once, and how often before the heap is looked at. */
const THEMES = 10;
const CYCLES = 3;

/**
 * kB on the heap, that of the document included, that a theme leaves behind each time it is added and removed: the median
 * of `rounds`. What is made once and kept for good, as compiled code is, is made in rounds that do not count.
 * @returns {Promise<number>}
 */
export async function kept(host, rival, rounds) {
  const page = await openDrawn(host, rival);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    // What the first collection finalizes, the second one collects.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + embedderHeapUsedSize) / 1000;
  };
  const cycle = () =>
    page.evaluate(
      async ({ html, cycles }) => {
        const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        for (let done = 0; done < cycles; done++) {
          const holder = document.createElement('div');
          holder.setHTMLUnsafe(html);
          document.body.append(holder);
          globalThis.charts?.draw(holder);
          await painted();
          globalThis.charts?.end(holder);
          holder.remove();
          await painted();
        }
      },
      { html: rival.theme.repeat(THEMES), cycles: CYCLES },
    );
  const grown = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const before = await heap();
    await cycle();
    grown.push((await heap()) - before);
  }
  await page.context().close();
  return median(grown.slice(rounds)) / THEMES / CYCLES;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
