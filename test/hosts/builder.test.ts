import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';

import { BROWSER_FLAGS, findBrowser, ROOT } from '../../scripts/environment.js';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
const messages: string[] = [];

before(async () => {
  server = await createServer({
    root: ROOT,
    logLevel: 'error',
    server: { port: 0, open: false, hmr: false },
  });
  await server.listen();
  const executablePath = await findBrowser();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_FLAGS });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

after(async () => {
  await browser.close();
  await server.close();
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

describe('the page that npm start opens', () => {
  it('shows every theme from the one-file script, each result too, and says nothing in the console', async () => {
    assert.equal(await page.locator('impact-theme').count(), 8);
    assert.equal(await page.locator('impact-stat').count(), 28);
    await page.locator('impact-theme .number').first().waitFor();
    assert.deepEqual(
      messages.filter((text) => !text.includes('Lit is in dev mode')),
      [],
    );
  });

  it('is served on this machine only', () => {
    assert.equal(new URL(server.resolvedUrls!.local[0]!).hostname, '127.0.0.1');
    assert.deepEqual(server.resolvedUrls!.network, []);
  });

  it('copies the line that loads the script', async () => {
    await page.getByRole('button', { name: 'Kopiér: Scriptet' }).click();
    await page.getByRole('status').getByText('Kopieret: Scriptet').waitFor();
    assert.equal(await copied(), '<script type="module" src="/impact-widgets.js"></script>');
  });

  it('copies a theme’s line, with its statements between the tags', async () => {
    await page.getByRole('button', { name: 'Kopiér: Brobygning' }).click();
    assert.match(
      await copied(),
      /^<impact-theme theme="brobygning" lang="da"><a href="https:.*73\u00a0% af Bydelsmødrene.*<\/impact-theme>$/,
    );
  });

  it('speaks English when asked, widgets and lines too', async () => {
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { level: 1, name: 'Results for your website' }).waitFor();
    await page.getByRole('button', { name: 'Copy: Building bridges' }).click();
    assert.match(await copied(), /lang="en".*73% of Bydelsmødre/);
    await page
      .locator('impact-theme')
      .first()
      .getByText('passed on information')
      .first()
      .waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });
});
