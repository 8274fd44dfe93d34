import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { LOCALES, termsOf, warningsIn, type Warnings } from '../../src/format/index.js';

/** Every phrase of some terms; functions say theirs of a sample. */
function phrasesIn(terms: unknown): readonly string[] {
  if (typeof terms === 'string') return [terms];
  if (typeof terms === 'function') return [String((terms as (...sample: unknown[]) => unknown)('10', '28'))];
  return Object.values(terms as object).flatMap(phrasesIn);
}

function told(warnings: Warnings): readonly string[] {
  return [
    warnings.missing('theme', 'sprog'),
    warnings.unknown('theme', 'sprogg', 'sprog', 'all'),
    warnings.noFigures('sprog', 'baba'),
    warnings.untrue('ring', 'bar'),
    warnings.notCompared('familie', ['tolkning', 'offentlig-it']),
    warnings.headingLevel('1'),
    warnings.missingEndTag('impact-stat'),
    warnings.contrast('--impact-text'),
    warnings.notAColour('--impact-text'),
    warnings.failed('TypeError: x'),
    warnings.notHydrated('TypeError: x'),
    warnings.unknownDataset('vores', 'voress'),
    warnings.noDataset,
    warnings.takenDataset('vores'),
    warnings.otherEdition('2023-04-02', '2024-04-02'),
    warnings.notLoaded('/data/vores.json', 'timeout', ''),
    warnings.refusedDataset('themes.0.id'),
    warnings.refusedRows('themes.0.id'),
  ];
}

/** Björnsson's LIX: words a sentence, and how many words of a hundred have more than six letters. */
function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? []);
  const ends = sentences.map((sentence) => sentence.match(/[.:?!](\s|$)/g)?.length ?? 1);
  const long = words.filter((word) => word.length > 6);
  const count = ends.reduce((sum, end) => sum + end, 0);
  return words.length / count + (100 * long.length) / words.length;
}

describe('lix', () => {
  it('counts words a sentence and long words', () => {
    assert.equal(lix(['En to tre fire.']), 4);
    assert.equal(lix(['En to. Tre fire.', 'Fem seks']), 2);
    assert.equal(lix(['Bydelsmødre kan tale med.']), 4 + 25);
  });

  it('finds a sentence of an authority hard to read', () => {
    const hard =
      'Kommunalbestyrelsens beslutningskompetence vedrørende implementering af beskæftigelsesindsatsen forudsætter dokumentation.';
    assert.equal(lix([hard]) > 40, true);
  });
});

describe('A28: what the elements say is easy to read', () => {
  for (const locale of LOCALES) {
    it(`has a LIX of at most 40 in the phrases of ${locale}`, () => {
      const phrases = termsOf(locale);
      assert.equal(phrasesIn(phrases).length > 40, true);
      assert.ok(lix(phrasesIn(phrases)) <= 40, `${lix(phrasesIn(phrases))}`);
      const warnings = told(warningsIn(locale));
      assert.equal(warnings.length, Object.keys(warningsIn(locale)).length);
      assert.ok(lix(warnings) <= 40, `${lix(warnings)}`);
    });

    it(`has a LIX of at most 40 in the messages of ${locale}, and with the introductions`, () => {
      const messages = dataset.themes.map(({ message }) => message[locale]);
      const introductions = dataset.themes.map(({ introduction }) => introduction[locale]);
      assert.ok(lix(messages) <= 40, `${lix(messages)}`);
      assert.ok(lix([...messages, ...introductions]) <= 40, `${lix([...messages, ...introductions])}`);
    });
  }

  it('has a LIX of at most 40 in the Danish introductions and descriptions, each kind by itself', () => {
    const introductions = dataset.themes.map(({ introduction }) => introduction.da);
    const descriptions = dataset.programs.map(({ description }) => description.da);
    assert.ok(lix(introductions) <= 40, `${lix(introductions)}`);
    assert.ok(lix(descriptions) <= 40, `${lix(descriptions)}`);
    for (const introduction of introductions) assert.ok(lix([introduction]) <= 40, introduction);
  });
});
