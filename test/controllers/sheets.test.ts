import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { html, inside, settled, show, TAGS } from '../support/browser.js';

/** A frame on the page, with a document of its own. */
async function frame(): Promise<HTMLIFrameElement> {
  return show<HTMLIFrameElement>(html`<iframe title="Ramme"></iframe>`);
}

const styleOf = (element: Element) => {
  const { defaultView } = element.ownerDocument;
  const box = inside(element, '.box')[0]!;
  return {
    border: defaultView!.getComputedStyle(box).borderTopWidth,
    height: box.getBoundingClientRect().height,
  };
};

describe('F22: an element in another document', () => {
  for (const tag of TAGS) {
    it(`<${tag}> has its style sheets there, and back again`, async () => {
      const { contentDocument } = await frame();
      const holder = await show<HTMLElement>(html`<div></div>`);
      holder.setHTMLUnsafe(`<${tag} theme="medborgerskab" indicator="tolkning"></${tag}>`);
      const element = holder.firstElementChild!;
      await settled(holder);
      const home = styleOf(element).border;
      expect(home).to.equal('1px');
      contentDocument!.body.append(element);
      await settled(element);
      expect(styleOf(element).border).to.equal(home);
      holder.append(element);
      await settled(element);
      expect(styleOf(element).border).to.equal(home);
    });
  }

  it('is rendered there, where it never was on the page', async () => {
    const { contentDocument } = await frame();
    const element = document.createElement('impact-stat');
    element.setAttribute('indicator', 'tolkning');
    contentDocument!.body.append(element);
    await settled(element);
    expect(inside(element, '.number')).to.have.length(2);
    expect(styleOf(element)).to.deep.include({ border: '1px' });
  });

  it('speaks the language of that document', async () => {
    const { contentDocument } = await frame();
    contentDocument!.documentElement.lang = 'en';
    const element = await show(html`<impact-stat indicator="tolkning"></impact-stat>`);
    contentDocument!.body.append(element);
    await settled(element);
    expect(inside(element, '.root')[0]!.lang).to.equal('en');
    contentDocument!.documentElement.lang = 'da';
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect(inside(element, '.root')[0]!.lang).to.equal('da');
  });

  it('takes nothing from the elements that stay', async () => {
    const { contentDocument } = await frame();
    const holder = await show<HTMLElement>(html`<div></div>`);
    holder.setHTMLUnsafe('<impact-stat indicator="tolkning"></impact-stat>'.repeat(2));
    await settled(holder);
    const [one, other] = holder.children;
    contentDocument!.body.append(one!);
    await settled(one!);
    expect(styleOf(other!).border).to.equal('1px');
    expect(other!.shadowRoot!.adoptedStyleSheets[0]).not.to.equal(one!.shadowRoot!.adoptedStyleSheets[0]);
  });
});
