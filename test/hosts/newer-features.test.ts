/**
 * What the built script and the built embed pages draw in a browser without one of the newer features: a drawing says the
 * number above it, or is not drawn. A feature is taken out by misspelling its name in the built file.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import { Host, MODULE, rendered, SCRIPT } from '../support/host.js';
import { boxesOf, colourAt, photograph, pointsOf, type Box, type Picture } from '../support/pixels.js';

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
const NO_COLOURS = ['bydelsmoedre', 'baba', 'text', 'muted', 'surface', 'line', 'track', 'outline']
  .map((name, index) => `--impact-${name}: ${index % 2 ? 'banana' : '12px'};`)
  .join(' ');

const isAlike = (one: Rgb, other: Rgb) => contrastRatio(one, other) < 1.15;

/** The runs of one colour along a box, as parts of its width. The colour is that in the middle of the first of ten parts. */
function runsIn(picture: Picture, { x, y, width, height }: Box, line = 0.5): readonly number[] {
  const at = (offset: number) => colourAt(picture, { x: x + offset, y: y + height * line });
  const filled = at(width / 20);
  const runs: number[] = [];
  let length = 0;
  for (let offset = 0.5; offset <= width; offset += 1) {
    if (offset < width && isAlike(at(offset), filled)) length += 1;
    else {
      // An outline is thinner than any part.
      if (length > 3) runs.push(length / width);
      length = 0;
    }
  }
  return runs;
}

const near = (actual: number | undefined, expected: number, what: string) =>
  assert.ok(Math.abs((actual ?? 0) - expected) < 0.03, `${what}: ${actual} for ${expected}`);

interface Photographed {
  readonly page: Page;
  readonly picture: Picture;
}

/** What a drawing must show; throws where it does not. */
type Expectation = (picture: Picture, box: Box) => void;

/** A bar that is filled for a part of 100 is so filled, and not beyond. */
const share =
  (percent: number): Expectation =>
  (picture, box) => {
    const [filled, ...more] = runsIn(picture, box);
    near(filled, percent / 100, 'filled');
    assert.deepEqual(more, [], 'filled once');
  };

const units =
  (count: number): Expectation =>
  (picture, box) =>
    assert.equal(runsIn(picture, box).length, count);

/** People are counted by their bodies, which are the broadest part. */
const people =
  (count: number): Expectation =>
  (picture, box) =>
    assert.equal(runsIn(picture, box, 0.8).length, count);

/** Every bar and every pictogram in a place shows what it must. */
async function assertTrue(
  { page, picture }: Photographed,
  place: string,
  expected: readonly Expectation[],
): Promise<void> {
  const boxes = await boxesOf(page.locator(`${place} svg:is(.bar, .people)`));
  assert.equal(boxes.length, expected.length, place);
  expected.forEach((expectation, index) => expectation(picture, boxes[index]!));
}

/** A ring that is filled for a part of 100 is so filled, and not beyond. */
async function assertRing({ page, picture }: Photographed, place: string, percent: number): Promise<void> {
  const ring = page.locator(`${place} .arc`);
  const colours = async (parts: readonly number[]) =>
    (await pointsOf(ring, parts)).map((point) => colourAt(picture, point));
  const filled = await colours([5, percent / 2, percent - 3]);
  const rest = await colours([percent + 3, 97]);
  for (const colour of filled) assert.ok(isAlike(colour, filled[0]!));
  for (const colour of rest) assert.ok(!isAlike(colour, filled[0]!));
}

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
