import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';

import type { Integrity } from '../../src/view/forms.js';
import { subjectOf } from '../support/forms.js';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browsers.js';
import { ROOT } from '../../scripts/environment.js';

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
      /^<impact-theme dataset="baba-bydelsmoedre" theme="brobygning" lang="da"><a href="https:.*73\u00a0% af Bydelsmødrene.*<\/impact-theme>$/,
    );
  });

  it('copies every form, each with the statement', async () => {
    await page.getByText('Enkelte resultater: Brobygning').click();
    const name = 'Kopiér: ' + subjectOf('myndighedsinformation').title;
    for (const [label, start] of [
      [
        'Kun almindelige tags med data-attributter',
        '<div data-impact-dataset="baba-bydelsmoedre" data-impact-stat="myndighedsinformation"',
      ],
      ['Rammer (iframe)', '<iframe src="/embed/myndighedsinformation.html"'],
      ['Kun tekst og links', '<p><a href="/embed/myndighedsinformation.html" lang="da">'],
      ['Alle tags', '<impact-stat dataset="baba-bydelsmoedre" indicator="myndighedsinformation"'],
    ] as const) {
      await page.getByRole('radio', { name: label }).check();
      await page.getByRole('button', { name, exact: true }).click();
      const text = await copied();
      assert.ok(text.startsWith(start), text);
      assert.ok(text.includes(subjectOf('myndighedsinformation').statement), text);
    }
  });

  it('asks where the files lie: pinned script with hash, and links to the pages there', async () => {
    const field = page.getByRole('textbox', { name: 'Hvor ligger filerne?' });
    await field.fill('tal.example.dk');
    await field.press('Enter');
    await page.getByRole('alert').getByText('Skriv en mappes adresse').waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await field.fill('https://tal.example.dk/w');
    await field.press('Enter');
    assert.equal(await field.getAttribute('aria-invalid'), 'false');
    await page.getByRole('button', { name: 'Kopiér: Scriptet' }).click();
    const { version, files } = JSON.parse(
      readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
    ) as Integrity;
    const address = `https://tal.example.dk/w/${version}/impact-widgets.js`;
    assert.equal(
      await copied(),
      `<script type="module" src="${address}" integrity="${files['impact-widgets.js']}" crossorigin="anonymous"></script>`,
    );
    await page.getByRole('button', { name: 'Kopiér: Brobygning' }).click();
    assert.match(await copied(), /<a href="https:\/\/tal\.example\.dk\/w\/embed\/brobygning\.html">/);
    await page.getByRole('radio', { name: 'Billeder, til nyhedsbreve' }).check();
    await page.getByRole('button', { name: 'Kopiér: Brobygning' }).click();
    assert.match(await copied(), /<img src="https:\/\/tal\.example\.dk\/w\/embed\/brobygning\.png"/);
    await page.getByRole('radio', { name: 'Kun tekst og links' }).check();
    await page.getByRole('button', { name: 'Kopiér: Scriptet' }).click();
    assert.match(await copied(), / data-impact-links="https:\/\/tal\.example\.dk\/w\/"><\/script>$/);
    await page.getByRole('radio', { name: 'Alle tags' }).check();
    await field.fill('');
    await field.press('Enter');
  });

  it('loses no click to the line that says what is wrong with an address, on a phone too', async () => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const field = page.getByRole('textbox', { name: 'Hvor ligger filerne?' });
      const form = page.getByRole('radio', { name: 'Rammer (iframe)' });
      for (const address of ['tal.example.dk', 'https://tal.example.dk/', 'https://tal.example.dk/0.1.0/']) {
        await page.getByRole('radio', { name: 'Alle tags' }).check();
        await field.fill(address);
        const box = (await form.boundingBox())!;
        // As a finger does it: the field changes between down and up.
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        assert.ok(await form.isChecked(), `${width}: ${address}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('textbox').fill('');
    await page.getByRole('textbox').press('Enter');
  });

  it('hands out no picture without an address, and no other form of what is a tag only', async () => {
    await page.getByRole('radio', { name: 'Billeder, til nyhedsbreve' }).check();
    // Not even the script, which a picture does not need.
    assert.equal(await page.getByRole('button', { name: /^Kopiér: / }).count(), 0);
    assert.ok(await page.getByText('Billeder behøver ikke scriptet.').isVisible());
    assert.ok(await page.getByText('Et billede i et nyhedsbrev').first().isVisible());
    await page.getByRole('radio', { name: 'Kun tekst og links' }).check();
    assert.equal(await page.getByRole('button', { name: 'Kopiér: De to indsatser side om side' }).count(), 0);
    for (const what of ['Sammenligningen', 'Overblikket']) {
      assert.ok(await page.getByText(`${what} findes kun som tag.`).isVisible(), what);
    }
    assert.equal(await page.getByText('Søjlediagrammet findes kun som tag.').count(), 8);
    await page.getByRole('radio', { name: 'Alle tags' }).check();
  });

  it('says what was copied for a while, and says it again for a second copy', async () => {
    const button = page.getByRole('button', { name: 'Kopiér: Scriptet' });
    const said = page.locator('.status');
    await said.evaluate((status) => {
      const all: string[] = ((globalThis as { said?: string[] }).said = []);
      new MutationObserver(() => all.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await button.click();
    await said.getByText('Kopieret').waitFor();
    await button.click();
    await page.waitForFunction(
      () =>
        (globalThis as { said?: string[] }).said!.filter((text) => text.startsWith('Kopieret')).length === 2,
    );
    await page.waitForFunction(() => (globalThis as { said?: string[] }).said!.at(-1) === '', undefined, {
      timeout: 10_000,
    });
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
