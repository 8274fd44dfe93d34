import { expect, nextFrame } from '@open-wc/testing';

import '../../src/define/all.js';
import { html, inside, settled, show, warningsOf } from '../support/browser.js';

/** Shows a theme with tokens of the page's author, and gives its console warnings and its root. */
async function withTokens(tokens: Readonly<Record<string, string>>) {
  let root!: HTMLElement;
  const warnings = await warningsOf(async () => {
    const holder = await show<HTMLElement>(html`<div></div>`);
    for (const [name, value] of Object.entries(tokens)) holder.style.setProperty(name, value);
    const theme = document.createElement('impact-theme');
    theme.theme = 'brobygning';
    holder.append(theme);
    await settled(theme);
    await nextFrame();
    await settled(theme);
    [root] = inside(theme, '.root') as [HTMLElement];
  });
  const [number] = root.querySelectorAll('.bydelsmoedre .number');
  return { warnings, colour: getComputedStyle(number!).color };
}

describe('A7: a page’s own colours', () => {
  const DEFAULT = 'rgb(122, 31, 79)';

  it('are used where they can be read', async () => {
    const { warnings, colour } = await withTokens({ '--impact-bydelsmoedre': '#003366' });
    expect(warnings).to.deep.equal([]);
    expect(colour).to.equal('rgb(0, 51, 102)');
  });

  for (const [name, tokens] of [
    ['an accent too pale for the surface', { '--impact-bydelsmoedre': '#ffb6d9' }],
    ['an accent in another notation', { '--impact-bydelsmoedre': 'oklch(0.9 0.1 350)' }],
    ['a surface too dark for the text', { '--impact-surface': '#333' }],
    ['text too pale for the surface', { '--impact-text': '#aaa' }],
  ] as const) {
    it(`${name} is refused for the default colours, with one warning that names it`, async () => {
      const { warnings, colour } = await withTokens(tokens);
      expect(colour).to.equal(DEFAULT);
      expect(warnings).to.deep.equal([
        `<impact-theme>: ${Object.keys(tokens)[0]} kan ikke læses på fladen (under 4,5:1). Bruger standardfarverne.`,
      ]);
    });
  }

  it('are not judged on a surface that the page shines through', async () => {
    const { warnings, colour } = await withTokens({
      '--impact-surface': 'transparent',
      '--impact-bydelsmoedre': '#ffb6d9',
    });
    expect(warnings).to.deep.equal([]);
    expect(colour).to.equal('rgb(255, 182, 217)');
  });
});
