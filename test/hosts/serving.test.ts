import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { VERSION } from '../../src/define/version.js';
import { frameMarkup } from '../../src/view/forms.js';
import { pathOf } from '../../src/view/subject.js';
import { subjectOf } from '../support/forms.js';
import { Host, MODULE, OTHER_VERSION, rendered, SCRIPT, seenText } from '../support/host.js';

let host: Host;
/** The same server as an origin of its own. */
let far: string;
before(async () => {
  host = await Host.start();
  far = host.origin.replace('127.0.0.1', 'localhost');
});
after(() => host.stop());

const STAT = '<impact-stat indicator="tolkning"><a href="#">6 af 10 (reserve)</a></impact-stat>';
const FORM = '<div data-impact-stat="mindre-ensom"><a href="#">7 af 10 (reserve)</a></div>';
const FIVE =
  '<impact-theme theme="sprog"></impact-theme><impact-chart theme="uddannelse"></impact-chart><impact-compare></impact-compare><impact-overview></impact-overview>';

const JAVASCRIPT = 'text/javascript; charset=utf-8';

const script = (attributes: string) => `<script ${attributes}></script>`;

/** Whether every element on the page shows its figures. */
async function isAlive(page: Page): Promise<boolean> {
  await page.waitForFunction(() => customElements.get('impact-overview'));
  await rendered(page);
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('impact-'),
    );
    return (
      elements.length > 0 && elements.every((element) => element.shadowRoot!.querySelector('.card, .chart'))
    );
  });
}

/** Whether the author's texts are what readers see, and nothing is defined. */
async function isLeft(page: Page): Promise<boolean> {
  await page.waitForLoadState('load');
  const isDefined = await page.evaluate(() => customElements.get('impact-stat') !== undefined);
  return !isDefined && /^ *6 af 10 \(reserve\) *7 af 10 \(reserve\) *$/.test(await seenText(page));
}

describe('F2: a policy of nonces', () => {
  const POLICY = "script-src 'nonce-a' 'strict-dynamic'; style-src 'nonce-a'";
  const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const COUNT =
    '<script nonce="a">violations = []; addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective))</script>';
  const violations = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

  for (const [name, head, headers] of [
    ['in a header', script('nonce="a" type="module" src="/impact-widgets.js"'), true],
    ['in the page', script('nonce="a" type="module" src="/impact-widgets.js"'), false],
    ['in a header, with a classic script', script('nonce="a" defer src="/impact-widgets.js"'), true],
    [
      'in a header, with a script that adds ours',
      '<script nonce="a">document.head.append(Object.assign(document.createElement("script"), { src: "/impact-widgets.js" }))</script>',
      true,
    ],
  ] as const) {
    it(`${name}: no violation, and every element and form is alive`, async () => {
      const { page, messages } = await host.visit(
        STAT + FIVE + FORM,
        headers ? COUNT + head : META + COUNT + head,
        { headers: headers ? { 'content-security-policy': POLICY } : {} },
      );
      assert.ok(await isAlive(page));
      assert.equal(await page.locator('impact-stat').count(), 2);
      const surface = await page
        .locator('impact-theme .card')
        .first()
        .evaluate((card) => getComputedStyle(card).backgroundColor);
      assert.equal(surface, 'rgb(255, 255, 255)');
      assert.ok(!(await seenText(page)).includes('reserve'));
      assert.deepEqual(messages, []);
      assert.deepEqual(await violations(page), []);

      // The policy is in force: what has no nonce is refused.
      await page.evaluate(() => document.head.append(document.createElement('style')));
      await page.evaluate(() => {
        document.querySelector('style')!.textContent = 'body { display: none }';
      });
      await page.waitForFunction(
        () => (globalThis as unknown as { violations: string[] }).violations.length > 0,
      );
      assert.deepEqual([...new Set(await violations(page))], ['style-src-elem']);
    });
  }

  it('without the nonce on our script: the author’s text stays', async () => {
    const { page, messages } = await host.visit(STAT + FORM, COUNT + MODULE, {
      headers: { 'content-security-policy': POLICY },
    });
    assert.ok(await isLeft(page));
    assert.equal(messages.length, 1);
    assert.deepEqual(await violations(page), ['script-src-elem']);
  });
});

describe('F5: an integrity hash', () => {
  const { files } = JSON.parse(
    readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
  ) as { files: { 'impact-widgets.js': string } };
  const hash = files['impact-widgets.js'];

  for (const kind of ['type="module"', 'defer']) {
    const tag = (src: string) => script(`${kind} src="${src}" integrity="${hash}" crossorigin="anonymous"`);

    it(`lets the script of dist run, ${kind}`, async () => {
      const { page, messages } = await host.visit(STAT + FORM, tag('/impact-widgets.js'));
      assert.ok(await isAlive(page));
      assert.deepEqual(messages, []);
    });

    it(`keeps out a script of one byte more: the author’s text stays, the browser alone says why, ${kind}`, async () => {
      host.serve('/changed.js', JAVASCRIPT, Buffer.from(`${SCRIPT} `));
      const { page, messages } = await host.visit(STAT + FORM, tag('/changed.js'));
      assert.ok(await isLeft(page));
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, /^error: Failed to find a valid digest in the 'integrity' attribute /);
    });
  }
});

describe('F7: a script of another origin', () => {
  const ANYONE = { 'access-control-allow-origin': '*' };
  before(() => {
    const code = Buffer.from(SCRIPT);
    host.serve('/far/open.js', JAVASCRIPT, code, ANYONE);
    host.serve('/far/closed.js', JAVASCRIPT, code);
    host.serve('/far/other.js', JAVASCRIPT, code, { 'access-control-allow-origin': 'https://example.org' });
    host.serve('/far/text.js', 'text/plain; charset=utf-8', code, ANYONE);
  });

  it('works as a module where every origin is allowed', async () => {
    const { page, messages } = await host.visit(
      STAT + FORM,
      script(`type="module" src="${far}/far/open.js"`),
    );
    assert.ok(await isAlive(page));
    assert.deepEqual(messages, []);
  });

  it('works as a classic script where none is', async () => {
    const { page, messages } = await host.visit(STAT + FORM, script(`defer src="${far}/far/closed.js"`));
    assert.ok(await isAlive(page));
    assert.deepEqual(messages, []);
  });

  for (const [name, file, said] of [
    ['no origin is allowed', 'closed', /blocked by CORS policy/],
    ['another origin is allowed', 'other', /blocked by CORS policy/],
    ['it is sent as text', 'text', /MIME type of "text\/plain"/],
  ] as const) {
    it(`as a module, where ${name}: the author’s text stays, and the browser alone says why`, async () => {
      const { page, messages } = await host.visit(
        STAT + FORM,
        script(`type="module" src="${far}/far/${file}.js"`),
      );
      assert.ok(await isLeft(page));
      assert.match(messages[0]!, said);
      assert.deepEqual(
        messages.filter((message) => !/^error: (Access to script|Failed to load)/.test(message)),
        [],
      );
    });
  }
});

describe('F9: two versions on a page', () => {
  /** The next version: an id and an attribute have other names. */
  const next = SCRIPT.replaceAll(VERSION, OTHER_VERSION)
    .replaceAll('tolkning', 'ny-i-den-naeste')
    .replace(/(?<!-)\bvariant\b(?!-)/g, 'billede');
  const NEXT = script('defer src="/next.js"');
  const THIS = script('defer src="/impact-widgets.js"');
  before(() => host.serve('/next.js', JAVASCRIPT, Buffer.from(next)));

  const MARKUP = [
    '<impact-stat indicator="mindre-alene" billede="ring" id="billede"></impact-stat>',
    '<impact-stat indicator="mindre-alene" variant="ring" id="variant"></impact-stat>',
    '<impact-stat indicator="tolkning" id="this"><a href="#">6 af 10 (reserve)</a></impact-stat>',
    '<impact-stat indicator="ny-i-den-naeste" id="next"><a href="#">6 af 10 (reserve)</a></impact-stat>',
    '<div data-impact-stat="mindre-alene" data-impact-billede="ring" data-impact-variant="ring">83 %</div>',
  ].join('');

  for (const [name, head, own, foreign, attribute] of [
    ['this one, then the next', THIS + NEXT, 'this', 'next', 'variant'],
    ['the next, then this one', NEXT + THIS, 'next', 'this', 'billede'],
  ] as const) {
    it(`${name}: the first wins, what only the other knows is ignored, nothing is blank`, async () => {
      const { page, messages } = await host.visit(MARKUP, head);
      await page.waitForLoadState('load');
      await rendered(page);
      const rings = await page
        .locator('impact-stat')
        .evaluateAll((all) =>
          all.filter(({ shadowRoot }) => shadowRoot!.querySelector('.ring')).map(({ id }) => id),
        );
      assert.deepEqual(rings, [attribute, '']);
      const form = page.locator('div > impact-stat');
      assert.equal(await form.getAttribute(attribute), 'ring');
      assert.equal((await form.evaluate((element) => element.getAttributeNames())).length, 2);
      for (const id of ['billede', 'variant']) {
        assert.ok((await seenText(page, `#${id}`)).includes('83\u00a0%'), id);
      }
      assert.match(await seenText(page, `#${own}`), /6 ud af\u00a010/);
      assert.match(await seenText(page, `#${foreign}`), /^ *6 af 10 \(reserve\) *$/);
      const [versions, unknown, ...more] = messages.toSorted().toReversed();
      assert.ok(versions!.includes(VERSION) && versions!.includes(OTHER_VERSION), versions);
      assert.match(unknown!, /^warning: <impact-stat>: /);
      assert.deepEqual(more, []);
    });
  }
});

describe('F34: whom a page asks', () => {
  it('its own host alone: for itself, the script and the page in a frame', async () => {
    const subject = subjectOf('sprog');
    const path = `/${pathOf(subject, 'html')}`;
    const embedPage = readFileSync(new URL(`../../dist${path}`, import.meta.url));
    host.serve(path, 'text/html; charset=utf-8', embedPage);
    const link = `<p><a href="${path}">Sprog</a></p>`;
    const { page, messages, requests } = await host.visit(
      STAT + FIVE + FORM + link + frameMarkup(subject, `${host.origin}/`).replace(' loading="lazy"', ''),
      MODULE.replace('></', ' data-impact-links></'),
    );
    assert.ok(await isAlive(page));
    await page.frameLocator('iframe').locator('impact-theme .card').first().waitFor();
    // What a reader may do asks nobody either.
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    await page.locator('.export a').last().waitFor();
    await page.waitForLoadState('networkidle');
    const asked = requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url));
    assert.deepEqual([...new Set(asked.map(({ origin }) => origin))], [host.origin]);
    assert.deepEqual(
      asked
        .map(({ pathname }) => pathname)
        .filter((name) => name !== '/favicon.ico' && !/^\/\d+\.html$/.test(name)),
      ['/impact-widgets.js', path],
    );

    await page.goto(host.origin + path);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.slice(-1).map((url) => new URL(url).pathname),
      [path],
    );
    assert.deepEqual(messages, []);
  });
});
