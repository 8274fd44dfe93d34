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
const select = (element: Element, part: 'theme' | 'program' = 'program') =>
  inside<HTMLSelectElement>(element, `select[part="${part}"]`)[0]!;
const options = (element: Element, part: 'theme' | 'program') =>
  text(element, `select[part="${part}"] option`);
const chosenTheme = (element: Element) => {
  const [chosen] = select(element, 'theme').selectedOptions;
  return chosen!.textContent.trim();
};
const cards = (element: Element) => inside(element, '.card').map(({ id }) => id);
const sections = (element: Element) => text(element, '.section > .title');
/** The count without the button beside it. */
const found = (element: Element) => text(element, '.found')[0]!.replace(' Vis alle resultater', '');

const hasFocus = (part: Element) => (part.getRootNode() as ShadowRoot).activeElement === part;

async function type(element: Element, words: string): Promise<void> {
  input(element).focus();
  await sendKeys({ type: words });
  await settled(element);
}

async function choose(element: Element, id: string, part: 'theme' | 'program' = 'program'): Promise<void> {
  select(element, part).value = id;
  select(element, part).dispatchEvent(new Event('change', { bubbles: true }));
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
    expect(options(element, 'program')).to.deep.equal([
      'Alle indsatser (12)',
      'Højtlæserne (7)',
      'Lektieværterne (8)',
      'Bogcyklerne (6)',
    ]);
    expect(text(element, '.sources a')).to.deep.equal(['Læselygten, 2025 (Et år med Læselygten)']);
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
    expect(options(element, 'theme')[0]).to.equal('All themes (12)');
  });

  it('has every theme with its count to choose from, and shows the chosen one', async () => {
    const element = await show(html`<impact-overview theme="skole"></impact-overview>`);
    expect(options(element, 'theme')).to.deep.equal([
      'Alle temaer (12)',
      ...invented.themes.map(({ title, indicators }) => `${title.da} (${indicators.length})`),
    ]);
    expect(chosenTheme(element)).to.equal('Sprog og skole (4)');
    expect(cards(element)).to.deep.equal([
      'laengere-saetninger',
      'laaner-boeger',
      'lektier-til-tiden',
      'spoerger-om-hjaelp',
    ]);
    expect(found(element)).to.equal('4 af 12 resultater');
  });

  it('shows a theme when it is chosen, and all of them for the first choice', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await choose(element, 'naboer', 'theme');
    expect(chosenTheme(element)).to.equal('Naboer og forældre (4)');
    expect(sections(element)).to.deep.equal(['Naboer og forældre']);
    await choose(element, '', 'theme');
    expect(chosenTheme(element)).to.equal('Alle temaer (12)');
    expect(cards(element)).to.have.length(12);
  });

  it('shows the results of one programme, and counts the themes anew', async () => {
    const element = await show(html`<impact-overview></impact-overview>`);
    await choose(element, 'bogcyklerne');
    expect(found(element)).to.equal('6 af 12 resultater');
    expect(new Set(text(element, '.group'))).to.deep.equal(new Set(['Familier på ruten']));
    expect(options(element, 'theme')).to.deep.equal([
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

  it('says that nothing was found in place of results, and has no menu and no sources then', async () => {
    const element = await show(html`<impact-overview search="zebra"></impact-overview>`);
    expect(text(element, '[part="none"]')).to.deep.equal(['Intet resultat passer til det, du har valgt.']);
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
    expect([input(element).value, select(element).value, chosenTheme(element)]).to.deep.equal([
      '',
      '',
      'Alle temaer (12)',
    ]);
    expect(inside(element, '[part="none"]')).to.have.length(0);
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
    await choose(element, 'skole', 'theme');
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
    for (let step = 0; step < 2; step++) await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(chosenTheme(element)).to.match(/^Sprog og skole/);
    expect(cards(element).length).to.be.lessThan(all);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(select(element).value).to.equal('hoejtlaeserne');
    expect(cards(element)).to.deep.equal(['laengere-saetninger', 'laaner-boeger', 'spoerger-om-hjaelp']);
    expect(hasFocus(select(element))).to.be.true;
    await sendKeys({ press: 'Tab' });
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

  it('is named by its title, its filters and themes have names, and its headings skip no level', async () => {
    const element = await show(html`<impact-overview heading-level="2" theme="naboer"></impact-overview>`);
    const tree = await accessibilityTree();
    const groups = byRole(tree, 'group').map(({ name }) => name);
    expect(groups).to.include.members(['Resultater fra Læselygten', 'Naboer og forældre']);
    expect(byRole(tree, 'search')).to.have.length(1);
    expect(byRole(tree, 'searchbox').map(({ name }) => name)).to.deep.equal(['Søg i resultaterne']);
    expect(byRole(tree, 'combobox').map(({ name }) => name)).to.deep.equal(['Tema', 'Indsats']);
    expect(byRole(tree, 'heading').map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['Resultater fra Læselygten', 2],
      ['Naboer og forældre', 3],
    ]);
    element.setAttribute('aria-label', 'Alle tal');
    await settled(element);
    expect(byRole(await accessibilityTree(), 'group').map(({ name }) => name)).to.include('Alle tal');
  });

  it('links each result where the page lets it use the address, and opens what is linked', async () => {
    const element = await show(html`<impact-overview deep-link></impact-overview>`);
    const links = inside<HTMLAnchorElement>(element, '[part="link"]');
    expect(links.map(({ hash }) => hash)).to.deep.equal(cards(element).map((id) => `#impact=${id}`));
    expect(links[0]!.pathname).to.equal(location.pathname);
    expect(links[0]!.textContent).to.equal('Link til resultatet');
    expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
      allIndicators(invented).map(({ title }) => `Link til resultatet: ${title.da}`),
    );
    links[3]!.click();
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(element);
    expect(cards(element)).to.deep.equal([allIndicators(invented)[3]!.id]);
    history.replaceState(null, '', location.pathname + location.search);
    const without = await show(html`<impact-overview></impact-overview>`);
    expect(inside(without, '[part="link"]')).to.have.length(0);
  });
});
