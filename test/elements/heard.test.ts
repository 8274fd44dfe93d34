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

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How often each text is heard, up to the end of a phrase or to what its parts are. */
function counted(phrases: readonly string[], texts: readonly string[]): Readonly<Record<string, number>> {
  const said = phrases.map((phrase) => phrase.replace(/:/g, '\n')).join('\n');
  const ends = (text: string) =>
    said
      .split(words(text))
      .slice(1)
      .filter((rest) => /^\.?(\n|$)|^\. /.test(rest));
  return Object.fromEntries(texts.map((text) => [text, ends(text).length]));
}

const once = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, 1]));

describe('heard once', () => {
  for (const { id, title, indicators } of dataset.themes) {
    for (const locale of ['da', 'en'] as const) {
      it(`in "${id}", ${locale}: the title as a heading, every card’s name, sentence and source`, async () => {
        const results = resultsOf(dataset, indicators);
        const phrases = await heard(
          await show(
            html`<impact-theme theme=${id} view="all" heading-level="2" lang=${locale}></impact-theme>`,
          ),
        );
        const heading = `heading, ${textIn(title, locale)}, level `;
        expect(phrases.filter((phrase) => phrase.startsWith(heading))).to.have.length(1);
        const sentences = results.map(({ indicator, measurements }) =>
          joinRuns(sentenceRuns(indicator, measurements[0]!, locale), 'spoken'),
        );
        expect(counted(phrases, sentences)).to.deep.equal(once(sentences));
        const names = results.map(({ indicator }) => `figure, ${textIn(indicator.title, locale)}`);
        expect(counted(phrases, names)).to.deep.equal(once(names));
        const measured = results.flatMap(({ measurements }) => measurements);
        const sources = [...new Set(measured.map(({ source }) => `link, ${formatSource(source, locale)}`))];
        expect(counted(phrases, sources)).to.deep.equal(once(sources));
      });
    }
  }

  for (const [locale, expected] of [
    [
      'da',
      [
        'group, Øget uddannelses- og arbejdsmarkedstilknytning hos Bydelsmødre',
        'heading, Øget uddannelses- og arbejdsmarkedstilknytning hos Bydelsmødre, level 2',
        'Ny viden og selvtillid giver mod på uddannelse. Det styrker også motivationen hos kvinder, der har svært ved at få job.',
        'figure, Begyndt på en uddannelse',
        '4 ud af 10 Bydelsmødre er begyndt på en uddannelse, siden de blev Bydelsmødre.',
        'figure, Sandsynlighed for uddannelse',
        'Bydelsmødre har godt 5 gange større sandsynlighed for at begynde på en uddannelse end andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor.',
        'Kilde:',
        'link, VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024',
        'figure, Bydelsmor-rollen og uddannelse',
        '8 ud af 10 Bydelsmødre, der er begyndt på en uddannelse, vurderer, at det at være Bydelsmor har haft betydning for, at de kom i gang: 63 procent i høj grad og 18 procent i nogen grad.',
        'figure, Hjælper andre med uddannelse og arbejde',
        '84 procent af Bydelsmødrene har givet andre kvinder hjælp, når det gjaldt uddannelse og arbejde.',
        'Tallene i en tabel',
        'Hent eller kopiér tallene',
        'Bydelsmødre',
        ':',
        'Kvinder med minoritetsbaggrund, der er frivillige i det område, hvor de bor. De er en bro mellem forældre, lokalsamfund og myndigheder.',
        'Kilde:',
        'link, Fonden for Socialt Ansvar, 2024',
        'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper',
      ],
    ],
    [
      'en',
      [
        'group, Closer ties to education and work among Bydelsmødre',
        'heading, Closer ties to education and work among Bydelsmødre, level 2',
        'New knowledge and confidence give the courage to study. They also motivate women who find it hard to get a job.',
        'figure, Starting in education',
        '4 out of 10 Bydelsmødre have gone into education since becoming Bydelsmødre.',
        'figure, Likelihood of going into education',
        'Bydelsmødre are just over 5 times more likely to go into education than other women from the same demographic group who have not taken the Bydelsmor training.',
        'Source:',
        'link, VIVE, 2021, cited by Fonden for Socialt Ansvar, 2024',
        'figure, Being a Bydelsmor and going into education',
        '8 out of 10 Bydelsmødre who have gone into education say that being a Bydelsmor played a part in getting them started: 63 per cent to a great extent and 18 per cent to some extent.',
        'figure, Helping others with education and work',
        '84 per cent of Bydelsmødre have helped other women with education and work.',
        'The figures in a table',
        'Download or copy the figures',
        'Bydelsmødre',
        ':',
        'Women with a minority background (“Neighbourhood Mothers”) who volunteer in the area where they live. They are a bridge between parents, the local community and the authorities.',
        'Source:',
        'link, Fonden for Socialt Ansvar, 2024',
        'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper',
      ],
    ],
  ] as const) {
    it(`is this of a whole theme, ${locale}`, async () => {
      const theme = await show(
        html`<impact-theme theme="uddannelse" heading-level="2" lang=${locale}></impact-theme>`,
      );
      const structure = /^(end of .*|paragraph|strong|group)$/;
      expect((await heard(theme)).filter((phrase) => !structure.test(phrase))).to.deep.equal(expected);
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
