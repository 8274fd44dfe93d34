import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { invented } from '../../stories/invented.js';
import { html, inside, settled, show, unfold } from '../support/browser.js';

/** An element of the invented dataset with its menu open and a result chosen in it. */
async function chosen(element: ReturnType<typeof html>, tag: string, id: string): Promise<Element> {
  const around = await show(html`<impact-dataset .data=${invented}>${element}</impact-dataset>`);
  const shown = around.querySelector(tag)!;
  await settled(shown);
  await unfold(shown);
  const [list] = inside<HTMLSelectElement>(shown, '.export select');
  list!.value = id;
  list!.dispatchEvent(new Event('change'));
  await settled(shown);
  return shown;
}

/** The advice on each figure of the chosen result. */
const advice = (element: Element) =>
  inside(element, '.say').map((block) => block.textContent.replace(/\s+/g, ' '));

describe('what may be written of a figure', () => {
  it('stands in the menu of an overview for the chosen result, figure by figure', async () => {
    const overview = await chosen(
      html`<impact-overview lang="da"></impact-overview>`,
      'impact-overview',
      'laengere-saetninger',
    );
    const [first, second, ...more] = advice(overview);
    expect(more).to.deep.equal([]);
    expect(first).to.include('Det kan du skrive: 71 % af børnene i 0. klasse oplever i høj grad');
    expect(first).to.include('Kilde: Læselygten, 2025');
    expect(first).to.include('Skriv ikke »7 ud af 10«: kilden siger »71 %«.');
    expect(first).to.include('Skriv ikke »Højtlæserne«: tallet gælder kun børnene i 0. klasse.');
    expect(first).to.include('Udelad ikke »i høj grad«');
    expect(second).to.include('Skriv ikke »7 ud af 10«: kilden siger »66 %«.');
    expect(second).not.to.include('gælder kun');
  });

  it('stands in a theme’s menu, in the language of the page, of one programme where one is chosen', async () => {
    const theme = await chosen(
      html`<impact-theme theme="naboer" program="bogcyklerne" lang="en"></impact-theme>`,
      'impact-theme',
      'kender-flere',
    );
    const [only, ...more] = advice(theme);
    expect(more).to.deep.equal([]);
    expect(only).to.include('You may write: 9 out of 10 families on the route');
    expect(only).to.include('Do not write “90%”');
  });

  it('does not stand there while all results are chosen', async () => {
    const theme = await chosen(html`<impact-theme theme="naboer"></impact-theme>`, 'impact-theme', '');
    expect(advice(theme)).to.deep.equal([]);
  });
});
