import { expect } from '@open-wc/testing';

import { html, inside, ours, pageStyle, show, text, unfold } from '../support/browser.js';
import { everything } from '../support/invented-elements.js';

interface Look {
  readonly name: string;
  /** Left, top, width and height, relative to the element; none where the part has no box. */
  readonly box: readonly number[];
  readonly paint: string;
}

/** Where everything in the elements stands, and how its text is painted. */
function look(holder: Element): readonly Look[] {
  return ours(holder).flatMap((element) => {
    const outer = element.getBoundingClientRect();
    const drawn = (style: CSSStyleDeclaration) =>
      [style.fill, style.fillOpacity, style.stroke, style.strokeOpacity, style.strokeDasharray].join(' ');
    return inside<Element>(element, '.root :not(option)').map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      return {
        name: `${part.localName}.${part.getAttribute('class')}`,
        box: part.getClientRects().length > 0 ? [left - outer.left, top - outer.top, width, height] : [],
        paint: part.closest('svg') ? drawn(style) : `${style.textShadow} ${style.textTransform}`,
      };
    });
  });
}

/** Half a pixel: Firefox counts places in sixtieths of one, which leaves rests. */
const isSame = (one: Look, other: Look) =>
  one.name === other.name &&
  one.paint === other.paint &&
  one.box.length === other.box.length &&
  one.box.every((value, index) => Math.abs(value - other.box[index]!) < 0.5);

describe('F12: what a page sets for its own text', () => {
  for (const css of [
    'word-break: break-all',
    'word-break: keep-all',
    'word-wrap: anywhere',
    'overflow-wrap: anywhere',
    'line-break: anywhere',
    'hyphens: none',
    'hyphens: manual',
    'hyphenate-character: "="',
    'hyphenate-limit-chars: 2 1 1',
    'white-space: nowrap',
    'white-space: pre',
    'white-space-collapse: preserve-breaks',
    'text-wrap: nowrap',
    'text-wrap: balance',
    'text-wrap: pretty',
    'text-align: center',
    'text-align: justify; text-justify: inter-character',
    'text-align: right; text-align-last: right',
    'text-align-last: justify',
    'text-indent: 3em',
    'text-transform: uppercase',
    'text-transform: full-width',
    'text-shadow: 1px 1px red',
    'text-emphasis: filled sesame',
    'font-style: italic',
    'font-weight: 900',
    'font-variant: small-caps',
    'font-variant-caps: all-small-caps',
    'font-variant-position: super',
    'line-height: 3',
    'list-style: none',
    'tab-size: 1',
    'direction: rtl',
    'hanging-punctuation: first last',
    'fill: red; stroke: blue; stroke-width: 9px; fill-opacity: 0; stroke-opacity: 0; stroke-dasharray: 1',
    '-webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red',
    '-webkit-text-security: disc',
    'border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide',
  ]) {
    it(`leaves every element as it is: ${css}`, async () => {
      const column = pageStyle('.column { width: 300px; font-family: sans-serif }');
      const holder = await show(everything());
      await Promise.all(ours(holder).map(unfold));
      const before = look(holder);
      const remove = pageStyle(`body { ${css} }`);
      const after = look(holder);
      expect(after).to.have.length(before.length);
      expect(after.filter((part, index) => !isSame(part, before[index]!))).to.deep.equal([]);
      for (const element of ours(holder)) {
        for (const part of inside(element, '.box, .sentence, .number')) {
          expect(getComputedStyle(part).webkitTextFillColor).to.equal(getComputedStyle(part).color);
        }
      }
      remove();
      column();
    });
  }

  it('does not stand a card on its side', async () => {
    const remove = pageStyle('.column { writing-mode: vertical-rl }');
    const holder = await show(everything());
    for (const element of ours(holder)) {
      expect(getComputedStyle(inside(element, '.root')[0]!).writingMode).to.equal('horizontal-tb');
    }
    remove();
  });

  it('comes through as font, colour and spacing, which are the page’s and the reader’s', async () => {
    const remove = pageStyle(
      'body { font-family: monospace; color: rgb(1, 2, 3); letter-spacing: 2px; word-spacing: 3px }',
    );
    const theme = await show(html`<impact-theme theme="skole"></impact-theme>`);
    const [introduction] = inside(theme, '.introduction');
    const { fontFamily, color, letterSpacing, wordSpacing } = getComputedStyle(introduction!);
    expect([fontFamily, color, letterSpacing, wordSpacing]).to.deep.equal([
      'monospace',
      'rgb(1, 2, 3)',
      '2px',
      '3px',
    ]);
    remove();
  });

  it('stays as it is in the author’s own words', async () => {
    const remove = pageStyle('body { word-break: break-all; text-transform: uppercase }');
    const stat = await show(html`<impact-stat indicator="unknown"><p>Sætning.</p></impact-stat>`);
    const { wordBreak, textTransform } = getComputedStyle(stat.firstElementChild!);
    expect([wordBreak, textTransform]).to.deep.equal(['break-all', 'uppercase']);
    expect(text(stat, '.root')).to.deep.equal(['']);
    remove();
  });
});
