import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/define/all.js';
import { allIndicators } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import type { ImpactOverview } from '../../src/index.js';
import type { Filter } from '../../src/view/index.js';
import {
  accessibilityTree,
  byRole,
  html,
  inside,
  settled,
  show,
  text,
  unfold,
  warningsOf,
} from '../support/browser.js';

const input = (element: Element) => inside<HTMLInputElement>(element, 'input')[0]!;
const select = (element: Element) => inside<HTMLSelectElement>(element, '.filters select')[0]!;
const themeButtons = (element: Element) => inside<HTMLButtonElement>(element, '.themes button');
const pressed = (element: Element) => text(element, '[aria-pressed="true"]');
const cards = (element: Element) => inside(element, '.card figcaption').map(({ id }) => id);
const sections = (element: Element) => text(element, '.section > .title');
/** The count without the button beside it. */
const found = (element: Element) => text(element, '.found')[0]!.replace(' Vis alle resultater', '');

const hasFocus = (part: Element) => (part.getRootNode() as ShadowRoot).activeElement === part;

async function type(element: Element, words: string): Promise<void> {
  input(element).focus();
  await sendKeys({ type: words });
  await settled(element);
}

async function choose(element: Element, program: string): Promise<void> {
  select(element).value = program;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

describe('<impact-overview>', () => {
  it('shows every result in its theme’s section, in Danish', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    expect(text(element, '.intro .title')).to.deep.equal(['Resultater fra Baba og Bydelsmødre']);
    expect(sections(element)).to.deep.equal(dataset.themes.map(({ title }) => title.da));
    expect(cards(element)).to.deep.equal(allIndicators(dataset).map(({ id }) => id));
    expect(found(element)).to.equal('28 af 28 resultater');
    expect(text(element, '.filters label')[0]).to.equal('Søg i resultaterne');
    expect(text(element, '.filters option')).to.deep.equal([
      'Begge indsatser (28)',
      'Bydelsmødre (20)',
      'Baba (12)',
    ]);
    expect(text(element, '.sources a')).to.deep.equal([
      'Fonden for Socialt Ansvar, 2024',
      'VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024',
    ]);
  });

  it('says once who the people of the programmes are, and the same for one of them', async () => {
    const element = await show(html`<impact-overview lang="en"></impact-overview>`);
    const descriptions = dataset.programs.map(({ name, description }) => `${name.en}: ${description.en}`);
    expect(text(element, '.programs p')).to.deep.equal(descriptions);
    await choose(element, 'baba');
    expect(text(element, '.programs p')).to.deep.equal(descriptions);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-overview lang="en"></impact-overview>`);
    expect(text(element, '.intro .title')).to.deep.equal(['Results from Baba and Bydelsmødre']);
    expect(sections(element)).to.deep.equal(dataset.themes.map(({ title }) => title.en));
    expect(found(element)).to.equal('28 of 28 results');
    expect(text(element, '.filters label')[0]).to.equal('Search the results');
    expect(text(element, '.themes button')[0]).to.equal('All themes (28)');
  });

  it('has a button a theme with its count, of which the chosen one is pressed', async () => {
    const element = await show(html`<impact-overview theme="sprog"></impact-overview>`);
    expect(text(element, '.themes button')).to.deep.equal([
      'Alle temaer (28)',
      ...dataset.themes.map(({ title, indicators }) => `${title.da} (${indicators.length})`),
    ]);
    expect(pressed(element)).to.deep.equal(['Sprogmestring og sprogforståelse (3)']);
    expect(inside(element, '[aria-pressed="false"]')).to.have.length(8);
    expect(cards(element)).to.deep.equal(['dansk-baba', 'dansk-bydelsmoedre', 'tolkning']);
    expect(found(element)).to.equal('3 af 28 resultater');
  });

  it('shows a theme when its button is pressed, and all of them for the first', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    themeButtons(element)[6]!.click();
    await settled(element);
    expect(pressed(element)).to.deep.equal(['Sunde familierelationer (3)']);
    expect(sections(element)).to.deep.equal(['Sunde familierelationer']);
    themeButtons(element)[0]!.click();
    await settled(element);
    expect(pressed(element)).to.deep.equal(['Alle temaer (28)']);
    expect(cards(element)).to.have.length(28);
  });

  it('shows the results of one programme, and counts the themes anew', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await choose(element, 'baba');
    expect(found(element)).to.equal('12 af 28 resultater');
    expect(new Set(text(element, '.group'))).to.deep.equal(new Set(['Baba-frivillige']));
    expect(text(element, '.themes button')[3]).to.match(/\(0\)$/);
    const ofBaba = await show(html`<impact-overview program="baba"></impact-overview>`);
    expect(select(ofBaba).value).to.equal('baba');
    expect(cards(ofBaba)).to.deep.equal(cards(element));
  });

  it('finds what is typed, whatever its case and however its Danish letters are written', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await type(element, 'BOERN skole');
    const expected = ['andres-skolesamarbejde', 'samarbejde-med-skole'];
    expect(cards(element)).to.deep.equal(expected);
    expect(found(element)).to.equal('2 af 28 resultater');
    const written = await show(html`<impact-overview search="børn skole"></impact-overview>`);
    expect(input(written).value).to.equal('børn skole');
    expect(cards(written)).to.deep.equal(expected);
  });

  it('keeps in its field what is typed, a space at its end or its beginning too', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await type(element, 'dansk ');
    expect(input(element).value).to.equal('dansk ');
    await type(element, 'bedre');
    expect(input(element).value).to.equal('dansk bedre');
    await sendKeys({ press: 'Home' });
    await type(element, ' bedre ');
    expect(input(element).value).to.equal(' bedre dansk bedre');
    expect(cards(element)).to.include('dansk-bydelsmoedre');
  });

  it('says that nothing was found, and has no menu and no sources then', async () => {
    const element = await show(html`<impact-overview search="zebra"></impact-overview>`);
    expect(found(element)).to.equal('0 af 28 resultater');
    expect(inside(element, '.section, .export, .sources a')).to.have.length(0);
    expect(text(element, '[part="reset"]')).to.deep.equal(['Vis alle resultater']);
  });

  it('shows all results again by a button that is there when some are left out, and puts focus in the search', async () => {
    const element = await show<ImpactOverview>(
      html`<impact-overview theme="sprog" program="baba" search="dansk"></impact-overview>`,
    );
    inside(element, '[part="reset"]')[0]!.click();
    await settled(element);
    expect(found(element)).to.equal('28 af 28 resultater');
    expect([input(element).value, select(element).value, ...pressed(element)]).to.deep.equal([
      '',
      '',
      'Alle temaer (28)',
    ]);
    expect(hasFocus(input(element))).to.be.true;
    expect(inside(element, '[part="reset"]')).to.have.length(0);
  });

  it('reports every choice to the page, across shadow boundaries, with the whole filter', async () => {
    const holder = await show<HTMLElement>(html`<div><div></div></div>`);
    const element = document.createElement('impact-overview');
    holder.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    const told: Filter[] = [];
    holder.addEventListener('impact-select', ({ detail, composed, bubbles }) => {
      expect([composed, bubbles]).to.deep.equal([true, true]);
      told.push(detail);
    });
    themeButtons(element)[4]!.click();
    await settled(element);
    await choose(element, 'bydelsmoedre');
    await type(element, 'da');
    inside(element, '[part="reset"]')[0]!.click();
    expect(told).to.deep.equal([
      { theme: 'sprog', program: '', search: '' },
      { theme: 'sprog', program: 'bydelsmoedre', search: '' },
      { theme: 'sprog', program: 'bydelsmoedre', search: 'd' },
      { theme: 'sprog', program: 'bydelsmoedre', search: 'da' },
      { theme: '', program: '', search: '' },
    ]);
  });

  it('is silent while its author sets it', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview></impact-overview>`);
    let count = 0;
    element.addEventListener('impact-select', () => count++);
    element.theme = 'familie';
    element.search = 'mor';
    await settled(element);
    expect(cards(element)).to.deep.equal(['samarbejde-med-mor']);
    expect(count).to.equal(0);
  });

  it('is worked by the keyboard alone', async () => {
    const holder = await show<HTMLElement>(
      html`<div><button>Før</button><impact-overview no-export></impact-overview></div>`,
    );
    const element = holder.lastElementChild!;
    holder.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'dansk' });
    await settled(element);
    const all = cards(element).length;
    expect(all).to.be.within(2, 27);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(select(element).value).to.equal('bydelsmoedre');
    expect(cards(element).length).to.be.lessThan(all);
    for (let step = 0; step < 5; step++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(pressed(element)[0]).to.match(/^Sprogmestring/);
    expect(cards(element)).to.deep.equal(['dansk-bydelsmoedre']);
    expect(hasFocus(themeButtons(element)[4]!)).to.be.true;
    for (let step = 0; step < 5; step++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(cards(element)).to.have.length(28);
    expect(hasFocus(input(element))).to.be.true;
  });

  for (const [name, id, nearest] of [
    ['theme', 'sporg', 'sprog'],
    ['program', 'bada', 'baba'],
  ] as const) {
    it(`fires impact-error for an unknown ${name}, warns once and keeps the author’s words`, async () => {
      const events: string[] = [];
      const hear = ({ type }: Event) => events.push(type);
      document.addEventListener('impact-ready', hear);
      document.addEventListener('impact-error', hear);
      const warnings = await warningsOf(async () => {
        const holder = await show<HTMLElement>(html`<div></div>`);
        holder.innerHTML = `<impact-overview ${name}="${id}"><a href="#">Alle tal</a></impact-overview>`;
        const element = holder.querySelector('impact-overview')!;
        await settled(element);
        expect(cards(element)).to.have.length(0);
        expect(holder.querySelector('a')!.checkVisibility()).to.be.true;
      });
      document.removeEventListener('impact-ready', hear);
      document.removeEventListener('impact-error', hear);
      expect(events).to.deep.equal(['impact-error']);
      expect(warnings).to.deep.equal([
        `<impact-overview>: ${name}="${id}" findes ikke. Mente du "${nearest}"?`,
      ]);
    });
  }

  it('lets no property of a framework break it, or stand in its field', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview search="dansk"></impact-overview>`);
    let detail: Filter | undefined;
    element.addEventListener('impact-select', (event) => (detail = event.detail));
    for (const [value, shown] of [
      [undefined, ''],
      [null, ''],
      [7, '7'],
      [{}, ''],
      [Symbol('x'), ''],
    ] as const) {
      Reflect.set(element, 'search', value);
      if (typeof value !== 'number') Reflect.set(element, 'theme', value);
      await warningsOf(() => settled(element));
      expect(input(element).value).to.equal(shown);
      await warningsOf(() => choose(element, ''));
      expect(detail!.search).to.equal(shown);
      expect(inside(element, '.root')[0]!.textContent).not.to.match(/undefined|null|NaN|\[object/);
    }
  });

  it('has a menu for what is left, which it names, and none with no-export', async () => {
    const element = await show<ImpactOverview>(
      html`<impact-overview theme="sprog" program="baba"></impact-overview>`,
    );
    await unfold(element);
    expect(text(element, '.export option')).to.deep.equal([
      'Alle viste resultater',
      'At forstå og tale dansk',
      'Tolker for andre',
    ]);
    expect(inside<HTMLAnchorElement>(element, '[download$=".json"]')[0]!.download).to.equal(
      'impact-sprog.json',
    );
    element.noExport = true;
    await settled(element);
    expect(inside(element, '.export')).to.have.length(0);
  });

  it('is named by its title, its search and themes are groups with names, and its headings skip no level', async () => {
    const element = await show(html`<impact-overview heading-level="2" theme="familie"></impact-overview>`);
    const tree = await accessibilityTree();
    const groups = byRole(tree, 'group').map(({ name }) => name);
    expect(groups).to.include.members([
      'Resultater fra Baba og Bydelsmødre',
      'Tema',
      'Sunde familierelationer',
    ]);
    expect(byRole(tree, 'search')).to.have.length(1);
    expect(byRole(tree, 'searchbox').map(({ name }) => name)).to.deep.equal(['Søg i resultaterne']);
    expect(byRole(tree, 'combobox').map(({ name }) => name)).to.deep.equal(['Indsats']);
    expect(byRole(tree, 'heading').map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Resultater fra Baba og Bydelsmødre', 2],
      ['Sunde familierelationer', 3],
    ]);
    element.setAttribute('aria-label', 'Alle tal');
    await settled(element);
    expect(byRole(await accessibilityTree(), 'group').map(({ name }) => name)).to.include('Alle tal');
  });
});
