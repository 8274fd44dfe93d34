import { expect } from '@open-wc/testing';

import type { ImpactCompare } from '../../src/index.js';
import {
  accessibilityTree,
  byRole,
  html,
  inside,
  readNumbers,
  settled,
  show,
  text,
  unfold,
  warningsOf,
} from '../support/browser.js';
import { invented } from '../support/invented-elements.js';

const COMPARABLE = {
  da: 'laeser-selv, gladere-for-boeger, laengere-saetninger, spoerger-om-hjaelp, kender-flere og taler-med-skolen',
  en: 'laeser-selv, gladere-for-boeger, laengere-saetninger, spoerger-om-hjaelp, kender-flere and taler-med-skolen',
} as const;
const JOINT = {
  da: 'Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten.',
  en: 'The source states the same figure for Readers, Homework Hosts and families on the route.',
};

/** The same without the two results of its last theme that several programmes have. */
const withoutNeighbours = {
  ...invented,
  id: 'uden-naboer',
  themes: invented.themes.map((theme) =>
    theme.id === 'naboer' ? { ...theme, indicators: theme.indicators.slice(2) } : theme,
  ),
};

const numbers = (element: Element) => text(element, '.amount');

describe('<impact-compare>', () => {
  it('shows the six results that several programmes have, with the difference in words, in Danish', async () => {
    const element = await show(html`<impact-compare></impact-compare>`);
    expect(text(element, '.title')).to.deep.equal([
      'Højtlæserne, Lektieværterne og Bogcyklerne side om side',
    ]);
    expect(numbers(element)).to.deep.equal([
      '62,5\u00a0%',
      '48\u00a0%',
      '12,5\u00a0%',
      '80\u00a0%',
      '70\u00a0%',
      '71\u00a0%',
      '66\u00a0%',
      '3 ud af\u00a04',
      '4 ud af\u00a05',
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '9 ud af\u00a010',
      '39\u00a0%',
      '44\u00a0%',
    ]);
    expect(text(element, '.group')).to.deep.equal([
      ...['Højtlæsere', 'Lektieværter', 'Familier på ruten'],
      ...['Højtlæsere', 'Lektieværter'],
      ...['Børn i 0. klasse', 'Lektieværter'],
      ...['Højtlæsere', 'Lektieværter'],
      ...['Højtlæsere', 'Lektieværter', 'Familier på ruten'],
      ...['Højtlæsere', 'Familier på ruten'],
    ]);
    expect(text(element, '.difference')).to.deep.equal([
      '62,5\u00a0% af Højtlæserne, 48\u00a0% af Lektieværterne og 12,5\u00a0% af familierne på ruten',
      '80\u00a0% af Højtlæserne mod 70\u00a0% af Lektieværterne',
      '71\u00a0% af børnene i 0. klasse mod 66\u00a0% af Lektieværterne',
      '4 ud af\u00a05 lektieværter mod 3 ud af\u00a04 højtlæsere',
      '44\u00a0% af familierne på ruten mod 39\u00a0% af Højtlæserne',
    ]);
    expect(text(element, '.sources a')).to.deep.equal([
      'Læselygten, 2025 (Et år med Læselygten)',
      'Læselygten, 2025 (Hvad siger familierne?)',
    ]);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-compare lang="en"></impact-compare>`);
    expect(text(element, '.title')).to.deep.equal(['Readers, Homework Hosts and Book Bikes side by side']);
    expect(text(element, '.difference')).to.deep.equal([
      '62.5% of the Readers, 48% of the Homework Hosts and 12.5% of the families on the route',
      '80% of the Readers compared with 70% of the Homework Hosts',
      '71% of the children in Year 1 compared with 66% of the Homework Hosts',
      '4 out of\u00a05 Homework Hosts compared with 3 out of\u00a04 Readers',
      '44% of the families on the route compared with 39% of the Readers',
    ]);
  });

  it('says the difference in words, too, without signs', async () => {
    await show(html`<impact-compare indicators="gladere-for-boeger"></impact-compare>`);
    const cells = byRole(await accessibilityTree(), 'cell').map((cell) =>
      byRole(cell, 'StaticText').map(({ name }) => name.trim()),
    );
    expect(cells).to.deep.include(['80 procent af Højtlæserne mod 70 procent af Lektieværterne']);
  });

  for (const lang of ['da', 'en'] as const) {
    it(`${lang}: says that a joint figure is one, and speaks of no difference`, async () => {
      const element = await show(
        html`<impact-compare indicators="kender-flere" lang=${lang}></impact-compare>`,
      );
      expect(numbers(element)).to.have.length(3);
      expect(text(element, '.statement')[0]).to.contain(JOINT[lang]);
      expect(inside(element, '.difference')).to.have.length(0);
    });
  }

  it('gives those of a theme, or those of a list in its order', async () => {
    const element = await show<ImpactCompare>(html`<impact-compare theme="naboer"></impact-compare>`);
    expect(inside(element, '.statement')).to.have.length(2);
    element.indicators = 'spoerger-om-hjaelp laeser-selv';
    await settled(element);
    expect(numbers(element)).to.deep.equal([
      '3 ud af\u00a04',
      '4 ud af\u00a05',
      '62,5\u00a0%',
      '48\u00a0%',
      '12,5\u00a0%',
    ]);
  });

  it('is named by its title or the author’s aria-label, and has the heading asked for', async () => {
    const element = await show(html`<impact-compare heading-level="3"></impact-compare>`);
    const names = async () => {
      const tree = await accessibilityTree();
      return ['figure', 'heading', 'table'].map((role) => byRole(tree, role).map(({ name }) => name));
    };
    const title = 'Højtlæserne, Lektieværterne og Bogcyklerne side om side';
    expect(await names()).to.deep.equal([[], [title], ['']]);
    element.setAttribute('aria-label', 'Tre indsatser');
    element.removeAttribute('heading-level');
    await settled(element);
    const [figures, headings, tables] = await names();
    expect([figures, headings]).to.deep.equal([['Tre indsatser'], []]);
    expect(tables!.join()).to.contain(title);
  });

  it('has a menu with its six results to choose from, and none with no-export', async () => {
    const element = await show<ImpactCompare>(html`<impact-compare></impact-compare>`);
    await unfold(element);
    expect(text(element, 'option')).to.deep.equal([
      'Alle viste resultater',
      'Læser selv hver dag',
      'Gladere for bøger',
      'Taler i længere sætninger',
      'Tør spørge om hjælp',
      'Kender flere i kvarteret',
      'Taler mere med skolen',
    ]);
    element.noExport = true;
    await settled(element);
    expect(inside(element, 'details')).to.have.length(0);
  });

  it('A2: reads each figure with what belongs to it, and each once more in the difference', async () => {
    await show(html`<impact-compare></impact-compare>`);
    const rows = byRole(await accessibilityTree(), 'row').filter(
      (row) => byRole(row, 'columnheader').length === 0,
    );
    expect(rows.map(readNumbers)).to.deep.equal([
      // How many answered, behind the statement.
      ['1.204', '316', '88', '62,5'],
      ['48'],
      ['12,5'],
      ['62,5', '48', '12,5'],
      // The parts of each split, behind the statement.
      ['63', '17', '50', '20', '80'],
      ['70'],
      ['80', '70'],
      // When each group was asked, and who the first one is: "Børn i 0. klasse".
      ['0', '2024', '2023', '0', '71'],
      ['66'],
      ['71', '0', '66'],
      ['3', '4'],
      ['4', '5'],
      ['4', '5', '3', '4'],
      ['9', '10'],
      ['9', '10'],
      ['9', '10'],
      ['39'],
      ['44'],
      ['44', '39'],
    ]);
  });
});

describe('<impact-compare>: what cannot be compared', () => {
  for (const [fault, template, warning] of [
    [
      'an unknown theme',
      html`<impact-compare theme="skloe"><a href="#">4 mod 3</a></impact-compare>`,
      'theme="skloe" findes ikke. Mente du "skole"?',
    ],
    [
      'a theme in which each result has one programme',
      html`<impact-dataset .data=${withoutNeighbours}>
        <impact-compare theme="naboer"><a href="#">4 mod 3</a></impact-compare>
      </impact-dataset>`,
      '"naboer" kan ikke sammenlignes. Disse kan: laeser-selv, gladere-for-boeger, laengere-saetninger og spoerger-om-hjaelp.',
    ],
    [
      'an indicator of one programme',
      html`<impact-compare indicators="bliver-ved"><a href="#">4 mod 3</a></impact-compare>`,
      `"bliver-ved" kan ikke sammenlignes. Disse kan: ${COMPARABLE.da}.`,
    ],
    [
      'an unknown indicator',
      html`<impact-compare indicators="spoerger-om-hjael"><a href="#">4 mod 3</a></impact-compare>`,
      'indicators="spoerger-om-hjael" findes ikke. Mente du "spoerger-om-hjaelp"?',
    ],
  ] as const) {
    it(`leaves the author’s fallback for ${fault}, with one warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        const holder = await show<HTMLElement>(template);
        element = holder.querySelector('impact-compare') ?? holder;
        await settled(holder);
      });
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(inside(element, '.results')).to.have.length(0);
      expect(warnings).to.deep.equal([`<impact-compare>: ${warning}`]);
    });
  }

  it('leaves out of a list what has one programme, with one warning in the page’s language', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(
        html`<impact-compare indicators="bliver-ved spoerger-om-hjaelp" lang="en"
          ><a href="#">6</a></impact-compare
        >`,
      );
      expect(numbers(element)).to.deep.equal(['3 out of\u00a04', '4 out of\u00a05']);
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
    });
    expect(warnings).to.deep.equal([
      `<impact-compare>: "bliver-ved" cannot be compared. These can: ${COMPARABLE.en}.`,
    ]);
  });

  it('says nothing of a theme’s other results', async () => {
    const warnings = await warningsOf(() =>
      show(html`<impact-compare theme="skole"><a href="#">6</a></impact-compare>`),
    );
    expect(warnings).to.deep.equal([]);
  });
});
