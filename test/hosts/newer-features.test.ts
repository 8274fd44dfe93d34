/**
 * What the built script and the built embed pages draw in a browser without one of the newer features: a drawing says the
 * number above it, or is not drawn. A feature is taken out by misspelling its name in the built file.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { assertRing, assertTrue, people, share, units, type Expectation } from '../support/drawn.js';
import { Host, MODULE, rendered, SCRIPT } from '../support/host.js';
import { photograph } from '../support/pixels.js';

/** The name of a feature as it stands in the built file, to be misspelled there. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  'light-dark()': /light-dark(?=\()/g,
  'custom properties': /var(?=\(--)/g,
  'container queries': /@container/g,
  'container units': /(?<=\d)cqi/g,
  'min() and max()': /(?<![\w.$])(?:min|max|clamp)(?=\()/g,
  ':is() and :where()': /:(?:is|where)(?=\()/g,
  '@supports': /@supports/g,
  'media queries': /@media/g,
  'logical sizes': /(?:inline|block)-size(?=:)/g,
  'grid and flex': /display:\s?(?:grid|flex)/g,
  'clip-path': /clip-path/g,
  'color-scheme': /color-scheme(?=:)/g,
  'vector-effect': /vector-effect/g,
  'text-wrap': /text-wrap/g,
};

const without = (source: string, feature: RegExp) => source.replace(feature, (name) => `x${name}`);

/** Tokens of a page that are no colours. */
const NO_COLOURS = ['program-1', 'program-2', 'text', 'muted', 'surface', 'line', 'track', 'outline']
  .map((name, index) => `--impact-${name}: ${index % 2 ? 'banana' : '12px'};`)
  .join(' ');

const CARDS = `
  <impact-stat id="bar" indicator="mindre-alene"></impact-stat>
  <impact-stat id="ring" indicator="mindre-alene" variant="ring"></impact-stat>
  <impact-stat id="segments" indicator="mindre-ensom" variant="bar"></impact-stat>
  <impact-stat id="people" indicator="mindre-ensom"></impact-stat>
  <impact-stat id="split" indicator="betydning-for-uddannelsesstart"></impact-stat>
  <impact-stat id="units" indicator="chance-for-uddannelse"></impact-stat>
  <impact-chart id="chart" theme="sprog"></impact-chart>`;

const DRAWN: Readonly<Record<string, readonly Expectation[]>> = {
  '#bar': [share(83)],
  '#segments': [units(7)],
  '#people': [people(7)],
  '#split': [share(63)],
  '#units': [units(1), units(5)],
  '#chart': [share(72), share(73), units(6), units(5)],
};

async function assertCards(page: Page): Promise<void> {
  const photographed = { page, picture: await photograph(page) };
  for (const [place, expected] of Object.entries(DRAWN)) await assertTrue(photographed, place, expected);
  await assertRing(photographed, '#ring', 83);
  await page.context().close();
}

const EMBED_PAGES: Readonly<Record<string, readonly Expectation[]>> = {
  'mindre-alene': [share(83)],
  'mindre-ensom': [people(7)],
  'betydning-for-uddannelsesstart': [share(63)],
  'chance-for-uddannelse': [units(1), units(5)],
  sprog: [share(72), share(73), people(6), people(5), share(72), share(73), units(6), units(5)],
};

const embedPage = (id: string) =>
  readFileSync(new URL(`../../dist/embed/${id}.html`, import.meta.url), 'utf8');

let host: Host;
before(async () => {
  host = await Host.start(['--disable-lcd-text']);
});
after(() => host.stop());

const OPTIONS = { reducedMotion: 'reduce', viewport: { width: 800, height: 900 } } as const;

/** Opens a page of cards with a script that was changed. */
async function visitWith(script: string, head = ''): Promise<Page> {
  host.serve('/changed.js', 'text/javascript', Buffer.from(script));
  const { page } = await host.visit(CARDS, `${head}<script src="/changed.js" defer></script>`, OPTIONS);
  await rendered(page);
  return page;
}

/** Opens embed pages that were changed, without scripts. */
async function assertEmbedPages(change: (source: string) => string): Promise<void> {
  const { page } = await host.visit('', '', { ...OPTIONS, javaScriptEnabled: false });
  for (const [id, expected] of Object.entries(EMBED_PAGES)) {
    host.serve('/changed.html', 'text/html; charset=utf-8', Buffer.from(change(embedPage(id))));
    await page.goto(`${host.origin}/changed.html`);
    await assertTrue({ page, picture: await photograph(page) }, 'main', expected);
  }
  await page.context().close();
}

describe('drawings of the built script are true', () => {
  it('in a browser with every feature', async () => {
    const { page } = await host.visit(CARDS, MODULE, OPTIONS);
    await rendered(page);
    await assertCards(page);
  });

  for (const [name, feature] of Object.entries(FEATURES)) {
    it(`without ${name}`, async () => {
      assert.match(SCRIPT, feature);
      const page = await visitWith(without(SCRIPT, feature));
      await assertCards(page);
    });
  }

  it('without any style sheet', async () => {
    const page = await visitWith(`CSSStyleSheet.prototype.replaceSync = () => {};${SCRIPT}`);
    await assertCards(page);
  });

  it('with tokens that are no colours', async () => {
    const page = await visitWith(SCRIPT, `<style>:root { ${NO_COLOURS} }</style>`);
    await assertCards(page);
  });
});

describe('drawings of embed pages are true', () => {
  it('in a browser with every feature', () => assertEmbedPages((source) => source));

  for (const [name, feature] of Object.entries(FEATURES)) {
    it(`without ${name}`, () => assertEmbedPages((source) => without(source, feature)));
  }

  it('without any style sheet', () =>
    assertEmbedPages((source) => source.replace(/<style>.*?<\/style>/gs, '')));

  it('with tokens that are no colours', () =>
    assertEmbedPages((source) => source.replace('</head>', `<style>:root { ${NO_COLOURS} }</style></head>`)));
});
