import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { VERSION } from '../../src/define/version.js';
import { Host, MODULE, OTHER_VERSION, rendered, seenText } from '../support/host.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const OTHER = '<script type="module" src="/impact-widgets.js?other"></script>';

const STAT = '<div data-impact-stat="mindre-ensom"><a href="#">7 af 10 (reserve)</a></div>';
const THEME = '<div data-impact-theme="sprog"><a href="#">Sprog (reserve)</a></div>';

const NUMBER = '7 ud af\u00a010';

/** What stands where, in the order of the page: every widget with its attributes, and whether it shows figures. */
const widgets = (page: Page, inside = 'body') =>
  page.locator(`${inside} :is(impact-stat, impact-theme)`).evaluateAll((elements) =>
    elements.map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries(
        element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
      ),
      parent: element.parentElement!.cloneNode(false) as Element,
      showsFigures: element.shadowRoot?.querySelector('.number')?.checkVisibility() ?? false,
    })),
  );

/** How many widgets show their figures. */
async function showing(page: Page, inside = 'body'): Promise<number> {
  await rendered(page);
  return (await widgets(page, inside)).filter(({ showsFigures }) => showsFigures).length;
}

/** Every widget as a line of its markup, without what stands in it. */
const tags = (page: Page) =>
  page
    .locator('impact-stat, impact-theme')
    .evaluateAll((elements) => elements.map((element) => (element.cloneNode(false) as Element).outerHTML));

const STAT_TAG = '<impact-stat indicator="mindre-ensom"></impact-stat>';
const THEME_TAG = '<impact-theme theme="sprog"></impact-theme>';

describe('the data- form', () => {
  it('becomes a widget around what stands in it, which it hides', async () => {
    const { page, messages } = await host.visit(STAT + THEME, MODULE);
    assert.equal(await showing(page), 2);
    assert.equal(
      await page.locator('body').innerHTML(),
      '<div data-impact-stat="mindre-ensom"><impact-stat indicator="mindre-ensom"><a href="#">7 af 10 (reserve)</a></impact-stat></div>' +
        '<div data-impact-theme="sprog"><impact-theme theme="sprog"><a href="#">Sprog (reserve)</a></impact-theme></div>',
    );
    const seen = await seenText(page);
    assert.ok(seen.includes(NUMBER) && seen.includes('72\u00a0%') && !seen.includes('reserve'), seen);
    assert.deepEqual(messages, []);
  });

  it('hands over every attribute that the element knows, and no other', async () => {
    const known = {
      stat: {
        indicator: 'tolkning',
        program: 'baba',
        variant: 'number',
        'heading-level': '3',
        lang: 'en',
        'color-scheme': 'dark',
        palette: 'ocean',
        density: 'compact',
        'aria-label': 'Tolkning',
      },
      theme: {
        theme: 'sprog',
        program: 'bydelsmoedre',
        view: 'cards',
        'no-export': '',
        'heading-level': '4',
        lang: 'en',
        'color-scheme': 'light',
        palette: 'forest',
        density: 'compact',
        'aria-label': 'Sprog',
      },
    };
    const unknown =
      'data-impact-onclick="alert(1)" data-impact-style="color:red" data-impact-class="x" data-impact-id="y" data-impact-slot="z" data-impact-data-impact-stat="q" onclick="" title="t"';
    const markup = Object.values(known)
      .map((attributes) => {
        const own = Object.entries(attributes).map(
          ([name, value]) => `data-impact-${name === 'indicator' ? 'stat' : name}="${value}"`,
        );
        return `<div ${own.join(' ')} ${unknown}>Reserve</div>`;
      })
      .join('');
    const { page, messages } = await host.visit(markup, MODULE);
    assert.equal(await showing(page), 2);
    assert.deepEqual(
      (await widgets(page)).map(({ tag, attributes }) => [tag, attributes]),
      [
        ['impact-stat', known.stat],
        ['impact-theme', known.theme],
      ],
    );
    assert.deepEqual(messages, []);
  });

  it('speaks the language of its own place, of the page, or the one it is told', async () => {
    const { page, messages } = await host.visit(
      '<div lang="en" data-impact-stat="mindre-ensom">a</div>' +
        '<div lang="en" data-impact-stat="mindre-ensom" data-impact-lang="da">b</div>' +
        '<div data-impact-stat="mindre-ensom">c</div>' +
        '<section lang="en"><div data-impact-theme="sprog">d</div></section>',
      MODULE,
    );
    assert.equal(await showing(page), 4);
    const spoken = await page
      .locator('.root')
      .evaluateAll((roots) => roots.map((root) => root.getAttribute('lang')));
    assert.deepEqual(spoken, ['en', 'da', 'da', 'en']);
    const [first, second] = [await seenText(page, 'impact-stat'), await seenText(page, 'div + div')];
    assert.ok(first.includes('7 out of\u00a010') && second.includes(NUMBER), first + second);
    assert.deepEqual(messages, []);
  });

  it('may be a span, a list item or a paragraph', async () => {
    const { page, messages } = await host.visit(
      '<p>Før <span data-impact-stat="mindre-ensom">a</span> efter.</p><ul><li data-impact-stat="mindre-ensom">b</li></ul><p data-impact-theme="sprog">c</p>',
      MODULE,
    );
    assert.equal(await showing(page), 3);
    assert.deepEqual(messages, []);
  });
});

describe('the data- form with what nobody knows', () => {
  for (const [name, body, tag, nearest] of [
    ['a wrong id of a result', STAT.replace('mindre-ensom', 'mindre-ensm'), 'impact-stat', 'mindre-ensom'],
    ['a wrong id of a theme', THEME.replace('"sprog"', '"sprag"'), 'impact-theme', 'sprog'],
    [
      'a property of every object',
      STAT.replace('mindre-ensom', 'constructor'),
      'impact-stat',
      '"constructor"',
    ],
    ['no id of a result', STAT.replace('="mindre-ensom"', ''), 'impact-stat', 'indicator'],
    ['no id of a theme', THEME.replace('="sprog"', '=""'), 'impact-theme', 'theme'],
  ] as const) {
    it(`${name}: the author’s text stays visible in its place, one warning says what is near`, async () => {
      const { page, messages } = await host.visit(`<p>Før.</p>${body}<p>Efter.</p>`, MODULE);
      await rendered(page);
      const place = page.locator('div');
      assert.equal(await place.locator(tag).count(), 1);
      assert.ok(await place.getByRole('link').isVisible());
      assert.match(await seenText(page), /^ *Før\. *(7 af 10|Sprog) \(reserve\) *Efter\. *$/);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.ok(
        messages[0]!.startsWith(`warning: <${tag}>: `) && messages[0]!.includes(nearest),
        messages[0],
      );
    });
  }
});

describe('F23: forms that come later', () => {
  const empty = () => host.visit('<main id="tabs"></main>', MODULE);

  it('appended, as tabs do', async () => {
    const { page, messages } = await empty();
    await rendered(page);
    for (const markup of [STAT, THEME]) {
      await page.evaluate((html) => {
        const panel = document.createElement('section');
        panel.innerHTML = html;
        document.querySelector('#tabs')!.append(panel);
      }, markup);
    }
    assert.equal(await showing(page, '#tabs'), 2);
    assert.deepEqual(await tags(page), [STAT_TAG, THEME_TAG]);
    assert.deepEqual(messages, []);
  });

  it('in the place of others, by innerHTML', async () => {
    const { page, messages } = await empty();
    for (const markup of [STAT, THEME, STAT + THEME]) {
      await page.evaluate((html) => {
        document.querySelector('#tabs')!.innerHTML = html;
      }, markup);
      await rendered(page);
    }
    assert.equal(await showing(page, '#tabs'), 2);
    assert.deepEqual(await tags(page), [STAT_TAG, THEME_TAG]);
    assert.deepEqual(messages, []);
  });

  it('in a body that was taken before the script and after it, twice each, as Turbo does', async () => {
    const { page, messages } = await host.visit(
      `${STAT + THEME}<script>globalThis.fresh = document.body.cloneNode(true)</script>`,
      MODULE,
    );
    assert.equal(await showing(page), 2);
    await page.evaluate(() => Object.assign(globalThis, { used: document.body.cloneNode(true) }));
    for (const snapshot of ['fresh', 'used', 'used', 'fresh']) {
      await page.evaluate((name) => {
        document.body.replaceWith((Reflect.get(globalThis, name) as Element).cloneNode(true));
      }, snapshot);
      assert.equal(await showing(page), 2, snapshot);
      assert.deepEqual(await tags(page), [STAT_TAG, THEME_TAG], snapshot);
      assert.ok(!(await seenText(page)).includes('reserve'));
    }
    assert.deepEqual(messages, []);
  });

  it('moved, taken away and put back', async () => {
    const { page, messages } = await host.visit(`${STAT + THEME}<main id="tabs"></main>`, MODULE);
    assert.equal(await showing(page), 2);
    await page.evaluate(async () => {
      const places = [...document.querySelectorAll('div')];
      const tabs = document.querySelector('#tabs')!;
      tabs.append(...places);
      await new Promise((resolve) => setTimeout(resolve));
      places.forEach((place) => place.remove());
      await new Promise((resolve) => setTimeout(resolve));
      tabs.append(...places.toReversed());
    });
    assert.equal(await showing(page, '#tabs'), 2);
    assert.deepEqual(await tags(page), [THEME_TAG, STAT_TAG]);
    assert.deepEqual(messages, []);
  });
});

describe('the data- form and the script twice on a page', () => {
  for (const [name, second, expected] of [
    ['the same', '<script defer src="/impact-widgets.js?again"></script>', []],
    ['another version', OTHER, [VERSION, OTHER_VERSION]],
  ] as const) {
    it(`${name}: one widget each, also of what comes later`, async () => {
      const { page, messages } = await host.visit(STAT + THEME, MODULE + second);
      assert.equal(await showing(page), 2);
      await page.evaluate((html) => {
        document.body.insertAdjacentHTML('beforeend', html);
      }, STAT);
      assert.equal(await showing(page), 3);
      assert.deepEqual(await tags(page), [STAT_TAG, THEME_TAG, STAT_TAG]);
      assert.equal(messages.length, expected.length && 1, messages.join('\n'));
      for (const version of expected) assert.ok(messages[0]!.includes(version));
    });
  }
});

/** Links are heard where the script tag says so. */
const LINKS = MODULE.replace('></script>', ' data-impact-links></script>');

const link = (href: string, more = '') => `<a ${more}href="${href}">Se tallet</a>`;

describe('F24: what an editor is editing', () => {
  it('is left as it is: forms and links, there at first and put in later, in what the editor keeps too', async () => {
    const island = `<p contenteditable="false">${link('/embed/sprog.html')}</p><p contenteditable="false">${link('/embed/sprog.html', 'data-impact="" ')} mere</p><div contenteditable="false">${STAT}</div>`;
    const markup = `${island}${STAT}${THEME}<p><a href="/embed/sprog.html">Sprog</a></p><p>Se <a data-impact="" href="/embed/sprog.html">sprog</a>.</p>`;
    const { page, messages } = await host.visit(
      `<article contenteditable="true">${markup}</article>${STAT}`,
      LINKS,
    );
    assert.equal(await showing(page), 1);
    await page.evaluate((html) => {
      document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
    }, markup);
    await rendered(page);
    assert.equal(
      await page.locator('article').evaluate((article) => article.outerHTML),
      `<article contenteditable="true">${markup}${markup}</article>`,
    );
    assert.deepEqual(messages, []);
  });
});

describe('links to embed pages', () => {
  const MARKUP = `<p>${link('/embed/mindre-ensom.html')}</p><p>Læs ${link('/embed/sprog.html', 'data-impact="" ')} her.</p>`;

  it('are left as they are where the script tag does not ask for them', async () => {
    const { page, messages } = await host.visit(`<main>${MARKUP}</main>${STAT}`, MODULE);
    assert.equal(await showing(page), 1);
    assert.equal(await page.locator('main').innerHTML(), MARKUP);
    assert.deepEqual(messages, []);
  });

  for (const [path, tag, lang] of [
    ['/embed/mindre-ensom.html', 'impact-stat indicator="mindre-ensom"', 'da'],
    ['/embed/sprog.html', 'impact-theme theme="sprog"', 'da'],
    ['/embed/en/mindre-ensom.html', 'impact-stat indicator="mindre-ensom"', 'en'],
    ['https://example.org/impact-widgets/embed/en/sprog.html', 'impact-theme theme="sprog"', 'en'],
  ] as const) {
    for (const [where, body] of [
      ['alone in its paragraph', `<p>\n${link(path)} </p>`],
      ['marked in a sentence', `<p>Læs ${link(path, 'data-impact ')} her.</p>`],
      ['marked in no paragraph', `<div>${link(path, 'data-impact ')}</div>`],
    ] as const) {
      it(`${path}, ${where}: a widget that speaks ${lang}`, async () => {
        const other = lang === 'da' ? 'en' : 'da';
        const { page, messages } = await host.visit(`<main lang="${other}">${body}</main>`, LINKS);
        assert.equal(await showing(page, 'main'), 1);
        const [name] = tag.split(' ');
        const markup = (await tags(page))[0]!;
        assert.ok(markup.startsWith(`<${tag}`), markup);
        assert.equal(await page.locator('.root').getAttribute('lang'), lang);
        assert.equal(await page.locator(`${name} > a`).getAttribute('href'), path);
        assert.ok(!(await seenText(page, 'main')).includes('Se tallet'));
        assert.deepEqual(messages, []);
      });
    }
  }

  const LEFT = [
    ['inside a sentence', `<p>Læs ${link('/embed/sprog.html')} her.</p>`],
    ['before a sentence', `<p>${link('/embed/sprog.html')}: mere om sprog.</p>`],
    ['beside another', `<p>${link('/embed/sprog.html')} ${link('/embed/uddannelse.html')}</p>`],
    ['alone in a part of a paragraph', `<p><strong>${link('/embed/sprog.html')}</strong></p>`],
    ['in no paragraph', `<nav>${link('/embed/sprog.html')}</nav>`],
    ['to another page', `<p>${link('/om/sprog.html')}</p>`],
    ['to another page below such a folder', `<p>${link('/embed/om/sprog.html')}</p>`],
    ['to another kind of file', `<p>${link('/embed/sprog.png')}</p>`],
    ['to a film', `<p>${link('https://www.youtube.com/embed/sprog')}</p>`],
    ['to an unknown id', `<p>${link('/embed/sprag.html')}</p>`],
    ['to a property of every object', `<p>${link('/embed/constructor.html')}</p>`],
    ['in an unknown language', `<p>${link('/embed/de/sprog.html')}</p>`],
    ['with a query', `<p>${link('/embed/sprog.html?utm=nyhedsbrev')}</p>`],
    ['with a hash', `<p>${link('/embed/sprog.html#dark')}</p>`],
    ['that names such a page in its query', `<p>${link('https://example.org/del?u=/embed/sprog.html')}</p>`],
    ['that names such a page in its hash', `<p>${link('#/embed/sprog.html')}</p>`],
    ['around a picture', `<p><a href="/embed/sprog.html"><img alt="" src="data:,"><br>Sprog</a></p>`],
    ['beside a picture', `<p><img alt="" src="data:,">${link('/embed/sprog.html')}</p>`],
    [
      'around a widget',
      '<p>Se <a data-impact="" href="/embed/sprog.html"><impact-compare></impact-compare></a></p>',
    ],
    ['in a drawing', '<svg><a href="/embed/sprog.html"><text>Sprog</text></a></svg>'],
  ] as const;
  for (const [name, markup] of LEFT) {
    it(`${name}: are left as they are`, async () => {
      const { page, messages } = await host.visit(
        `<main>${markup}</main><p>${link('/embed/tolkning.html')}</p>`,
        LINKS,
      );
      assert.equal(await showing(page), 1);
      const before = await page.evaluate((html) => {
        const main = document.createElement('main');
        main.innerHTML = html;
        return main.innerHTML;
      }, markup);
      assert.equal(await page.locator('main').innerHTML(), before);
      assert.deepEqual(messages, []);
    });
  }

  for (const [tag, attributes] of [
    ['impact-stat', 'indicator="tolkning"'],
    ['impact-theme', 'theme="uddannelse"'],
    ['impact-chart', 'theme="uddannelse"'],
    ['impact-compare', ''],
    ['impact-overview', ''],
    ['div', 'data-impact-stat="tolkning"'],
  ] as const) {
    it(`in the fallback of <${tag} ${attributes}>: are left as they are`, async () => {
      const fallback = `<p>${link('/embed/sprog.html')}</p>`;
      const marked = link('/embed/sprog.html', 'data-impact="" ');
      const { page, messages } = await host.visit(
        [fallback, marked].map((inside) => `<${tag} ${attributes}>${inside}</${tag}>`).join(''),
        LINKS,
      );
      await rendered(page);
      const inside = tag === 'div' ? 'impact-stat' : tag;
      assert.deepEqual(
        await page.locator(inside).evaluateAll((elements) => elements.map(({ innerHTML }) => innerHTML)),
        [fallback, marked],
      );
      assert.ok(!(await seenText(page)).includes('Se tallet'));
      assert.deepEqual(messages, []);
    });
  }

  it('around a form are left as they are, and the form becomes a widget', async () => {
    const form = '<span data-impact-stat="mindre-ensom">7 af 10 (reserve)</span>';
    const { page, messages } = await host.visit(
      `<main><p><a data-impact href="/embed/sprog.html">${form}</a></p><p><a href="/embed/sprog.html">${form}</a></p></main>`,
      LINKS,
    );
    assert.equal(await showing(page), 2);
    assert.deepEqual(
      await page
        .locator('main > p')
        .evaluateAll((all) => all.map(({ firstElementChild }) => firstElementChild!.localName)),
      ['a', 'a'],
    );
    assert.equal(await page.locator('[data-impact-theme]').count(), 0);
    assert.deepEqual(messages, []);
  });

  it('that come later become widgets, and those of a page that was left do once', async () => {
    const { page, messages } = await host.visit('<main></main>', LINKS);
    await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
    }, MARKUP);
    assert.equal(await showing(page, 'main'), 2);
    for (let time = 0; time < 2; time++) {
      await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
      assert.equal(await showing(page, 'main'), 2);
      assert.equal((await tags(page)).length, 2);
    }
    assert.deepEqual(messages, []);
  });
});
