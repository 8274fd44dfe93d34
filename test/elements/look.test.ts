import { expect, nextFrame } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';

import type { ImpactStat, ImpactTheme } from '../../src/index.js';
import { html, inside, pageStyle, settled, show, TAGS, text, warningsOf } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { paintOf } from '../support/colour.js';
import '../support/invented-elements.js';

const LIGHT = { surface: '255,255,255', text: '35,29,31', accent: '122,31,79' };
const DARK = { surface: '34,30,32', text: '244,238,240', accent: '230,125,177' };

const rgb = (colour: string) => paintOf(colour).rgb.map(Math.round).join();

/** The computed colours of a card. */
function coloursOf(element: Element): Readonly<Record<keyof typeof LIGHT, string>> {
  const [card] = inside(element, '.card');
  const { backgroundColor, color } = getComputedStyle(card!);
  return {
    surface: rgb(backgroundColor),
    text: rgb(color),
    accent: rgb(getComputedStyle(inside(element, '.number')[0]!).color),
  };
}

const card = () => html`<impact-stat indicator="taler-med-skolen"></impact-stat>`;

/** Puts attributes on an element for one test. */
async function withAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>>,
  run: () => Promise<void>,
): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  try {
    await run();
  } finally {
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    await nextFrame();
  }
}

describe('color-scheme', () => {
  for (const [scheme, expected] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    it(`${scheme} is ${scheme} on a light page and on a dark one, whatever a switch of the page says`, async () => {
      for (const page of ['light', 'dark']) {
        const holder = await show(
          html`<div style="color-scheme: ${page}" data-theme=${page}>
            <impact-stat indicator="taler-med-skolen" color-scheme=${scheme}></impact-stat>
          </div>`,
        );
        expect(coloursOf(holder.firstElementChild!), page).to.deep.equal(expected);
      }
    });
  }

  for (const value of ['', 'auto']) {
    it(`"${value}" follows the page’s own color-scheme`, async () => {
      const holder = await show<HTMLElement>(
        html`<div>
          <impact-stat indicator="taler-med-skolen" color-scheme=${value}></impact-stat>
        </div>`,
      );
      const element = holder.firstElementChild!;
      expect(coloursOf(element)).to.deep.equal(LIGHT);
      holder.style.colorScheme = 'dark';
      expect(coloursOf(element)).to.deep.equal(DARK);
    });
  }

  it('does not follow what the reader’s system prefers where the page does not', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const colours = coloursOf(await show(card()));
    await emulateMedia({ colorScheme: 'light' });
    expect(colours).to.deep.equal(LIGHT);
  });

  for (const [where, attributes] of [
    ['html', { 'data-theme': 'dark' }],
    ['html', { class: 'js dark' }],
    ['html', { 'data-color-mode': 'dark' }],
    ['html', { 'data-mode': 'dark' }],
    ['html', { 'data-color-scheme': 'dark' }],
    ['body', { 'data-bs-theme': 'dark' }],
    ['body', { class: 'is-dark' }],
    ['body', { class: 'theme-dark' }],
    ['body', { class: 'mode-dark' }],
    ['body', { class: 'dark-theme' }],
    ['body', { class: 'page dark-mode' }],
  ] as const) {
    const markup = `<${where} ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join('')}>`;

    it(`auto follows ${markup}, from the first frame and when it is switched`, async () => {
      const page = where === 'html' ? document.documentElement : document.body;
      await withAttributes(page, attributes, async () => {
        expect(coloursOf(await show(card()))).to.deep.equal(DARK);
      });
      const element = await show(card());
      expect(coloursOf(element)).to.deep.equal(LIGHT);
      await withAttributes(page, attributes, async () => {
        await settled(element);
        expect(coloursOf(element)).to.deep.equal(DARK);
      });
      await settled(element);
      expect(coloursOf(element)).to.deep.equal(LIGHT);
    });
  }

  it('auto follows the nearest switch, across shadow boundaries', async () => {
    await withAttributes(document.documentElement, { class: 'dark' }, async () => {
      const holder = await show(html`<div data-theme="light"><div></div></div>`);
      const element = document.createElement('impact-stat');
      element.indicator = 'taler-med-skolen';
      holder.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      expect(coloursOf(element)).to.deep.equal(LIGHT);
    });
  });

  for (const name of ['bg-dark', 'navbar-dark', 'darkroom', 'text-dark', 'dark-blue']) {
    it(`auto takes class="${name}" for no switch`, async () => {
      await withAttributes(document.body, { class: name }, async () => {
        expect(coloursOf(await show(card()))).to.deep.equal(LIGHT);
      });
    });
  }

  it('auto takes class="navbar-light" for no switch on a page that is dark by another', async () => {
    await withAttributes(document.documentElement, { 'data-theme': 'dark' }, async () => {
      await withAttributes(document.body, { class: 'navbar-light' }, async () => {
        expect(coloursOf(await show(card()))).to.deep.equal(DARK);
      });
    });
  });

  it('auto believes the page’s own color-scheme rather than a switch that says the contrary', async () => {
    for (const [scheme, name, expected] of [
      ['dark', 'light', DARK],
      ['light', 'dark', LIGHT],
      ['only dark', 'light', DARK],
    ] as const) {
      const remove = pageStyle(`:root { color-scheme: ${scheme} }`);
      await withAttributes(document.documentElement, { class: name }, async () => {
        expect(coloursOf(await show(card())), scheme).to.deep.equal(expected);
      });
      remove();
    }
  });

  it('auto asks the switch of a page that is both', async () => {
    const remove = pageStyle(':root { color-scheme: light dark }');
    await withAttributes(document.documentElement, { class: 'dark' }, async () => {
      expect(coloursOf(await show(card()))).to.deep.equal(DARK);
    });
    remove();
  });

  it('inherit takes the page’s text colour for text and numbers, and has no surface', async () => {
    const holder = await show(
      html`<div style="color: rgb(17, 34, 51)">
        <impact-stat indicator="taler-med-skolen" color-scheme="inherit"></impact-stat>
      </div>`,
    );
    const element = holder.firstElementChild!;
    const { text: ink, accent } = coloursOf(element);
    expect([ink, accent]).to.deep.equal(['17,34,51', '17,34,51']);
    expect(getComputedStyle(inside(element, '.card')[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('inherit leaves a page’s tokens in force', async () => {
    const holder = await show(
      html`<div style="color: rgb(17, 34, 51); --impact-program-1: rgb(0, 51, 102)">
        <impact-stat indicator="taler-med-skolen" color-scheme="inherit"></impact-stat>
      </div>`,
    );
    expect(coloursOf(holder.firstElementChild!).accent).to.equal('0,51,102');
  });
});

describe('palette', () => {
  for (const [palette, light, dark] of [
    ['plum', ['122,31,79', '11,110,106', '178,94,9'], ['230,125,177', '95,202,193', '244,209,125']],
    ['ocean', ['29,58,122', '176,74,18', '17,96,63'], ['134,168,242', '247,189,150', '194,240,217']],
    ['forest', ['31,77,43', '143,91,0', '147,49,82'], ['124,196,143', '240,207,128', '231,120,157']],
  ] as const) {
    it(`${palette} gives each programme its colour, in light and in dark`, async () => {
      for (const [scheme, expected] of [
        ['light', light],
        ['dark', dark],
      ] as const) {
        const element = await show(
          html`<impact-stat indicator="laeser-selv" palette=${palette} color-scheme=${scheme}></impact-stat>`,
        );
        const colours = inside(element, '.number').map((number) => rgb(getComputedStyle(number).color));
        expect(colours, scheme).to.deep.equal(expected);
      }
    });
  }

  it('gives way to the page’s tokens', async () => {
    const holder = await show(
      html`<div style="--impact-program-1: rgb(0, 51, 102)">
        <impact-stat indicator="taler-med-skolen" palette="forest"></impact-stat>
      </div>`,
    );
    expect(coloursOf(holder.firstElementChild!).accent).to.equal('0,51,102');
  });

  it('stands in for the page’s tokens that cannot be read', async () => {
    const warnings = await warningsOf(async () => {
      const holder = await show(
        html`<div style="--impact-program-1: rgb(255, 230, 250)">
          <impact-stat indicator="taler-med-skolen" palette="forest"></impact-stat>
        </div>`,
      );
      await nextFrame();
      await settled(holder);
      expect(coloursOf(holder.firstElementChild!).accent).to.equal('31,77,43');
    });
    expect(warnings).to.have.length(1);
  });
});

describe('density', () => {
  it('compact is smaller than comfortable, which is the default', async () => {
    const element = await show<ImpactTheme>(html`<impact-theme theme="naboer"></impact-theme>`);
    const height = async (density: ImpactTheme['density']) => {
      element.density = density;
      await settled(element);
      return element.getBoundingClientRect().height;
    };
    const comfortable = await height('comfortable');
    expect(await height('')).to.equal(comfortable);
    expect(await height('compact')).to.be.lessThan(comfortable - 50);
  });

  it('gives way to the page’s token of space', async () => {
    const space = async (density: string) => {
      const holder = await show(
        html`<div style="--impact-space: 33px">
          <impact-stat indicator="bliver-ved" density=${density}></impact-stat>
        </div>`,
      );
      return getComputedStyle(inside(holder.firstElementChild!, '.card')[0]!).paddingBottom;
    };
    expect(await space('compact')).to.equal(await space(''));
  });
});

describe('a look that does not exist', () => {
  for (const tag of TAGS) {
    it(`is warned of once on <${tag}>, with the nearest one, and is the default`, async () => {
      const name = unsafeStatic(tag);
      let element!: ImpactStat;
      const warnings = await warningsOf(async () => {
        element = await show(
          staticHtml`<${name}
            theme="skole"
            indicator="taler-med-skolen"
            color-scheme="drak"
            palette="Ocean"
            density="compackt"
          ></${name}>`,
        );
        element.requestUpdate();
        await settled(element);
      });
      expect(warnings).to.deep.equal([
        `<${tag}>: color-scheme="drak" findes ikke. Mente du "dark"? Viser "auto".`,
        `<${tag}>: palette="Ocean" findes ikke. Mente du "ocean"? Viser "plum".`,
        `<${tag}>: density="compackt" findes ikke. Mente du "compact"? Viser "comfortable".`,
      ]);
      expect(getComputedStyle(inside(element, '.root')[0]!).colorScheme).to.equal('normal');
      expect(text(element, '.root')[0]).not.to.equal('');
    });
  }

  it('is none of null, undefined and an object that a framework hands over', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(card());
      for (const value of [null, undefined, {}]) {
        for (const name of ['colorScheme', 'palette', 'density']) Reflect.set(element, name, value);
        await settled(element);
        expect(coloursOf(element)).to.deep.equal(LIGHT);
      }
    });
    expect(warnings).to.deep.equal([]);
  });
});
