import { expect } from '@open-wc/testing';

import { html, inside, show, unfold } from '../support/browser.js';
import '../support/invented-elements.js';

const tables = (element: Element) => inside(element, '.figures-table');

describe('what is folded away', () => {
  it('is not made before a reader opens it, and stays', async () => {
    const element = await show(html`<impact-chart theme="skole"></impact-chart>`);
    expect(tables(element)).to.have.length(0);
    await unfold(element);
    const [table] = tables(element);
    expect(table!.checkVisibility()).to.be.true;
    inside<HTMLDetailsElement>(element, '.table details')[0]!.open = false;
    expect(table!.checkVisibility()).to.be.false;
    await unfold(element);
    expect(tables(element)).to.deep.equal([table]);
  });

  it('is made at once when the page is about to be printed, in every element', async () => {
    const page = await show(html`
      <div><impact-chart theme="skole"></impact-chart><impact-theme theme="naboer"></impact-theme></div>
    `);
    dispatchEvent(new Event('beforeprint'));
    expect([...page.children].map((element) => tables(element).length)).to.deep.equal([1, 1]);
  });

  it('is left alone by an element that is gone', async () => {
    const element = await show(html`<impact-chart theme="skole"></impact-chart>`);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(tables(element)).to.have.length(0);
  });
});
