import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { allIndicators, textIn, type Locale } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { readWords, type Command } from '../../src/node/cli/command.js';
import { command as render } from '../../src/node/cli/commands/render.js';
import { command as snippet } from '../../src/node/cli/commands/snippet.js';
import { cliTermsOf } from '../../src/node/cli/terms.js';
import { linkSnippet, RUNGS } from '../../src/view/forms.js';
import { resultsOf, sourcesOfAll } from '../../src/view/index.js';
import { pathOf, type Subject } from '../../src/view/subject.js';
import { SUBJECTS } from '../support/subjects.js';
import { facts } from '../support/facts.js';
import { Host, MODULE, rendered } from '../support/host.js';
import { STATEMENTS } from '../datasets/statements.js';

const BASE = 'https://example.org/impact-widgets/';

/** Figures are read aloud in words and written with a sign; both say the same. */
const spelled = (text: string, locale: Locale) =>
  text.replace(/\s+/g, ' ').replace(/(?<=\d) ?%/g, locale === 'da' ? ' procent' : ' per cent');

const withoutSource = (statement: string) => statement.replace(/ (Kilde|Source): .*$/, '');

/** Every source that anything in the dataset has, as it is written. */
const everySource = (locale: Locale) =>
  sourcesOfAll(resultsOf(dataset, allIndicators(dataset)), locale).map(({ text }) => text);

/** What a text says: which of all statements, written by hand in test/view, and which of all sources. */
function claims(text: string, locale: Locale) {
  let said = spelled(text, locale);
  const statements = STATEMENTS.filter(([, da, en]) =>
    said.includes(withoutSource(locale === 'da' ? da : en)),
  );
  const sources = new Set<string>();
  // The longest first, since one source may be cited in another.
  for (const source of everySource(locale).toSorted((a, b) => b.length - a.length)) {
    if (said.includes(source)) sources.add(source);
    said = said.replaceAll(source, '');
  }
  return { statements: statements.map(([id]) => id), sources };
}

/** What a subject's rung has to say. */
const expected = ({ results, locale }: Subject) => ({
  statements: results.map(({ indicator }) => indicator.id),
  sources: new Set(sourcesOfAll(results, locale).map(({ text }) => text)),
});

/** The people of each figure. */
const bases = ({ results, locale }: Subject) =>
  results.flatMap(({ measurements }) => measurements.map(({ base }) => textIn(base.label, locale)));

const entities = { '&nbsp;': '\u00a0', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What is only read aloud. */
const SPOKEN = /<p class="spoken">.*?<\/p>/gs;

/** The text of markup, shadow roots that stand in it included; style sheets and scripts are no text. */
const textOf = (markup: string) =>
  Object.entries(entities).reduce(
    (text, [entity, sign]) => text.replaceAll(entity, sign),
    markup.replace(/<(style|script)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' '),
  );

const built = (subject: Subject, extension: string) =>
  readFileSync(new URL(`../../dist/${pathOf(subject, extension)}`, import.meta.url), 'utf8');

/** What stands in the shadow root of a subject's page. */
const pageOf = (subject: Subject) => /<template.*<\/template>/s.exec(built(subject, 'html'))![0];

/** The content of a meta element of a subject's page. */
const meta = (subject: Subject, property: string) =>
  textOf(
    new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(built(subject, 'html'))?.[1] ?? '',
  );

/** What the command line answers for a subject. */
async function answer(command: Command, { tag, attributes, locale }: Subject, ...more: string[]) {
  const options = Object.entries({ ...attributes, lang: locale }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const terms = cliTermsOf('da');
  const { out = '' } = await command.run(
    readWords([tag, ...options, '--json', ...more], command.options, terms),
    terms,
    'da',
  );
  return JSON.parse(out) as { readonly html: string; readonly statement: string };
}

/** The rungs that are text already, and where each says it. */
const TEXTS: readonly (readonly [name: string, says: (subject: Subject) => string | Promise<string>])[] = [
  ['the text between the tags', (subject) => textOf(RUNGS.tag(subject, BASE))],
  ['the text in the data- form', (subject) => textOf(RUNGS.data(subject, BASE))],
  ['the text of the link', (subject) => textOf(linkSnippet(subject, BASE))],
  ['the page’s description', (subject) => meta(subject, 'og:description')],
  ['the picture’s alternative text', (subject) => meta(subject, 'og:image:alt')],
  ['the picture’s own description', (subject) => textOf(/<desc>.*<\/desc>/s.exec(built(subject, 'svg'))![0])],
  ['the oEmbed title', (subject) => (JSON.parse(built(subject, 'json')) as { title: string }).title],
  [
    'static HTML from the command line',
    async (subject) => textOf(/<template.*<\/template>/s.exec((await answer(render, subject)).html)![0]),
  ],
  ['the command line’s statement', async (subject) => (await answer(snippet, subject)).statement],
  [
    'the command line’s frame',
    async (subject) => textOf((await answer(snippet, subject, '--for=iframe', `--base=${BASE}`)).html),
  ],
];

let host: Host;
/** What the widgets on a page of all subjects hold, in their order, by form. */
const live = new Map<string, readonly string[]>();
const LINKS = MODULE.replace('>', ' data-impact-links>');

before(async () => {
  host = await Host.start();
  for (const [form, markup] of [
    ['tag', RUNGS.tag],
    ['data', RUNGS.data],
    ['link', linkSnippet],
  ] as const) {
    const body = SUBJECTS.map((subject) => `<section>${markup(subject, `${host.origin}/`)}</section>`);
    const { page, messages } = await host.visit(body.join('\n'), LINKS);
    await page.waitForFunction(
      (count) => document.querySelectorAll('impact-stat, impact-theme').length === count,
      SUBJECTS.length,
    );
    await rendered(page);
    live.set(
      form,
      await page.locator('section :is(impact-stat, impact-theme)').evaluateAll((elements) =>
        elements.map((element) => {
          const root = element.shadowRoot!.querySelector('.root')!.cloneNode(true) as Element;
          // The menu holds a copy of everything.
          for (const menu of root.querySelectorAll('.export')) menu.remove();
          return root.outerHTML;
        }),
      ),
    );
    assert.deepEqual(messages, []);
    await page.context().close();
  }
});
after(() => host.stop());

describe('every rung of the embed ladder says the same', () => {
  it('is asked of all 28 results and 8 themes in both languages', () => {
    assert.equal(SUBJECTS.length, 2 * (28 + 8));
    assert.deepEqual(
      STATEMENTS.map(([id]) => id),
      allIndicators(dataset).map(({ id }) => id),
    );
  });

  for (const [index, subject] of SUBJECTS.entries()) {
    it(`${subject.kind} ${subject.id}, ${subject.locale}`, async () => {
      const { locale } = subject;
      const wanted = expected(subject);
      for (const [name, says] of TEXTS) {
        assert.deepEqual(claims(await says(subject), locale), wanted, name);
      }
      const widgets = [
        ...[...live].map(([form, all]) => [`the widget of the ${form} form`, all[index]!] as const),
        ['the iframe’s page', pageOf(subject)] as const,
      ];
      for (const [name, markup] of widgets) {
        assert.deepEqual(claims(textOf(markup), locale), wanted, name);
        const seen = spelled(textOf(markup.replace(SPOKEN, '')), locale);
        for (const fact of [...facts(subject), ...bases(subject)]) {
          assert.ok(seen.includes(spelled(fact, locale)), `${name}: ${fact} in ${seen}`);
        }
      }
    });
  }
});
