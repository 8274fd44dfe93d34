import { expect } from '@open-wc/testing';

import { findIndicator, measurementsOf } from '../../src/model/index.js';
import { formatFigure } from '../../src/format/index.js';
import type { ImpactChart } from '../../src/index.js';
import {
  accessibilityTree,
  byRole,
  flatten,
  html,
  inside,
  readNumbers,
  settled,
  pageStyle,
  show,
  text,
  unfold,
  warningsOf,
} from '../support/browser.js';
import { invented } from '../support/invented-elements.js';
import { statedNumbers, THEME_IDS, themeNumbers } from '../support/invented-figures.js';

/** Twelve figures that stand on one chart. */
const TWELVE_BARS = 'laeser-selv gladere-for-boeger laengere-saetninger spoerger-om-hjaelp kender-flere';

/** Results of shares alone. */
const SHARES = 'laeser-selv gladere-for-boeger';

const numbers = (element: Element) => text(element, '.chart .amount');
const showsContent = (element: Element) => !inside(element, '.author')[0]!.hidden;

describe('<impact-chart>', () => {
  it('shows a theme under its message, with groups, numbers and source, in Danish', async () => {
    const element = await show(html`<impact-chart theme="naboer"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal(['Hvad der sker omkring bøgerne']);
    expect(text(element, '.subtitle')).to.deep.equal(['I procent eller antal ud af 10 i gruppen']);
    expect(text(element, '.bars .statement')).to.deep.equal([
      'kender flere i kvarteret end før. Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten.',
      'taler mere med skolen',
      'har fået mere tid sammen',
      'har i nogen grad lyst til at blive ved næste år',
    ]);
    expect(text(element, '.bars .group')).to.deep.equal([
      'Højtlæsere',
      'Lektieværter',
      'Familier på ruten',
      'Højtlæsere',
      'Familier på ruten',
      'Familier på ruten',
      'Lektieværter',
    ]);
    expect(numbers(element)).to.deep.equal([
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '39\u00a0%',
      '44\u00a0%',
      '40\u00a0%',
      '55\u00a0%',
    ]);
    expect(text(element, '.sources a')).to.deep.equal([
      'Læselygten, 2025 (Et år med Læselygten)',
      'Læselygten, 2025 (Hvad siger familierne?)',
    ]);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel', 'Hent eller kopiér tallene']);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-chart theme="naboer" lang="en"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal(['What happens around the books']);
    expect(text(element, '.subtitle')).to.deep.equal(['In per cent, or as a number out of 10, of the group']);
    expect(text(element, '.bars .statement')[0]).to.equal(
      'know more neighbours than before. The source states the same figure for Readers, Homework Hosts and families on the route.',
    );
    expect(numbers(element)).to.deep.equal([
      '9 out of\u00a010',
      '9 out of\u00a010',
      '9 out of\u00a010',
      '39%',
      '44%',
      '40%',
      '55%',
    ]);
    expect(text(element, 'summary')).to.deep.equal([
      'The figures in a table',
      'Download or copy the figures',
    ]);
  });

  it('names no total in its subtitle where its figures have several, and leaves no space in its place', async () => {
    for (const [indicators, lang, subtitle] of [
      ['tid-sammen laeser-hoejt spoerger-om-hjaelp', 'da', 'I procent eller antal i gruppen'],
      ['tid-sammen laeser-hoejt spoerger-om-hjaelp', 'en', 'In per cent, or as a number, of the group'],
      ['laeser-hoejt spoerger-om-hjaelp', 'da', 'Antal i gruppen'],
      ['laeser-hoejt spoerger-om-hjaelp', 'en', 'Number in the group'],
    ] as const) {
      const element = await show(html`<impact-chart indicators=${indicators} lang=${lang}></impact-chart>`);
      expect(inside(element, '.subtitle').map(({ textContent }) => textContent)).to.deep.equal([subtitle]);
    }
  });

  it('marks the scale words in its sentences', async () => {
    const element = await show(
      html`<impact-chart indicators="bliver-ved laengere-saetninger laeser-hoejt"></impact-chart>`,
    );
    expect(text(element, '.bars em')).to.deep.equal(['i nogen grad', 'i høj grad', 'hver uge']);
  });

  it('shows a list of indicators in the order they are named, each once, in place of a theme', async () => {
    const element = await show(
      html`<impact-chart
        theme="skole"
        indicators=" bliver-ved, tid-sammen
        bliver-ved "
      ></impact-chart>`,
    );
    expect(text(element, '.title')).to.deep.equal(['Udvalgte resultater']);
    expect(text(element, '.subtitle')).to.deep.equal(['Andel af gruppen i procent']);
    expect(numbers(element)).to.deep.equal(['55\u00a0%', '40\u00a0%']);
  });

  it('is titled as its only indicator is', async () => {
    const element = await show(html`<impact-chart indicators="laeser-hoejt" lang="en"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal(['Reading aloud at home']);
    expect(text(element, '.subtitle')).to.deep.equal(['Number out of 3 in the group']);
  });

  it('keeps the source’s order by default, and puts the highest of each kind first for sort="value"', async () => {
    const ids = 'laeser-hoejt tid-sammen spoerger-om-hjaelp bliver-ved';
    const element = await show<ImpactChart>(html`<impact-chart indicators=${ids}></impact-chart>`);
    const source = ['2 ud af\u00a03', '40\u00a0%', '3 ud af\u00a04', '4 ud af\u00a05', '55\u00a0%'] as const;
    expect(numbers(element)).to.deep.equal(source);
    element.setAttribute('sort', 'value');
    await settled(element);
    expect(numbers(element)).to.deep.equal([
      '3 ud af\u00a04',
      '4 ud af\u00a05',
      '2 ud af\u00a03',
      '55\u00a0%',
      '40\u00a0%',
    ]);
    element.sort = 'source';
    await settled(element);
    expect(numbers(element)).to.deep.equal(source);
  });

  it('keeps the source’s order for an unknown sort, with one warning', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(html`<impact-chart theme="laeselyst" sort="values"></impact-chart>`);
      expect(numbers(element)[0]).to.equal('62,5\u00a0%');
    });
    expect(warnings).to.deep.equal([
      '<impact-chart>: sort="values" findes ikke. Mente du "value"? Viser "source".',
    ]);
  });

  it('shows one programme where it is asked for one', async () => {
    const element = await show(
      html`<impact-chart theme="laeselyst" program="lektievaerterne"></impact-chart>`,
    );
    expect(numbers(element)).to.deep.equal(['48\u00a0%', '70\u00a0%']);
    expect(new Set(text(element, '.bars .group'))).to.deep.equal(new Set(['Lektieværter']));
  });

  it('shows a multiple as a card behind the chart, and in the table', async () => {
    const element = await show(html`<impact-chart theme="skole"></impact-chart>`);
    expect(numbers(element)).to.deep.equal([
      '71\u00a0%',
      '66\u00a0%',
      '58\u00a0%',
      '3 ud af\u00a04',
      '4 ud af\u00a05',
    ]);
    expect(text(element, '.card .number')).to.deep.equal(['godt 2\u00a0gange', '1,5\u00a0gange']);
    const [chart] = inside(element, '.chart');
    const [card] = inside(element, '.card');
    expect(chart!.compareDocumentPosition(card!) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    await unfold(element);
    expect(text(element, '.figures-table .amount')).to.include.members([
      'godt 2\u00a0gange',
      '1,5\u00a0gange',
    ]);
  });

  it('shows a multiple alone as its card, without an empty chart', async () => {
    const element = await show(html`<impact-chart indicators="laaner-boeger"></impact-chart>`);
    expect(inside(element, '.chart')).to.have.length(0);
    expect(text(element, '.card .number')).to.deep.equal(['godt 2\u00a0gange', '1,5\u00a0gange']);
  });

  it('has an axis of percent where all its figures are shares, and none else', async () => {
    const shares = await show(html`<impact-chart indicators=${SHARES}></impact-chart>`);
    expect(inside(shares, '.axis text').map(({ textContent }) => textContent)).to.deep.equal([
      '0\u00a0%',
      '50\u00a0%',
      '100\u00a0%',
    ]);
    const mixed = await show(html`<impact-chart theme="naboer"></impact-chart>`);
    expect(inside(mixed, '.axis')).to.have.length(0);
  });

  it('has the first and the last label of its axis inside its ends, at any width', async () => {
    for (const width of [160, 320, 900]) {
      const remove = pageStyle(`impact-chart { width: ${width}px }`);
      const element = await show(html`<impact-chart indicators=${SHARES}></impact-chart>`);
      const axis = inside<SVGSVGElement>(element, '.axis')[0]!.getBoundingClientRect();
      const labels = inside<SVGTextElement>(element, '.axis text').map((label) =>
        label.getBoundingClientRect(),
      );
      expect(labels[0]!.left).to.be.closeTo(axis.left, 2);
      expect(labels.at(-1)!.right).to.be.closeTo(axis.right, 2);
      remove();
    }
  });

  it('has no menu with no-export', async () => {
    const element = await show<ImpactChart>(html`<impact-chart theme="skole" no-export></impact-chart>`);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel']);
    element.noExport = false;
    await settled(element);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel', 'Hent eller kopiér tallene']);
  });

  it('holds in its table the very figures of the dataset, a row each', async () => {
    for (const { id, indicators } of invented.themes) {
      const element = await show(html`<impact-chart theme=${id} lang="en"></impact-chart>`);
      await unfold(element);
      const measurements = indicators.flatMap((indicator) => measurementsOf(invented, indicator));
      expect(text(element, '.figures-table .amount'), id).to.deep.equal(
        measurements.map(({ figure }) => formatFigure(figure, 'en').text),
      );
      expect(text(element, '.figures-table .group'), id).to.deep.equal(
        measurements.map(({ base }) => base.label.en),
      );
    }
  });

  it('reports to the page each state it reaches', async () => {
    const holder = await show(html`<div></div>`);
    const events: unknown[] = [];
    for (const type of ['impact-ready', 'impact-error']) {
      holder.addEventListener(type, (event) => {
        const { composed, detail } = event as CustomEvent<{ status: string; message: string }>;
        events.push([type, composed, detail.status, detail.message]);
      });
    }
    const element = document.createElement('impact-chart');
    await warningsOf(async () => {
      element.theme = 'skole';
      holder.append(element);
      await settled(element);
      element.theme = 'skloe';
      await settled(element);
      element.indicators = 'spoerger-om-hjaelp';
      await settled(element);
    });
    expect(events).to.deep.equal([
      ['impact-ready', true, 'ready', ''],
      ['impact-error', true, 'unknown', 'theme="skloe" findes ikke. Mente du "skole"?'],
      ['impact-ready', true, 'ready', ''],
    ]);
  });
});

describe('<impact-chart>: the author’s fallback', () => {
  for (const [fault, template, warning] of [
    [
      'an unknown theme',
      html`<impact-chart theme="laeslyst"><a href="#">58 %</a></impact-chart>`,
      '<impact-chart>: theme="laeslyst" findes ikke. Mente du "laeselyst"?',
    ],
    [
      'neither theme nor indicators',
      html`<impact-chart><a href="#">58 %</a></impact-chart>`,
      '<impact-chart>: theme mangler. Skriv for eksempel theme="laeselyst".',
    ],
    [
      'a list of nothing but unknown indicators',
      html`<impact-chart indicators="spoerger-om-hjael"><a href="#">58 %</a></impact-chart>`,
      '<impact-chart>: indicators="spoerger-om-hjael" findes ikke. Mente du "spoerger-om-hjaelp"?',
    ],
    [
      'an unknown programme',
      html`<impact-chart theme="skole" program="bogcyklrene"><a href="#">58 %</a></impact-chart>`,
      '<impact-chart>: program="bogcyklrene" findes ikke. Mente du "bogcyklerne"?',
    ],
    [
      'a programme without a figure',
      html`<impact-chart theme="skole" program="bogcyklerne"><a href="#">58 %</a></impact-chart>`,
      '<impact-chart>: "skole" har ingen tal for "bogcyklerne". Fjern program="bogcyklerne".',
    ],
  ] as const) {
    it(`stays for ${fault}, with one console warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await show(template);
      });
      expect(showsContent(element)).to.be.true;
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(inside(element, '.results')).to.have.length(0);
      expect(warnings).to.deep.equal([warning]);
    });
  }

  it('hides where some of the indicators are known, with one warning of the others', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(
        html`<impact-chart indicators="spoerger-om-hjaelp bliver-vedd"><a href="#">58 %</a></impact-chart>`,
      );
      expect(showsContent(element)).to.be.false;
      expect(numbers(element)).to.deep.equal(['3 ud af\u00a04', '4 ud af\u00a05']);
    });
    expect(warnings).to.deep.equal([
      '<impact-chart>: indicators="bliver-vedd" findes ikke. Mente du "bliver-ved"?',
    ]);
  });
});

describe('A2: all values of a chart without sight', () => {
  for (const lang of ['da', 'en'] as const) {
    it(`${lang}: the numbers read in each theme’s chart and table are those that it states`, async () => {
      for (const theme of THEME_IDS) {
        const element = await show(html`<impact-chart theme=${theme} lang=${lang} no-export></impact-chart>`);
        await unfold(element);
        const [chart, table] = byRole(await accessibilityTree(), 'table').map((found) =>
          statedNumbers(
            byRole(found, 'row')
              .filter((row) => byRole(row, 'columnheader').length === 0)
              .flatMap(readNumbers),
          ),
        );
        expect(table, theme).to.deep.equal(themeNumbers(theme, lang));
        // A multiple stands on a card.
        expect(chart, theme).to.deep.equal(themeNumbers(theme, lang, { onChart: true }));
        element.remove();
      }
    });
  }
});

describe('A4: no table or link inside an image of a chart', () => {
  it('nothing is an image, and no table or link is hidden', async () => {
    const element = await show(html`<impact-chart theme="skole"></impact-chart>`);
    await unfold(element);
    expect(inside(element, 'svg').length).to.be.greaterThan(3);
    expect(inside(element, 'svg:not([aria-hidden="true"]), [role="img"], img')).to.have.length(0);
    expect(inside(element, '[aria-hidden="true"] :is(a, table, [tabindex])')).to.have.length(0);
    const tree = flatten(await accessibilityTree());
    expect(tree.filter(({ role }) => /^(image|img|graphics.*)$/i.test(role))).to.have.length(0);
  });
});

describe('A5: the values of a chart are read one by one', () => {
  it('each row of chart and table has one cell with one figure in words', async () => {
    const element = await show(html`<impact-chart indicators=${TWELVE_BARS} no-export></impact-chart>`);
    await unfold(element);
    const expected = TWELVE_BARS.split(' ').flatMap((id) =>
      measurementsOf(invented, findIndicator(invented, id)!).map(
        ({ figure }) => formatFigure(figure, 'da').spoken,
      ),
    );
    for (const table of byRole(await accessibilityTree(), 'table')) {
      const rows = byRole(table, 'row').slice(1);
      const figures = rows.map((row) =>
        byRole(row, 'cell')
          .map((cell) => byRole(cell, 'StaticText').map(({ name }) => name.trim()))
          .filter((words) => words.length === 1 && /^[\d,]+ (procent|ud af \d+)$/.test(words[0]!)),
      );
      expect(figures.map((cells) => cells.length)).to.deep.equal(expected.map(() => 1));
      expect(figures.flat(2)).to.deep.equal(expected);
    }
  });
});

describe('A6: the table of a chart', () => {
  for (const [lang, caption, heads] of [
    [
      'da',
      'Sprog og skole: alle tal',
      ['Udsagn', 'Hvem', 'Resultat (procent, ud af 4, ud af 5, gange)', 'Kilde'],
    ],
    [
      'en',
      'Language and school: all figures',
      ['Statement', 'Who', 'Result (per cent, out of 4, out of 5, times)', 'Source'],
    ],
  ] as const) {
    it(`${lang}: has caption, heads with scope, units in heads and a row a measurement`, async () => {
      const element = await show(html`<impact-chart theme="skole" lang=${lang}></impact-chart>`);
      await unfold(element);
      const [, table] = inside<HTMLTableElement>(element, 'table');
      expect(table!.caption!.textContent.trim()).to.equal(caption);
      const columns = [...table!.querySelectorAll('thead th')];
      expect(columns.map(({ textContent }) => textContent)).to.deep.equal(heads);
      expect(columns.map((head) => head.getAttribute('scope'))).to.deep.equal(heads.map(() => 'col'));
      const rows = [...table!.querySelectorAll('tbody tr')];
      expect(rows).to.have.length(7);
      for (const row of rows) expect(row.querySelectorAll('th[scope="row"]')).to.have.length(1);
    });
  }

  it('can be downloaded as CSV', async () => {
    const element = await show(html`<impact-chart theme="skole"></impact-chart>`);
    await unfold(element);
    const [link] = inside<HTMLAnchorElement>(element, 'a[download$=".csv"]');
    expect(link!.download).to.equal('impact-skole.csv');
    expect(link!.href).to.match(/^data:text\/csv;charset=utf-8,/);
    const rows = decodeURIComponent(link!.href).trim().split('\r\n');
    expect(rows).to.have.length(1 + 7);
  });
});

describe('A20, A21: name and heading of a chart', () => {
  it('its table is named once, by its title, and the figure around it by the author’s aria-label alone', async () => {
    const element = await show(html`<impact-chart theme="naboer"></impact-chart>`);
    const names = async (role: string) => byRole(await accessibilityTree(), role).map(({ name }) => name);
    expect(await names('figure')).to.deep.equal([]);
    expect((await names('table'))[0]).to.match(/^Hvad der sker omkring bøgerne/);
    element.setAttribute('aria-label', 'Naboerne i tal');
    await settled(element);
    expect(await names('figure')).to.deep.equal(['Naboerne i tal']);
  });

  it('there is no heading by default, and one of the level asked for with the chart’s title', async () => {
    const element = await show(html`<impact-chart theme="naboer"></impact-chart>`);
    expect(byRole(await accessibilityTree(), 'heading')).to.have.length(0);
    element.setAttribute('heading-level', '4');
    await settled(element);
    const headings = byRole(await accessibilityTree(), 'heading');
    expect(headings.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Hvad der sker omkring bøgerne', 4],
    ]);
  });
});

describe('A30: tedium and order', () => {
  it('a chart reads title, summary, chart, details', async () => {
    const element = await show(html`<impact-chart indicators=${SHARES} heading-level="2"></impact-chart>`);
    const parts = inside(element, '.title, .subtitle, table.bars, details');
    expect(parts.map(({ localName, className }) => className || localName)).to.deep.equal([
      'title',
      'subtitle',
      'bars',
      'details',
      'export',
    ]);
    const order = flatten(await accessibilityTree())
      .map(({ role, name }) =>
        role === 'heading' || role === 'table' || role === 'DisclosureTriangle' ? role : name,
      )
      .filter((word) => /^(heading|Andel af gruppen i procent|table|DisclosureTriangle)$/.test(word));
    expect([...new Set(order)]).to.deep.equal([
      'heading',
      'Andel af gruppen i procent',
      'table',
      'DisclosureTriangle',
    ]);
  });

  it('twelve bars are three tab stops, with table and menu closed at first', async () => {
    const element = await show(html`<impact-chart indicators=${TWELVE_BARS}></impact-chart>`);
    expect(numbers(element)).to.have.length(12);
    expect(inside<HTMLDetailsElement>(element, 'details').map(({ open }) => open)).to.deep.equal([
      false,
      false,
    ]);
    const stops = inside(element, '*').filter((part) => part.tabIndex >= 0 && part.checkVisibility());
    expect(stops.map(({ localName }) => localName)).to.deep.equal(['summary', 'summary', 'a']);
  });
});
