import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { html, show } from '../support/browser.js';
import { printedPages, type PrintedPage } from '../support/engine.js';
import '../support/invented-elements.js';

/** One centimetre in points, and a rounding. */
const MARGIN = 28.35 - 0.5;
/** How high markers, people, segments and bars are; lines are lower, boxes are higher. */
const MARK = { least: 2, most: 40 };

type Box = PrintedPage['shapes'][number];

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top + 1 < other.bottom &&
  one.bottom - 1 > other.top;

/** Lines that reach into the margin of a page, where they are cut. */
function cutLines({ height, texts }: PrintedPage): readonly string[] {
  return texts
    .filter(({ top, bottom }) => top < MARGIN || bottom > height - MARGIN)
    .map(({ text, top, bottom }) => `"${text}" from ${top} to ${bottom} of ${height}`);
}

/** Marks that are drawn on words. */
function marksOnWords({ texts, shapes }: PrintedPage): readonly string[] {
  return shapes
    .filter(({ top, bottom }) => bottom - top > MARK.least && bottom - top < MARK.most)
    .flatMap((mark) => texts.filter((line) => overlap(mark, line)))
    .map(({ text }) => text);
}

const ELEMENTS: readonly (readonly [string, TemplateResult])[] = [
  ['impact-theme', html`<impact-theme theme="naboer" heading-level="2"></impact-theme>`],
  ['impact-chart', html`<impact-chart theme="laeselyst"></impact-chart>`],
  // As much as a page holds: Firefox cuts lines of a chart that is taller (docs/accessibility.md).
  [
    'impact-compare',
    html`<impact-compare
      indicators="gladere-for-boeger laengere-saetninger spoerger-om-hjaelp taler-med-skolen"
    ></impact-compare>`,
  ],
  ['impact-overview', html`<impact-overview theme="naboer"></impact-overview>`],
];

/** Two themes and a column of results, with what a page says of the space around them. */
const COLUMN = html`
  <impact-theme theme="skole" heading-level="2"></impact-theme>
  <impact-theme theme="laeselyst"></impact-theme>
  ${['bliver-ved', 'laeser-hoejt', 'spoerger-om-hjaelp'].map((id) => html`<impact-stat indicator=${id}></impact-stat>`)}
`;

describe('A15: printed pages', () => {
  // With "display: grid" Firefox cuts lines here: a page's rule is stronger than the sheet of an element.
  it('cut no line where the page sets the space between elements as the README says', async () => {
    for (const above of [0, 100, 600]) {
      const page = await show(html`
        <div>
          <style>
            impact-theme,
            impact-stat {
              display: block;
              margin-block: 1rem;
            }
          </style>
          <svg width="1" height=${above} style="display: block"></svg>${COLUMN}
        </div>
      `);
      const pages = await printedPages();
      page.remove();
      expect(pages.length).to.be.greaterThan(1);
      expect(pages.flatMap(cutLines), `cut, ${above} px down`).to.deep.equal([]);
      expect(pages.flatMap(marksOnWords), `on words, ${above} px down`).to.deep.equal([]);
    }
  }).timeout(60_000);

  for (const [tag, element] of ELEMENTS) {
    it(`cut no line of <${tag}> and draw its marks beside its words, wherever a page ends`, async () => {
      const counts: number[] = [];
      for (const above of [0, 100, 600]) {
        const page = await show(
          html`<div><svg width="1" height=${above} style="display: block"></svg>${element}</div>`,
        );
        const pages = await printedPages();
        page.remove();
        counts.push(pages.length);
        expect(pages.flatMap(({ texts }) => texts).length).to.be.greaterThan(20);
        expect(pages.flatMap(cutLines), `cut, ${above} px down`).to.deep.equal([]);
        expect(pages.flatMap(marksOnWords), `on words, ${above} px down`).to.deep.equal([]);
      }
      expect(Math.max(...counts)).to.be.greaterThan(1);
    }).timeout(60_000);
  }
});
