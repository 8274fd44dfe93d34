import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { html, inside, ours, settled, show, warningsOf } from '../support/browser.js';

/** Parses a page’s markup as a browser does, missing end tags and all. */
async function parse(markup: string): Promise<{ page: HTMLElement; warnings: readonly string[] }> {
  const page = await show<HTMLElement>(html`<div></div>`);
  const warnings = await warningsOf(async () => {
    page.setHTMLUnsafe(markup);
    for (const element of ours(page)) await settled(element);
  });
  return { page, warnings };
}

const sees = (element: Element | null | undefined) => element?.checkVisibility() ?? false;

describe('F17: a tag that closes itself', () => {
  it('lets nothing of the page vanish, shows the figure, and says what is missing', async () => {
    const { page, warnings } = await parse(
      '<impact-stat indicator="mindre-alene" /><h2>Næste</h2><p>Tekst med <a href="#">link</a></p>',
    );
    expect(sees(page.querySelector('h2'))).to.be.true;
    expect(sees(page.querySelector('p'))).to.be.true;
    expect(inside(page.querySelector('impact-stat')!, '.card')).to.have.length(1);
    expect(warnings).to.deep.equal(['<impact-stat>: sluttagget ser ud til at mangle. Skriv </impact-stat>.']);
  });

  it('lets the next widget live, which then stands inside it', async () => {
    const { page } = await parse(
      '<impact-stat indicator="mindre-alene" /><impact-stat indicator="tolkning" />',
    );
    const [, inner] = page.querySelectorAll('impact-stat');
    expect(sees(inner)).to.be.true;
    expect(inside(inner!, '.number')).to.have.length(2);
  });

  it('keeps the rest of the page though a script appended something to it', async () => {
    const { page } = await parse('<impact-stat indicator="mindre-alene" /><h2>Næste</h2>');
    page.append(document.createElement('aside'));
    page.querySelector('impact-stat')!.append(document.createElement('h3'));
    await settled(page.querySelector('impact-stat')!);
    expect(sees(page.querySelector('h2'))).to.be.true;
  });

  it('keeps the rest of the page though a script appended white space to it', async () => {
    const { page } = await parse('<div><impact-stat indicator="mindre-alene" /><h2>Næste</h2></div>');
    const element = page.querySelector('impact-stat')!;
    element.after('\n');
    element.append(document.createElement('h3'));
    await settled(element);
    expect(sees(page.querySelector('h2'))).to.be.true;
  });

  for (const markup of [
    '<p>Før <impact-stat indicator="mindre-alene" /> efter.</p>',
    '<p><impact-stat indicator="mindre-alene" /> Resten med <a href="#">link</a>.</p>',
    '<ul><li><impact-stat indicator="mindre-alene" /> Resten</li></ul>',
    '<div><impact-stat indicator="mindre-alene" />\n<p>Et afsnit med <a href="#">link</a>.</p></div>',
    '<div><impact-stat indicator="mindre-alene" /><p><a href="#">Et</a></p><p>og et til.</p></div>',
  ]) {
    it(`keeps what stands behind it: ${markup.replaceAll('\n', '⏎')}`, async () => {
      const { page, warnings } = await parse(markup);
      expect(page.querySelector('impact-stat')!.shadowRoot!.querySelector<HTMLElement>('.author')!.hidden).to
        .be.false;
      expect(warnings).to.have.length(1);
    });
  }

  it('keeps the page for a theme, too', async () => {
    const { page } = await parse('<impact-theme theme="sprog" /><section><h2>Næste</h2></section>');
    expect(sees(page.querySelector('h2'))).to.be.true;
  });
});

describe('a tag that is closed', () => {
  for (const [name, markup] of [
    ['a link', '<impact-stat indicator="mindre-alene"><a href="#">83 %</a></impact-stat>'],
    ['plain text', '<impact-stat indicator="mindre-alene">83 procent</impact-stat>'],
    [
      'a link in running text',
      '<p>Se: <impact-stat indicator="mindre-alene"><a href="#">83 %</a></impact-stat></p>',
    ],
    [
      'a block with text behind it',
      '<impact-stat indicator="mindre-alene"><p><a href="#">83 %</a></p></impact-stat>\n',
    ],
    [
      'plain text in running text',
      '<p>Se: <impact-stat indicator="mindre-alene">83 procent</impact-stat></p>',
    ],
    [
      'a sentence',
      '<div><impact-stat indicator="mindre-alene">83 % er <em>mindre</em> alene. <a href="#">Kilde</a></impact-stat></div>',
    ],
    [
      'a paragraph with a link',
      '<div><impact-stat indicator="mindre-alene"><p><a href="#">83 %</a></p></impact-stat></div>',
    ],
    [
      'a list, on lines of its own',
      '<impact-stat indicator="mindre-alene">\n<ul><li>83 %</li></ul>\n</impact-stat>\n',
    ],
    [
      'a paragraph of prose at the end of its parent',
      '<main><impact-theme theme="sprog"><p>Sætning.</p></impact-theme></main>',
    ],
    [
      'a paragraph with an element right behind it',
      '<main><impact-theme theme="sprog"><p>Sætning.</p></impact-theme><p>Mere.</p></main>',
    ],
    [
      'a heading and two paragraphs with an element right behind it',
      '<main><impact-theme theme="sprog"><h3>Sprog</h3><p>Et.</p><p>To.</p></impact-theme><p>Mere.</p></main>',
    ],
    [
      'two paragraphs with an element right behind it',
      '<div><impact-stat indicator="mindre-alene"><p>Et.</p><p>To.</p></impact-stat><hr></div>',
    ],
    [
      'a list on lines of its own with an element right behind it',
      '<div><impact-stat indicator="mindre-alene">\n<ul><li>83 %</li></ul>\n</impact-stat><hr></div>',
    ],
    [
      'a list at the end of its parent',
      '<div><impact-stat indicator="mindre-alene"><ul><li>83 %</li></ul></impact-stat></div>',
    ],
    [
      'blocks with a comment behind it',
      '<div><impact-stat indicator="mindre-alene"><p>Et.</p><p>To.</p></impact-stat><!-- slut --></div>',
    ],
    [
      'blocks in a place that the one-file script upgraded',
      '<div data-impact-stat="mindre-alene"><impact-stat indicator="mindre-alene">\n<p>Et.</p>\n<p>To.</p></impact-stat></div>',
    ],
    ['a comment', '<div><impact-stat indicator="mindre-alene"><!-- 83 % --></impact-stat></div>'],
    [
      'a script and a style',
      '<div><impact-stat indicator="mindre-alene"><script>1</script><style>a{}</style></impact-stat></div>',
    ],
    ['nothing', '<impact-stat indicator="mindre-alene"></impact-stat>'],
  ] as const) {
    it(`hides its fallback of ${name} without a word`, async () => {
      const { page, warnings } = await parse(markup);
      expect(
        page.querySelector('impact-stat, impact-theme')!.shadowRoot!.querySelector<HTMLElement>('.author')!
          .hidden,
      ).to.be.true;
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('an unknown indicator with nothing a reader could see between the tags', () => {
  for (const content of ['', ' ', '<!-- 83 % -->', '<style>a{}</style>', '<noscript>83 %</noscript>']) {
    it(`gives a message for "${content}"`, async () => {
      const { page } = await parse(`<impact-stat indicator="x">${content}</impact-stat>\n`);
      expect(inside(page.querySelector('impact-stat')!, '[part="message"]')).to.have.length(1);
    });
  }
});
