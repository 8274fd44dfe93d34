import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, measurementsOf, type Indicator } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { statement } from '../../src/view/index.js';
import { NEEDS_PUBLICATION, PUBLICATION } from '../support/publication.js';

/** Words in a row that a text of ours may share with the publication. */
const MOST = 6;

/**
 * Words that cannot be said otherwise without saying something else: whose figure it is, and the publication's own
 * words for what people were asked. The titles of themes are the publication's names, and are not checked.
 */
const FORMULAS: readonly RegExp[] = [
  /\d+ (?:% af|ud af 10) (?:de )?(?:bydelsmødrene|bydelsmødre|baba-frivillige)/g,
  /oplever (?:i høj grad )?at(?: de(?: er blevet bedre til(?: at)?)?)?/g,
];

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(?:-\p{L}+)*|%/gu) ?? [];

/** The longest run of words that stands in both texts and in no formula. */
function sharedRun(ours: string, theirs: string): readonly string[] {
  const published = ` ${wordsOf(theirs).join(' ')} `;
  const between = FORMULAS.reduce((text, formula) => text.replace(formula, '|'), wordsOf(ours).join(' '));
  let longest: readonly string[] = [];
  for (const words of between.split('|').map(wordsOf)) {
    for (let start = 0; start < words.length; start += 1) {
      let run = words.slice(start, start + longest.length + 1);
      while (run.length > longest.length && published.includes(` ${run.join(' ')} `)) {
        longest = run;
        run = words.slice(start, start + longest.length + 1);
      }
    }
  }
  return longest;
}

describe('sharedRun', () => {
  it('finds the longest run of words, whatever their case and the signs between them', () => {
    const run = (ours: string, theirs: string) => sharedRun(ours, theirs).join(' ');
    assert.equal(run('Nu går: en TO, tre fire. Og hjem', 'x en to tre fire y og hjem'), 'en to tre fire');
    assert.equal(run('en to', 'to en'), 'en');
    assert.equal(run('en', 'enten'), '');
  });

  it('does not count the words of a formula, and no run across one', () => {
    const published = '73 % af Bydelsmødrene oplever i høj grad, at de er blevet bedre til at tale dansk';
    assert.deepEqual(sharedRun(published, published), ['tale', 'dansk']);
  });
});

describe('the Danish texts beside the publication', NEEDS_PUBLICATION, () => {
  const indicators = allIndicators(dataset);
  const statementsOf = (indicator: Indicator) =>
    [undefined, ...dataset.programs.map(({ id }) => id)]
      .map((program) => measurementsOf(dataset, indicator, program))
      .filter((measurements) => measurements.length > 0)
      .map((measurements) => statement(indicator, measurements, 'da', 'text'));

  for (const [kind, texts] of [
    ['description', dataset.programs.map(({ description }) => description.da)],
    ['message', dataset.themes.map(({ message }) => message.da)],
    ['introduction', dataset.themes.map(({ introduction }) => introduction.da)],
    ['title', indicators.map(({ title }) => title.da)],
    ['sentence', indicators.map(({ sentence }) => sentence.da.replace('{scale}', 'i høj grad'))],
    ['statement', indicators.flatMap(statementsOf)],
  ] as const) {
    it(`share at most ${MOST} words in a row in every ${kind}`, () => {
      const copied = texts
        .map((text) => [sharedRun(text, PUBLICATION), text] as const)
        .filter(([run]) => run.length > MOST)
        .map(([run, text]) => `${run.length}: "${run.join(' ')}" in "${text}"`);
      assert.deepEqual(copied, []);
    });
  }
});
