/** What an embed page in a frame takes from the page around it: its background, and the ways that a source may open. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { frameMarkup } from '../../src/view/forms.js';
import { pathOf } from '../../src/view/subject.js';
import { subjectOf } from '../support/forms.js';
import { Host } from '../support/host.js';
import { boxesOf, colourAt, grey, photograph } from '../support/pixels.js';

const STAT = subjectOf('mindre-alene');

let host: Host;
before(async () => {
  host = await Host.start();
  const path = pathOf(STAT, 'html');
  const page = readFileSync(new URL(`../../dist/${path}`, import.meta.url));
  host.serve(`/${path}`, 'text/html; charset=utf-8', page);
});
after(() => host.stop());

/** The same server by another name is another origin. */
const far = () => host.origin.replace('127.0.0.1', 'localhost');

const dark = (frame: string) =>
  frame.replace('.html"', '.html#dark"').replace('color-scheme:light', 'color-scheme:dark');

const bare = (frame: string) => frame.replace(/ style="[^"]*"/, '');

/** The colour in the first corner of a frame, and whether the card in it is light. */
async function seenIn(page: Page) {
  const card = page.frameLocator('iframe').locator('impact-stat');
  await card.waitFor();
  const { x, y, width, height } = (await card.boundingBox())!;
  const [frame] = await boxesOf(page.locator('iframe'));
  const picture = await photograph(page);
  return {
    corner: colourAt(picture, { x: frame!.x + 2, y: frame!.y + 2 }),
    isLight: grey(colourAt(picture, { x: x + width / 2, y: y + height - 5 })) > 128,
  };
}

const PAGES = [
  ['a light page', 'color-scheme: light; background: rgb(255, 255, 255)', [255, 255, 255]],
  ['a dark page', 'color-scheme: dark; background: rgb(20, 20, 24)', [20, 20, 24]],
  ['a page for both', 'color-scheme: light dark; background: rgb(40, 60, 80)', [40, 60, 80]],
  ['a coloured page that names no scheme', 'background: rgb(0, 100, 200)', [0, 100, 200]],
] as const;

describe('the page around a frame shows behind an embed page', () => {
  for (const [name, style, background] of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const origin of ['the same', 'another']) {
        it(`on ${name} of ${origin} origin, light and dark, to readers who prefer ${colorScheme}`, async () => {
          const light = frameMarkup(STAT, `${origin === 'another' ? far() : host.origin}/`);
          for (const [markup, isLight] of [
            [light, true],
            [dark(light), false],
          ] as const) {
            const { page } = await host.visit(markup, `<style>:root { ${style} }</style>`, { colorScheme });
            assert.deepEqual(await seenIn(page), { corner: background, isLight }, markup);
            await page.context().close();
          }
        });
      }
    }
  }

  it('where the style of the frame was taken away, from the same origin', async () => {
    for (const [, style, background] of PAGES) {
      const { page } = await host.visit(
        bare(frameMarkup(STAT, `${host.origin}/`)),
        `<style>:root { ${style} }</style>`,
      );
      assert.deepEqual(await seenIn(page), { corner: background, isLight: true }, style);
      await page.context().close();
    }
  });
});

const PUBLICATION = /^https:\/\/socialtansvar\.dk\//;

async function openFrame(attributes: string) {
  const { page } = await host.visit(
    `<iframe ${attributes} src="/embed/mindre-alene.html" width="640" height="600"></iframe>`,
  );
  await page.context().route('https://**', (route) => route.fulfill({ body: 'The publication' }));
  const inside = page.frameLocator('iframe');
  const click = () => inside.locator('a[href]:visible').click();
  return { page, inside, click, close: () => page.context().close() };
}

describe('a source in a frame', () => {
  for (const attributes of [
    '',
    'sandbox="allow-scripts allow-popups"',
    'sandbox="allow-scripts allow-same-origin allow-popups"',
    'sandbox="allow-popups"',
    'sandbox="allow-scripts allow-popups allow-top-navigation"',
  ]) {
    it(`opens beside the page around it: <iframe ${attributes}>`, async () => {
      const { page, click, close } = await openFrame(attributes);
      const around = page.url();
      const opened = page.waitForEvent('popup');
      await click();
      const publication = await opened;
      await publication.waitForURL(PUBLICATION);
      assert.equal(await publication.textContent('body'), 'The publication');
      assert.equal(page.url(), around);
      await close();
    });
  }

  for (const sandbox of [
    'allow-scripts allow-top-navigation',
    'allow-scripts allow-top-navigation-by-user-activation',
    'allow-scripts allow-same-origin allow-top-navigation',
  ]) {
    it(`takes the place of the page around it where nothing opens beside it: ${sandbox}`, async () => {
      const { page, click, close } = await openFrame(`sandbox="${sandbox}"`);
      await click();
      await page.waitForURL(PUBLICATION);
      await close();
    });
  }

  for (const sandbox of ['', 'allow-scripts', 'allow-top-navigation', 'allow-scripts allow-same-origin']) {
    it(`can be read where nothing opens: sandbox="${sandbox}"`, async () => {
      const { page, inside, click, close } = await openFrame(`sandbox="${sandbox}"`);
      const around = page.url();
      await click();
      const address = inside.locator('.address');
      await address.waitFor({ state: 'visible' });
      assert.match(await address.innerText(), /https:\/\/socialtansvar\.dk\/2024\/04\/02\/\S+$/);
      const card = await inside.locator('impact-stat').boundingBox();
      assert.ok((await address.boundingBox())!.y >= card!.y + card!.height);
      assert.equal(page.url(), around);
      await close();
    });
  }

  it('has no address beside its link where the link opens', async () => {
    for (const attributes of ['', 'sandbox="allow-scripts allow-same-origin allow-popups"']) {
      const { inside, close } = await openFrame(attributes);
      assert.equal(await inside.locator('.address').isVisible(), false);
      await close();
    }
  });
});
