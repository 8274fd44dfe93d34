import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { MATRIX } from '../../stories/matrix.js';
import { inside } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { cutOff } from '../support/layout.js';
import { expectAccessible, expected, MATRICES, opened, shown } from './stories.js';

before(() => emulateMedia({ reducedMotion: 'reduce' }));
after(() => emulateMedia({ reducedMotion: 'no-preference' }));

/** The columns of a matrix: one for each language, scheme, direction and width. */
function columnsOf(page: Element): readonly HTMLElement[] {
  const columns = [...page.parentElement!.querySelectorAll<HTMLElement>('[data-column]')];
  const names = new Set(columns.map((column) => column.querySelector('p')!.textContent));
  const { schemes, languages, directions, widths } = MATRIX;
  expect(columns).to.have.length(schemes.length * languages.length * directions.length * widths.length);
  expect(names.size).to.equal(columns.length);
  return columns;
}

/** Boxes that hold more than they show. What is there to be heard alone is cut off on purpose. */
function overflowing(widget: Element): readonly string[] {
  return inside(widget, '*')
    .filter((part) => !part.closest('.away, .spoken, svg, thead, select, textarea'))
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
    .map((part) => `${part.outerHTML.slice(0, 80)} ${part.clientWidth} ${part.scrollWidth}`);
}

const spoken = (widget: Element, selector: string) =>
  inside(widget, selector).map(({ textContent }) => textContent.trim());

describe('every matrix', () => {
  // All columns beside each other: axe is not sure of text that leaves the page.
  before(() => setViewport({ width: 2700, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const story of MATRICES) {
    it(`${story.name}: A12, A31 nothing is cut off or missing in any column, and axe finds nothing`, async () => {
      const { tag } = story;
      const { page, widgets, warnings } = await opened(story);
      const columns = columnsOf(page);
      expect(widgets).to.have.length(columns.length);
      for (const [index, column] of columns.entries()) {
        const widget = widgets[index]!;
        const pageLang = column.closest<HTMLElement>('[lang]')!.lang;
        const said = expected(tag, { ...story.args, pageLang });
        const name = column.querySelector('p')!.textContent;
        const { colorScheme, direction } = getComputedStyle(widget);
        const { width } = widget.getBoundingClientRect();
        expect(column.contains(widget), name).to.be.true;
        expect(`${pageLang}, ${colorScheme}, ${direction}, ${width} px`).to.equal(name);
        expect(column.scrollWidth, name).to.equal(column.clientWidth);
        expect(overflowing(widget), name).to.deep.equal([]);
        expect(cutOff(widget), name).to.deep.equal([]);
        expect(spoken(widget, '.spoken'), name).to.deep.equal(said.cards.map((card) => card.spoken));
        expect(spoken(widget, '.amount > .away'), name).to.deep.equal(said.amounts);
        expect(spoken(widget, '.difference > .away'), name).to.deep.equal(said.differences);
        expect(warnings).to.include.members(said.warnings.map((warning) => `<${tag}>: ${warning}`));
      }
      // Only a matrix has one overview, and so one search, many times on a page.
      await expectAccessible(page.parentElement!, { 'landmark-unique': { enabled: false } });
    }).timeout(180_000);
  }
});

/** Marks that are filled, and those that must not be taken for them. */
const FILLED = '.fill:not(.weak), .arc';
const NOT_FILLED = '.track, .hollow, .weak';

/** What a mark is painted with: a ring has lines only. */
function paintOf(mark: Element): string {
  const { fill, stroke } = getComputedStyle(mark);
  return mark.matches('.ring *') ? stroke : fill;
}

/** Matrices with a drawing in every column. */
const DRAWN = MATRICES.filter(({ tag, args }) => {
  const { cards, amounts } = expected(tag, args);
  return args.variant !== 'number' && cards.length + amounts.length > 0;
});

describe('A14: every matrix in forced colours', () => {
  beforeEach(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  for (const story of DRAWN) {
    it(`${story.name}: what is filled has the colour of text, and what is not has another`, async () => {
      const { page, widgets } = await shown(story);
      const reader = document.createElement('p');
      reader.style.cssText = 'color: CanvasText; background-color: Canvas';
      page.append(reader);
      const { color: text, backgroundColor: canvas } = getComputedStyle(reader);
      expect(text).not.to.equal(canvas);
      for (const widget of widgets) {
        const filled = inside<Element>(widget, FILLED).map(paintOf);
        expect([...new Set(filled)]).to.deep.equal([text]);
        for (const mark of inside<Element>(widget, NOT_FILLED)) {
          const paint = paintOf(mark);
          if (mark.matches('.weak')) expect(Number(getComputedStyle(mark).fillOpacity)).to.equal(0.3);
          else expect(paint).to.be.oneOf([canvas, 'none']);
        }
        for (const outline of inside<Element>(widget, '.track, .weak, .rim')) {
          expect(getComputedStyle(outline).stroke).to.equal(text);
        }
      }
    });
  }
});
