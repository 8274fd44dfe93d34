import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import type { ImpactTheme } from '../../src/index.js';
import {
  accessibilityTree,
  byRole,
  flatten,
  html,
  inside,
  readNumbers,
  settled,
  show,
  text,
  warningsOf,
  type AccessibleNode,
} from '../support/browser.js';
import { invented } from '../support/invented-elements.js';
import { statedNumbers, THEME_IDS, themeNumbers } from '../support/invented-figures.js';

const namesOf = (nodes: readonly AccessibleNode[]) => nodes.map(({ name }) => name);

describe('<impact-theme>', () => {
  it('shows heading, introduction, cards, chart, table and sources in Danish', async () => {
    const element = await show(html`<impact-theme theme="naboer"></impact-theme>`);
    expect(text(element, '.intro .title')).to.deep.equal(['Naboer og forældre']);
    expect(text(element, '.introduction')[0]).to.contain('Bøger bringer folk sammen, som ellers ikke mødes.');
    expect(text(element, '.card .number')).to.deep.equal([
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '39\u00a0%',
      '44\u00a0%',
      '40\u00a0%',
      '55\u00a0%',
    ]);
    expect(text(element, '.chart .title')).to.deep.equal(['Hvad der sker omkring bøgerne']);
    expect(text(element, 'summary')).to.deep.equal(['Tallene i en tabel', 'Hent eller kopiér tallene']);
    expect(text(element, '.sources a')).to.deep.equal(['Læselygten, 2025 (Et år med Læselygten)']);
    expect(text(element, '.sources cite')).to.deep.equal(['Et år med Læselygten']);
    expect(text(element, '.card .source')).to.deep.equal([
      'Kilde (Højtlæsere): Læselygten, 2025 (Et år med Læselygten)',
      'Kilde (Familier på ruten): Læselygten, 2025 (Hvad siger familierne?)',
      'Kilde: Læselygten, 2025 (Hvad siger familierne?)',
    ]);
  });

  it('says once who the people of the programmes are that it shows', async () => {
    for (const [programs, template] of [
      [invented.programs, html`<impact-theme theme="naboer"></impact-theme>`],
      [invented.programs.slice(0, 2), html`<impact-theme theme="skole"></impact-theme>`],
      [invented.programs.slice(2), html`<impact-theme theme="naboer" program="bogcyklerne"></impact-theme>`],
    ] as const) {
      const element = await show(template);
      expect(text(element, '.programs p')).to.deep.equal(
        programs.map(({ name, description }) => `${name.da}: ${description.da}`),
      );
    }
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-theme theme="naboer" lang="en"></impact-theme>`);
    expect(text(element, '.intro .title')).to.deep.equal(['Neighbours and parents']);
    expect(text(element, '.card .number')).to.deep.equal([
      '9 out of\u00a010',
      '9 out of\u00a010',
      '9 out of\u00a010',
      '39%',
      '44%',
      '40%',
      '55%',
    ]);
    expect(text(element, '.chart .title')).to.deep.equal(['What happens around the books']);
    expect(text(element, 'summary')).to.deep.equal([
      'The figures in a table',
      'Download or copy the figures',
    ]);
  });

  for (const [view, shown] of [
    ['all', ['.cards', '.chart', '.table']],
    ['cards', ['.cards']],
    ['chart', ['.chart']],
    ['table', ['.table']],
  ] as const) {
    it(`view="${view}" shows ${shown.join(', ')} and the sources`, async () => {
      const element = await show(html`<impact-theme theme="naboer" view=${view}></impact-theme>`);
      expect(['.cards', '.chart', '.table'].filter((part) => inside(element, part).length > 0)).to.deep.equal(
        shown,
      );
      expect(inside(element, '.sources')).to.have.length(1);
    });
  }

  it('leaves the multiple out of the chart and keeps its card', async () => {
    const element = await show(html`<impact-theme theme="skole"></impact-theme>`);
    expect(text(element, '.card .number')).to.include.members(['godt 2\u00a0gange', '1,5\u00a0gange']);
    expect(text(element, '.chart .amount')).to.deep.equal([
      '71\u00a0%',
      '66\u00a0%',
      '58\u00a0%',
      '3 ud af\u00a04',
      '4 ud af\u00a05',
    ]);
  });

  it('shows the author’s fallback for an unknown theme and for a programme without figures', async () => {
    for (const template of [
      html`<impact-theme theme="skloe"><a href="#">Skole</a></impact-theme>`,
      html`<impact-theme theme="skole" program="bogcyklerne"><a href="#">Skole</a></impact-theme>`,
    ]) {
      const warnings = await warningsOf(async () => {
        const element = await show(template);
        expect(element.querySelector('a')!.checkVisibility()).to.be.true;
        expect(inside(element, '.results')).to.have.length(0);
      });
      expect(warnings).to.have.length(1);
    }
  });

  it('changes with its attributes', async () => {
    const element = await show<ImpactTheme>(html`<impact-theme theme="skole"></impact-theme>`);
    element.setAttribute('theme', 'naboer');
    element.setAttribute('view', 'cards');
    element.lang = 'en';
    await settled(element);
    expect(text(element, '.card .number')).to.deep.equal([
      '9 out of\u00a010',
      '9 out of\u00a010',
      '9 out of\u00a010',
      '39%',
      '44%',
      '40%',
      '55%',
    ]);
  });

  it('is named by its title, or by the author’s aria-label', async () => {
    const element = await show(html`<impact-theme theme="skole"></impact-theme>`);
    expect(namesOf(byRole(await accessibilityTree(), 'group'))).to.include('Sprog og skole');
    element.setAttribute('aria-label', 'Skolen');
    await settled(element);
    expect(namesOf(byRole(await accessibilityTree(), 'group'))).to.include('Skolen');
  });
});

describe('A2: all values without sight', () => {
  for (const lang of ['da', 'en'] as const) {
    for (const theme of THEME_IDS) {
      for (const view of ['cards', 'chart', 'table']) {
        it(`${theme}, ${lang}, ${view}: the numbers read are those that it states`, async () => {
          await show(html`<impact-theme theme=${theme} view=${view} lang=${lang}></impact-theme>`);
          // The chart holds no multiple.
          const expected = themeNumbers(theme, lang, { onChart: view === 'chart' });
          // Column heads say "ud af 10" once more, and so does the chart's subtitle.
          const tree = await accessibilityTree();
          const body = flatten(tree).some(({ role }) => role === 'table')
            ? byRole(tree, 'row')
                .filter((row) => byRole(row, 'columnheader').length === 0)
                .flatMap(readNumbers)
            : readNumbers(tree);
          expect(statedNumbers(body)).to.deep.equal(expected);
        });
      }
    }
  }
});

describe('A4: no table or link inside an image', () => {
  it('nothing is an image at all: words stand beside every drawing', async () => {
    for (const theme of THEME_IDS) {
      const element = await show(html`<impact-theme theme=${theme}></impact-theme>`);
      expect(inside(element, '[role="img"], [role^="graphics"]')).to.have.length(0);
      expect(inside(element, 'svg:not([aria-hidden="true"])')).to.have.length(0);
      expect(inside(element, '[aria-hidden="true"] :is(a, [tabindex])')).to.have.length(0);
      // What the chart beside cards shows, the cards say.
      expect(inside(element, '[aria-hidden="true"] table')).to.deep.equal(inside(element, '.bars'));
      expect(
        flatten(await accessibilityTree()).filter(({ role }) => /^(image|img)$/i.test(role)),
      ).to.have.length(0);
    }
  });
});

describe('A5: values are read one by one in the table', () => {
  for (const view of ['chart', 'table']) {
    it(`${view}: each row has one cell with one figure in words, and no cell has two`, async () => {
      await show(html`<impact-theme theme="skole" view=${view}></impact-theme>`);
      const rows = byRole(await accessibilityTree(), 'row').slice(1);
      const cells = rows.flatMap((row) => byRole(row, 'cell').map(({ children }) => children));
      const figures = cells
        .map((children) => children.flatMap(flatten))
        .map((nodes) => nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim()))
        .map((names) => names.join(' '))
        .filter((words) => /^(godt )?[\d,]+ (procent|ud af \d+|gange)$/.test(words));
      expect(figures).to.have.length(rows.length);
    });
  }
});

describe('A6: a real table of the figures', () => {
  for (const view of ['chart', 'table'] as const) {
    it(`${view}: has caption, column and row heads with scope, units in the head, and a row a measurement`, async () => {
      const element = await show(html`<impact-theme theme="laeselyst" view=${view}></impact-theme>`);
      const [table] = inside<HTMLTableElement>(element, 'table');
      expect(table!.caption!.textContent.trim().replace(/\s+/g, ' ')).to.equal(
        view === 'chart'
          ? 'Hvad læsningen fylder derhjemme I procent eller antal i gruppen'
          : 'Læselyst: alle tal',
      );
      const heads = [...table!.querySelectorAll('thead th')];
      expect(heads.every((head) => head.getAttribute('scope') === 'col')).to.be.true;
      expect(heads.map((head) => head.textContent.trim())).to.include(
        'Resultat (procent, ud af 3, ud af 1.000)',
      );
      expect([...table!.querySelectorAll('tbody th')].every((head) => head.getAttribute('scope') === 'row'))
        .to.be.true;
      expect(table!.querySelectorAll('tbody tr')).to.have.length(7);
      const tree = await accessibilityTree();
      expect(byRole(tree, 'row')).to.have.length(1 + 7);
      expect(byRole(tree, 'columnheader')).to.have.length(heads.length);
    });
  }

  for (const width of [320, 1280]) {
    it(`keeps its roles at ${width} px, where it is laid out as a grid`, async () => {
      await setViewport({ width, height: 800 });
      const element = await show(
        html`<div>
          <impact-theme theme="naboer" view="chart"></impact-theme>
          <impact-theme theme="naboer" view="table"></impact-theme>
        </div>`,
      );
      expect(element.children).to.have.length(2);
      const tables = byRole(await accessibilityTree(), 'table');
      expect(tables).to.have.length(2);
      for (const table of tables) {
        expect(byRole(table, 'row')).to.have.length(1 + 7);
        expect(byRole(table, 'rowheader').length).to.be.greaterThan(2);
      }
    });
  }
});

describe('A21: headings of a theme', () => {
  it('has none by default', async () => {
    await show(html`<impact-theme theme="skole"></impact-theme>`);
    expect(byRole(await accessibilityTree(), 'heading')).to.have.length(0);
  });

  it('has its own, and a chart alone one below, so that no level is skipped', async () => {
    await show(html`<impact-theme theme="skole" heading-level="3" view="chart"></impact-theme>`);
    expect(
      byRole(await accessibilityTree(), 'heading').map(({ name, properties }) => [name, properties.level]),
    ).to.deep.equal([
      ['Sprog og skole', 3],
      ['De frivillige om sprog og lektier', 4],
    ]);
  });
});

describe('A22: language of parts in a theme', () => {
  it('an English theme says that the publication’s title is Danish', async () => {
    const element = await show(html`<impact-theme theme="skole" lang="en"></impact-theme>`);
    expect(inside(element, '.root')[0]!.lang).to.equal('en');
    expect(inside(element, 'cite')[0]!.lang).to.equal('da');
  });
});

describe('tab stops', () => {
  it('are the sources of a card that differs, the lines that open table and menu and the sources, nothing else', async () => {
    const element = await show(html`<impact-theme theme="skole"></impact-theme>`);
    const stops = inside(element, '*').filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops.map((stop) => [stop.localName, stop.closest('[part]')!.part.value])).to.deep.equal([
      ['a', 'source'],
      ['a', 'source'],
      ['summary', 'summary'],
      ['summary', 'summary'],
      ['a', 'sources'],
    ]);
  });
});
