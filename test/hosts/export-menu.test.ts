import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';

import { findSvgRenderer } from '../../scripts/environment.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import {
  compareView,
  exportView,
  themeView,
  type Exported,
  type ResultsReady,
} from '../../src/view/index.js';
import { DEFAULT_COLOURS, Host, MODULE, rendered, STRICT, type Visit } from '../support/host.js';
import { capture, colourAt } from '../support/pixels.js';

const WIDGETS = `
  <impact-theme theme="uddannelse"></impact-theme>
  <impact-compare></impact-compare>
  <impact-chart indicators="tolkning chance-for-uddannelse"></impact-chart>
  <impact-overview search="dansk"></impact-overview>`;

const ELEMENTS = ['impact-theme', 'impact-compare', 'impact-chart', 'impact-overview'];

const FORMATS = ['csv', 'json', 'svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

let host: Host;
before(async () => {
  host = await Host.start(['--disable-lcd-text']);
});
after(() => host.stop());

async function open(head = ''): Promise<Visit> {
  const visit = await host.visit(WIDGETS, head + MODULE, { reducedMotion: 'reduce' });
  await rendered(visit.page);
  return visit;
}

/** Opens an element's menu, clicks on a format and returns the file that the browser saved. */
async function download(page: Page, element: string, format: Format) {
  const menu = page.locator(`${element} .export`);
  const isOpen = await menu.evaluate((details) => (details as HTMLDetailsElement).open);
  if (!isOpen) await menu.locator('summary').click();
  const [event] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('link', { name: `Hent ${format.toUpperCase()}` }).click(),
  ]);
  return { name: event.suggestedFilename(), bytes: readFileSync(await event.path()) };
}

describe('a click in the menu saves a file', () => {
  it('A6: of every format, from every element, named after the theme where there is one', async () => {
    const { page, messages } = await open();
    const before = page.url();
    for (const element of ELEMENTS) {
      const name = element === 'impact-theme' ? 'uddannelse' : 'data';
      for (const format of FORMATS) {
        const { name: file, bytes } = await download(page, element, format);
        assert.equal(file, `impact-${name}.${format}`);
        assert.ok(bytes.length > 300);
      }
    }
    assert.equal(page.url(), before);
    assert.deepEqual(messages, []);
  });

  it('F1: under a policy that allows the script alone, the same bytes, no violation and no message', async () => {
    const strict = await open(STRICT);
    const free = await open();
    await strict.page.evaluate(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        violations.push(violatedDirective),
      );
    });
    for (const element of ELEMENTS) {
      for (const format of FORMATS) {
        const { bytes } = await download(strict.page, element, format);
        assert.ok(bytes.equals((await download(free.page, element, format)).bytes), `${element} ${format}`);
      }
    }
    const violations = await strict.page.evaluate(
      () => (globalThis as unknown as { violations: string[] }).violations,
    );
    assert.deepEqual([violations, strict.messages], [[], []]);
    assert.deepEqual(
      strict.requests.filter((url) => !url.startsWith(host.origin) && !url.startsWith('data:')),
      [],
    );
  });
});

describe('the saved CSV', () => {
  it('begins as spreadsheets need it to read Danish letters, and has a row a measurement', async () => {
    const { page } = await open();
    const { bytes } = await download(page, 'impact-theme', 'csv');
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const rows: readonly Record<string, string>[] = parse(text, {
      columns: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    });
    assert.equal(rows.length, 4);
    const [first] = rows;
    assert.equal(first!.gruppe, 'Bydelsmødre');
    assert.equal(first!.resultat, '4 ud af\u00a010');
    assert.match(first!.udsagn!, /^4 ud af\u00a010 Bydelsmødre er begyndt på en uddannelse/);
  });
});

describe('the saved JSON', () => {
  it('is a dataset by the published schema, with every statement', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../dist/dataset.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const isDataset = new Ajv({ strict: false }).compile(schema);
    const { page } = await open();
    for (const element of ELEMENTS) {
      const { bytes } = await download(page, element, 'json');
      const saved = JSON.parse(bytes.toString('utf8')) as { themes: { indicators: object[] }[] };
      assert.ok(isDataset(saved), JSON.stringify(isDataset.errors));
      assert.ok(saved.themes.every(({ indicators }) => indicators.every((each) => 'statement' in each)));
    }
    assert.ok(!isDataset({ themes: [] }));
  });
});

const exportedOf = (view: object) => (view as ResultsReady).exported;

const EXPORTED: readonly (readonly [element: string, Exported])[] = [
  [
    'impact-theme',
    exportedOf(
      themeView(dataset, { theme: 'uddannelse', view: '', program: '', headingLevel: '', locale: 'da' }),
    ),
  ],
  ['impact-compare', exportedOf(compareView(dataset, { theme: '', headingLevel: '', locale: 'da' }))],
];

/** A drawing, and a point in every part of its bars with the colour that belongs there. */
function sceneWithParts(exported: Exported) {
  const { scene } = exportView(dataset, exported, DEFAULT_COLOURS, '');
  const bars = scene.shapes.filter(({ tag, attributes }) => tag === 'rect' && attributes.height === 14);
  const parts = bars.map(({ x, y, attributes: { width, fill } }, index) => {
    // An empty bar lies below the filled one, which begins at the same place.
    const next = bars[index + 1];
    const covered = next?.x === x && next.y === y ? Number(next.attributes.width) : 0;
    return { x: x + (covered + Number(width)) / 2, y: y + 7, colour: String(fill) };
  });
  return { scene, parts };
}

/** Checks that every part of every bar has its colour, in a picture of so many pixels a unit. */
function showsBars(png: PNG, exported: Exported, scale: number): void {
  const {
    scene: { width, height },
    parts,
  } = sceneWithParts(exported);
  assert.deepEqual([png.width, png.height], [width * scale, height * scale]);
  assert.ok(new Set(parts.map(({ colour }) => colour)).size > 1);
  for (const { colour, ...point } of parts) {
    assert.equal(`rgb(${colourAt({ png, scale }, point).join()})`, colour, `at ${point.x}, ${point.y}`);
  }
}

/** How many pixels of a picture are dark, in the rows from one to another. */
function ink({ data, width }: PNG, from: number, to: number): number {
  let count = 0;
  for (let pixel = from * width; pixel < to * width; pixel++) if (data[pixel * 4 + 1]! < 128) count++;
  return count;
}

describe('the saved PNG', () => {
  it('is twice the size of its drawing, with every bar in its place and the title written', async () => {
    const { page } = await open();
    for (const [element, exported] of EXPORTED) {
      const png = PNG.sync.read((await download(page, element, 'png')).bytes);
      showsBars(png, exported, 2);
      assert.ok(ink(png, 64, 140) > 500, 'the title');
    }
  });

  it('has the colours of a dark page', async () => {
    const { page } = await open('<meta name="color-scheme" content="dark">');
    const { bytes } = await download(page, 'impact-compare', 'png');
    assert.deepEqual(colourAt({ png: PNG.sync.read(bytes), scale: 2 }, { x: 3, y: 3 }), [34, 30, 32]);
  });
});

/** The picture on the clipboard, as a program reads it into which it is pasted, and all its types. */
async function pasted(page: Page) {
  const { types, base64 } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
    return {
      types: [...item!.types],
      base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    };
  });
  return { types, png: PNG.sync.read(Buffer.from(base64, 'base64')) };
}

const CLIPBOARD: BrowserContextOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
};
const REFUSED = 'Billedet kunne ikke kopieres. Hent PNG i stedet.';

describe('the copied picture', () => {
  for (const [page, head] of [
    ['a page without a policy', ''],
    ['a page that allows the script alone', STRICT],
  ] as const) {
    it(`from ${page}, is a PNG of twice the size of its drawing, with every bar in its place`, async () => {
      const visit = await host.visit(WIDGETS, head + MODULE, CLIPBOARD);
      await rendered(visit.page);
      for (const [element, exported] of EXPORTED) {
        const menu = visit.page.locator(`${element} .export`);
        await menu.locator('summary').click();
        await menu.getByRole('button', { name: 'Kopiér som billede' }).click();
        await menu.getByText('Kopieret.').waitFor();
        const { types, png } = await pasted(visit.page);
        assert.deepEqual(types, ['image/png']);
        showsBars(png, exported, 2);
        assert.ok(ink(png, 64, 140) > 500, 'the title');
      }
      assert.deepEqual([visit.messages, visit.errors], [[], []]);
    });
  }

  it('is not to be had where the browser has no clipboard: on a page without https', async () => {
    const { page } = await host.visit(WIDGETS, MODULE, CLIPBOARD);
    const { port } = new URL(page.url());
    // A name that is no local one makes the same page one without https.
    await page.context().route(`http://www.example.test:${port}/**`, async (route) => {
      const address = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: host.origin + address.pathname }) });
    });
    await page.goto(page.url().replace('127.0.0.1', 'www.example.test'));
    await rendered(page);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    const menu = page.locator('impact-compare .export');
    await menu.locator('summary').click();
    assert.deepEqual(await menu.getByRole('button').allTextContents(), [
      'Kopiér som tekst',
      'Kopiér til en hjemmeside',
    ]);
  });

  for (const [name, allow, answer] of [
    ['that names no policy: says that it cannot be copied', '', REFUSED],
    ['that may write to the clipboard: is copied', 'allow="clipboard-write"', 'Kopieret.'],
  ] as const) {
    it(`in a frame of another origin ${name}`, async () => {
      host.serve(
        '/framed.html',
        'text/html; charset=utf-8',
        Buffer.from(`<!doctype html><html lang="da">${MODULE}<impact-compare></impact-compare></html>`),
      );
      const far = host.origin.replace('127.0.0.1', 'localhost');
      const { page, messages, errors } = await host.visit(
        `<iframe ${allow} src="${far}/framed.html" width="800" height="800"></iframe>`,
        '',
        CLIPBOARD,
      );
      const menu = page.frameLocator('iframe').locator('.export');
      await menu.locator('summary').click();
      await menu.getByRole('combobox').selectOption({ index: 1 });
      await menu.getByRole('button', { name: 'Kopiér som billede' }).click();
      await menu.getByRole('status').filter({ hasText: answer }).waitFor();
      assert.notEqual(await menu.getByRole('combobox').inputValue(), '');
      assert.deepEqual(errors, []);
      // The browser itself says that it does not let a frame write to the clipboard.
      assert.deepEqual(
        messages.filter((text) => !text.includes('The Clipboard API has been blocked')),
        [],
      );
    });
  }
});

describe('the saved SVG', () => {
  it('opened alone has its own size and every word, asks for nothing and runs nothing', async () => {
    const { page } = await open();
    for (const [element, exported] of EXPORTED) {
      const { bytes } = await download(page, element, 'svg');
      const { width, height, title, description, shapes } = sceneWithParts(exported).scene;
      const path = `/${element}.svg`;
      host.serve(path, 'image/svg+xml', bytes);
      const { page: alone, requests, messages } = await host.visit('');
      requests.length = 0;
      await alone.goto(host.origin + path);
      const read = await alone.evaluate(() => {
        const root = document.documentElement;
        const box = root.getBoundingClientRect();
        const all = (name: string) => [...root.querySelectorAll(name)];
        return {
          box: [box.x, box.y, box.width, box.height],
          viewBox: root.getAttribute('viewBox'),
          title: document.title,
          description: all('desc').map((each) => each.textContent),
          texts: all('text').map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            return { text: each.textContent, left, right, top, bottom };
          }),
          active: all('script, a, image, use, foreignObject, style, animate, set').length,
          handlers: all('*').flatMap((each) =>
            each.getAttributeNames().filter((name) => /^on|href|src|style/.test(name)),
          ),
        };
      });
      assert.deepEqual(read.box, [0, 0, width, height]);
      assert.equal(read.viewBox, `0 0 ${width} ${height}`);
      assert.equal(read.title, title);
      assert.deepEqual(read.description, [description]);
      assert.deepEqual(
        read.texts.map(({ text }) => text),
        shapes.filter(({ tag }) => tag === 'text').map(({ text }) => text),
      );
      for (const { text, left, right, top, bottom } of read.texts) {
        assert.ok(left >= 0 && left < right && right <= width && top >= 0 && bottom <= height, text);
      }
      assert.deepEqual([read.active, read.handlers], [0, []]);
      assert.deepEqual(
        requests.filter((url) => !url.endsWith('/favicon.ico')),
        [host.origin + path],
      );
      assert.deepEqual(messages, []);
      await alone.setViewportSize({ width, height });
      showsBars(PNG.sync.read(await capture(() => alone.screenshot())), exported, 1);
    }
  });

  const renderer = findSvgRenderer();
  const skip = !renderer && 'rsvg-convert is not here';

  it(
    'drawn by a program that is no browser has every bar in its place, title and source',
    { skip },
    async () => {
      const { page } = await open();
      for (const [element, exported] of EXPORTED) {
        const { bytes } = await download(page, element, 'svg');
        const png = PNG.sync.read(execFileSync(renderer!, { input: bytes, maxBuffer: 1e8 }));
        showsBars(png, exported, 1);
        assert.ok(ink(png, 32, 70) > 100, 'the title');
        assert.ok(ink(png, png.height - 90, png.height - 20) > 100, 'the source');
      }
    },
  );
});
