import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { scriptSnippet, RUNGS } from '../../src/view/forms.js';
import { FORMS, subjectOf } from '../support/forms.js';
import { Host, MODULE, rendered, seenText } from '../support/host.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const STAT = subjectOf('mindre-ensom');
const TAG = RUNGS.tag(STAT);
const NUMBER = '7 ud af\u00a010';

/** How many widgets on a page show their figures. */
const widgets = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('impact-stat')].filter((element) =>
        element.shadowRoot?.querySelector('.number')?.checkVisibility(),
      ).length,
  );

describe('F18: paragraphs that WordPress puts in (wpautop)', () => {
  const { statement } = STAT;
  const open = '<impact-stat indicator="mindre-ensom" lang="da">';
  for (const [name, body, isTextKept] of [
    ['around the tag', `<p>${TAG}</p>`, false],
    ['around script and tag, with a break', `<p>${MODULE}<br />\n${TAG}</p>`, false],
    ['inside the tag', `${open}<p><a href="#">${statement}</a></p></impact-stat>`, false],
    ['across the tag, which empties it', `<p>${open}</p><p>${statement}</p><p></impact-stat></p>`, true],
    [
      'around what a data- form holds',
      `<div data-impact-stat="mindre-ensom" lang="da"><p><a href="#">${statement}</a></p></div>`,
      false,
    ],
  ] as const) {
    it(`${name}: one widget, no exception${isTextKept ? ', and the text stays beside it' : ''}`, async () => {
      const { page, messages } = await host.visit(body, MODULE);
      await rendered(page);
      assert.equal(await widgets(page), 1);
      const seen = await seenText(page);
      assert.equal(seen.split(NUMBER).length - 1, isTextKept ? 2 : 1, seen);
      assert.deepEqual(
        messages.filter((message) => !message.startsWith('warning: ')),
        [],
      );
      assert.ok(messages.length <= 1, messages.join('\n'));
    });
  }
});

/** Everything the page shifted by since it was opened, as browsers count it. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    let total = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return total;
  });

describe('F20: a script that comes two seconds late', () => {
  const line = /```css\n(.+)\n```/.exec(
    readFileSync(new URL('../../docs/cms/consent-and-optimisers.md', import.meta.url), 'utf8'),
  )![1]!;
  const late = async (css: string) => {
    const text = `<p>${'Brødtekst før og efter kortet. '.repeat(12)}</p>`;
    const { page } = await host.visit(
      text + TAG + text.repeat(4),
      `<style>body { max-width: 42rem; margin: auto } ${css}</style>`,
      { viewport: { width: 1280, height: 900 } },
    );
    await page.waitForTimeout(2000);
    await page.addScriptTag({ url: '/impact-widgets.js', type: 'module' });
    await rendered(page);
    return shifts(page);
  };

  it('shifts the page by less than 0.05 with the line of CSS of docs/cms, which is less than without it', async () => {
    const [without, withLine] = await Promise.all([late(''), late(line)]);
    assert.ok(withLine < 0.05, `${withLine}`);
    assert.ok(without > withLine, `${without}`);
  });
});

describe('F27: a reader that strips every tag', () => {
  // The static form holds a style sheet, which would be left as well: it is for pages, not for feeds and mail.
  for (const form of FORMS.filter(({ name }) => name !== 'static')) {
    for (const [id, locale, facts] of [
      ['mindre-ensom', 'da', ['7 ud af 10', 'i høj grad', '2024', 'Kilde: Fonden for Socialt Ansvar, 2024.']],
      ['mindre-ensom', 'en', ['7 out of 10', 'to a great extent', '2024', 'Source: ']],
      [
        'sprog',
        'da',
        ['72 %', '73 %', '6 ud af 10', 'i høj grad', 'Kilde: Fonden for Socialt Ansvar, 2024.'],
      ],
    ] as const) {
      it(`leaves whole sentences with number, unit, year and source of ${form.name}, ${id} in ${locale}`, () => {
        const text = form
          .markup(subjectOf(id, locale), 'https://example.org/', 'https://example.org/impact-widgets.js')
          .replace(/<[^>]+>/g, '')
          .replaceAll('\u00a0', ' ');
        for (const fact of facts) assert.ok(text.includes(fact), `${fact} in ${text}`);
        assert.match(text.trim(), /\.$/);
      });
    }
  }
});

describe('F32: a script that an optimiser starts after the page has loaded', () => {
  it('renders every form that it would have', async () => {
    const link = '<p><a href="/embed/mindre-ensom.html">7 ud af 10</a></p>';
    const data = '<div data-impact-stat="mindre-ensom">7 ud af 10</div>';
    const { page, messages } = await host.visit(TAG + data + link);
    await page.waitForLoadState('load');
    assert.equal(await widgets(page), 0);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/impact-widgets.js';
      script.dataset.impactLinks = '';
      document.body.append(script);
    });
    await page.waitForFunction(() => customElements.get('impact-stat'));
    await rendered(page);
    assert.equal(await widgets(page), 3);
    assert.deepEqual(messages, []);
  });
});

describe('F33: a script that waits for consent', () => {
  it('leaves the author’s text, and upgrades once the script is let go', async () => {
    const blocked = scriptSnippet().replace('"module"', '"text/plain"');
    const { page, messages, requests } = await host.visit(TAG, blocked);
    await page.waitForLoadState('load');
    assert.equal(await widgets(page), 0);
    assert.ok((await seenText(page)).includes(STAT.statement));
    assert.ok(!requests.some((url) => url.includes('impact-widgets')));
    // As consent tools do it: a changed type alone starts no script.
    await page.evaluate(() => {
      const old = document.querySelector('script')!;
      const script = document.createElement('script');
      script.type = 'module';
      script.src = old.src;
      old.replaceWith(script);
    });
    await page.waitForFunction(() => customElements.get('impact-stat'));
    await rendered(page);
    assert.equal(await widgets(page), 1);
    assert.ok(!(await seenText(page)).includes(STAT.statement));
    assert.deepEqual(messages, []);
  });
});
