import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { findIndicator, findTheme, measurementsOf } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
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
import { THEME_IDS, themeNumbers } from '../support/table.js';

/** Twelve figures that stand on one chart. */
const TWELVE_BARS =
  'offentlig-it del-af-samfundet samfundsengagement tolkning mindre-ensom selvtillid-baba relation-til-boern mindre-alene';

const numbers = (element: Element) => text(element, '.chart .amount');
const showsContent = (element: Element) => !inside(element, '.author')[0]!.hidden;

describe('<impact-chart>', () => {
  it('shows a theme under its message, with groups, numbers and source, in Danish', async () => {
    const element = await show(html`<impact-chart theme="sprog"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal(['Frivillige om eget dansk og om at tolke for andre']);
    expect(text(element, '.subtitle')).to.deep.equal(['I procent eller antal ud af 10 i gruppen']);
    expect(text(element, '.bars .statement')).to.deep.equal([
      'oplever i høj grad, at de har lært at forstå og tale dansk bedre, siden de blev frivillige',
      'oplever i høj grad, at deres dansk er blevet bedre, efter at de har været med',
      'har tolket for andre, for eksempel information fra myndighederne',
    ]);
    expect(text(element, '.bars .group')).to.deep.equal([
      'Baba-frivillige',
      'Bydelsmødre',
      'Bydelsmødre',
      'Baba-frivillige',
    ]);
    expect(numbers(element)).to.deep.equal(['72\u00a0%', '73\u00a0%', '6 ud af\u00a010', '5 ud af\u00a010']);
    expect(text(element, '.sources a')).to.deep.equal(['Fonden for Socialt Ansvar, 2024']);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel', 'Hent eller kopiér tallene']);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-chart theme="sprog" lang="en"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal([
      'Volunteers on their own Danish and on interpreting for others',
    ]);
    expect(text(element, '.subtitle')).to.deep.equal(['In per cent, or as a number out of 10, of the group']);
    expect(text(element, '.bars .statement')[2]).to.equal(
      'have interpreted for others, for example information from the authorities',
    );
    expect(numbers(element)).to.deep.equal(['72%', '73%', '6 out of\u00a010', '5 out of\u00a010']);
    expect(text(element, 'summary')).to.deep.equal([
      'The figures in a table',
      'Download or copy the figures',
    ]);
  });

  it('marks the scale words in its sentences', async () => {
    const element = await show(html`<impact-chart theme="sprog"></impact-chart>`);
    expect(text(element, '.bars em')).to.deep.equal(['i høj grad', 'i høj grad']);
  });

  it('shows a list of indicators in the order they are named, each once, in place of a theme', async () => {
    const element = await show(
      html`<impact-chart
        theme="sprog"
        indicators=" mindre-alene, svaere-emner
        mindre-alene "
      ></impact-chart>`,
    );
    expect(text(element, '.title')).to.deep.equal(['Udvalgte resultater']);
    expect(text(element, '.subtitle')).to.deep.equal(['Andel af gruppen i procent']);
    expect(numbers(element)).to.deep.equal(['83\u00a0%', '79\u00a0%']);
  });

  it('is titled as its only indicator is', async () => {
    const element = await show(html`<impact-chart indicators="mindre-ensom" lang="en"></impact-chart>`);
    expect(text(element, '.title')).to.deep.equal(['Less loneliness']);
    expect(text(element, '.subtitle')).to.deep.equal(['Number out of 10 in the group']);
  });

  it('keeps the source’s order by default, and puts the highest of each kind first for sort="value"', async () => {
    const ids = 'nye-foreninger dansk-baba samfundsengagement mindre-alene';
    const element = await show<ImpactChart>(html`<impact-chart indicators=${ids}></impact-chart>`);
    const source = [
      '3 ud af\u00a010',
      '72\u00a0%',
      '7 ud af\u00a010',
      '8 ud af\u00a010',
      '83\u00a0%',
    ] as const;
    expect(numbers(element)).to.deep.equal(source);
    element.setAttribute('sort', 'value');
    await settled(element);
    expect(numbers(element)).to.deep.equal([
      '7 ud af\u00a010',
      '8 ud af\u00a010',
      '3 ud af\u00a010',
      '83\u00a0%',
      '72\u00a0%',
    ]);
    element.sort = 'source';
    await settled(element);
    expect(numbers(element)).to.deep.equal(source);
  });

  it('keeps the source’s order for an unknown sort, with one warning', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(html`<impact-chart theme="brobygning" sort="values"></impact-chart>`);
      expect(numbers(element)[0]).to.equal('73\u00a0%');
    });
    expect(warnings).to.deep.equal([
      '<impact-chart>: sort="values" findes ikke. Mente du "value"? Viser "source".',
    ]);
  });

  it('shows one programme where it is asked for one', async () => {
    const element = await show(html`<impact-chart theme="brobygning" program="baba"></impact-chart>`);
    expect(numbers(element)).to.deep.equal(['63\u00a0%', '62\u00a0%']);
    expect(new Set(text(element, '.bars .group'))).to.deep.equal(new Set(['Baba-frivillige']));
  });

  it('shows a multiple as a card behind the chart, and in the table', async () => {
    const element = await show(html`<impact-chart theme="uddannelse"></impact-chart>`);
    expect(numbers(element)).to.deep.equal(['4 ud af\u00a010', '8 ud af\u00a010', '84\u00a0%']);
    expect(text(element, '.card .number')).to.deep.equal(['godt 5\u00a0gange']);
    const [chart] = inside(element, '.chart');
    const [card] = inside(element, '.card');
    expect(chart!.compareDocumentPosition(card!) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(text(element, '.figures-table .amount')).to.include('godt 5\u00a0gange');
  });

  it('shows a multiple alone as its card, without an empty chart', async () => {
    const element = await show(html`<impact-chart indicators="chance-for-uddannelse"></impact-chart>`);
    expect(inside(element, '.chart')).to.have.length(0);
    expect(text(element, '.card .number')).to.deep.equal(['godt 5\u00a0gange']);
  });

  it('has an axis of percent where all its figures are shares, and none else', async () => {
    const shares = await show(html`<impact-chart theme="familie"></impact-chart>`);
    expect(inside(shares, '.axis text').map(({ textContent }) => textContent)).to.deep.equal([
      '0\u00a0%',
      '50\u00a0%',
      '100\u00a0%',
    ]);
    const mixed = await show(html`<impact-chart theme="sprog"></impact-chart>`);
    expect(inside(mixed, '.axis')).to.have.length(0);
  });

  it('has the first and the last label of its axis inside its ends, at any width', async () => {
    for (const width of [160, 320, 900]) {
      const remove = pageStyle(`impact-chart { width: ${width}px }`);
      const element = await show(html`<impact-chart theme="brobygning"></impact-chart>`);
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
    const element = await show<ImpactChart>(html`<impact-chart theme="sprog" no-export></impact-chart>`);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel']);
    element.noExport = false;
    await settled(element);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel', 'Hent eller kopiér tallene']);
  });

  it('holds in its table the very figures of the dataset, a row each', async () => {
    for (const { id, indicators } of dataset.themes) {
      const element = await show(html`<impact-chart theme=${id} lang="en"></impact-chart>`);
      const measurements = indicators.flatMap((indicator) => measurementsOf(dataset, indicator));
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
      element.theme = 'sprog';
      holder.append(element);
      await settled(element);
      element.theme = 'sporg';
      await settled(element);
      element.indicators = 'tolkning';
      await settled(element);
    });
    expect(events).to.deep.equal([
      ['impact-ready', true, 'ready', ''],
      ['impact-error', true, 'unknown', 'theme="sporg" findes ikke. Mente du "sprog"?'],
      ['impact-ready', true, 'ready', ''],
    ]);
  });
});

describe('<impact-chart>: the author’s fallback', () => {
  for (const [fault, template, warning] of [
    [
      'an unknown theme',
      html`<impact-chart theme="uddanelse"><a href="#">84 %</a></impact-chart>`,
      '<impact-chart>: theme="uddanelse" findes ikke. Mente du "uddannelse"?',
    ],
    [
      'neither theme nor indicators',
      html`<impact-chart><a href="#">84 %</a></impact-chart>`,
      '<impact-chart>: theme mangler. Skriv for eksempel theme="brobygning".',
    ],
    [
      'a list of nothing but unknown indicators',
      html`<impact-chart indicators="tolknin"><a href="#">84 %</a></impact-chart>`,
      '<impact-chart>: indicators="tolknin" findes ikke. Mente du "tolkning"?',
    ],
    [
      'an unknown programme',
      html`<impact-chart theme="sprog" program="bada"><a href="#">84 %</a></impact-chart>`,
      '<impact-chart>: program="bada" findes ikke. Mente du "baba"?',
    ],
    [
      'a programme without a figure',
      html`<impact-chart theme="social-kontrol" program="baba"><a href="#">84 %</a></impact-chart>`,
      '<impact-chart>: "social-kontrol" har ingen tal for "baba". Fjern program="baba".',
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
        html`<impact-chart indicators="tolkning mindre-alenee"><a href="#">84 %</a></impact-chart>`,
      );
      expect(showsContent(element)).to.be.false;
      expect(numbers(element)).to.deep.equal(['6 ud af\u00a010', '5 ud af\u00a010']);
    });
    expect(warnings).to.deep.equal([
      '<impact-chart>: indicators="mindre-alenee" findes ikke. Mente du "mindre-alene"?',
    ]);
  });
});

describe('A2: all values of a chart without sight', () => {
  for (const lang of ['da', 'en'] as const) {
    it(`${lang}: the numbers read in each theme’s chart and table are those of the table of figures`, async () => {
      for (const theme of THEME_IDS) {
        const element = await show(html`<impact-chart theme=${theme} lang=${lang} no-export></impact-chart>`);
        await unfold(element);
        const [chart, table] = byRole(await accessibilityTree(), 'table').map((found) =>
          byRole(found, 'row')
            .filter((row) => byRole(row, 'columnheader').length === 0)
            .flatMap(readNumbers)
            .filter((number) => !/^20\d\d$/.test(number))
            .toSorted(),
        );
        const expected = themeNumbers(theme);
        expect(table, theme).to.deep.equal(expected.toSorted());
        // The multiple stands on a card.
        const onChart = theme === 'uddannelse' ? expected.toSpliced(expected.indexOf('5'), 1) : expected;
        expect(chart, theme).to.deep.equal(onChart.toSorted());
        element.remove();
      }
    });
  }
});

describe('A4: no table or link inside an image of a chart', () => {
  it('nothing is an image, and no table or link is hidden', async () => {
    const element = await show(html`<impact-chart theme="uddannelse"></impact-chart>`);
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
      measurementsOf(dataset, findIndicator(dataset, id)!).map(
        ({ figure }) => formatFigure(figure, 'da').spoken,
      ),
    );
    for (const table of byRole(await accessibilityTree(), 'table')) {
      const rows = byRole(table, 'row').slice(1);
      const figures = rows.map((row) =>
        byRole(row, 'cell')
          .map((cell) => byRole(cell, 'StaticText').map(({ name }) => name.trim()))
          .filter((words) => words.length === 1 && /\d+ (procent|ud af 10)$/.test(words[0]!)),
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
      'Øget uddannelses- og arbejdsmarkedstilknytning hos Bydelsmødre: alle tal',
      ['Udsagn', 'Hvem', 'Resultat (procent, ud af 10, gange)', 'Kilde'],
    ],
    [
      'en',
      'Closer ties to education and work among Bydelsmødre: all figures',
      ['Statement', 'Who', 'Result (per cent, out of 10, times)', 'Source'],
    ],
  ] as const) {
    it(`${lang}: has caption, heads with scope, units in heads and a row a measurement`, async () => {
      const element = await show(html`<impact-chart theme="uddannelse" lang=${lang}></impact-chart>`);
      const [, table] = inside<HTMLTableElement>(element, 'table');
      expect(table!.caption!.textContent.trim()).to.equal(caption);
      const columns = [...table!.querySelectorAll('thead th')];
      expect(columns.map(({ textContent }) => textContent)).to.deep.equal(heads);
      expect(columns.map((head) => head.getAttribute('scope'))).to.deep.equal(heads.map(() => 'col'));
      const rows = [...table!.querySelectorAll('tbody tr')];
      expect(rows).to.have.length(findTheme(dataset, 'uddannelse')!.indicators.length);
      for (const row of rows) expect(row.querySelectorAll('th[scope="row"]')).to.have.length(1);
    });
  }

  it('can be downloaded as CSV', async () => {
    const element = await show(html`<impact-chart theme="uddannelse"></impact-chart>`);
    await unfold(element);
    const [link] = inside<HTMLAnchorElement>(element, 'a[download$=".csv"]');
    expect(link!.download).to.equal('impact-uddannelse.csv');
    expect(link!.href).to.match(/^data:text\/csv;charset=utf-8,/);
    const rows = decodeURIComponent(link!.href).trim().split('\r\n');
    expect(rows).to.have.length(1 + findTheme(dataset, 'uddannelse')!.indicators.length);
  });
});

describe('A20, A21: name and heading of a chart', () => {
  it('the figure is named by its title, or by the author’s aria-label', async () => {
    const element = await show(html`<impact-chart theme="familie"></impact-chart>`);
    const names = async () => byRole(await accessibilityTree(), 'figure').map(({ name }) => name);
    expect(await names()).to.deep.equal(['Frivillige om forholdet til børnene og samarbejdet med deres mor']);
    element.setAttribute('aria-label', 'Familien i tal');
    await settled(element);
    expect(await names()).to.deep.equal(['Familien i tal']);
  });

  it('there is no heading by default, and one of the level asked for with the chart’s title', async () => {
    const element = await show(html`<impact-chart theme="familie"></impact-chart>`);
    expect(byRole(await accessibilityTree(), 'heading')).to.have.length(0);
    element.setAttribute('heading-level', '4');
    await settled(element);
    const headings = byRole(await accessibilityTree(), 'heading');
    expect(headings.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Frivillige om forholdet til børnene og samarbejdet med deres mor', 4],
    ]);
  });
});

describe('A30: tedium and order', () => {
  it('a chart reads title, summary, chart, details', async () => {
    const element = await show(html`<impact-chart theme="familie" heading-level="2"></impact-chart>`);
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
