import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import type { ImpactOverview } from '../../src/index.js';
import { html, inside, settled, show, text } from '../support/browser.js';

const plain = location.pathname + location.search;

/** Writes the address as a link of the page would, without an event. */
const setHash = (hash: string) => history.replaceState(null, '', plain + hash);

const filterOf = ({ theme, program, search }: ImpactOverview) => ({ theme, program, search });

async function goTo(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

const chooseTheme = async (element: Element, index: number) => {
  const [themes] = inside<HTMLSelectElement>(element, 'select[part="theme"]');
  themes!.selectedIndex = index;
  themes!.dispatchEvent(new Event('change'));
  await settled(element);
};

describe('deep-link: what a reader chose is in the page’s address', () => {
  afterEach(() => setHash(''));

  it('is read when the element comes to the page', async () => {
    setHash('#impact=sprog/baba/d%C3%A5rligt%20dansk');
    const element = await show<ImpactOverview>(
      html`<impact-overview deep-link theme="familie"></impact-overview>`,
    );
    expect(filterOf(element)).to.deep.equal({ theme: 'sprog', program: 'baba', search: 'dårligt dansk' });
    expect(inside<HTMLInputElement>(element, 'input')[0]!.value).to.equal('dårligt dansk');
  });

  it('may name one result', async () => {
    setHash('#impact=mindre-ensom');
    const element = await show<ImpactOverview>(html`<impact-overview deep-link></impact-overview>`);
    expect(inside(element, '.card').map(({ id }) => id)).to.deep.equal(['mindre-ensom']);
  });

  it('is read again when the address changes, unless it is somebody else’s', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview deep-link></impact-overview>`);
    await goTo('#impact=familie');
    await settled(element);
    expect(text(element, '.section > .title')).to.deep.equal(['Sunde familierelationer']);
    await goTo('#kontakt');
    await settled(element);
    expect(element.theme).to.equal('familie');
  });

  it('is written without a further entry in the browser’s history, and taken out with the filter', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview deep-link></impact-overview>`);
    history.replaceState({ page: 7 }, '', plain);
    const { length } = history;
    await chooseTheme(element, 4);
    expect(location.hash).to.equal('#impact=sprog');
    const [input] = inside<HTMLInputElement>(element, 'input');
    input!.value = 'på dansk';
    input!.dispatchEvent(new Event('input'));
    await settled(element);
    expect(location.hash).to.equal('#impact=sprog//p%C3%A5%20dansk');
    inside(element, '[part="reset"]')[0]!.click();
    expect(location.hash).to.equal('');
    expect(location.pathname + location.search).to.equal(plain);
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('is neither read nor written without the attribute', async () => {
    setHash('#impact=sprog');
    const element = await show<ImpactOverview>(html`<impact-overview></impact-overview>`);
    expect(element.theme).to.equal('');
    await goTo('#impact=familie');
    expect(element.theme).to.equal('');
    await chooseTheme(element, 1);
    expect(element.theme).to.equal('brobygning');
    expect(location.hash).to.equal('#impact=familie');
  });

  it('has no "undefined" in it, whatever a framework hands over', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview deep-link></impact-overview>`);
    for (const value of [undefined, null]) {
      for (const name of ['search', 'program', 'theme']) Reflect.set(element, name, value);
      await settled(element);
      await chooseTheme(element, 4);
      expect(location.hash).to.equal('#impact=sprog');
    }
  });

  it('is no longer heard of once the element has left the page', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview deep-link></impact-overview>`);
    element.remove();
    await goTo('#impact=familie');
    expect(element.theme).to.equal('');
  });
});
