import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { allIndicators } from '../../src/model/index.js';
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
import { invented } from '../support/invented-elements.js';

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
    expect(text(element, '.intro .title')).to.deep.equal(['Resultater fra Læselygten']);
    expect(sections(element)).to.deep.equal(invented.themes.map(({ title }) => title.da));
    expect(cards(element)).to.deep.equal(allIndicators(invented).map(({ id }) => id));
    expect(found(element)).to.equal('12 af 12 resultater');
    expect(text(element, '.filters label')[0]).to.equal('Søg i resultaterne');
    expect(text(element, '.filters option')).to.deep.equal([
      'Alle indsatser (12)',
      'Højtlæserne (7)',
      'Lektieværterne (8)',
      'Bogcyklerne (6)',
    ]);
    expect(text(element, '.sources a')).to.deep.equal([
      'Læselygten, 2025 (Et år med Læselygten)',
      'Læselygten, 2025 (Hvad siger familierne?)',
      'Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten)',
    ]);
  });

  it('says once who the people of the programmes are, and the same for one of them', async () => {
    const element = await show(html`<impact-overview lang="en"></impact-overview>`);
    const descriptions = invented.programs.map(({ name, description }) => `${name.en}: ${description.en}`);
    expect(text(element, '.programs p')).to.deep.equal(descriptions);
    await choose(element, 'bogcyklerne');
    expect(text(element, '.programs p')).to.deep.equal(descriptions);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-overview lang="en"></impact-overview>`);
    expect(text(element, '.intro .title')).to.deep.equal(['Results from Læselygten']);
    expect(sections(element)).to.deep.equal(invented.themes.map(({ title }) => title.en));
    expect(found(element)).to.equal('12 of 12 results');
    expect(text(element, '.filters label')[0]).to.equal('Search the results');
    expect(text(element, '.themes button')[0]).to.equal('All themes (12)');
  });

  it('has a button a theme with its count, of which the chosen one is pressed', async () => {
    const element = await show(html`<impact-overview theme="skole"></impact-overview>`);
    expect(text(element, '.themes button')).to.deep.equal([
      'Alle temaer (12)',
      ...invented.themes.map(({ title, indicators }) => `${title.da} (${indicators.length})`),
    ]);
    expect(pressed(element)).to.deep.equal(['Sprog og skole (4)']);
    expect(inside(element, '[aria-pressed="false"]')).to.have.length(3);
    expect(cards(element)).to.deep.equal([
      'laengere-saetninger',
      'laaner-boeger',
      'lektier-til-tiden',
      'spoerger-om-hjaelp',
    ]);
    expect(found(element)).to.equal('4 af 12 resultater');
  });

  it('shows a theme when its button is pressed, and all of them for the first', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    themeButtons(element)[3]!.click();
    await settled(element);
    expect(pressed(element)).to.deep.equal(['Naboer og forældre (4)']);
    expect(sections(element)).to.deep.equal(['Naboer og forældre']);
    themeButtons(element)[0]!.click();
    await settled(element);
    expect(pressed(element)).to.deep.equal(['Alle temaer (12)']);
    expect(cards(element)).to.have.length(12);
  });

  it('shows the results of one programme, and counts the themes anew', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await choose(element, 'bogcyklerne');
    expect(found(element)).to.equal('6 af 12 resultater');
    expect(new Set(text(element, '.group'))).to.deep.equal(new Set(['Familier på ruten']));
    expect(text(element, '.themes button')).to.deep.equal([
      'Alle temaer (6)',
      'Læselyst (3)',
      'Sprog og skole (0)',
      'Naboer og forældre (3)',
    ]);
    const ofBogcyklerne = await show(html`<impact-overview program="bogcyklerne"></impact-overview>`);
    expect(select(ofBogcyklerne).value).to.equal('bogcyklerne');
    expect(cards(ofBogcyklerne)).to.deep.equal(cards(element));
  });

  it('finds what is typed, whatever its case and however its Danish letters are written', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await type(element, 'BOERN skole');
    const expected = ['laengere-saetninger', 'laaner-boeger'];
    expect(cards(element)).to.deep.equal(expected);
    expect(found(element)).to.equal('2 af 12 resultater');
    const written = await show(html`<impact-overview search="børn skole"></impact-overview>`);
    expect(input(written).value).to.equal('børn skole');
    expect(cards(written)).to.deep.equal(expected);
  });

  it('keeps in its field what is typed, a space at its end or its beginning too', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await type(element, 'lektier ');
    expect(input(element).value).to.equal('lektier ');
    await type(element, 'tiden');
    expect(input(element).value).to.equal('lektier tiden');
    await sendKeys({ press: 'Home' });
    await type(element, ' tiden ');
    expect(input(element).value).to.equal(' tiden lektier tiden');
    expect(cards(element)).to.include('lektier-til-tiden');
  });

  it('says that nothing was found, and has no menu and no sources then', async () => {
    const element = await show(html`<impact-overview search="zebra"></impact-overview>`);
    expect(found(element)).to.equal('0 af 12 resultater');
    expect(inside(element, '.section, .export, .sources a')).to.have.length(0);
    expect(text(element, '[part="reset"]')).to.deep.equal(['Vis alle resultater']);
  });

  it('shows all results again by a button that is there when some are left out, and puts focus in the search', async () => {
    const element = await show<ImpactOverview>(
      html`<impact-overview theme="skole" program="hoejtlaeserne" search="bøger"></impact-overview>`,
    );
    inside(element, '[part="reset"]')[0]!.click();
    await settled(element);
    expect(found(element)).to.equal('12 af 12 resultater');
    expect([input(element).value, select(element).value, ...pressed(element)]).to.deep.equal([
      '',
      '',
      'Alle temaer (12)',
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
    themeButtons(element)[2]!.click();
    await settled(element);
    await choose(element, 'lektievaerterne');
    await type(element, 'ti');
    inside(element, '[part="reset"]')[0]!.click();
    expect(told).to.deep.equal([
      { theme: 'skole', program: '', search: '' },
      { theme: 'skole', program: 'lektievaerterne', search: '' },
      { theme: 'skole', program: 'lektievaerterne', search: 't' },
      { theme: 'skole', program: 'lektievaerterne', search: 'ti' },
      { theme: '', program: '', search: '' },
    ]);
  });

  it('is silent while its author sets it', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview></impact-overview>`);
    let count = 0;
    element.addEventListener('impact-select', () => count++);
    element.theme = 'naboer';
    element.search = 'skolen';
    await settled(element);
    expect(cards(element)).to.deep.equal(['taler-med-skolen']);
    expect(count).to.equal(0);
  });

  it('is worked by the keyboard alone', async () => {
    const holder = await show<HTMLElement>(
      html`<div><button>Før</button><impact-overview no-export></impact-overview></div>`,
    );
    const element = holder.lastElementChild!;
    holder.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'skole' });
    await settled(element);
    const all = cards(element).length;
    expect(all).to.be.within(2, 11);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(select(element).value).to.equal('hoejtlaeserne');
    expect(cards(element).length).to.be.lessThan(all);
    for (let step = 0; step < 3; step++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(pressed(element)[0]).to.match(/^Sprog og skole/);
    expect(cards(element)).to.deep.equal(['laengere-saetninger', 'laaner-boeger', 'spoerger-om-hjaelp']);
    expect(hasFocus(themeButtons(element)[2]!)).to.be.true;
    for (let step = 0; step < 2; step++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(cards(element)).to.have.length(12);
    expect(hasFocus(input(element))).to.be.true;
  });

  for (const [name, id, nearest] of [
    ['theme', 'skloe', 'skole'],
    ['program', 'bogcyklrene', 'bogcyklerne'],
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
    const element = await show<ImpactOverview>(html`<impact-overview search="bøger"></impact-overview>`);
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
      html`<impact-overview theme="skole" program="hoejtlaeserne"></impact-overview>`,
    );
    await unfold(element);
    expect(text(element, '.export option')).to.deep.equal([
      'Alle viste resultater',
      'Taler i længere sætninger',
      'Låner flere bøger',
      'Tør spørge om hjælp',
    ]);
    expect(inside<HTMLAnchorElement>(element, '[download$=".json"]')[0]!.download).to.equal(
      'impact-skole.json',
    );
    element.noExport = true;
    await settled(element);
    expect(inside(element, '.export')).to.have.length(0);
  });

  it('is named by its title, its search and themes are groups with names, and its headings skip no level', async () => {
    const element = await show(html`<impact-overview heading-level="2" theme="naboer"></impact-overview>`);
    const tree = await accessibilityTree();
    const groups = byRole(tree, 'group').map(({ name }) => name);
    expect(groups).to.include.members(['Resultater fra Læselygten', 'Tema', 'Naboer og forældre']);
    expect(byRole(tree, 'search')).to.have.length(1);
    expect(byRole(tree, 'searchbox').map(({ name }) => name)).to.deep.equal(['Søg i resultaterne']);
    expect(byRole(tree, 'combobox').map(({ name }) => name)).to.deep.equal(['Indsats']);
    expect(byRole(tree, 'heading').map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Resultater fra Læselygten', 2],
      ['Naboer og forældre', 3],
    ]);
    element.setAttribute('aria-label', 'Alle tal');
    await settled(element);
    expect(byRole(await accessibilityTree(), 'group').map(({ name }) => name)).to.include('Alle tal');
  });
});
