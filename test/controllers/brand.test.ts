import { expect, nextFrame } from '@open-wc/testing';

import '../../src/define/all.js';
import { contrastRatio } from '../../src/geometry/index.js';
import type { ImpactTheme } from '../../src/index.js';
import { html, inside, pageStyle, settled, show, unfold, warningsOf } from '../support/browser.js';
import { paintOf } from '../support/colour.js';
import { emulateMedia } from '../support/engine.js';

const PLUM = 'rgb(122, 31, 79)';
const PLUM_ON_DARK = 'rgb(230, 125, 177)';

const numbers = (element: Element) =>
  [1, 2].map((place) => getComputedStyle(inside(element, `.program-${place} .number`)[0]!).color);
const first = (element: Element) => numbers(element)[0];

/** The contrast of every accent on the surface. */
function contrasts(element: Element): readonly number[] {
  const { backgroundColor } = getComputedStyle(inside(element, '.box')[0]!);
  return numbers(element).map((colour) => contrastRatio(paintOf(colour).rgb, paintOf(backgroundColor).rgb));
}

/** A theme on a page of these declarations. */
async function branded(style: string, attributes: Readonly<Record<string, string>> = {}) {
  const holder = await show<HTMLElement>(html`<div style=${style}></div>`);
  const theme = document.createElement('impact-theme');
  theme.theme = 'brobygning';
  for (const [name, value] of Object.entries(attributes)) theme.setAttribute(name, value);
  holder.append(theme);
  await settled(theme);
  await settled(theme);
  return { holder, theme };
}

/** Lets an element look at its page again. */
async function again(theme: ImpactTheme): Promise<void> {
  theme.requestUpdate();
  await settled(theme);
  await settled(theme);
}

describe('--impact-brand', () => {
  it('is the colour of the first programme where it can be read', async () => {
    const { theme } = await branded('--impact-brand: #0057b8');
    expect(first(theme)).to.equal('rgb(0, 87, 184)');
  });

  for (const brand of [
    'gold',
    'white',
    '#808080',
    'hsl(120 100% 50%)',
    'oklch(0.7 0.2 30)',
    'color(display-p3 0 0.5 1)',
    'rgb(200 0 0 / 50%)',
    'currentColor',
  ]) {
    for (const scheme of ['light', 'dark']) {
      it(`${brand} gives colours in rgb() that can be read, ${scheme}, without a warning`, async () => {
        const warnings = await warningsOf(async () => {
          const { theme } = await branded(`--impact-brand: ${brand}; color-scheme: ${scheme}; color: #c33`);
          for (const colour of numbers(theme)) expect(colour).to.match(/^rgb\(\d+, \d+, \d+\)$/);
          expect(first(theme)).not.to.be.oneOf([PLUM, PLUM_ON_DARK]);
          for (const contrast of contrasts(theme)) expect(contrast).to.be.at.least(4.5);
        });
        expect(warnings).to.deep.equal([]);
      });
    }
  }

  it('goes before a palette, and after the colour of a programme', async () => {
    const { theme } = await branded('--impact-brand: #0057b8; --impact-program-2: #7a3b00', {
      palette: 'forest',
    });
    expect(numbers(theme)).to.deep.equal(['rgb(0, 87, 184)', 'rgb(122, 59, 0)']);
  });

  it('follows the page between light and dark at once', async () => {
    const { holder, theme } = await branded('--impact-brand: #0057b8');
    holder.style.colorScheme = 'dark';
    expect(first(theme)).not.to.be.oneOf(['rgb(0, 87, 184)', PLUM_ON_DARK]);
    for (const contrast of contrasts(theme)) expect(contrast).to.be.at.least(4.5);
    holder.style.colorScheme = 'light';
    expect(first(theme)).to.equal('rgb(0, 87, 184)');
  });

  it('can be a pair', async () => {
    const { holder, theme } = await branded('--impact-brand: light-dark(#0057b8, #ffcc00)');
    expect(first(theme)).to.equal('rgb(0, 87, 184)');
    holder.style.colorScheme = 'dark';
    expect(first(theme)).to.equal('rgb(255, 204, 0)');
  });

  it('is light in print on a dark page', async () => {
    const { theme } = await branded('--impact-brand: #0057b8; color-scheme: dark');
    try {
      await emulateMedia({ media: 'print' });
      expect(first(theme)).to.equal('rgb(0, 87, 184)');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is read on the page’s own surface', async () => {
    const { theme } = await branded(
      '--impact-brand: #0057b8; --impact-surface: #10243f; --impact-text: white; --impact-muted: #ddd',
    );
    expect(first(theme)).not.to.be.oneOf([PLUM, 'rgb(0, 87, 184)']);
    for (const contrast of contrasts(theme)) expect(contrast).to.be.at.least(4.5);
  });

  for (const [name, change, back] of [
    [
      'a switch of the page',
      () => document.documentElement.setAttribute('data-theme', 'dark'),
      () => document.documentElement.removeAttribute('data-theme'),
    ],
    [
      'the reader’s system',
      () => emulateMedia({ colorScheme: 'dark' }),
      () => emulateMedia({ colorScheme: 'light' }),
    ],
  ] as const) {
    it(`follows the page’s own surface when ${name} changes it`, async () => {
      const dark =
        '{ color-scheme: dark; --impact-surface: #10243f; --impact-text: #fff; --impact-muted: #ddd }';
      pageStyle(`
        :root { color-scheme: light; --impact-brand: #0057b8; --impact-surface: #fffbe6 }
        [data-theme='dark'] ${dark}
        @media (prefers-color-scheme: dark) { :root ${dark} }
      `);
      const { theme } = await branded('');
      expect(first(theme)).to.equal('rgb(0, 87, 184)');
      try {
        await change();
        await nextFrame();
        await settled(theme);
        await settled(theme);
        const [{ backgroundColor }] = [getComputedStyle(inside(theme, '.box')[0]!)];
        expect(backgroundColor).to.equal('rgb(16, 36, 63)');
        for (const contrast of contrasts(theme)) expect(contrast).to.be.at.least(4.5);
      } finally {
        await back();
      }
    });
  }

  it('is read on the default surface where the page’s colours are refused', async () => {
    let theme!: ImpactTheme;
    const warnings = await warningsOf(async () => {
      ({ theme } = await branded('--impact-brand: #9fd3ff; --impact-surface: #241c3a; --impact-muted: #333'));
    });
    expect(warnings).to.have.length(1);
    expect(inside(theme, '.default-colours')).to.have.length(1);
    expect(first(theme)).not.to.equal(PLUM);
    for (const contrast of contrasts(theme)) expect(contrast).to.be.at.least(4.5);
  });

  it('leaves the palette where it is no colour, with one warning a page', async () => {
    const themes: ImpactTheme[] = [];
    const warnings = await warningsOf(async () => {
      for (const brand of ['banan', 'banan']) {
        themes.push((await branded(`--impact-brand: ${brand}`)).theme);
      }
    });
    expect(themes.map(first)).to.deep.equal([PLUM, PLUM]);
    expect(warnings).to.deep.equal([
      '<impact-theme>: --impact-brand: det er ikke en farve. Bruger standardfarverne.',
    ]);
  });

  it('follows another brand, and leaves the palette where there is none any more', async () => {
    const { holder, theme } = await branded('--impact-brand: #0057b8');
    const sheets = theme.shadowRoot!.adoptedStyleSheets.length;
    holder.style.setProperty('--impact-brand', '#a3005c');
    await again(theme);
    expect(first(theme)).to.equal('rgb(163, 0, 92)');
    expect(theme.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    holder.style.removeProperty('--impact-brand');
    await again(theme);
    expect(first(theme)).to.equal(PLUM);
    expect(theme.shadowRoot!.adoptedStyleSheets).to.have.length(sheets - 1);
  });

  it('writes nothing on the element, and leaves nothing in it but a sheet', async () => {
    const { theme } = await branded('--impact-brand: #0057b8');
    expect(theme.outerHTML).to.equal('<impact-theme theme="brobygning"></impact-theme>');
    expect(inside(theme, '[style]')).to.deep.equal([]);
    expect(inside(theme, '.root')).to.have.length(1);
  });

  it('gives way to the page’s own colours where an element takes them', async () => {
    const { theme } = await branded('--impact-brand: #0057b8; color: rgb(1, 2, 3)', {
      'color-scheme': 'inherit',
    });
    expect(first(theme)).to.equal('rgb(1, 2, 3)');
  });

  it('gives way to the reader’s colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const without = await branded('');
      const { theme } = await branded('--impact-brand: #0057b8');
      expect(numbers(theme)).to.deep.equal(numbers(without.theme));
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('goes along into another document and back', async () => {
    const { holder, theme } = await branded('--impact-brand: #0057b8');
    const frame = await show<HTMLIFrameElement>(html`<iframe title="Ramme"></iframe>`);
    const { body } = frame.contentDocument!;
    body.style.setProperty('--impact-brand', '#a3005c');
    body.append(theme);
    await again(theme);
    expect(frame.contentWindow!.getComputedStyle(inside(theme, '.program-1 .number')[0]!).color).to.equal(
      'rgb(163, 0, 92)',
    );
    holder.append(theme);
    await again(theme);
    expect(first(theme)).to.equal('rgb(0, 87, 184)');
  });

  it('is in the files that a reader takes along', async () => {
    const { theme } = await branded('--impact-brand: #0057b8');
    await unfold(theme);
    const { href } = inside<HTMLAnchorElement>(theme, '.export [download$=".svg"]')[0]!;
    expect(decodeURIComponent(href)).to.contain('rgb(0,87,184)');
    expect(decodeURIComponent(href)).not.to.contain('rgb(122,31,79)');
  });
});
