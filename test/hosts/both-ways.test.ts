/**
 * Every element as the browser renders it, and as a server renders it and the browser goes on from there: what is asserted of
 * one is asserted of the other.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { dataset, formatFigure } from '../../dist/dataset.js';
import { renderPage } from '../../dist/render.js';
import { type Tag, type Told } from '../../src/view/attributes.js';
import { markup } from '../../src/view/index.js';
import { pastedOf } from '../../src/view/views.js';
import { Host, MODULE, rendered, seenText, seenTexts } from '../support/host.js';

type Case = readonly [tag: Tag, attributes: Told];

const READY: readonly Case[] = [
  ['impact-stat', { indicator: 'mindre-alene', lang: 'da' }],
  ['impact-stat', { indicator: 'mindre-alene', lang: 'en', variant: 'ring', 'heading-level': 3 }],
  ['impact-stat', { indicator: 'mindre-ensom', lang: 'da', palette: 'ocean' }],
  ['impact-stat', { indicator: 'mindre-ensom', lang: 'en', variant: 'bar', 'color-scheme': 'dark' }],
  ['impact-stat', { indicator: 'chance-for-uddannelse', lang: 'da', density: 'compact' }],
  ['impact-stat', { indicator: 'betydning-for-uddannelsesstart', lang: 'en' }],
  ['impact-stat', { indicator: 'offentlig-it', lang: 'da', program: 'baba' }],
  ['impact-stat', { indicator: 'del-af-samfundet', lang: 'da', 'aria-label': 'Del af samfundet' }],
  ...dataset.themes.map(({ id }): Case => ['impact-theme', { theme: id, lang: 'da' }]),
  ['impact-theme', { theme: 'sprog', lang: 'en', view: 'cards', 'heading-level': 2 }],
  ['impact-theme', { theme: 'familie', lang: 'da', program: 'bydelsmoedre', 'no-export': true }],
  ['impact-chart', { theme: 'uddannelse', lang: 'da', 'heading-level': 4 }],
  ['impact-chart', { indicators: 'mindre-ensom tolkning offentlig-it', lang: 'en', sort: 'value' }],
  ['impact-compare', { lang: 'da' }],
  ['impact-compare', { theme: 'sprog', lang: 'en', 'color-scheme': 'inherit' }],
  ['impact-overview', { lang: 'da', search: 'dansk' }],
  ['impact-overview', { lang: 'en', program: 'baba', 'heading-level': 2 }],
];

const WORDS = 'Forfatterens egne ord.';

/** What shows the author's words, and how it says so in a script. */
const UNAVAILABLE: readonly (readonly [...Case, status: string])[] = [
  ['impact-stat', { indicator: 'mindre-ensomm', lang: 'da' }, 'unknown'],
  ['impact-theme', { theme: 'sprogg', lang: 'da' }, 'unknown'],
  ['impact-stat', { lang: 'da' }, 'unknown'],
  ['impact-chart', { indicators: 'x', lang: 'da' }, 'unknown'],
];

const tagOf = ([tag, attributes]: readonly [Tag, Told, ...unknown[]]) => {
  const written = Object.entries(attributes).map(([name, value]) => [name, value === true ? name : value]);
  return markup(tag, Object.fromEntries(written) as Record<string, string>, WORDS);
};

/** Gives the elements whose tags a page holds, started. */
type Way = (host: Host, tags: string) => Promise<Readonly<{ page: Page; messages: readonly string[] }>>;

const WAYS: Readonly<Record<string, Way>> = {
  'rendered in a browser': async (host, tags) => {
    const visit = await host.visit(tags, MODULE);
    await rendered(visit.page);
    return visit;
  },
  'rendered on a server and hydrated': async (host, tags) => {
    const visit = await host.visit(renderPage(tags));
    const { page } = visit;
    const nodes = await page.evaluateHandle(() =>
      [...document.body.children].map((element) => element.shadowRoot?.querySelector('.box')),
    );
    await page.addScriptTag({ url: '/impact-widgets.js' });
    await rendered(page);
    const kept = await nodes.evaluate((all) => all.map((node) => node === undefined || node!.isConnected));
    assert.deepEqual(new Set(kept), new Set([true]));
    return visit;
  },
};

/** What is in each shadow root, without the comments that Lit goes on from and the styles that a server writes. */
const rootsOf = (page: Page) =>
  page.evaluate(() => {
    const written = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(/\s+/g, ' ');
      const inner = [...node.childNodes].map(written).join('');
      if (!(node instanceof Element)) return inner;
      if (node.localName === 'style') return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) => `${name}="${value.trim()}"`)
        // What a property says here, a server says in an attribute.
        .filter((attribute) => attribute !== 'class=""' && !attribute.startsWith('selected='))
        .filter((attribute) => !(node instanceof HTMLInputElement && attribute.startsWith('value=')))
        .sort();
      if (node instanceof HTMLInputElement) attributes.push(`.value=${node.value}`);
      if (node instanceof HTMLOptionElement) attributes.push(`.selected=${node.selected}`);
      return `<${[node.localName, ...attributes].join(' ')}>${inner}`;
    };
    return [...document.body.children]
      .filter((element) => element.localName.startsWith('impact-'))
      .map((element) => written(element.shadowRoot!).replace(/ (?=<)|(?<=>) /g, ''));
  });

const ELEMENTS = 'body > *:not(script)';

const statusesOf = (page: Page) =>
  page
    .locator(ELEMENTS)
    .evaluateAll((all) => all.map((element) => (element as Element & { readonly status?: string }).status));

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const tags = [...READY, ...UNAVAILABLE].map(tagOf).join('\n');

for (const [way, start] of Object.entries(WAYS)) {
  describe(`every element, ${way}`, () => {
    let page: Page;
    let messages: readonly string[];
    before(async () => {
      ({ page, messages } = await start(host, tags));
    });
    after(() => page.context().close());

    it('is ready, and shows each of its figures', async () => {
      const seen = await page
        .locator(ELEMENTS)
        .evaluateAll((all) =>
          all.map((element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText),
        );
      const statuses = await statusesOf(page);
      READY.forEach(([tag, attributes], index) => {
        const { results, locale } = pastedOf(dataset, tag, attributes);
        assert.equal(statuses[index], 'ready');
        for (const { measurements } of results) {
          for (const { figure } of measurements) {
            const { text } = formatFigure(figure, locale);
            const words = text.split(/\s+/).filter((word) => /\d/.test(word));
            for (const word of words)
              assert.ok(seen[index]!.includes(word), `${tag} ${index}: ${text} in ${seen[index]}`);
          }
        }
        assert.doesNotMatch(seen[index]!, new RegExp(`${WORDS}|undefined|NaN`));
      });
    });

    it('keeps the author’s words where there is nothing to show, with one warning each', async () => {
      const seen = await seenTexts(page, ELEMENTS);
      const statuses = await statusesOf(page);
      UNAVAILABLE.forEach(([tag, , status], index) => {
        assert.equal(statuses[READY.length + index], status, tag);
        assert.match(seen[READY.length + index]!, new RegExp(WORDS), tag);
      });
      assert.equal(messages.length, UNAVAILABLE.length, messages.join('\n'));
      for (const message of messages) assert.match(message, /^warning: <impact-/);
    });

    it('opens its table and its menu, and copies what is chosen', async () => {
      const theme = page.locator('impact-theme').first();
      await theme.locator('details:not(.export) > summary').click();
      assert.ok(await theme.locator('table').last().isVisible());
      await theme.locator('.export > summary').click();
      await theme.locator('.export select').first().selectOption({ index: 1 });
      assert.ok(await theme.locator('.export button').first().isVisible());
      assert.ok(await theme.locator('.export .say').isVisible());
    });

    it('follows an attribute that changes', async () => {
      const stat = page.locator('impact-stat').first();
      await stat.evaluate((element) => element.setAttribute('indicator', 'tolkning'));
      await rendered(page);
      assert.match(await seenText(page, 'impact-stat'), /tolket/);
    });
  });
}

describe('both ways', () => {
  it('end in the same content', async () => {
    const roots: (readonly string[])[] = [];
    for (const start of Object.values(WAYS)) {
      const { page } = await start(host, tags);
      // In a browser a folded table is made when it is needed; a server cannot know.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      roots.push(await rootsOf(page));
      await page.context().close();
    }
    const [browser, server] = roots;
    assert.equal(browser!.length, READY.length + UNAVAILABLE.length);
    browser!.forEach((root, index) => assert.equal(server![index], root));
  });
});
