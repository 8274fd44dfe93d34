/** What is heard of a theme with cards, chart and table, in a screen reader that walks from its beginning to its end. */
import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { formatSource } from '../../src/format/index.js';
import { textIn } from '../../src/model/index.js';
import { resultsOf } from '../../src/view/result.js';
import { joinRuns, sentenceRuns } from '../../src/view/text.js';
import { html, show } from '../support/browser.js';
import { heard } from '../support/heard.js';

const THEME = dataset.themes.find(({ id }) => id === 'brobygning')!;
const RESULTS = resultsOf(dataset, THEME.indicators);

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How often each text is heard. */
function counted(phrases: readonly string[], texts: readonly string[]): Readonly<Record<string, number>> {
  const said = phrases.join('\n');
  return Object.fromEntries(texts.map((text) => [text, said.split(words(text)).length - 1]));
}

const once = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, 1]));

describe('heard once', () => {
  for (const locale of ['da', 'en'] as const) {
    describe(locale, () => {
      let phrases: readonly string[] = [];

      before(async () => {
        const theme = await show(
          html`<impact-theme theme="brobygning" view="all" heading-level="2" lang=${locale}></impact-theme>`,
        );
        phrases = await heard(theme);
      });

      it('the title of the theme, as its heading', () => {
        const title = textIn(THEME.title, locale);
        expect(phrases.filter((phrase) => phrase.startsWith(`heading, ${title}, level `))).to.have.length(1);
      });

      it('every result: the sentence that its figures begin', () => {
        const sentences = RESULTS.map(({ indicator, measurements }) =>
          joinRuns(sentenceRuns(indicator, measurements[0]!, locale), 'spoken'),
        );
        expect(counted(phrases, sentences)).to.deep.equal(once(sentences));
      });

      it('the name of every card', () => {
        const names = RESULTS.map(({ indicator }) => textIn(indicator.title, locale));
        expect(counted(phrases, names)).to.deep.equal(once(names));
      });

      it('every source', () => {
        const measured = RESULTS.flatMap(({ measurements }) => measurements);
        const sources = [...new Set(measured.map(({ source }) => formatSource(source, locale)))];
        expect(counted(phrases, sources)).to.deep.equal(once(sources));
      });
    });
  }
});

describe('what is heard of a tree with shadow roots', () => {
  it('is what is slotted where its slot is, and nothing that a style, `hidden` or `aria-hidden` hides', async () => {
    const host = await show<HTMLElement>(html`<div><b>Slotted</b></div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.none { display: none } .unseen { visibility: hidden } .contents { display: contents }',
    );
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<section aria-labelledby="name"><h3 id="name">Name</h3>
      <p class="none">Not</p><p class="unseen">Not</p><p hidden>Not</p><p aria-hidden="true">Not</p>
      <details><summary>Folded</summary><p>Not</p></details>
      <div class="contents">Shown</div><slot>Not</slot><slot name="other">Instead</slot></section>`;
    expect(await heard(host)).to.deep.equal([
      'region, Name',
      'heading, Name, level 3',
      'group',
      'Folded',
      'end of group',
      'Shown',
      'Slotted',
      'Instead',
      'end of region',
    ]);
  });
});
