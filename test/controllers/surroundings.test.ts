import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import type { ImpactStat } from '../../src/index.js';
import { html, inside, pause, settled, show } from '../support/browser.js';

const STAT = '<impact-stat indicator="tolkning"></impact-stat>';

/** The observers' callbacks run after the change, the update after them. */
async function followed(element: Element): Promise<void> {
  await pause(0);
  await settled(element);
}

const languageOf = (element: Element) => inside(element, '.root')[0]!.lang;
const isDark = (element: Element) => inside(element, '.root')[0]!.classList.contains('dark');

/** A shadow root that holds a wrapper with an element. */
async function nested(): Promise<{ host: HTMLElement; wrapper: HTMLElement; element: Element }> {
  const holder = await show<HTMLElement>(html`<div><div></div></div>`);
  const host = holder.querySelector('div')!;
  const root = host.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe(`<section>${STAT}</section>`);
  const wrapper = root.querySelector('section')!;
  const element = root.querySelector('impact-stat')!;
  await followed(element);
  return { host, wrapper, element };
}

describe('an element follows, on what stands around it,', () => {
  it('the language of a wrapper between <html> and itself', async () => {
    const wrapper = await show<HTMLElement>(
      html`<section>
        <p><impact-stat indicator="tolkning"></impact-stat></p>
      </section>`,
    );
    const element = wrapper.querySelector('impact-stat')!;
    expect(languageOf(element)).to.equal('da');
    wrapper.lang = 'en';
    await followed(element);
    expect(languageOf(element)).to.equal('en');
    wrapper.removeAttribute('lang');
    await followed(element);
    expect(languageOf(element)).to.equal('da');
  });

  for (const [name, value] of [
    ['class', 'dark'],
    ['class', 'is-dark'],
    ['data-theme', 'dark'],
    ['data-bs-theme', 'dark'],
  ] as const) {
    it(`the dark switch ${name}="${value}" of a wrapper`, async () => {
      const wrapper = await show<HTMLElement>(
        html`<section><impact-stat indicator="tolkning"></impact-stat></section>`,
      );
      const element = wrapper.querySelector('impact-stat')!;
      wrapper.setAttribute(name, value);
      await followed(element);
      expect(isDark(element)).to.be.true;
      wrapper.removeAttribute(name);
      await followed(element);
      expect(isDark(element)).to.be.false;
    });
  }

  it('both inside a shadow root and around it', async () => {
    const { host, wrapper, element } = await nested();
    wrapper.lang = 'en';
    await followed(element);
    expect(languageOf(element)).to.equal('en');
    wrapper.removeAttribute('lang');
    host.lang = 'en-GB';
    host.parentElement!.dataset.theme = 'dark';
    await followed(element);
    expect(languageOf(element)).to.equal('en');
    expect(isDark(element)).to.be.true;
  });

  it('nothing that changes elsewhere on the page', async () => {
    const page = await show<HTMLElement>(
      html`<div>
        <aside></aside>
        <section><impact-stat indicator="tolkning"></impact-stat></section>
      </div>`,
    );
    const element = page.querySelector<ImpactStat>('impact-stat')!;
    let updates = 0;
    element.addController({ hostUpdated: () => updates++ });
    page.querySelector('aside')!.lang = 'en';
    page.querySelector('aside')!.className = 'dark';
    await followed(element);
    expect(updates).to.equal(0);
    expect(languageOf(element)).to.equal('da');
  });

  it('nothing any more once it has left', async () => {
    const { wrapper, element } = await nested();
    element.remove();
    wrapper.lang = 'en';
    await followed(element);
    expect(languageOf(element)).to.equal('da');
  });
});

describe('the observers', () => {
  it('are one for each tree, however many elements it holds', async () => {
    const Real = globalThis.MutationObserver;
    const observed: Node[] = [];
    globalThis.MutationObserver = class extends Real {
      override observe(target: Node, options?: MutationObserverInit): void {
        observed.push(target);
        super.observe(target, options);
      }
    };
    try {
      const holder = await show<HTMLElement>(html`<div></div>`);
      holder.setHTMLUnsafe(STAT.repeat(5));
      const root = holder.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.setHTMLUnsafe(STAT.repeat(5));
      await settled(holder);
      expect(observed).to.deep.equal([document, root]);
    } finally {
      globalThis.MutationObserver = Real;
    }
  });
});
