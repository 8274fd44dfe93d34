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

const NEW_TAGS = ['impact-chart', 'impact-compare', 'impact-overview'];

const NEW_ELEMENTS =
  '<impact-chart theme="uddannelse"></impact-chart><impact-compare></impact-compare><impact-overview></impact-overview>';

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
      assert.match(messages[0]!, /^warning: <impact-stat>: .*(createElement|importNode) is not a function/);
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

describe('F10: any of the other names taken by someone else', () => {
  const SHOWN: Readonly<Record<string, string>> = {
    'impact-chart': '.chart',
    'impact-compare': '.chart',
    'impact-overview': '.card',
    'impact-stat': '.card',
    'impact-theme': '.card',
  };
  for (const taken of [...NEW_TAGS, 'impact-theme']) {
    it(`${taken}: that element is left alone, the others show their figures, one warning says so`, async () => {
      const { page, messages } = await host.visit(
        `${NEW_ELEMENTS}${STAT}<impact-theme theme="sprog"></impact-theme>`,
        `<script>customElements.define('${taken}', class extends HTMLElement {})</script>${MODULE}`,
      );
      for (const [tag, part] of Object.entries(SHOWN)) {
        if (tag !== taken) await page.locator(`${tag} ${part}`).first().waitFor();
      }
      assert.equal(await page.locator(taken).evaluate(({ shadowRoot }) => shadowRoot), null);
      assert.equal(messages.length, 1);
      assert.ok(messages[0]!.includes(`<${taken}> is already defined by another script`));
    });
  }
});

/** The boxes of everything that is drawn or written inside an element, from its own corner. */
const boxes = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) => {
    const root = element.shadowRoot!.querySelector('.root')!;
    const origin = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')]
      .filter((part) => part.checkVisibility() && !part.closest('.away'))
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return {
          part: `${part.localName}.${part.getAttribute('class') ?? ''}`,
          box: [x - origin.x, y - origin.y, width, height].map((value) => Math.round(value * 100) / 100),
        };
      });
  });

describe('F12: resets of a page', () => {
  const REBOOT = `
    *, *::before, *::after { box-sizing: border-box; }
    body { margin: 0; line-height: 1.5; }
    h1, h2, h3, p, ul, ol, figure { margin: 0 0 1rem; padding: 0; }
    table { border-collapse: collapse; caption-side: bottom; }
    th { text-align: -webkit-match-parent; }
    button, input, select { margin: 0; font: inherit; }
    button { appearance: none; border: 0; padding: 0; border-radius: 0; background: none; }
    summary { display: list-item; }
    svg, img { vertical-align: middle; max-width: 100%; display: inline; }`;

  // The font is the page's own choice, and so is the width of the column.
  const COLUMN = `main { all: revert !important; display: block !important; width: 900px !important;
    font-size: 16px !important; font-family: sans-serif !important; }`;

  for (const [name, reset] of [
    ['a reboot', REBOOT],
    ['* { all: unset }', '* { all: unset }'],
    [
      'small capitals that do not wrap',
      '* { font-size: 9px; text-transform: uppercase; white-space: nowrap }',
    ],
    [
      'centred and indented text',
      '* { text-align: center; text-indent: 3em; line-height: 3; font-weight: 900 }',
    ],
  ] as const) {
    it(`${name} moves nothing inside a chart, a comparison and an overview by more than 2 px`, async () => {
      const open = async (css: string) => {
        const { page } = await host.visit(
          `<main>${NEW_ELEMENTS}</main>`,
          `<style>${css}${COLUMN} main * { font-family: sans-serif }</style>${MODULE}`,
          { reducedMotion: 'reduce' },
        );
        await rendered(page);
        return page;
      };
      const [plain, touched] = [await open(''), await open(reset)];
      for (const tag of NEW_TAGS) {
        const [before, after] = [await boxes(plain, tag), await boxes(touched, tag)];
        assert.ok(before.length > 50);
        assert.equal(after.length, before.length);
        before.forEach(({ part, box }, index) => {
          const moved = after[index]!.box.some((value, side) => Math.abs(value - box[side]!) > 2);
          assert.ok(!moved, `${tag} ${part}: ${box.join()} became ${after[index]!.box.join()}`);
        });
      }
    });
  }
});

describe('F13: pages that hide what is not defined', () => {
  it('show every element once it is', async () => {
    const { page } = await host.visit(
      NEW_ELEMENTS + STAT,
      `<style>:not(:defined) { visibility: hidden }</style>${MODULE}`,
    );
    await rendered(page);
    for (const tag of [...NEW_TAGS, 'impact-stat']) {
      assert.ok(
        await page
          .locator(`${tag} .box`)
          .first()
          .evaluate((part) => part.checkVisibility({ visibilityProperty: true })),
        tag,
      );
    }
  });

  it('and a page that hides an element keeps it hidden', async () => {
    const { page } = await host.visit(NEW_ELEMENTS, `<style>impact-chart { display: none }</style>${MODULE}`);
    await rendered(page);
    assert.equal(await page.locator('impact-chart').isVisible(), false);
    await page.locator('impact-overview').evaluate((element) => element.setAttribute('hidden', ''));
    assert.equal(await page.locator('impact-overview').isVisible(), false);
  });
});

describe('F14, F15: what old libraries do to the language', () => {
  const POLLUTERS = [
    [
      'Prototype.js',
      'function $A(iterable) { if (!iterable) return []; var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results } Array.from = $A',
    ],
    [
      'an old bind',
      'Function.prototype.bind = function (self) { var method = this; return function () { return method.apply(self, arguments) } }',
    ],
    [
      'enumerable extras on Array, String and Object',
      'Array.prototype.first = function () { return this[0] }; String.prototype.strip = function () { return this }; Object.prototype.each = function () {}',
    ],
    ['Array.prototype.toJSON', 'Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]" }'],
    [
      'polluted prototypes',
      'Object.prototype.theme = "sprog"; Object.prototype.program = "baba"; Object.prototype.warning = "x"; Object.prototype.lang = "en"',
    ],
  ] as const;

  /** What a chart's menu and a search give. */
  async function taken(head: string) {
    const { page, messages } = await host.visit(
      '<impact-chart theme="uddannelse"></impact-chart><impact-overview></impact-overview>',
      head + MODULE,
    );
    await rendered(page);
    await page.locator('impact-chart .export summary').click();
    const links = page.locator('impact-chart .export a');
    await links.first().waitFor();
    const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    await page.getByLabel('Søg i resultaterne').fill('dansk');
    const found = await seenText(page, 'impact-overview');
    return { files, found, chart: await seenText(page, 'impact-chart'), messages };
  }

  for (const [name, script] of POLLUTERS) {
    it(`${name}: chart, files and search as on a clean page`, async () => {
      const clean = await taken('');
      assert.ok(clean.files.length === 4 && clean.found.includes(' af 28 resultater'));
      assert.deepEqual(await taken(`<script>${script}</script>`), clean);
    });
  }
});

describe('F24: what editors save', () => {
  it('is what was written, also after searching, choosing, copying and opening', async () => {
    const markup =
      '<impact-overview deep-link=""><a href="#">Reserve</a></impact-overview><impact-theme theme="sprog"></impact-theme><impact-compare></impact-compare>';
    const { page } = await host.visit(`<div contenteditable="true">${markup}</div>`, MODULE, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await rendered(page);
    await page.getByLabel('Søg i resultaterne').fill('dansk');
    await page.getByLabel('Tema').selectOption('sprog');
    await page.getByLabel('Indsats').selectOption('baba');
    await page.locator('impact-theme .table summary').click();
    for (const tag of ['impact-overview', 'impact-theme', 'impact-compare']) {
      const menu = page.locator(`${tag} .export`);
      await menu.locator('summary').click();
      await menu.getByRole('button', { name: 'Kopiér som tekst' }).click();
      await menu.getByText('Kopieret.').waitFor();
    }
    await page.getByRole('button', { name: 'Vis alle resultater' }).click();
    assert.equal(await page.locator('[contenteditable]').innerHTML(), markup);
  });
});

describe('F25: back and forward', () => {
  it('a page with an overview and its deep link is kept as it was left, and works on', async () => {
    // Playwright loses sight of a page that is kept, so the page itself tells the server what became of it.
    const keeping = await Host.start([], ['--disable-back-forward-cache']);
    try {
      keeping.serve(
        '/next.html',
        'text/html',
        Buffer.from('<script>setTimeout(() => history.back(), 500)</script>'),
      );
      const { page } = await keeping.visit(
        '<impact-overview deep-link></impact-overview><impact-theme theme="sprog"></impact-theme>',
        `<script>addEventListener('pageshow', ({ persisted }) => {
          const { shadowRoot } = document.querySelector('impact-overview');
          const input = shadowRoot?.querySelector('input');
          const words = input?.value;
          if (persisted) shadowRoot.querySelector('[part=reset]').click();
          setTimeout(() => fetch(['/shown', persisted, words, shadowRoot?.querySelectorAll('.card').length].join('/')), 100);
        })</script>${MODULE}`,
      );
      await rendered(page);
      await page.getByLabel('Søg i resultaterne').fill('dansk');
      await page.waitForURL(/#impact=\/\/dansk$/);
      await page.evaluate(() => {
        location.href = '/next.html';
      });
      const told = () => keeping.asked.filter((url) => url.startsWith('/shown/'));
      const deadline = Date.now() + 30_000;
      while (told().length < 2 && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(told(), ['/shown/false//28', '/shown/true/dansk/28']);
    } finally {
      await keeping.stop();
    }
  });
});

describe('F26: hidden at first, then shown', () => {
  for (const [name, before, after] of [
    ['in a folded <details>', '<details><summary>Vis</summary>', '</details>'],
    ['in a tab of display: none', '<section style="display: none">', '</section>'],
    ['in a hidden element', '<section hidden>', '</section>'],
  ] as const) {
    it(`${name}, is drawn as if it had been seen all the time`, async () => {
      const open = async (markup: string) => {
        const { page } = await host.visit(markup, MODULE, { reducedMotion: 'reduce' });
        await rendered(page);
        return page;
      };
      const seen = await open(`<section>${NEW_ELEMENTS}</section>`);
      const shown = await open(before + NEW_ELEMENTS + after);
      assert.equal(await shown.locator('impact-chart .root').isVisible(), false);
      await shown.waitForTimeout(200);
      await shown.evaluate(() => {
        const element = document.querySelector('details, section')!;
        if (element instanceof HTMLDetailsElement) element.open = true;
        element.removeAttribute('style');
        element.removeAttribute('hidden');
      });
      await rendered(shown);
      for (const tag of NEW_TAGS) assert.deepEqual(await boxes(shown, tag), await boxes(seen, tag));
    });
  }
});

describe('F39: a frame without an origin', () => {
  const INSIDE = '<impact-overview deep-link></impact-overview>';
  const SCRIPT = '<script defer src="/impact-widgets.js"></script>';

  for (const [name, frame] of [
    ['with an address', (origin: string) => `src="${origin}/inside.html"`],
    [
      'written into the page',
      (origin: string) =>
        `srcdoc='<html lang="da">${SCRIPT.replace('src="', `src="${origin}`)}${INSIDE}</html>'`,
    ],
  ] as const) {
    it(`${name}: the overview shows, search works, text can be copied by hand, nothing is thrown`, async () => {
      host.serve(
        '/inside.html',
        'text/html; charset=utf-8',
        Buffer.from(`<!doctype html><html lang="da">${SCRIPT}${INSIDE}</html>`),
      );
      const { page, messages } = await host.visit(
        `<iframe sandbox="allow-scripts" width="800" height="800" ${frame(host.origin)}></iframe>`,
      );
      const inside = page.frameLocator('iframe');
      await inside.locator('.card').nth(27).waitFor();
      await inside.getByLabel('Søg i resultaterne').fill('tolke');
      await inside.getByText('1 af 28 resultater').first().waitFor();
      assert.equal(await inside.locator('.card').count(), 1);
      await inside.getByText('Hent eller kopiér tallene').click();
      await inside.getByRole('button', { name: 'Kopiér som tekst' }).click();
      assert.match(
        await inside.getByLabel('Kopiér teksten her:').inputValue(),
        /^6 ud af\u00a010 Bydelsmødre/,
      );
      // The browser itself says that it does not let a frame write to the clipboard.
      assert.deepEqual(
        messages.filter((text) => !text.includes('The Clipboard API has been blocked')),
        [],
      );
    });
  }
});
