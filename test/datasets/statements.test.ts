import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { statView, type StatReady } from '../../src/view/index.js';
import { heardOf } from '../support/facts.js';
import { STATEMENTS } from './statements.js';

describe('the statements of the dataset', () => {
  const spoken = (indicator: string, locale: string) => {
    const options = { indicator, program: '', variant: '', headingLevel: '', locale };
    return heardOf((statView(dataset, options) as StatReady).card, locale);
  };

  for (const [indicator, da, en] of STATEMENTS) {
    it(`say ${indicator} wholly in Danish and in English`, () => {
      assert.equal(spoken(indicator, 'da'), da);
      assert.equal(spoken(indicator, 'en'), en);
    });
  }

  it('are there for every indicator, and say no sign', () => {
    assert.deepEqual(
      STATEMENTS.map(([indicator]) => indicator),
      allIndicators(dataset).map(({ id }) => id),
    );
    assert.doesNotMatch(STATEMENTS.flat().join(' '), /[%\u00a0]/);
  });

  it('are of at most 250 characters', () => {
    for (const text of STATEMENTS.flatMap(([, da, en]) => [da, en])) assert.ok(text.length <= 250, text);
  });

  it('say nothing of answers and periods, of which the source has none', () => {
    for (const { id } of allIndicators(dataset)) {
      assert.doesNotMatch(spoken(id, 'da') + spoken(id, 'en'), /svaret|Spurgt|answered|Asked/);
    }
  });
});
