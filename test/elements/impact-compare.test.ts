import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
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

const COMPARABLE = {
  da: 'offentlig-it, del-af-samfundet, samfundsengagement og tolkning',
  en: 'offentlig-it, del-af-samfundet, samfundsengagement and tolkning',
} as const;
const JOINT = {
  da: 'Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige.',
  en: 'The source states the same figure for Bydelsmødre and Baba volunteers.',
};

const numbers = (element: Element) => text(element, '.amount');

describe('<impact-compare>', () => {
  it('shows the four results that have both programmes, with the difference in words, in Danish', async () => {
    const element = await show(html`<impact-compare></impact-compare>`);
    expect(text(element, '.title')).to.deep.equal(['Baba og Bydelsmødre side om side']);
    expect(numbers(element)).to.deep.equal([
      '50\u00a0%',
      '63\u00a0%',
      '7 ud af\u00a010',
      '7 ud af\u00a010',
      '7 ud af\u00a010',
      '8 ud af\u00a010',
      '6 ud af\u00a010',
      '5 ud af\u00a010',
    ]);
    expect(text(element, '.group')).to.deep.equal(
      [1, 2, 3, 4].flatMap(() => ['Bydelsmødre', 'Baba-frivillige']),
    );
    expect(text(element, '.difference')).to.deep.equal([
      '63\u00a0% af de Baba-frivillige mod 50\u00a0% af Bydelsmødrene',
      '8 ud af\u00a010 Baba-frivillige mod 7 ud af\u00a010 Bydelsmødre',
      '6 ud af\u00a010 Bydelsmødre mod 5 ud af\u00a010 Baba-frivillige',
    ]);
    expect(text(element, '.sources a')).to.deep.equal(['Fonden for Socialt Ansvar, 2024']);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-compare lang="en"></impact-compare>`);
    expect(text(element, '.title')).to.deep.equal(['Baba and Bydelsmødre side by side']);
    expect(text(element, '.difference')).to.deep.equal([
      '63% of Baba volunteers compared with 50% of Bydelsmødre',
      '8 out of\u00a010 Baba volunteers compared with 7 out of\u00a010 Bydelsmødre',
      '6 out of\u00a010 Bydelsmødre compared with 5 out of\u00a010 Baba volunteers',
    ]);
  });

  it('says the difference in words, too, without signs', async () => {
    await show(html`<impact-compare indicators="offentlig-it"></impact-compare>`);
    const cells = byRole(await accessibilityTree(), 'cell').map((cell) =>
      byRole(cell, 'StaticText').map(({ name }) => name.trim()),
    );
    expect(cells).to.deep.include(['63 procent af de Baba-frivillige mod 50 procent af Bydelsmødrene']);
  });

  for (const lang of ['da', 'en'] as const) {
    it(`${lang}: says that a joint figure is one, and speaks of no difference`, async () => {
      const element = await show(
        html`<impact-compare indicators="del-af-samfundet" lang=${lang}></impact-compare>`,
      );
      expect(numbers(element)).to.have.length(2);
      expect(text(element, '.statement')[0]).to.contain(JOINT[lang]);
      expect(inside(element, '.difference')).to.have.length(0);
    });
  }

  it('gives the pairs of a theme, or those of a list in its order', async () => {
    const element = await show<ImpactCompare>(html`<impact-compare theme="medborgerskab"></impact-compare>`);
    expect(inside(element, '.statement')).to.have.length(2);
    element.indicators = 'tolkning offentlig-it';
    await settled(element);
    expect(numbers(element)).to.deep.equal(['6 ud af\u00a010', '5 ud af\u00a010', '50\u00a0%', '63\u00a0%']);
  });

  it('is named by its title or the author’s aria-label, and has the heading asked for', async () => {
    const element = await show(html`<impact-compare heading-level="3"></impact-compare>`);
    const names = async () => {
      const tree = await accessibilityTree();
      return ['figure', 'heading'].map((role) => byRole(tree, role).map(({ name }) => name));
    };
    const title = 'Baba og Bydelsmødre side om side';
    expect(await names()).to.deep.equal([[title], [title]]);
    element.setAttribute('aria-label', 'To indsatser');
    element.removeAttribute('heading-level');
    await settled(element);
    expect(await names()).to.deep.equal([['To indsatser'], []]);
  });

  it('has a menu with its four results to choose from, and none with no-export', async () => {
    const element = await show<ImpactCompare>(html`<impact-compare></impact-compare>`);
    await unfold(element);
    expect(text(element, 'option')).to.deep.equal([
      'Alle viste resultater',
      'Hjælper andre med offentlig it',
      'At høre til i det danske samfund',
      'Mere engageret i samfundet',
      'Tolker for andre',
    ]);
    element.noExport = true;
    await settled(element);
    expect(inside(element, 'details')).to.have.length(0);
  });

  it('A2: reads each figure, and each once more in the difference', async () => {
    await show(html`<impact-compare></impact-compare>`);
    const rows = byRole(await accessibilityTree(), 'row').filter(
      (row) => byRole(row, 'columnheader').length === 0,
    );
    expect(rows.map(readNumbers)).to.deep.equal([
      ['50'],
      ['63'],
      ['63', '50'],
      ['7', '10'],
      ['7', '10'],
      ['7', '10'],
      ['8', '10'],
      ['8', '10', '7', '10'],
      ['6', '10'],
      ['5', '10'],
      ['6', '10', '5', '10'],
    ]);
  });
});

describe('<impact-compare>: what cannot be compared', () => {
  for (const [fault, template, warning] of [
    [
      'an unknown theme',
      html`<impact-compare theme="sporg"><a href="#">6 mod 5</a></impact-compare>`,
      'theme="sporg" findes ikke. Mente du "sprog"?',
    ],
    [
      'a theme without a pair',
      html`<impact-compare theme="familie"><a href="#">6 mod 5</a></impact-compare>`,
      `"familie" kan ikke sammenlignes. Disse kan: ${COMPARABLE.da}.`,
    ],
    [
      'an indicator of one programme',
      html`<impact-compare indicators="mindre-alene"><a href="#">6 mod 5</a></impact-compare>`,
      `"mindre-alene" kan ikke sammenlignes. Disse kan: ${COMPARABLE.da}.`,
    ],
    [
      'an unknown indicator',
      html`<impact-compare indicators="tolknin"><a href="#">6 mod 5</a></impact-compare>`,
      'indicators="tolknin" findes ikke. Mente du "tolkning"?',
    ],
  ] as const) {
    it(`leaves the author’s fallback for ${fault}, with one warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await show(template);
      });
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(inside(element, '.results')).to.have.length(0);
      expect(warnings).to.deep.equal([`<impact-compare>: ${warning}`]);
    });
  }

  it('leaves out of a list what has one programme, with one warning in the page’s language', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(
        html`<impact-compare indicators="mindre-alene tolkning" lang="en"><a href="#">6</a></impact-compare>`,
      );
      expect(numbers(element)).to.deep.equal(['6 out of\u00a010', '5 out of\u00a010']);
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
    });
    expect(warnings).to.deep.equal([
      `<impact-compare>: "mindre-alene" cannot be compared. These can: ${COMPARABLE.en}.`,
    ]);
  });

  it('says nothing of a theme’s other results', async () => {
    const warnings = await warningsOf(() =>
      show(html`<impact-compare theme="sprog"><a href="#">6</a></impact-compare>`),
    );
    expect(warnings).to.deep.equal([]);
  });
});
