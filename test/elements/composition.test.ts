/** How results stand together, measured on the bundled figures. */
import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import '../../src/define/all.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { html, inside, settled, show } from '../support/browser.js';
import { emulateMedia, requires } from '../support/engine.js';
import { textNodes } from '../support/layout.js';

const THEMES = dataset.themes.map(({ id }) => id);

/** Shows an element in a column of this width. */
async function inColumn(tag: string, width: number, attributes: Readonly<Record<string, string>> = {}) {
  const column = await show<HTMLElement>(html`<div></div>`);
  column.style.cssText = `position: absolute; inset: 0 auto auto 0; inline-size: ${width}px; font: 16px/1.5 sans-serif`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  column.append(element);
  await settled(column);
  return element;
}

/** The largest part of a card's height in which nothing stands. */
function emptiest(card: HTMLElement): number {
  const { top, bottom, height } = card.getBoundingClientRect();
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const boxes: DOMRect[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof SVGSVGElement) boxes.push(node.getBoundingClientRect());
    if (!(node instanceof Text) || !node.data.trim() || node.parentElement!.closest('.spoken')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  let [reached, gap] = [top, 0];
  for (const box of boxes.sort((a, b) => a.top - b.top)) {
    gap = Math.max(gap, box.top - reached);
    reached = Math.max(reached, box.bottom);
  }
  return Math.max(gap, bottom - reached) / height;
}

describe('an overview', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ['da', 'en']) {
    for (const width of [320, 360, 480, 768, 1150, 1280, 1600]) {
      it(`leaves at most a fifth of a card’s height empty at ${width} px, ${lang}`, async () => {
        await setViewport({ width: Math.max(width, 500), height: 800 });
        const overview = await inColumn('impact-overview', width, { lang });
        const cards = inside(overview, '.card');
        expect(cards).to.have.length(28);
        const worst = Math.max(...cards.map(emptiest));
        expect(worst).to.be.at.most(0.2);
      });
    }

    for (const [width, height] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      it(`has its first result on the first screen of ${width} × ${height}, ${lang}`, async () => {
        await setViewport({ width: Math.max(width, 500), height });
        const [first] = inside(await inColumn('impact-overview', width, { lang }), '.card');
        expect(first!.getBoundingClientRect().bottom).to.be.at.most(height);
      });
    }
  }

  for (const [width, height, sticks] of [
    [1280, 800, true],
    [360, 800, false],
    [1280, 500, false],
  ] as const) {
    it(`${sticks ? 'keeps its filters in sight' : 'lets its filters go'} at ${width} × ${height}, and covers no focus`, async () => {
      if (height === 500) requires('resize');
      await setViewport({ width: Math.max(width, 500), height });
      const overview = await inColumn('impact-overview', width, { 'deep-link': '' });
      const [filters] = inside(overview, '.filters');
      const links = inside(overview, '[part="link"]');
      scrollTo(0, 1500);
      expect(filters!.getBoundingClientRect().top === 0).to.equal(sticks);
      for (const link of [27, 20, 12, 3].map((place) => links[place]!)) {
        link.focus();
        await nextFrame();
        const over = sticks ? filters!.getBoundingClientRect().bottom : 0;
        // The line box of a link is 5 px lower than its target.
        expect(link.getBoundingClientRect().top + 6).to.be.at.least(over);
      }
      scrollTo(0, 0);
    });
  }
});

describe('a theme', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, most] of [
    [1150, 800],
    [360, 1700],
  ] as const) {
    it(`of three results is at most ${most} px high at ${width} px`, async () => {
      await setViewport({ width: Math.max(width, 500), height: 800 });
      const { height } = (await inColumn('impact-theme', width, { theme: 'sprog' })).getBoundingClientRect();
      expect(height).to.be.within(most / 2, most);
    });
  }

  it('fills every row of cards, whatever their number', async () => {
    await setViewport({ width: 1300, height: 800 });
    for (const theme of THEMES) {
      for (const width of [320, 700, 1200]) {
        const element = await inColumn('impact-theme', width, { theme, view: 'cards' });
        const [grid] = inside(element, '.cards');
        const { left, right } = grid!.getBoundingClientRect();
        const all = inside(element, '.card').map((card) => card.getBoundingClientRect());
        for (const rowTop of new Set(all.map((box) => box.top))) {
          const boxes = all.filter(({ top }) => top === rowTop);
          expect(Math.min(...boxes.map((box) => box.left))).to.be.closeTo(left, 1);
          expect(Math.max(...boxes.map((box) => box.right))).to.be.closeTo(right, 1);
        }
        element.parentElement!.remove();
      }
    }
  });

  for (const lang of ['da', 'en']) {
    it(`says each sentence once to those who see it, ${lang}`, async () => {
      for (const theme of THEMES) {
        const element = await inColumn('impact-theme', 720, { theme, lang });
        const seen = textNodes(element)
          .filter(([part]) => !part.closest('.group'))
          .map(([, { data }]) => data.trim())
          .filter((text) => text.length > 30);
        expect(seen.length).to.be.greaterThan(4);
        expect([...new Set(seen)]).to.deep.equal(seen);
        element.parentElement!.remove();
      }
    });
  }

  it('has its cards and chart on one page of A4', async () => {
    await setViewport({ width: 718, height: 1047 });
    await emulateMedia({ media: 'print' });
    for (const theme of THEMES) {
      for (const lang of ['da', 'en']) {
        const element = await inColumn('impact-theme', 718, { theme, lang });
        const [chart] = inside(element, '.chart');
        expect(chart!.getBoundingClientRect().bottom, `${theme}, ${lang}`).to.be.at.most(1047);
        element.parentElement!.remove();
      }
    }
    await emulateMedia({ media: 'screen' });
  });
});
