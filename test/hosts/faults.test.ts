import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { VERSION } from '../../src/define/version.js';
import { Host, MODULE, OTHER_VERSION, PAUSE, rendered, seenText } from '../support/host.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const STAT =
  '<impact-stat indicator="mindre-alene"><a href="https://example.org/">83 % (reserve)</a></impact-stat>';

/** Whether the figure itself is shown, rather than the author’s text. */
async function showsFigure(page: Page, selector = 'impact-stat'): Promise<boolean> {
  return page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.number')?.checkVisibility() ?? false,
    selector,
  );
}

describe('the one file', () => {
  for (const [name, script] of [
    ['a module', MODULE],
    ['a classic script in the head', '<script src="/impact-widgets.js"></script>'],
    ['a deferred script', '<script defer src="/impact-widgets.js"></script>'],
    ['an async script', '<script async src="/impact-widgets.js"></script>'],
  ] as const) {
    it(`works as ${name}`, async () => {
      const { page, messages } = await host.visit(STAT, script);
      await rendered(page);
      assert.ok(await showsFigure(page));
      assert.ok(!(await seenText(page)).includes('reserve'));
      assert.deepEqual(messages, []);
    });
  }

  it('leaves no global behind', async () => {
    const { page } = await host.visit('');
    const globals = () => page.evaluate(() => Reflect.ownKeys(window).map(String));
    const before = await globals();
    await page.addScriptTag({ url: '/impact-widgets.js' });
    await page.waitForFunction(() => customElements.get('impact-stat'));
    assert.deepEqual(
      (await globals()).filter((name) => !before.includes(name)),
      [],
    );
  });
});

describe('F8: the script twice on a page', () => {
  it('twice the same: every element defined once, no message', async () => {
    const { page, messages } = await host.visit(
      STAT,
      `${MODULE}<script type="module" src="/impact-widgets.js?again"></script>`,
    );
    await rendered(page);
    assert.ok(await showsFigure(page));
    assert.deepEqual(messages, []);
  });

  it('two versions: no error, every element defined, one warning with both versions', async () => {
    const { page, messages } = await host.visit(
      STAT + '<impact-theme theme="sprog"></impact-theme>',
      `${MODULE}<script type="module" src="/impact-widgets.js?other"></script>`,
    );
    await rendered(page);
    assert.ok(await showsFigure(page));
    assert.ok(await showsFigure(page, 'impact-theme'));
    assert.equal(messages.length, 1);
    assert.ok(
      messages[0]!.startsWith('warning: ') &&
        messages[0]!.includes(VERSION) &&
        messages[0]!.includes(OTHER_VERSION),
    );
  });
});

describe('F10: a name taken by someone else', () => {
  it('leaves that element alone and defines the others', async () => {
    const { page, messages } = await host.visit(
      STAT + '<impact-theme theme="sprog"></impact-theme>',
      `<script>customElements.define('impact-stat', class extends HTMLElement {})</script>${MODULE}`,
    );
    await page.waitForFunction(() => document.querySelector('impact-theme')?.shadowRoot);
    assert.ok((await seenText(page)).includes('reserve'));
    assert.ok(await showsFigure(page, 'impact-theme'));
    assert.equal(messages.length, 1);
  });
});

describe('F11: html { font-size: 62.5% }', () => {
  for (const body of ['', 'body { font-size: 1.6rem }']) {
    it(`changes no size by more than a pixel${body && ', with the body set back'}`, async () => {
      const sizes = async (css: string) => {
        const { page } = await host.visit(STAT, `<style>${css}</style>${MODULE}`);
        await rendered(page);
        return page.evaluate(() =>
          ['.value', '.number', '.sentence', '.source', '.card'].map((selector) => {
            const part = document.querySelector('impact-stat')!.shadowRoot!.querySelector(selector)!;
            return [parseFloat(getComputedStyle(part).fontSize), part.getBoundingClientRect().height];
          }),
        );
      };
      const plain = (await sizes('')).flat();
      const shrunk = (await sizes(`html { font-size: 62.5% } ${body}`)).flat();
      plain.forEach((size, index) =>
        assert.ok(Math.abs(size - shrunk[index]!) <= 1, `${size} ${shrunk[index]}`),
      );
    });
  }
});

describe('F14: Array.from replaced by Prototype.js', () => {
  it('changes no mark', async () => {
    const markup =
      '<impact-theme theme="uddannelse"></impact-theme><impact-theme theme="sprog"></impact-theme>';
    const marks = async (head: string) => {
      const { page, messages } = await host.visit(markup, head + MODULE);
      await rendered(page);
      assert.deepEqual(messages, []);
      return page.evaluate(() =>
        [...document.querySelectorAll('impact-theme')].flatMap((theme) =>
          [...theme.shadowRoot!.querySelectorAll('svg *')].map(
            (mark) =>
              `${mark.localName} ${mark
                .getAttributeNames()
                .map((name) => mark.getAttribute(name))
                .join(' ')}`,
          ),
        ),
      );
    };
    const plain = await marks('');
    assert.ok(plain.length > 50);
    const replaced = await marks(
      '<script>function $A(iterable) { if (!iterable) return []; var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results } Array.from = $A</script>',
    );
    assert.deepEqual(replaced, plain);
  });
});

describe('F16: ids of the page that stand where globals are looked for', () => {
  for (const id of [
    'litElementVersions',
    'litHtmlVersions',
    'reactiveElementVersions',
    'litHtmlPolyfillSupport',
    'reactiveElementPolyfillSupport',
    'litPropertyMetadata',
    'ShadyCSS',
    'litNonce',
  ]) {
    it(`<a id="${id}"> changes nothing`, async () => {
      const { page, messages } = await host.visit(`<a id="${id}" href="#">x</a>${STAT}`, MODULE);
      await rendered(page);
      assert.ok(await showsFigure(page));
      assert.deepEqual(messages, []);
    });
  }

  for (const markup of ['<img name="createElement">', '<form name="importNode"></form>']) {
    it(`${markup} stands where Lit calls a method: the author’s text stays and one warning says so`, async () => {
      const { page, messages } = await host.visit(markup + STAT, MODULE);
      await page.waitForLoadState('load');
      assert.ok((await seenText(page)).includes('reserve'));
      assert.equal(messages.length, 1);
      assert.match(messages[0]!, /^warning: impact-widgets: Error: document\.(createElement|importNode)/);
    });
  }

  it('F3: where the script cannot start at all, the author’s text stays and one warning says why', async () => {
    const { page, messages } = await host.visit(
      STAT,
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">${MODULE}`,
    );
    await page.waitForLoadState('load');
    assert.ok((await seenText(page)).includes('reserve'));
    assert.equal(messages.filter((message) => message.startsWith('warning: impact-widgets')).length, 1);
    assert.deepEqual(
      messages.filter((message) => message.startsWith('uncaught')),
      [],
    );
  });
});

describe('F17: a tag that closes itself', () => {
  for (const [name, script] of [
    ['a module', MODULE],
    ['a classic script in the head', '<script src="/impact-widgets.js"></script>'],
  ] as const) {
    it(`lets the rest of the page stay, with ${name} and scripts that add to it`, async () => {
      const { page, messages } = await host.visit(
        '<impact-stat indicator="mindre-alene" /><h2>Næste</h2><p>Mere tekst.</p><impact-theme theme="sprog" /><p>Til sidst.</p><script>document.body.append(document.createElement("aside"))</script>',
        script,
      );
      await rendered(page);
      assert.ok(await page.getByRole('heading', { name: 'Næste' }).isVisible());
      assert.ok(await page.getByText('Mere tekst.').isVisible());
      assert.ok(await page.getByText('Til sidst.').isVisible());
      assert.ok(await showsFigure(page));
      assert.ok(await showsFigure(page, 'impact-theme'));
      assert.equal(messages.length, 2);
      assert.ok(messages.every((message) => message.includes('sluttagget')));
    });
  }
});

describe('a closed fallback of blocks, while the page is still being parsed', () => {
  it('is hidden, and nothing is said, though its end tag arrives late', async () => {
    const { page, messages } = await host.visit(
      `<impact-stat indicator="mindre-alene">\n<ul><li>83 %</li>${PAUSE}<li>reserve</li></ul>\n${PAUSE}</impact-stat>\n<p>Efter.</p>`,
      '<script src="/impact-widgets.js"></script>',
    );
    await rendered(page);
    assert.ok(!(await seenText(page)).includes('reserve'));
    assert.deepEqual(messages, []);
  });
});

describe('F19: an element that is upgraded late', () => {
  it('keeps a property that was set before, and its text until then', async () => {
    const { page } = await host.visit(STAT);
    await page.evaluate(() => {
      Reflect.set(document.querySelector('impact-stat')!, 'indicator', 'tolkning');
    });
    assert.ok((await seenText(page)).includes('reserve'));
    await page.addScriptTag({ url: '/impact-widgets.js', type: 'module' });
    await rendered(page);
    const seen = await seenText(page);
    assert.ok(seen.includes('6 ud af\u00a010') && seen.includes('5 ud af\u00a010'));
    assert.ok(!seen.includes('reserve'));
  });
});
