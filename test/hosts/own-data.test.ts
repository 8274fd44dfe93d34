/** The built script with figures of somebody else, on pages that get them in every way there is, and from bad servers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { arabic } from '../../stories/arabic.js';
import { invented } from '../../stories/invented.js';
import { Host, MODULE } from '../support/host.js';

const built = (path: string) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));

const ID = 'laeser-selv';
const DATA = JSON.stringify(invented);
const HASH = `sha384-${createHash('sha384').update(DATA).digest('base64')}`;
const WORDS = 'Forfatterens egne ord.';
const stat = (attributes = '') => `<impact-stat indicator="${ID}" ${attributes}>${WORDS}</impact-stat>`;

/** The same ids as ours, with other numbers. */
const rival = JSON.stringify({
  ...invented,
  id: 'rival',
  themes: [
    {
      ...invented.themes[0],
      indicators: [
        {
          id: 'mindre-alene',
          title: { da: 'Rival', en: 'Rival' },
          sentence: { da: 'svarer', en: 'answer' },
          measurements: [
            {
              program: invented.programs[0].id,
              figure: { kind: 'share', percent: 1 },
              source: invented.sources[0].id,
            },
          ],
        },
      ],
    },
  ],
});

let host: Host;
before(async () => {
  host = await Host.start();
  host.serve('/data.json', 'application/json', Buffer.from(DATA));
  host.serve('/rival.json', 'application/json', Buffer.from(rival));
  host.serve('/impact-widgets-core.js', 'text/javascript', built('impact-widgets-core.js'));
  for (const file of ['sv.js', 'de.js', 'register.js']) {
    host.serve(`/languages/${file}`, 'text/javascript', built(`languages/${file}`));
  }
});
after(() => host.stop());

/** The numbers that elements show, or the author's words, element by element. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('impact-stat')].map(({ shadowRoot, textContent }) => {
      const author = shadowRoot!.querySelector<HTMLElement>('.author');
      if (!author?.hidden) return textContent.trim();
      return [...shadowRoot!.querySelectorAll('.number')]
        .map((number) => number.textContent.replace(/\s+/g, ' ').trim())
        .join(' | ');
    }),
  );

/** Waits until an expression about the page holds. */
const until = (page: Page, expression: string) =>
  page.waitForFunction(expression, undefined, { timeout: 20_000 });

const ready = (page: Page) =>
  until(page, `document.querySelector('impact-dataset').provided?.status === 'ready'`);
const failed = (page: Page) =>
  until(page, `document.querySelector('impact-dataset').provided?.status === 'failed'`);

const NUMBERS = '62,5 % | 48 % | 12,5 %';

describe('a page with figures of its own', () => {
  for (const [name, body, head] of [
    ['by an address', `<impact-dataset src="/data.json">${stat()}</impact-dataset>`, MODULE],
    [
      'by a classic script in the head',
      `<impact-dataset src="/data.json">${stat()}</impact-dataset>`,
      '<script src="/impact-widgets.js"></script>',
    ],
    [
      'in a data block',
      `<impact-dataset><script type="application/json">${DATA.replaceAll('<', '\\u003c')}</script>${stat()}</impact-dataset>`,
      MODULE,
    ],
    [
      'by name',
      `${stat('dataset="vores"')}<impact-dataset id="vores" src="/data.json"></impact-dataset>`,
      MODULE,
    ],
    [
      'by the form with data attributes',
      `<div data-impact-stat="${ID}" data-impact-dataset="laeselygten">${WORDS}</div><impact-dataset src="/data.json"></impact-dataset>`,
      MODULE,
    ],
    [
      'by its hash',
      `<impact-dataset src="/data.json" integrity="${HASH}">${stat()}</impact-dataset>`,
      MODULE,
    ],
    [
      'by the script without figures',
      `<impact-dataset src="/data.json">${stat()}</impact-dataset>`,
      '<script src="/impact-widgets-core.js" defer></script>',
    ],
  ] as const) {
    it(`gets them ${name}`, async () => {
      const { page, messages, errors } = await host.visit(body, head);
      await ready(page);
      await until(page, `document.querySelector('impact-stat').shadowRoot.querySelector('.number')`);
      assert.deepEqual(await shown(page), [NUMBERS]);
      assert.deepEqual([messages, errors], [[], []]);
      await page.context().close();
    });
  }

  it('gets them under a policy that allows nothing to be fetched, from a data block', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'none'`;
    const block = `<script type="application/json">${DATA.replaceAll('<', '\\u003c')}</script>`;
    const { page, messages } = await host.visit(
      `<impact-dataset>${block}${stat()}</impact-dataset>`,
      MODULE,
      {
        headers: { 'content-security-policy': policy },
      },
    );
    await ready(page);
    assert.deepEqual(await shown(page), [NUMBERS]);
    assert.deepEqual(messages, []);
    await page.context().close();
  });

  it('registers them in JavaScript through the element, where only the one-file script is there', async () => {
    const { page } = await host.visit(stat('dataset="laeselygten"'), MODULE);
    await until(page, `customElements.get('impact-dataset')`);
    const problems = await page.evaluate(
      (data) =>
        (customElements.get('impact-dataset') as unknown as { register(data: unknown): unknown }).register(
          JSON.parse(data),
        ),
      DATA,
    );
    assert.deepEqual(problems, []);
    await until(page, `document.querySelector('impact-stat').shadowRoot.querySelector('.number')`);
    assert.deepEqual(await shown(page), [NUMBERS]);
    await page.context().close();
  });

  it('makes a script of one’s own of the script without figures and one line', async () => {
    const line = `;customElements.get("impact-dataset").registerDefault(${DATA.replaceAll('<', '\\u003c')})`;
    host.serve('/own.js', 'text/javascript', Buffer.from(built('impact-widgets-core.js').toString() + line));
    const { page, messages } = await host.visit(
      stat() + '<impact-stat indicator="mindre-alene">Deres ord</impact-stat>',
      '<script src="/own.js" defer></script>',
    );
    await until(page, `document.querySelector('impact-stat').shadowRoot?.querySelector('.number')`);
    assert.deepEqual(await shown(page), [NUMBERS, 'Deres ord']);
    assert.equal(messages.length, 1);
    await page.context().close();
  });

  it('makes one request however many elements there are, and none for bundled figures', async () => {
    const elements = stat().repeat(20);
    const bundled = '<impact-stat indicator="mindre-alene">Ord</impact-stat>';
    const { page, requests } = await host.visit(
      `<impact-dataset src="/data.json">${elements}</impact-dataset>${bundled}`,
      MODULE,
    );
    await ready(page);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    const { page: other, requests: none } = await host.visit(bundled, MODULE);
    await until(other, `document.querySelector('impact-stat').shadowRoot?.querySelector('.number')`);
    assert.equal(none.filter((url) => url.endsWith('.json')).length, 0);
    await page.context().close();
    await other.context().close();
  });

  it('mixes no two datasets, nor either with the bundled one', async () => {
    const same = '<impact-stat indicator="mindre-alene">Ord</impact-stat>';
    const { page } = await host.visit(
      `${same}<impact-dataset src="/rival.json">${same}<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene">Ord</impact-stat></impact-dataset>`,
      MODULE,
    );
    await ready(page);
    assert.deepEqual(await shown(page), ['83 %', '1 %', '83 %']);
    await page.context().close();
  });

  it('never shows a bundled figure of the same id where its own element was taken away', async () => {
    const line = '<impact-stat dataset="rival" indicator="mindre-alene">Rivalens ord</impact-stat>';
    const { page, messages } = await host.visit(line, MODULE);
    await until(page, `document.querySelector('impact-stat').shadowRoot`);
    assert.deepEqual(await shown(page), ['Rivalens ord']);
    await page.waitForTimeout(8500);
    assert.deepEqual(await shown(page), ['Rivalens ord']);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /dataset="rival" findes ikke på siden/);
    await page.context().close();
  });
});

describe('a language file beside the script', () => {
  const swedish = JSON.stringify(invented).replaceAll('"da":', '"sv":').replaceAll('"da"', '"sv"');

  for (const [order, head] of [
    ['after it', `${MODULE}<script type="module" src="/languages/sv.js"></script>`],
    ['before it', `<script type="module" src="/languages/sv.js"></script>${MODULE}`],
  ] as const) {
    it(`is spoken where it stands ${order}`, async () => {
      host.serve('/swedish.json', 'application/json', Buffer.from(swedish));
      const { page } = await host.visit(
        `<impact-dataset lang="sv" src="/swedish.json">${stat()}</impact-dataset>`,
        head,
      );
      await ready(page);
      await until(page, `document.querySelector('impact-stat').shadowRoot.querySelector('.source')`);
      await until(
        page,
        `document.querySelector('impact-stat').shadowRoot.querySelector('.source').textContent.startsWith('Källa:')`,
      );
      assert.deepEqual(await shown(page), [NUMBERS]);
      await page.context().close();
    });
  }
});

it('Arabic is laid out and isolated from right to left', async () => {
  host.serve('/arabic.json', 'application/json', Buffer.from(JSON.stringify(arabic)));
  const { page, messages } = await host.visit(
    '<impact-dataset src="/arabic.json"><impact-theme theme="alqiraa">Ord</impact-theme></impact-dataset>',
    MODULE,
  );
  await ready(page);
  const root = await page.evaluate(() => {
    const { lang, dir } = document
      .querySelector('impact-theme')!
      .shadowRoot!.querySelector<HTMLElement>('.root')!;
    return { lang, dir };
  });
  assert.deepEqual(root, { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(messages, []);
  await page.context().close();
});

describe('a bad server', () => {
  let server: Server;
  let origin = '';
  const ANSWERS: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
    '404 as a page': [404, 'text/html', '<h1>404</h1>'],
    '500': [500, 'application/json', '{}'],
    'a page in its place': [200, 'text/html', DATA],
    'truncated JSON': [200, 'application/json', DATA.slice(0, 500)],
    'a list': [200, 'application/json', '[]'],
    'an empty object': [200, 'application/json', '{}'],
    'lists in lists': [200, 'application/json', '['.repeat(100_000) + ']'.repeat(100_000)],
    'keys of the prototype': [
      200,
      'application/json',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ],
    'links that are scripts': [200, 'application/json', DATA.replaceAll('https:', 'javascript:')],
  };

  before(async () => {
    server = createServer((request, response) => {
      const name = decodeURIComponent(request.url!.slice(1));
      if (name === 'nothing at all') return;
      const [status, type, body] = ANSWERS[name]!;
      const allowed = name === 'no CORS' ? {} : { 'access-control-allow-origin': '*' };
      response.writeHead(status, { 'content-type': type, ...allowed }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const name of [...Object.keys(ANSWERS), 'nothing at all']) {
    it(`that gives ${name} leaves the author's words, one message and a page that works`, async () => {
      const { page, messages, errors } = await host.visit(
        `<button onclick="this.textContent = 'Trykket'">Tryk</button>
        <impact-dataset src="${origin}/${encodeURIComponent(name)}">${stat()}${stat()}</impact-dataset>`,
        MODULE,
      );
      await failed(page);
      await page.click('button');
      assert.equal(await page.textContent('button'), 'Trykket');
      assert.deepEqual(await shown(page), [WORDS, WORDS]);
      const ours = messages.filter((message) => message.includes('<impact-'));
      assert.equal(ours.length, 1, messages.join('\n'));
      assert.match(ours[0]!, /^warning: <impact-dataset>: /);
      assert.deepEqual(errors, []);
      assert.equal(await page.evaluate(() => 'polluted' in {}), false);
      await page.context().close();
    });
  }

  it('that gives ids with markup runs none of it, and shows the rows that are right', async () => {
    const marked = DATA.replaceAll(`"${ID}"`, '"<img src=x onerror=alert(1)>"');
    host.serve('/marked.json', 'application/json', Buffer.from(marked));
    const { page, messages, errors } = await host.visit(
      `<impact-dataset src="/marked.json">${stat()}<impact-stat indicator="flere-boeger">Ord</impact-stat></impact-dataset>`,
      MODULE,
    );
    page.on('dialog', () => assert.fail('A script of the data ran.'));
    await ready(page);
    assert.deepEqual(await shown(page), [WORDS, '412 ud af 1.000']);
    assert.ok(
      messages.some((message) => message.includes('themes.0.indicators.0.id')),
      messages.join(),
    );
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});
