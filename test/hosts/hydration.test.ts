import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { renderElement } from '../../dist/node/pages/html.js';
import { Host, rendered } from '../support/host.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const WORDS = '<a href="https://example.org/">Ord</a>';

const ELEMENTS: readonly (readonly [tag: string, attributes: Record<string, string>])[] = [
  ['impact-stat', { indicator: 'tolkning', lang: 'da' }],
  ['impact-theme', { theme: 'sprog', lang: 'da' }],
  ['impact-chart', { theme: 'uddannelse', lang: 'da' }],
  ['impact-compare', { lang: 'da' }],
  ['impact-overview', { lang: 'da' }],
];

/** Opens the table and stands on the last link, as a reader does before the script has come. */
const read = (page: Page) =>
  page.evaluate(() => {
    const element = document.body.firstElementChild!;
    const root = element.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    [...root.querySelectorAll('a')].at(-1)?.focus();
    return { height: element.getBoundingClientRect().height, nodes: root.querySelectorAll('*').length };
  });

const state = (page: Page) =>
  page.evaluate(() => {
    const element = document.body.firstElementChild!;
    const root = element.shadowRoot!;
    return {
      height: element.getBoundingClientRect().height,
      nodes: root.querySelectorAll('*').length,
      roots: root.querySelectorAll('.root').length,
      open: [...root.querySelectorAll('details')].every((details) => details.open),
      focused: root.activeElement?.localName,
      language: root.querySelector<HTMLElement>('.root')?.lang,
    };
  });

/** Loads the script on a page that has been read for a while. */
async function start(page: Page): Promise<void> {
  await page.addScriptTag({ url: '/impact-widgets.js' });
  await rendered(page);
}

describe('what a server rendered', () => {
  for (const [tag, attributes] of ELEMENTS) {
    it(`of <${tag}> keeps its nodes, its open table, the focus and its height, without a warning`, async () => {
      const { page, messages } = await host.visit(renderElement(tag, attributes, WORDS), '');
      const before = await read(page);
      const node = await page.evaluateHandle(() =>
        document.body.firstElementChild!.shadowRoot!.querySelector('.box'),
      );
      await start(page);
      const after = await state(page);
      assert.deepEqual(after, { ...before, roots: 1, open: true, focused: 'a', language: 'da' });
      assert.ok(await page.evaluate((box) => box?.isConnected, node));
      assert.deepEqual(messages, []);
    });
  }

  it('is rendered anew, with one warning, where a minifier took Lit’s comments', async () => {
    const html = renderElement('impact-theme', { theme: 'sprog', lang: 'da' }, WORDS).replace(
      /<!--.*?-->/g,
      '',
    );
    const { page, messages } = await host.visit(html, '');
    await start(page);
    assert.equal((await state(page)).roots, 1);
    assert.ok(await page.locator('impact-theme .card').first().isVisible());
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /^warning: <impact-theme>: HTML fra serveren passer ikke/);
  });

  it('is rendered anew, with one warning, where it is of another figure', async () => {
    const html = renderElement('impact-stat', { indicator: 'tolkning', lang: 'da' }, WORDS);
    const { page, messages } = await host.visit(html.replace('"tolkning"', '"chance-for-uddannelse"'), '');
    await start(page);
    assert.equal((await state(page)).roots, 1);
    assert.match(await page.locator('impact-stat .number').first().innerText(), /5/);
    assert.ok(messages.length <= 1, messages.join('\n'));
  });

  it('follows the page’s language and dark switch in a second update', async () => {
    const html = renderElement('impact-theme', { theme: 'sprog' }, WORDS);
    const { page, messages } = await host.visit(html, '');
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.documentElement.className = 'dark';
    });
    await start(page);
    assert.equal((await state(page)).language, 'en');
    assert.ok(await page.locator('impact-theme .root.dark').count());
    assert.deepEqual(messages, []);
  });

  for (const words of [WORDS, '']) {
    it(`of an unknown id ${words ? 'keeps the author’s words' : 'says so where there are none'}`, async () => {
      const { page } = await host.visit(renderElement('impact-stat', { indicator: 'x' }, words), '');
      await start(page);
      const seen = await page.evaluate(() => {
        const element = document.querySelector('impact-stat')!;
        return element.innerText + element.shadowRoot!.querySelector('.root')!.textContent.trim();
      });
      assert.match(seen, words ? /^Ord$/ : /^Her skulle der stå et resultat/);
    });
  }
});
