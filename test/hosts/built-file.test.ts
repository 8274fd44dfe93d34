import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { build } from 'vite';

import { type Locale } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { termsOf } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  exportView,
  overviewView,
  type OverviewReady,
  statView,
  themeView,
  type Exported,
  type ResultsReady,
  type StatReady,
  type ThemeReady,
} from '../../src/view/index.js';
import { DEFAULT_COLOURS, Host, MODULE, rendered } from '../support/host.js';
import { expectedCard, expectedResults, shown } from '../support/shown.js';
import { figuresOf } from '../support/made.js';
import { INDICATOR_IDS, THEME_IDS } from '../support/table.js';

const LOCALES = ['da', 'en'] as const;

const VARIANTS = ['number', 'pictogram', 'ring', 'bar'] as const;

/** Attributes that are not there. */
const NONE = { program: '', headingLevel: '' };

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

type Attributes = Readonly<Record<string, string>>;

const tag = (name: string, attributes: Attributes, content = '') =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')}>${content}</${name}>`;

async function open(markup: string, lang: Locale = 'da'): Promise<Page> {
  const { page } = await host.visit(markup, MODULE, { lang });
  await rendered(page);
  return page;
}

describe('the built file shows what the views say', () => {
  for (const locale of LOCALES) {
    it(`every result in every variant, ${locale}, and warns of every variant that is untrue`, async () => {
      const asked = INDICATOR_IDS.flatMap((indicator) =>
        ['', ...VARIANTS].map((variant) => ({ indicator, variant })),
      );
      const { page, messages } = await host.visit(
        asked.map((attributes) => tag('impact-stat', attributes)).join(''),
        MODULE,
        { lang: locale },
      );
      await rendered(page);
      const views = asked.map((options) => statView(dataset, { ...NONE, ...options, locale }) as StatReady);
      const actual = await shown(page.locator('impact-stat'));
      assert.deepEqual(
        actual.map(({ cards }) => cards),
        views.map(({ card }) => [expectedCard(card)]),
      );
      const kinds = views.flatMap(({ card }) => figuresOf(card).map(({ drawing }) => drawing.kind));
      assert.deepEqual(
        [...new Set(kinds)].toSorted(),
        ['bar', 'none', 'people', 'ring', 'segments', 'split', 'units'],
        'every kind of drawing is among them',
      );
      const warnings = views.flatMap((view) => view.warnings);
      assert.ok(warnings.length > 20);
      assert.deepEqual(
        messages,
        warnings.map((warning) => `warning: <impact-stat>: ${warning}`),
      );
    });

    it(`every theme and the chart of every theme, ${locale}`, async () => {
      const page = await open(
        THEME_IDS.flatMap((theme) => [
          tag('impact-theme', { theme }),
          tag('impact-chart', { theme }),
          tag('impact-chart', { theme, sort: 'value' }),
        ]).join(''),
        locale,
      );
      const themes = THEME_IDS.map(
        (theme) => themeView(dataset, { theme, view: '', ...NONE, locale }) as ThemeReady,
      );
      assert.deepEqual(await shown(page.locator('impact-theme')), themes.map(expectedResults));
      const heads = await page
        .locator('impact-theme .intro')
        .evaluateAll((intros) =>
          intros.map((intro) => [...intro.children].map((child) => child.textContent.trim())),
        );
      assert.deepEqual(
        heads,
        themes.map(({ title, introduction }) => [title, introduction]),
      );
      const charts = THEME_IDS.flatMap((theme) =>
        ['', 'value'].map((sort) => barChartView(dataset, { theme, sort, ...NONE, locale }) as ResultsReady),
      );
      assert.deepEqual(await shown(page.locator('impact-chart')), charts.map(expectedResults));
    });

    it(`a chart of a list, and every comparison, ${locale}`, async () => {
      const indicators = 'tolkning chance-for-uddannelse offentlig-it';
      const page = await open(
        tag('impact-chart', { indicators, program: 'bydelsmoedre' }) + tag('impact-compare', {}),
        locale,
      );
      const chart = { theme: '', indicators, sort: '', ...NONE, program: 'bydelsmoedre', locale };
      const compare = { theme: '', ...NONE, locale };
      assert.deepEqual(await shown(page.locator('impact-chart, impact-compare')), [
        expectedResults(barChartView(dataset, chart) as ResultsReady),
        expectedResults(compareView(dataset, compare) as ResultsReady),
      ]);
    });

    for (const [name, options] of [
      ['whole', { theme: '', program: '', search: '' }],
      ['filtered', { theme: 'sprog', program: 'baba', search: 'DANSK' }],
      ['without a match', { theme: '', program: '', search: 'enhjørning' }],
    ] as const) {
      it(`an overview, ${name}, ${locale}`, async () => {
        const view = overviewView(dataset, { ...NONE, ...options, locale }) as OverviewReady;
        const page = await open(tag('impact-overview', options), locale);
        const [actual] = await shown(page.locator('impact-overview'));
        assert.deepEqual(
          actual!.cards,
          view.sections.flatMap(({ cards }) => cards.map(expectedCard)),
        );
        assert.equal(actual!.sources.length, view.sources.length);
        const filters = await page.locator('impact-overview').evaluate((overview) => {
          const all = (selector: string) => [...overview.shadowRoot!.querySelectorAll(selector)];
          const text = (element: Element) => element.textContent.replace(/[ \n]+/g, ' ').trim();
          const chosen = (each: Element) => [text(each), `${(each as HTMLOptionElement).selected}`];
          return {
            titles: all('.intro .title, .section > .title').map(text),
            themes: all('[part=theme] option').map(chosen),
            programs: all('[part=program] option').map(chosen),
            search: (all('input')[0] as HTMLInputElement).value,
            found: all('.found').map(text),
            none: all('.none').map(text),
            menus: all('.export').length,
          };
        });
        const labelled = (choices: readonly { label: string; count: number; isChosen: boolean }[]) =>
          choices.map(({ label, count, isChosen }) => [`${label} (${count})`, `${isChosen}`]);
        assert.deepEqual(filters, {
          titles: [view.title, ...view.sections.map(({ title }) => title)],
          themes: labelled(view.themes),
          programs: labelled(view.programs),
          search: options.search,
          found: [view.found + (view.isFiltered ? ` ${view.terms.reset}` : '')],
          none: view.sections.length === 0 ? [view.terms.none] : [],
          menus: view.sections.length === 0 ? 0 : 1,
        });
      });
    }
  }
});

/** A page with everything on it, and with attributes of every kind. */
const EVERYTHING = [
  ...INDICATOR_IDS.flatMap((indicator) => ['', ...VARIANTS].map((variant) => ({ indicator, variant }))).map(
    (attributes) => tag('impact-stat', attributes),
  ),
  ...THEME_IDS.flatMap((theme) =>
    ['impact-theme', 'impact-chart', 'impact-compare', 'impact-overview'].map((name) => tag(name, { theme })),
  ),
  ...['cards', 'chart', 'table'].map((view) =>
    tag('impact-theme', { theme: 'uddannelse', view, 'heading-level': '2', lang: 'en' }),
  ),
  ...['light', 'dark', 'inherit', 'auto', 'drak'].map((scheme) =>
    tag('impact-chart', { theme: 'sprog', 'color-scheme': scheme, sort: 'value' }),
  ),
  ...['plum', 'ocean', 'forest', 'pulm'].map((palette) =>
    tag('impact-compare', { palette, density: 'compact', 'aria-label': 'Sammenligning' }),
  ),
  tag('impact-chart', { indicators: 'tolkning, mindre-ensom', 'no-export': '' }),
  tag('impact-overview', { search: 'dansk', 'heading-level': '3', program: 'baba' }),
  tag('impact-overview', { search: 'enhjørning' }),
  tag('impact-stat', { indicator: 'mindre-alen' }),
  tag('impact-stat', { indicator: 'constructor' }, '<a href="#">Reserve</a>'),
  tag('impact-theme', { theme: 'sprog', program: 'bab' }),
].join('\n');

describe('the built file equals the source', () => {
  const pages: Page[] = [];
  const told: string[][] = [];
  before(async () => {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: {
          entry: fileURLToPath(new URL('../../src/define/all.ts', import.meta.url)),
          formats: ['es'],
          fileName: 'source',
        },
      },
    });
    const [{ output }] = result as unknown as [{ output: readonly [{ code: string }] }];
    host.serve('/source.js', 'text/javascript; charset=utf-8', Buffer.from(output[0].code));
    for (const src of ['/impact-widgets.js', '/source.js']) {
      const { page, messages } = await host.visit(
        `<script>globalThis.events = []; for (const name of ['impact-ready', 'impact-error', 'impact-select']) addEventListener(name, ({ type, target, bubbles, composed, detail }) => events.push([type, target.localName, bubbles, composed, detail]))</script>${EVERYTHING}`,
        `<script type="module" src="${src}"></script>`,
      );
      await rendered(page);
      pages.push(page);
      told.push(messages);
    }
  });

  const both = async <T>(read: (page: Page) => Promise<T>): Promise<readonly [T, T]> => {
    const [built, source] = await Promise.all(pages.map(read));
    return [built!, source!];
  };

  /** Every element's markup, without the comments that Lit keeps its places with and the space between tags. */
  const markup = (page: Page, chosen = 'body > :not(script)') =>
    page.evaluate((selector) => {
      const written = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(/[ \n]+/g, ' ').trim();
        if (!(node instanceof Element)) return '';
        const attributes = [...node.attributes]
          .map(({ name, value }) => ` ${name}="${value.replace(/[ \n]+/g, ' ').trim()}"`)
          .toSorted();
        return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(written).join('')}</>`;
      };
      return [...document.querySelectorAll(selector)].map((element) =>
        [...element.shadowRoot!.childNodes].map(written).join(''),
      );
    }, chosen);

  it('in the markup of every element', async () => {
    const [built, source] = await both((page) => markup(page));
    assert.ok(source.length > 180 && source.every((text) => text.length > 50));
    built.forEach((text, index) => assert.equal(text, source[index]));
  });

  for (const [name, media] of [
    ['on a light page', {}],
    ['printed', { media: 'print' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const) {
    it(`in the computed style of every part of an element of each kind and look, ${name}`, async () => {
      const [built, source] = await both(async (page) => {
        await page.emulateMedia({
          media: 'screen',
          forcedColors: 'none',
          colorScheme: 'light',
          reducedMotion: 'reduce',
          ...media,
        });
        const styles = await page.evaluate(() => {
          const chosen = `
            [indicator=offentlig-it][variant=ring], [indicator=mindre-ensom][variant=''],
            [indicator$=uddannelsesstart][variant=''], [indicator=chance-for-uddannelse][variant=''],
            impact-theme[theme=uddannelse]:not([view]), [indicator=mindre-alen], [indicator=constructor],
            [color-scheme=dark], [color-scheme=inherit], [palette=ocean], [heading-level='3']`;
          return [...document.querySelectorAll(chosen)].map((element) =>
            [...element.shadowRoot!.querySelectorAll('*')].map((part) => {
              const style = getComputedStyle(part);
              let hash = 0;
              for (const property of style) {
                // The minifier writes tokens without spaces; what they amount to is in the other properties.
                if (property.startsWith('--')) continue;
                for (const letter of property + style.getPropertyValue(property))
                  hash = (hash * 31 + letter.charCodeAt(0)) % 4294967291;
              }
              return `${element.outerHTML}: ${part.localName}.${part.getAttribute('class') ?? ''} ${hash}`;
            }),
          );
        });
        await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null, reducedMotion: null });
        return styles.flat();
      });
      assert.ok(source.length > 500);
      assert.equal(built.length, source.length);
      built.forEach((part, index) => assert.equal(part, source[index]));
    });
  }

  it('in sheets that all elements of a kind share', async () => {
    const shared = await both((page) =>
      page.evaluate(() =>
        ['impact-stat', 'impact-theme', 'impact-chart', 'impact-compare', 'impact-overview'].map((name) => {
          const [first, ...others] = [...document.querySelectorAll(name)].map(
            ({ shadowRoot }) => shadowRoot!.adoptedStyleSheets,
          );
          const isShared = others.every((sheets) => sheets.every((sheet, index) => sheet === first![index]));
          return isShared ? first!.length : 0;
        }),
      ),
    );
    assert.deepEqual(shared, [
      [4, 8, 8, 6, 7],
      [4, 8, 8, 6, 7],
    ]);
  });

  it('in every warning', () => {
    const [built, source] = told;
    assert.ok(source!.some((text) => text.includes('Mente du "mindre-alene"?')));
    assert.deepEqual(built, source);
  });

  it('in every event, which bubbles and is composed', async () => {
    type Events = readonly (readonly [string, string, boolean, boolean, object])[];
    const [built, source] = await both((page) =>
      page.evaluate(() => (globalThis as unknown as { events: Events }).events),
    );
    assert.ok(source.length > 180);
    assert.deepEqual(built, source);
    assert.ok(built.every(([, , bubbles, composed]) => bubbles && composed));
    assert.deepEqual(
      [
        ...new Set(built.map(([type, , , , detail]) => `${type}: ${Object.keys(detail).join(' ')}`)),
      ].toSorted(),
      ['impact-error: status message', 'impact-ready: status message'],
    );
  });

  it('in the menu of an element of each kind and look', async () => {
    const chosen =
      'impact-theme[theme=uddannelse], impact-chart[theme=sprog], impact-compare[palette], impact-overview[search=dansk]';
    const [built, source] = await both(async (page) => {
      const menus = page.locator(chosen).locator('.export');
      await menus
        .locator('summary')
        .evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
      await menus.last().locator('a').last().waitFor();
      return markup(page, chosen);
    });
    assert.equal(source.length, 15);
    assert.ok(source.every((text) => text.split('<a download="impact-').length === 5));
    built.forEach((text, index) => assert.equal(text, source[index]));
  });
});

describe('what readers do, in the built file', () => {
  const FILTERS = ['theme', 'program', 'search'];

  /** Every `impact-select` that reaches the window from inside a shadow root. */
  async function openOverview(attributes: Attributes, hash = ''): Promise<Page> {
    const page = await open('<div id="around"></div>');
    await page.evaluate(
      ([text, address]) => {
        location.hash = address!;
        const selections: unknown[] = [];
        Object.assign(globalThis, { selections });
        addEventListener('impact-select', ({ bubbles, composed, detail }) =>
          selections.push({ bubbles, composed, detail }),
        );
        const around = document.querySelector('#around')!.attachShadow({ mode: 'open' });
        around.innerHTML = text!;
      },
      [tag('impact-overview', attributes), hash],
    );
    await page.locator('impact-overview .found').waitFor();
    return page;
  }

  const selections = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { selections: unknown[] }).selections);

  const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

  const titles = (page: Page) =>
    page.locator('impact-overview .card').evaluateAll((all) => all.map((each) => each.ariaLabel));

  const left = (theme: string, program: string, search: string) =>
    (
      overviewView(dataset, { theme, program, search, headingLevel: '', locale: 'da' }) as OverviewReady
    ).sections
      .flatMap(({ cards }) => cards)
      .map(({ title }) => title);

  it('searching, a theme and a programme leave what the view leaves, and tell the page', async () => {
    const page = await openOverview({ 'deep-link': '' });
    await page.getByLabel('Søg i resultaterne').fill('dansk');
    assert.deepEqual(await titles(page), left('', '', 'dansk'));
    await page.getByLabel('Tema').selectOption('sprog');
    assert.deepEqual(await titles(page), left('sprog', '', 'dansk'));
    await page.getByLabel('Indsats').selectOption('baba');
    assert.deepEqual(await titles(page), left('sprog', 'baba', 'dansk'));
    assert.equal(await hash(page), '#impact=sprog/baba/dansk');
    await page.getByRole('button', { name: 'Vis alle resultater' }).click();
    assert.equal((await titles(page)).length, 28);
    assert.equal(await hash(page), '');
    const told = (await selections(page)) as readonly { detail: object }[];
    assert.deepEqual(
      told,
      [
        { theme: '', program: '', search: 'dansk' },
        { theme: 'sprog', program: '', search: 'dansk' },
        { theme: 'sprog', program: 'baba', search: 'dansk' },
        { theme: '', program: '', search: '' },
      ].map((detail) => ({ bubbles: true, composed: true, detail })),
    );
    for (const { detail } of told) assert.deepEqual(Object.keys(detail), FILTERS);
  });

  it('what is left is said once, half a second later', async () => {
    const page = await openOverview({});
    await page.getByLabel('Søg i resultaterne').fill('dansk');
    const count = left('', '', 'dansk').length;
    await page.locator('[role=status]', { hasText: `${count} af 28 resultater, dansk` }).waitFor({
      state: 'attached',
    });
  });

  it('a link to a theme, to a result, and back again filter the overview', async () => {
    const page = await openOverview({ 'deep-link': '' }, '#impact=familie/bydelsmoedre');
    assert.deepEqual(await titles(page), left('familie', 'bydelsmoedre', ''));
    await page.evaluate(() => (location.hash = '#impact=mindre-alene'));
    await page.getByText('1 af 28 resultater', { exact: false }).first().waitFor();
    assert.deepEqual(await titles(page), ['Mindre alene']);
    await page.goBack();
    await page.waitForFunction(() => location.hash.includes('familie'));
    await page.getByLabel('Indsats').and(page.locator('select')).waitFor();
    await page.waitForFunction(
      (count) =>
        document
          .querySelector('#around')!
          .shadowRoot!.querySelector('impact-overview')!
          .shadowRoot!.querySelectorAll('.card').length === count,
      left('familie', 'bydelsmoedre', '').length,
    );
  });

  it('without deep-link the address is left alone', async () => {
    const page = await openOverview({}, '#impact=sprog');
    assert.equal((await titles(page)).length, 28);
    await page.getByLabel('Tema').selectOption('brobygning');
    assert.equal(await hash(page), '#impact=sprog');
  });

  for (const locale of LOCALES) {
    it(`copies what the view writes: all results, one result, as text and as a tag, ${locale}`, async () => {
      const { page } = await host.visit(tag('impact-theme', { theme: 'sprog' }), MODULE, {
        lang: locale,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await rendered(page);
      const terms = termsOf(locale).export;
      const { exported } = themeView(dataset, { theme: 'sprog', view: '', ...NONE, locale }) as ThemeReady;
      await page.getByText(terms.summary).click();
      for (const chosen of ['', 'tolkning']) {
        await page.getByLabel(terms.choose).selectOption(chosen);
        const view = viewOfMenu(exported, locale, chosen);
        for (const [label, text] of [
          [terms.sentence, view.sentence],
          [terms.snippet, view.snippet],
        ] as const) {
          await page.getByRole('button', { name: label }).click();
          await page.getByRole('status').filter({ hasText: terms.copied }).waitFor();
          assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
        }
      }
    });
  }

  it('gives the text to copy by hand where the browser does not let it be copied', async () => {
    const { page } = await host.visit(tag('impact-compare', {}), MODULE);
    await rendered(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const { exported } = compareView(dataset, { theme: '', ...NONE, locale: 'da' }) as ResultsReady;
    await page.getByText('Hent eller kopiér tallene').click();
    await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
    assert.equal(
      await page.getByLabel('Kopiér teksten her:').inputValue(),
      viewOfMenu(exported, 'da', '').sentence,
    );
  });
});

const viewOfMenu = (exported: Exported, locale: Locale, chosen: string) =>
  exportView(dataset, { ...exported, locale }, DEFAULT_COLOURS, chosen);

describe('the menu’s links, in the built file', () => {
  for (const locale of LOCALES) {
    it(`hold the files that the view writes, ${locale}`, async () => {
      const page = await open(
        tag('impact-theme', { theme: 'uddannelse' }) + tag('impact-overview', { search: 'baba' }),
        locale,
      );
      const theme = themeView(dataset, { theme: 'uddannelse', view: '', ...NONE, locale }) as ThemeReady;
      const overview = overviewView(dataset, { theme: '', search: 'baba', ...NONE, locale }) as OverviewReady;
      for (const [element, { exported }] of [
        ['impact-theme', theme],
        ['impact-overview', overview],
      ] as const) {
        await page.locator(element).getByText(termsOf(locale).export.summary).click();
        const links = page.locator(`${element} .export a`);
        await links.first().waitFor();
        const actual = await links.evaluateAll((all) =>
          all.map((link) => ({
            label: link.textContent.trim(),
            file: link.getAttribute('download'),
            href: link.getAttribute('href')!,
          })),
        );
        const view = viewOfMenu(exported, locale, '');
        assert.deepEqual(actual.slice(0, 3), view.downloads);
        assert.deepEqual({ label: actual[3]!.label, file: actual[3]!.file }, view.picture);
        assert.ok(actual[3]!.href.startsWith('data:image/png;base64,'));
      }
    });
  }
});
