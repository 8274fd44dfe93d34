import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import {
  accessibilityTree,
  byRole,
  flatten,
  html,
  inside,
  ours,
  pageStyle,
  settled,
  show,
  TAGS,
  text,
  unfold,
  warningsOf,
} from '../support/browser.js';
import { behind, seenOn } from '../support/colour.js';
import { invented } from '../support/invented-elements.js';

/** Every element with figures of all programmes, and of each kind where it can show them. */
const EVERY: Readonly<Record<(typeof TAGS)[number], TemplateResult>> = {
  'impact-stat': html`<impact-stat indicator="kender-flere"></impact-stat>`,
  'impact-theme': html`<impact-theme theme="naboer"></impact-theme>`,
  'impact-chart': html`<impact-chart indicators="laeser-selv kender-flere laaner-boeger"></impact-chart>`,
  'impact-compare': html`<impact-compare></impact-compare>`,
  'impact-overview': html`<impact-overview search="er"></impact-overview>`,
};

/** Every drawing there is. */
const DRAWINGS = html`<div>
  ${Object.values(EVERY)}
  <impact-stat indicator="bliver-ved"></impact-stat>
  <impact-stat indicator="bliver-ved" variant="ring"></impact-stat>
  <impact-stat indicator="spoerger-om-hjaelp" variant="bar"></impact-stat>
  <impact-stat indicator="laaner-boeger"></impact-stat>
  <impact-stat indicator="gladere-for-boeger"></impact-stat>
  <impact-stat indicator="flere-boeger"></impact-stat>
</div>`;

const PALETTES = ['plum', 'ocean', 'forest'];
const SCHEMES = ['light', 'dark'];

const CONTROLS = 'a[href], button, input, select, textarea, summary';

const controls = (element: Element) => inside(element, CONTROLS).filter((part) => part.checkVisibility());

/** Shows an element with its table and menu open and a text to copy by hand, which is all there is to press. */
async function showWhole(template: TemplateResult): Promise<HTMLElement> {
  const holder = await show<HTMLElement>(html`<div>${template}</div>`);
  const element = holder.firstElementChild as HTMLElement;
  await unfold(element);
  const [copy] = inside(element, '.export label ~ button');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  copy?.click();
  await settled(element);
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(inside(element, 'textarea')).to.have.length(copy ? 1 : 0);
  return element;
}

async function look(holder: Element, palette: string, scheme: string): Promise<void> {
  for (const element of ours(holder)) {
    element.setAttribute('palette', palette);
    element.setAttribute('color-scheme', scheme);
  }
  await settled(holder);
}

/** A drawing whose marks lie on one track. */
const OVERLAID = 'svg:has(> .track:first-child):not(:has(> .track ~ .track))';

/** What lies behind a mark: its bar's track, else the surface. */
function ground(mark: Element): Rgb {
  const drawing = mark.closest(OVERLAID);
  const track = drawing?.querySelector('.track');
  return track && track !== mark ? seenOn(getComputedStyle(track).fill, behind(track)) : behind(mark);
}

/** What of a mark can be seen: its fill and its outline, `undefined` where it has none. */
function marked(mark: Element): Readonly<Record<'fill' | 'stroke', Rgb | undefined>> {
  const { fill, fillOpacity, stroke } = getComputedStyle(mark);
  const seen = (colour: string, opacity = 1) =>
    colour === 'none' ? undefined : seenOn(colour, ground(mark), opacity);
  return { fill: seen(fill, Number(fillOpacity)), stroke: seen(stroke) };
}

describe('A8: adjoining marks', () => {
  /** Where a mark begins and ends, its outline included. */
  function extent(mark: SVGGraphicsElement): readonly [start: number, end: number] {
    const { left, right } = mark.getBoundingClientRect();
    const { stroke, strokeWidth } = getComputedStyle(mark);
    const box = mark.getBBox();
    const scale = mark.getScreenCTM()!.a;
    // Browsers differ in whether the rectangle holds the outline; the box of the geometry never does.
    const outer = (right - left - box.width * scale) / 2;
    const outline = stroke === 'none' ? 0 : parseFloat(strokeWidth) / 2;
    return [left + outer - outline, right - outer + outline];
  }

  for (const width of [160, 320, 1000]) {
    it(`have a gap of at least 1 px in a column of ${width} px, or differ by 3:1`, async () => {
      await setViewport({ width: 1200, height: 800 });
      const remove = pageStyle(`.column { width: ${width}px }`);
      const holder = await show(html`<div class="column">${DRAWINGS}</div>`);
      let pairs = 0;
      for (const element of ours(holder)) {
        for (const drawing of inside(element, 'svg:is(.bar, .people)')) {
          const marks = [...drawing.querySelectorAll<SVGGraphicsElement>('rect, path')];
          const isOverlaid = drawing.matches(OVERLAID);
          const parts = isOverlaid ? marks.slice(1) : marks;
          const sorted = parts.toSorted((a, b) => extent(a)[0] - extent(b)[0]);
          sorted.slice(1).forEach((mark, index) => {
            const before = sorted[index]!;
            const gap = extent(mark)[0] - extent(before)[1];
            const [one, other] = [mark, before].map((part) => marked(part).fill ?? behind(part));
            const differ = contrastRatio(one!, other!);
            expect(gap >= 1 || differ >= 3, `${element.outerHTML}: gap ${gap}, ${differ}:1`).to.be.true;
            pairs++;
          });
        }
      }
      expect(pairs).to.be.greaterThan(100);
      remove();
    });
  }

  for (const palette of PALETTES) {
    for (const scheme of [...SCHEMES, 'inherit']) {
      it(`${palette}, ${scheme}: what is filled is 3:1 on its surface, and so is the outline of what is not`, async () => {
        const holder = await show(DRAWINGS);
        await look(holder, palette, scheme);
        let seen = 0;
        for (const element of ours(holder)) {
          for (const mark of inside(element, '.fill:not(.weak), .one')) {
            expect(contrastRatio(marked(mark).fill!, behind(mark))).to.be.at.least(3);
            seen++;
          }
          for (const mark of inside(element, '.track, .weak, .rim, .remainder')) {
            expect(contrastRatio(marked(mark).stroke!, behind(mark))).to.be.at.least(3);
            seen++;
          }
          for (const mark of inside(element, '.arc')) {
            expect(contrastRatio(marked(mark).stroke!, behind(mark))).to.be.at.least(3);
            const [hollow] = inside(element, '.hollow');
            expect(contrastRatio(marked(mark).stroke!, marked(hollow!).stroke!)).to.be.at.least(3);
            seen++;
          }
        }
        expect(seen).to.be.greaterThan(100);
      });
    }
  }
});

describe('A9: not by colour alone', () => {
  for (const tag of TAGS) {
    it(`<${tag}> tells the programmes apart by lightness in every palette, by marker and by name`, async () => {
      const element = await show(EVERY[tag]);
      const programs = invented.programs.map((_, place) => `program-${place + 1}`);
      const each = programs.map((program) => ({
        fills: () => inside(element, `.${program} :is(.fill, .arc)`).map((mark) => marked(mark).fill!),
        markers: new Set(
          inside(element, `.${program} .marker path, .group.${program} .marker path`).map((path) =>
            path.getAttribute('d'),
          ),
        ),
        names: new Set(text(element, `.group.${program}, .${program} > .group`)),
      }));
      for (const { markers, names } of each) {
        expect(markers.size).to.equal(1);
        expect(names.size).to.be.at.least(1);
      }
      const pairs = each.flatMap((one, place) => each.slice(place + 1).map((other) => [one, other] as const));
      expect(pairs).to.have.length(3);
      for (const [one, other] of pairs) {
        expect([...one.markers][0]).not.to.equal([...other.markers][0]);
        expect([...one.names].filter((name) => other.names.has(name))).to.deep.equal([]);
      }
      for (const palette of PALETTES) {
        for (const scheme of SCHEMES) {
          await look(element, palette, scheme);
          for (const [one, other] of pairs) {
            const [first, second] = [one.fills(), other.fills()];
            expect(first.length * second.length).to.be.greaterThan(0);
            expect(contrastRatio(first[0]!, second[0]!), `${palette}, ${scheme}`).to.be.at.least(1.15);
          }
        }
      }
    });
  }
});

describe('A17: tab stops', () => {
  for (const tag of TAGS) {
    it(`<${tag}>: Tab goes to every control once, in order, and to nothing else`, async () => {
      const element = await showWhole(EVERY[tag]);
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      element.before(before);
      element.after(after);
      const stops = inside(element, '*').filter((part) => part.tabIndex >= 0 && part.checkVisibility());
      // Elements are compared by their places: a failure would print them whole.
      expect(stops.map((stop) => controls(element).indexOf(stop))).to.deep.equal(
        controls(element).map((_, place) => place),
      );
      before.focus();
      const visited: (Element | null)[] = [];
      for (let step = 0; step <= stops.length; step++) {
        await sendKeys({ press: 'Tab' });
        visited.push(
          document.activeElement === element ? element.shadowRoot!.activeElement : document.activeElement,
        );
      }
      expect(visited.map((part) => [...stops, after].indexOf(part as HTMLElement))).to.deep.equal(
        visited.map((_, place) => place),
      );
      expect(
        inside(element, 'svg, svg *').some((mark) => mark.tabIndex >= 0 || mark.hasAttribute('tabindex')),
      ).to.be.false;
    });
  }

  it('no element hears the keys of the page', async () => {
    const heard: string[] = [];
    const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
    const listen = add.value as (this: EventTarget, type: string, ...others: unknown[]) => void;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      type: string,
      ...others: unknown[]
    ) {
      const isOurs = this instanceof Node && this.getRootNode() instanceof ShadowRoot;
      if (type.startsWith('key') && !isOurs) heard.push(type);
      listen.call(this, type, ...others);
    };
    try {
      for (const template of Object.values(EVERY)) await showWhole(template);
      document.addEventListener('keydown', () => undefined, { once: true });
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', add);
    }
    expect(heard).to.deep.equal(['keydown']);
  });
});

describe('A18: focus is seen', () => {
  for (const [page, css, scheme] of [
    ['on a light page', '', 'auto'],
    ['on a dark page', 'html { color-scheme: dark } body { background: #161412; color: #f4eef0 }', 'auto'],
    ['dark on a light page', '', 'dark'],
    ['light on a dark page', 'body { background: #161412; color: #f4eef0 }', 'light'],
    ['with the colours of a light page', '', 'inherit'],
    ['with the colours of a dark page', 'body { background: #161412; color: #f4eef0 }', 'inherit'],
  ] as const) {
    for (const tag of TAGS) {
      it(`<${tag}> ${page}: each control has an outline of 2 px and 3:1, though the page takes outlines away`, async () => {
        const remove = pageStyle(`* { outline: none !important } ${css}`);
        const element = await showWhole(EVERY[tag]);
        const before = document.createElement('button');
        element.before(before);
        element.setAttribute('color-scheme', scheme);
        await settled(element);
        before.focus();
        await sendKeys({ press: 'Tab' });
        for (const control of controls(element)) {
          // After a key focus stays visible wherever it goes; A17 goes there by Tab.
          control.focus();
          expect(control.matches(':focus-visible')).to.be.true;
          const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(control);
          const name = `${control.localName} "${control.textContent.trim()}"`;
          expect(outlineStyle, name).to.equal('solid');
          expect(parseFloat(outlineWidth), name).to.be.at.least(2);
          const isInside = parseFloat(outlineOffset) <= -parseFloat(outlineWidth);
          const ground = behind(isInside ? control : control.parentElement);
          expect(contrastRatio(seenOn(outlineColor, ground), ground), name).to.be.at.least(3);
        }
        remove();
      });
    }
  }
});

describe('A7: the text of controls', () => {
  for (const [page, css, scheme] of [
    ['auto on a light page', '', 'auto'],
    ['dark on a light page', '', 'dark'],
    ['inherit on a light page', '', 'inherit'],
    ['inherit on a dark page', 'body { background: #161412; color: #f4eef0 }', 'inherit'],
  ] as const) {
    it(`${page}: is 4.5:1 on what lies behind it, pressed or not`, async () => {
      const remove = pageStyle(css);
      const element = await showWhole(EVERY['impact-overview']);
      element.setAttribute('color-scheme', scheme);
      await settled(element);
      for (const control of controls(element)) {
        const ground = behind(control);
        const ratio = contrastRatio(seenOn(getComputedStyle(control).color, ground), ground);
        expect(ratio, `${control.localName} "${control.textContent.trim()}"`).to.be.at.least(4.5);
      }
      remove();
    });
  }
});

describe('A19: targets', () => {
  for (const tag of TAGS) {
    it(`<${tag}>: every link, summary, button, list and field is at least 24 by 24 px at every width`, async () => {
      const element = await showWhole(EVERY[tag]);
      for (const width of [160, 320, 1280]) {
        element.parentElement!.style.width = `${width}px`;
        for (const density of ['comfortable', 'compact']) {
          element.setAttribute('density', density);
          await settled(element);
          expect(controls(element).length).to.be.greaterThan(0);
          for (const control of controls(element)) {
            const box = control.getBoundingClientRect();
            const name = `${width}, ${density}: ${control.localName} "${control.textContent.trim()}"`;
            expect(Math.round(box.width * 10) / 10, name).to.be.at.least(24);
            expect(Math.round(box.height * 10) / 10, name).to.be.at.least(24);
          }
        }
      }
    });
  }
});

describe('A20: the host’s own semantics', () => {
  for (const tag of TAGS) {
    it(`<${tag}> has no attribute that its author did not write, and its author’s aria-label names it`, async () => {
      const element = await showWhole(EVERY[tag]);
      const written = element.getAttributeNames();
      expect(written.filter((name) => /^(role|aria-.*|tabindex|class|style)$/.test(name))).to.deep.equal([]);
      expect((element as unknown as { internals?: unknown }).internals).to.equal(undefined);
      element.setAttribute('aria-label', 'Navnet');
      await settled(element);
      expect(element.getAttributeNames()).to.deep.equal([...written, 'aria-label']);
      const named = flatten(await accessibilityTree()).filter(({ name }) => name === 'Navnet');
      expect(named.map(({ role }) => role).filter((role) => /^(figure|group)$/.test(role))).to.have.length(1);
    });
  }
});

describe('A21: headings', () => {
  const levels = async () =>
    byRole(await accessibilityTree(), 'heading').map(({ properties }) => Number(properties.level));

  for (const tag of TAGS) {
    it(`<${tag}> has none by default or for a wrong level, and from the level asked for none is skipped`, async () => {
      const element = await show<HTMLElement>(EVERY[tag]);
      expect(await levels()).to.deep.equal([]);
      for (const level of [2, 3, 4, 5, 6]) {
        element.setAttribute('heading-level', `${level}`);
        await settled(element);
        const [first, ...others] = await levels();
        expect(first).to.equal(level);
        for (const other of others) expect(other).to.equal(level + 1);
      }
      for (const wrong of ['1', '7', 'h2']) {
        const warnings = await warningsOf(async () => {
          element.setAttribute('heading-level', wrong);
          await settled(element);
        });
        expect(await levels()).to.deep.equal([]);
        expect(warnings).to.deep.equal([
          `<${tag}>: heading-level="${wrong}" findes ikke. Skriv et tal fra 2 til 6.`,
        ]);
      }
    });
  }
});

describe('A22: language of parts', () => {
  /** How many of the sources below its results have a title. */
  const TITLED = {
    'impact-stat': 0,
    'impact-theme': 1,
    'impact-chart': 1,
    'impact-compare': 2,
    'impact-overview': 1,
  } as const;

  for (const tag of TAGS) {
    it(`<${tag}> says its own language inside a page of the other, and what in it is not of that language`, async () => {
      for (const [page, own, source] of [
        ['en', 'da', 'Kilde'],
        ['da', 'en', 'Source'],
      ] as const) {
        const holder = await show<HTMLElement>(html`<div lang=${page}>${EVERY[tag]}</div>`);
        const element = holder.firstElementChild as HTMLElement;
        element.lang = own;
        await settled(element);
        expect(inside(element, '.root')[0]!.lang).to.equal(own);
        expect(text(element, '.source, .sources')[0]).to.contain(source);
        for (const part of inside(element, '.root [lang]')) {
          expect(part.localName).to.equal('cite');
          expect(part.lang).to.equal('da');
        }
        expect(inside(element, 'cite')).to.have.length(TITLED[tag]);
        holder.remove();
      }
    });
  }
});
