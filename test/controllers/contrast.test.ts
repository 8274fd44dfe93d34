import { expect, nextFrame } from '@open-wc/testing';

import '../../src/define/all.js';
import type { ImpactTheme } from '../../src/index.js';
import { html, inside, settled, show, warningsOf } from '../support/browser.js';

const colourOf = (theme: ImpactTheme) => getComputedStyle(inside(theme, '.bydelsmoedre .number')[0]!).color;

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
