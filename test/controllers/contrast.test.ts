import { expect, nextFrame } from '@open-wc/testing';

import { defaultDataset } from '../../src/controllers/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import '../../src/define/all.js';
import { showDataset } from '../../src/define/show.js';
import type { ImpactTheme } from '../../src/index.js';
import { html, inside, settled, show, warningsOf } from '../support/browser.js';

const colourOf = (theme: ImpactTheme) => getComputedStyle(inside(theme, '.program-1 .number')[0]!).color;

/** Shows a theme with tokens of the page's author, and gives its console warnings and the colour of a number. */
async function withTokens(tokens: Readonly<Record<string, string>>) {
  const holder = await show<HTMLElement>(html`<div></div>`);
  const theme = document.createElement('impact-theme');
  const warnings = await warningsOf(async () => {
    for (const [name, value] of Object.entries(tokens)) holder.style.setProperty(name, value);
    theme.theme = 'brobygning';
    holder.append(theme);
    await settled(theme);
    await nextFrame();
    await settled(theme);
  });
  return { holder, theme, warnings, colour: colourOf(theme) };
}

const TOKENS = ['bydelsmoedre', 'baba', 'text', 'muted', 'surface', 'line', 'track', 'outline'] as const;

describe('A7: a page’s own colours', () => {
  const DEFAULT = 'rgb(122, 31, 79)';

  it('are used where they can be read', async () => {
    const { warnings, colour } = await withTokens({ '--impact-bydelsmoedre': '#003366' });
    expect(warnings).to.deep.equal([]);
    expect(colour).to.equal('rgb(0, 51, 102)');
  });

  for (const [name, tokens, blamed] of [
    ['an accent too pale for the surface', { '--impact-bydelsmoedre': '#ffb6d9' }, '--impact-bydelsmoedre'],
    ['an accent a little too pale, 3.5:1', { '--impact-baba': '#2a9089' }, '--impact-baba'],
    ['quiet text too pale', { '--impact-muted': '#b5b5b5' }, '--impact-muted'],
    ['text too pale', { '--impact-text': 'oklch(0.8 0 0)' }, '--impact-text'],
    ['a surface too dark for the text', { '--impact-surface': '#333' }, '--impact-surface'],
    [
      'one of two accents',
      { '--impact-surface': '#fffff0', '--impact-bydelsmoedre': '#003366', '--impact-baba': '#9fd6d0' },
      '--impact-surface, --impact-baba',
    ],
  ] as const) {
    it(`${name}: refused for the default colours, with one warning that names ${blamed}`, async () => {
      const { warnings, colour } = await withTokens(tokens);
      expect(colour).to.equal(DEFAULT);
      expect(warnings).to.deep.equal([
        `<impact-theme>: ${blamed}: tekst eller tal kan ikke læses på fladen (under 4,5:1). Bruger standardfarverne.`,
      ]);
    });
  }

  it('are not refused for the colours of programmes that the dataset has not', async () => {
    // A third programme, #b25e09, has 4.49:1 on it.
    const { warnings, colour } = await withTokens({
      '--impact-surface': '#fff6e5',
      '--impact-bydelsmoedre': '#003366',
    });
    expect(warnings).to.deep.equal([]);
    expect(colour).to.equal('rgb(0, 51, 102)');
  });

  it('are refused for those that it has', async () => {
    const before = defaultDataset()!;
    const third = { ...dataset.programs[1]!, id: 'tredje' };
    showDataset({ ...dataset, programs: [...dataset.programs, third] });
    const { colour } = await withTokens({
      '--impact-surface': '#fff6e5',
      '--impact-bydelsmoedre': '#003366',
    });
    showDataset(before);
    expect(colour).to.equal(DEFAULT);
  });

  for (const name of TOKENS) {
    for (const value of ['banana', '12px', '#12345']) {
      it(`--impact-${name}: ${value} is no colour: the default ones are used, with one warning that names it`, async () => {
        const { theme, warnings, colour } = await withTokens({
          '--impact-baba': '#003366',
          [`--impact-${name}`]: value,
        });
        expect(colour).to.equal(DEFAULT);
        const [track] = inside(theme, '.track');
        expect(getComputedStyle(track!).fill).to.equal('rgb(244, 237, 231)');
        const warning = `<impact-theme>: --impact-${name}: det er ikke en farve. Bruger standardfarverne.`;
        // Each token is told of once a page.
        expect(warnings).to.deep.equal(value === 'banana' ? [warning] : []);
      });
    }
  }

  for (const [text, pale] of [
    ['black', 'white'],
    ['hsl(0 0% 0%)', 'hsl(0 0% 90%)'],
    ['hwb(0 0% 100%)', 'hwb(0 90% 0%)'],
    ['rgb(0% 0% 0%)', 'rgb(90% 90% 90%)'],
    ['lab(10 20 none)', 'lab(90 20 none)'],
    ['lch(10 20 30)', 'lch(90 20 30)'],
    ['oklab(0.2 0.01 0)', 'oklab(0.9 0.01 0)'],
    ['oklch(0.2 0.02 40)', 'oklch(0.9 0.02 40)'],
    ['color(srgb 0.1 0 0)', 'color(srgb 0.9 1 0.9)'],
    ['color(srgb-linear 0.01 0 0)', 'color(srgb-linear 0.8 0.9 0.8)'],
    ['color(display-p3 0 0.1 0)', 'color(display-p3 0.9 0.8 0.8)'],
    ['color-mix(in oklch, black, navy)', 'color-mix(in oklch, white, pink)'],
    ['rgb(from red 20 g b)', 'rgb(from red 230 200 200)'],
    ['rgb(0 0 0 / 0.8)', 'rgb(0 0 0 / 0.3)'],
    ['oklch(0 0 0 / 80%)', 'oklch(0 0 0 / 30%)'],
    ['light-dark(black, white)', 'light-dark(white, black)'],
    ['currentColor', 'transparent'],
  ] as const) {
    it(`are judged in any notation: ${text} is used, ${pale} is not`, async () => {
      const used = await withTokens({ '--impact-bydelsmoedre': text });
      expect(used.theme.renderRoot.querySelector('.default-colours')).to.equal(null);
      const refused = await withTokens({ '--impact-bydelsmoedre': pale });
      expect(refused.colour).to.equal(DEFAULT);
    });
  }

  it('are told of once a page, and refused on every element', async () => {
    const tokens = { '--impact-bydelsmoedre': '#eeeeee', '--impact-baba': '#dddddd' };
    const first = await withTokens(tokens);
    const second = await withTokens(tokens);
    expect([first.warnings.length, second.warnings.length]).to.deep.equal([1, 0]);
    expect([first.colour, second.colour]).to.deep.equal([DEFAULT, DEFAULT]);
  });

  it('are used again once they are mended', async () => {
    const { theme, holder } = await withTokens({ '--impact-bydelsmoedre': '#eeddee' });
    holder.style.setProperty('--impact-bydelsmoedre', '#003366');
    theme.requestUpdate();
    await settled(theme);
    await nextFrame();
    await settled(theme);
    expect(colourOf(theme)).to.equal('rgb(0, 51, 102)');
  });

  it('are not judged on a surface that the page shines through', async () => {
    const { warnings, colour } = await withTokens({
      '--impact-surface': 'transparent',
      '--impact-bydelsmoedre': '#ffb6d8',
    });
    expect(warnings).to.deep.equal([]);
    expect(colour).to.equal('rgb(255, 182, 216)');
  });
});
