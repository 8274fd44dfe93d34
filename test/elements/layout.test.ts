import { expect, fixtureSync } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

import { html, inside, ours, pageStyle, settled, show, unfold } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { cutOff, sidewaysScroll, textNodes } from '../support/layout.js';
import '../support/invented-elements.js';
import { INDICATOR_IDS, THEME_IDS } from '../support/invented-figures.js';

const everything = () =>
  html`<div>
    ${THEME_IDS.map((theme) => html`<impact-theme theme=${theme} heading-level="2"></impact-theme>`)}
    ${INDICATOR_IDS.map((indicator) => html`<impact-stat indicator=${indicator}></impact-stat>`)}
    <impact-stat indicator="bliver-ved" variant="ring"></impact-stat>
    <impact-chart
      indicators="laengere-saetninger laaner-boeger spoerger-om-hjaelp laeser-selv"
    ></impact-chart>
    <impact-chart indicators="laeser-selv gladere-for-boeger"></impact-chart>
    <impact-compare heading-level="2"></impact-compare>
    <impact-overview program="bogcyklerne" search="i" heading-level="2"></impact-overview>
  </div>`;

async function showAll(holder: Element): Promise<readonly HTMLElement[]> {
  await settled(holder);
  const elements = ours(holder);
  await Promise.all(elements.map(unfold));
  expect(elements).to.have.length(THEME_IDS.length + INDICATOR_IDS.length + 5);
  return elements;
}

describe('A10: no text is smaller than 12 px', () => {
  for (const [host, css] of [
    ['html 62.5 %', 'html { font-size: 62.5% }'],
    ['body 8 px', 'body { font-size: 8px }'],
    ['a column of 200 px', 'body { width: 200px }'],
    ['a token of 6 px', 'body { --impact-font-size: 6px }'],
  ] as const) {
    it(`with ${host}`, async () => {
      const remove = pageStyle(css);
      const elements = await showAll(await show(everything()));
      for (const element of elements) {
        for (const [part, { data }] of textNodes(element)) {
          expect(parseFloat(getComputedStyle(part).fontSize), data).to.be.at.least(12);
        }
      }
      remove();
    });
  }
});

describe('A11: a reader’s text spacing', () => {
  it('reaches the text inside, and cuts nothing off', async () => {
    await setViewport({ width: 320, height: 800 });
    const remove = pageStyle(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    );
    const elements = await showAll(await show(everything()));
    for (const element of elements) {
      const [sentence] = inside(element, '.sentence, .statement');
      expect(parseFloat(getComputedStyle(sentence!).letterSpacing)).to.be.greaterThan(1);
      expect(cutOff(element)).to.deep.equal([]);
    }
    expect(sidewaysScroll()).to.equal(0);
    remove();
  });
});

describe('A12: reflow', () => {
  for (const width of [320, 1280]) {
    it(`nothing scrolls sideways or is cut off in a viewport of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const elements = await showAll(await show(everything()));
      expect(sidewaysScroll()).to.equal(0);
      for (const element of elements) expect(cutOff(element)).to.deep.equal([]);
    });
  }

  it('nothing is wider than a container of 160 px', async () => {
    const remove = pageStyle('.narrow { width: 160px }');
    const holder = await show(html`<div class="narrow">${everything()}</div>`);
    const elements = await showAll(holder);
    expect(holder.scrollWidth).to.equal(160);
    for (const element of elements) {
      expect(element.getBoundingClientRect().width).to.equal(160);
      expect(cutOff(element)).to.deep.equal([]);
    }
    remove();
  });

  it('leaves no stale width behind: 320, 1280 and 320 again are the same', async () => {
    const element = await show(html`<impact-theme theme="naboer"></impact-theme>`);
    const heights: number[] = [];
    for (const width of [320, 1280, 320]) {
      await setViewport({ width, height: 800 });
      heights.push(element.getBoundingClientRect().height);
    }
    expect(heights[0]).to.equal(heights[2]);
    expect(heights[1]).to.be.lessThan(heights[0]!);
  });

  for (const [name, css] of [
    ['a flex row', '.row { display: flex } .row > * { flex: none }'],
    ['a float', '.row > * { float: left }'],
    ['a box as wide as its content', '.row { inline-size: fit-content }'],
    ['an inline block', '.row { display: inline-block }'],
  ] as const) {
    it(`has a width of its own in ${name}, where the page gives it none`, async () => {
      await setViewport({ width: 800, height: 800 });
      const remove = pageStyle(css);
      const holder = await show(
        html`<div class="row"><impact-stat indicator="spoerger-om-hjaelp"></impact-stat></div>`,
      );
      expect(holder.firstElementChild!.getBoundingClientRect().width).to.be.closeTo(320, 1);
      remove();
    });
  }

  for (const [name, css] of [
    ['a grid of two columns', '.row { display: grid; grid-template-columns: 1fr 1fr }'],
    ['a flex row', '.row { display: flex }'],
    ['a float', '.row > * { float: left }'],
  ] as const) {
    it(`shrinks with its column in ${name} at 320 px`, async () => {
      await setViewport({ width: 320, height: 800 });
      const remove = pageStyle(`body { margin: 0 } ${css}`);
      const holder = await show(
        html`<div class="row">
          <impact-stat indicator="spoerger-om-hjaelp"></impact-stat
          ><impact-stat indicator="laeser-hoejt"></impact-stat>
        </div>`,
      );
      expect(sidewaysScroll()).to.equal(0);
      for (const element of holder.children) expect(cutOff(element as HTMLElement)).to.deep.equal([]);
      remove();
    });
  }
});

describe('A13: text at 200 %', () => {
  it('grows, the axis too, and nothing is cut off', async () => {
    await setViewport({ width: 640, height: 800 });
    const sizes = async () => {
      const holder = await show(everything());
      const elements = await showAll(holder);
      for (const element of elements) expect(cutOff(element)).to.deep.equal([]);
      expect(sidewaysScroll()).to.equal(0);
      const [sentence] = inside(elements[0]!, '.sentence');
      const [tick] = elements.flatMap((element) => inside<SVGTextElement>(element, '.axis text'));
      return [sentence!, tick!].map((part) => parseFloat(getComputedStyle(part).fontSize));
    };
    const before = await sizes();
    const remove = pageStyle('html { font-size: 200% }');
    const after = await sizes();
    expect(after).to.deep.equal(before.map((size) => size * 2));
    remove();
  });
});

describe('A12, A13: text at 200 % in a column of 160 px', () => {
  it('breaks where it must, and nothing leaves the column', async () => {
    await setViewport({ width: 400, height: 800 });
    const remove = pageStyle('html { font-size: 200% } .narrow { width: 160px }');
    const holder = await show(html`<div class="narrow">${everything()}</div>`);
    const elements = await showAll(holder);
    for (const element of elements) expect(cutOff(element)).to.deep.equal([]);
    expect(holder.scrollWidth).to.equal(160);
    remove();
  });
});

describe('A12, A13: an open menu', () => {
  for (const [width, size] of [
    [160, 100],
    [320, 200],
  ] as const) {
    it(`lets the page not scroll sideways at ${width} px with text at ${size} %`, async () => {
      await setViewport({ width, height: 800 });
      const remove = pageStyle(`html { font-size: ${size}% }`);
      for (const template of [
        html`<impact-chart theme="naboer"></impact-chart>`,
        html`<impact-theme theme="skole"></impact-theme>`,
        html`<impact-compare></impact-compare>`,
        html`<impact-overview></impact-overview>`,
      ]) {
        const element = await show(template);
        await unfold(element);
        expect(inside(element, '.export select')).to.have.length(1);
        expect(sidewaysScroll(), element.localName).to.equal(0);
        element.remove();
      }
      remove();
    });
  }
});

describe('A16: motion', () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    it(`is none, for readers with "${reducedMotion}": the first frame is final`, async () => {
      await emulateMedia({ reducedMotion });
      const elements = ours(fixtureSync(everything()));
      // Up to here no frame has passed, so that no animation can be over.
      for (const element of elements) await (element as Partial<LitElement>).updateComplete;
      const parts = elements.flatMap((element) => inside<SVGElement>(element, '*'));
      expect(parts.length).to.be.greaterThan(100);
      expect(parts.flatMap((part) => part.getAnimations())).to.have.length(0);
      const [fill, track] = ['.bar .fill', '.bar .track'].map(
        (part) => inside<SVGElement>(elements[0]!, part)[0]!.getBoundingClientRect().width,
      );
      expect(fill! / track!).to.be.closeTo(0.625, 0.005);
    });
  }
});
