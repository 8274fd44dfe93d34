import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import {
  statView,
  themeView,
  type CardView,
  type Drawing,
  type StatReady,
  type ThemeReady,
} from '../../src/view/index.js';
import { accessibilityTree } from '../support/engines/chromium-tree.js';
import { figuresOf, plainText } from '../support/made.js';
import { Host, MODULE, rendered, seenText, STRICT } from '../support/host.js';
import { capture } from '../support/pixels.js';
import { INDICATOR_IDS, THEME_IDS, themeNumbers } from '../support/table.js';

const THEMES = THEME_IDS.map((theme) => `<impact-theme theme="${theme}"></impact-theme>`).join('\n');

const NOTHING = { program: '', variant: '', view: '', headingLevel: '', locale: 'da' as const };

const viewOf = (indicator: string) => statView(dataset, { indicator, ...NOTHING }) as StatReady;

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Node[];
}

const flatten = (node: Node): readonly Node[] => [node, ...node.children.flatMap(flatten)];

describe('a page with the script and eight themes', () => {
  it('shows all 32 measurements with unit, scale word, base, comparison and source', async () => {
    const { page } = await host.visit(THEMES, MODULE);
    await rendered(page);
    const seen = await seenText(page);
    for (const { id, indicators } of dataset.themes) {
      const view = themeView(dataset, { theme: id, ...NOTHING }) as ThemeReady;
      assert.equal(view.cards.length, indicators.length);
      for (const card of view.cards) {
        for (const { group, number, parts } of figuresOf(card)) {
          assert.ok(seen.includes(`${group} ${number.text}`), `${group} ${number.text}`);
          for (const part of parts) assert.ok(seen.includes(part.map(({ text }) => text).join('')));
        }
        for (const words of [
          ...card.clauses.map(({ sentence }) => plainText(sentence)),
          ...card.notes,
          ...card.sources.map(({ text }) => text),
        ]) {
          assert.ok(seen.includes(words), words);
        }
      }
    }
  });

  it('A2: gives assistive technology the numbers of the dataset, none missing and none extra', async () => {
    const { page } = await host.visit(THEMES, MODULE);
    await rendered(page);
    const tree = (await accessibilityTree(page)) as Node;
    const statements = flatten(tree)
      .filter(({ role }) => role === 'figure')
      .map((figure) => flatten(figure).find(({ role }) => role === 'StaticText')!.name);
    assert.equal(statements.length, 28);
    const numbers = statements.flatMap((statement) => statement.match(/\d+/g) ?? []);
    assert.deepEqual(numbers.toSorted(), THEME_IDS.flatMap(themeNumbers).toSorted());

    const all = flatten(tree)
      .filter(({ role }) => role === 'StaticText')
      .flatMap(({ name }) => name.match(/\d+/g) ?? []);
    const known = new Set([...THEME_IDS.flatMap(themeNumbers), '2024', '2021', '10']);
    assert.deepEqual(
      all.filter((number) => !known.has(number)),
      [],
    );
  });

  it('draws what the view says: every mark of every drawing', async () => {
    const cards = INDICATOR_IDS.map((id) => `<impact-stat indicator="${id}"></impact-stat>`).join('');
    const { page } = await host.visit(cards, MODULE);
    await rendered(page);
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('impact-stat')].map((stat) => {
        const attributes = (selector: string, name: string) =>
          [...stat.shadowRoot!.querySelectorAll(selector)].map((mark) => mark.getAttribute(name));
        return {
          markers: attributes('.marker path', 'd'),
          widths: attributes('rect.fill:not(.swatch *)', 'width'),
          people: attributes('path.person', 'd'),
        };
      }),
    );
    const widths = (drawing: Drawing) => {
      switch (drawing.kind) {
        case 'bar':
          return [drawing.fill];
        case 'split':
          return drawing.parts;
        case 'units':
          return drawing.units;
        default:
          return [];
      }
    };
    const people = (drawing: Drawing) => (drawing.kind === 'people' ? [drawing.filled, drawing.empty] : []);
    const expected = (card: CardView) => ({
      markers: figuresOf(card).map(({ marker }) => marker),
      widths: figuresOf(card).flatMap(({ drawing }) => widths(drawing).map(({ width }) => `${width}%`)),
      people: figuresOf(card).flatMap(({ drawing }) => people(drawing)),
    });
    assert.deepEqual(
      drawn,
      INDICATOR_IDS.map((id) => expected(viewOf(id).card)),
    );
  });

  it('F1: has no violation and no message under a strict Content-Security-Policy, and looks the same', async () => {
    const strict = await host.visit(THEMES, STRICT + MODULE, { reducedMotion: 'reduce' });
    const open = await host.visit(THEMES, MODULE, { reducedMotion: 'reduce' });
    await rendered(strict.page);
    await rendered(open.page);
    assert.deepEqual(strict.messages, []);
    const pictures = await Promise.all(
      [strict, open].map(({ page }) => capture(() => page.screenshot({ fullPage: true }))),
    );
    assert.ok(pictures[0]!.equals(pictures[1]!));
  });

  it('asks nobody but its own host, and for the script only', async () => {
    const { page, requests } = await host.visit(THEMES, MODULE);
    await rendered(page);
    const paths = requests
      .filter((url) => url.startsWith(host.origin))
      .map((url) => url.slice(host.origin.length).replace(/\d+/, 'n'));
    assert.equal(paths.length, requests.length);
    assert.deepEqual(
      paths.filter((path) => path !== '/favicon.ico'),
      ['/n.html', '/impact-widgets.js'],
    );
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  });

  it('F20: does not shift once it is defined', async () => {
    const { page } = await host.visit('', MODULE);
    await page.waitForFunction(() => customElements.get('impact-theme'));
    const shift = await page.evaluate(async (markup) => {
      let total = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift' });
      document.body.setHTMLUnsafe(markup);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      observer.takeRecords();
      return { total, shown: document.querySelector('impact-theme')!.getBoundingClientRect().height };
    }, THEMES);
    assert.ok(shift.shown > 300);
    assert.equal(shift.total, 0);
  });

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`A12: has no sideways scroll at ${width} px, ${colorScheme}`, async () => {
        const { page } = await host.visit(
          THEMES,
          `<meta name="color-scheme" content="light dark">${MODULE}`,
          {
            viewport: { width, height: 800 },
            colorScheme,
          },
        );
        await rendered(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        const surface = await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('impact-theme')!.shadowRoot!.querySelector('.card')!)
              .backgroundColor,
        );
        assert.equal(surface, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(34, 30, 32)');
      });
    }
  }

  it('A13: has no sideways scroll at 320 px with text at 200 % on a screen of double density', async () => {
    const { page } = await host.visit(THEMES, `<style>html { font-size: 200% }</style>${MODULE}`, {
      viewport: { width: 320, height: 800 },
      deviceScaleFactor: 2,
    });
    await rendered(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  it('stays light on a page that does not say it is dark, whatever the reader’s system prefers', async () => {
    const { page } = await host.visit(THEMES, MODULE, { colorScheme: 'dark' });
    await rendered(page);
    const surface = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('impact-theme')!.shadowRoot!.querySelector('.card')!)
          .backgroundColor,
    );
    assert.equal(surface, 'rgb(255, 255, 255)');
  });

  it('A15: prints with the table open, dark on light, and no card cut in two', async () => {
    const { page } = await host.visit(THEMES, `<meta name="color-scheme" content="dark">${MODULE}`);
    await rendered(page);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const { shadowRoot } = document.querySelector('impact-theme')!;
      const style = (selector: string) => getComputedStyle(shadowRoot!.querySelector(selector)!);
      return {
        row: shadowRoot!.querySelector('.figures-table tbody tr')!.getBoundingClientRect().height,
        isShown: shadowRoot!.querySelector('.figures-table tbody tr')!.checkVisibility(),
        text: style('.card').color,
        breaks: style('.card').breakInside,
        summary: style('summary').display,
      };
    });
    assert.ok(printed.row > 10 && printed.isShown);
    assert.deepEqual([printed.text, printed.breaks, printed.summary], ['rgb(35, 29, 31)', 'avoid', 'none']);
  });
});

describe('copying a card', () => {
  const lines = [
    'Baba-frivillige',
    '83 %',
    'føler i høj grad, at de står mindre alene med det, der er svært i familien',
    'Kilde: Fonden for Socialt Ansvar, 2024',
  ];

  async function copy(select: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const { page } = await host.visit(
      '<p>Før</p><impact-stat indicator="mindre-alene"><a href="#">Reserve</a></impact-stat><p>Efter</p>',
      MODULE,
      { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 400, height: 600 } },
    );
    await rendered(page);
    await select(page);
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied
      .split('\n')
      .map((line) => line.trim().replaceAll('\u00a0', ' '))
      .filter(Boolean);
  }

  it('by drawing over it gives whom, number, unit, sentence and source in reading order, once', async () => {
    const copied = await copy(async (page) => {
      const box = (await page.locator('impact-stat').boundingBox())!;
      await page.mouse.move(box.x + 22, box.y + 24);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 30, box.y + box.height - 24, { steps: 5 });
      await page.mouse.up();
    });
    assert.deepEqual(copied, lines);
  });

  it('with the whole page gives the same, in its place', async () => {
    const copied = await copy((page) => page.keyboard.press('Control+A'));
    assert.deepEqual(copied, ['Før', ...lines, 'Efter']);
  });
});

describe('without JavaScript', () => {
  it('the author’s text is what readers get', async () => {
    const { page } = await host.visit(
      '<impact-stat indicator="mindre-alene"><a href="https://example.org/">83 % føler sig mindre alene</a></impact-stat>',
      MODULE,
      { javaScriptEnabled: false },
    );
    assert.ok(await page.getByText('83 % føler sig mindre alene').isVisible());
  });
});
