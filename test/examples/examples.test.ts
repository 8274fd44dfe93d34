import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import { BROWSER_FLAGS, findBrowser } from '../../scripts/browsers.js';
import { ROOT } from '../../scripts/environment.js';
import { dataset, findTheme, formatFigure } from '../../dist/dataset.js';
import { Project, type Site } from './project.js';

interface Stack {
  /** The file that holds the theme's tag. */
  readonly source: string;
  /** How many elements its page counts as ready. */
  readonly ready: number;
  /** The folder with the built pages; without one Next serves them. */
  readonly built?: string;
}

const STACKS: Readonly<Record<string, Stack>> = {
  next: { source: 'app/theme.tsx', ready: 1 },
  astro: { source: 'src/pages/index.astro', ready: 2, built: 'dist' },
  vue: { source: 'src/App.vue', ready: 2, built: 'dist' },
  svelte: { source: 'src/App.svelte', ready: 2, built: 'dist' },
  react: { source: 'src/app.tsx', ready: 2, built: 'dist' },
  vite: { source: 'index.html', ready: 2, built: 'dist' },
  eleventy: { source: 'index.njk', ready: 2, built: '_site' },
  plain: { source: 'index.html', ready: 2, built: 'dist' },
};

/** The examples that are named in place of all. */
const chosen = process.env.EXAMPLES?.split(' ').filter(Boolean) ?? [];

const FIGURES = findTheme(dataset, 'sprog')!.indicators.flatMap(({ measurements }) =>
  measurements.map(({ figure }) => formatFigure(figure, 'da').text),
);

const NO_REGISTRY = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E5\d\d)\b/;

const classOf = (node: Tree.ChildNode) =>
  'attrs' in node ? node.attrs.find(({ name }) => name === 'class')?.value : undefined;

function* nodesOf(parent: Tree.ParentNode): Generator<Tree.ChildNode> {
  for (const node of parent.childNodes) {
    yield node;
    if ('childNodes' in node) yield* nodesOf(node);
  }
}

const textOf = (parent: Tree.ParentNode) =>
  [...nodesOf(parent)].map((node) => ('value' in node ? node.value : '')).join('');

/** The figures in the declarative shadow root of the theme, as it is written. */
function figuresIn(html: string): readonly string[] {
  const theme = [...nodesOf(parse(html))].find(({ nodeName }) => nodeName === 'impact-theme');
  const [first] = (theme as Tree.Element).childNodes.filter(({ nodeName }) => nodeName !== '#comment');
  assert.ok(first && 'content' in first, 'The theme does not begin with a template.');
  assert.deepEqual(first.attrs, [{ name: 'shadowrootmode', value: 'open' }]);
  return [...nodesOf(first.content)]
    .filter((node) => classOf(node) === 'number')
    .map((node) => textOf(node as Tree.Element));
}

/** The figures that the theme shows. */
async function figuresOn(page: Page): Promise<readonly string[]> {
  const numbers = page.locator('impact-theme .number');
  await numbers.first().waitFor();
  for (const number of await numbers.all()) assert.ok(await number.isVisible());
  return numbers.allInnerTexts();
}

const RECORD_SHIFTS = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

let browser: Browser;
let folder: string;
let tarball: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'impact-widgets-'));
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: ROOT, shell: process.platform === 'win32' });
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  const executablePath = await findBrowser();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_FLAGS });
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of its own, and everything that its console said. */
async function openPage(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  return { page, messages, requests };
}

describe('examples', { concurrency: 2 }, () => {
  for (const [name, { source, ready, built }] of Object.entries(STACKS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;

    describe(name, { concurrency: 1 }, () => {
      let started = NaN;
      let project: Project;
      let site: Site;
      let obstacle = '';
      let shift = NaN;
      let served: readonly string[] = [];

      /** A test that needs those before it. */
      const test = (title: string, work: () => Promise<void>) =>
        it(`${name} ${title}`, async (context) => {
          if (obstacle) {
            context.skip(obstacle);
            return;
          }
          try {
            await work();
            if (obstacle) context.skip(obstacle);
          } catch (error) {
            obstacle = 'what it needs failed';
            throw error;
          }
        });

      after(async () => {
        await (site as Site | undefined)?.stop();
        const seconds = Math.round((Date.now() - started) / 1000);
        console.log(
          `${name}: ${served.length} figures served, layout shift ${shift.toFixed(4)}, ${seconds} s`,
        );
      });

      test('installs the packed package', async () => {
        started = Date.now();
        project = new Project(name, folder, tarball);
        const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
        const { code, output } = await project.npm(...install);
        if (code !== 0 && NO_REGISTRY.test(output)) {
          obstacle = `npm install failed: ${NO_REGISTRY.exec(output)![0]}`;
        } else assert.equal(code, 0, output);
      });

      test('has nothing that its check would find', async () => {
        const { code, output } = await project.npm('run', '--silent', 'check');
        assert.equal(code, 0, output);
      });

      test('does not pass its check with a wrong id, and is told the right one', async () => {
        project.edit(source, 'theme="sprog"', 'theme="sprogg"');
        const { code, output } = await project.npm('run', '--silent', 'check');
        project.edit(source, 'theme="sprogg"', 'theme="sprog"');
        assert.notEqual(code, 0);
        assert.match(output, /"sprogg".*(Did you mean|Mente du).*"sprog"/s);
      });

      test('builds, and serves every figure in a declarative shadow root', async () => {
        const { code, output } = await project.npm('run', '--silent', 'build');
        assert.equal(code, 0, output);
        site = built === undefined ? await project.startNext() : await project.serve(built);
        const response = await fetch(site.address);
        served = figuresIn(await response.text());
        assert.deepEqual(served, FIGURES);
      });

      test('goes on from them in a browser, silently and without a shift', async () => {
        const { address } = site;
        const { page, messages, requests } = await openPage();
        await page.addInitScript(RECORD_SHIFTS);
        let allowScripts!: () => void;
        const scripts = new Promise<void>((resolve) => (allowScripts = resolve));
        const contents = new Map<string, string>();
        await page.route('**/*', async (route) => {
          if (route.request().resourceType() !== 'script') return route.continue();
          await scripts;
          const response = await route.fetch();
          contents.set(route.request().url(), await response.text());
          return route.fulfill({ response });
        });

        await page.goto(address, { waitUntil: 'commit' });
        assert.deepEqual(await figuresOn(page), FIGURES);
        await twoFrames(page);
        const card = await page.locator('impact-theme .card').first().elementHandle();
        allowScripts();
        await page
          .locator('output')
          .filter({ hasText: new RegExp(`^${ready}$`) })
          .waitFor();
        await page.waitForLoadState('networkidle');
        await twoFrames(page);

        assert.deepEqual(await figuresOn(page), FIGURES);
        assert.ok(await card.evaluate((element) => element.isConnected), 'It was rendered anew.');
        shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
        assert.ok(shift <= 0.01, `${shift}`);
        assert.deepEqual(messages, []);
        const { origin } = new URL(address);
        assert.deepEqual(
          requests.filter((url) => new URL(url).origin !== origin),
          [],
        );
        for (const [url, script] of contents) assert.doesNotMatch(script, /customElementHostStack/, url);
        await page.context().close();
      });

      test('shows every figure without JavaScript', async () => {
        const { page, messages } = await openPage({ javaScriptEnabled: false });
        await page.goto(site.address);
        assert.deepEqual(await figuresOn(page), FIGURES);
        assert.deepEqual(messages, []);
        await page.context().close();
      });
    });
  }
});
