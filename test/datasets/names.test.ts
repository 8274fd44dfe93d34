import assert from 'node:assert/strict';
import { it } from 'node:test';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { compareView, type ResultsReady } from '../../src/view/index.js';

it('the two programmes are named in one order, that of the publication', () => {
  const titleIn = (locale: string) => {
    const options = { theme: '', indicators: '', program: '', headingLevel: '', locale };
    return (compareView(dataset, options) as ResultsReady).chart!.title;
  };
  assert.equal(titleIn('da'), 'Baba og Bydelsmødre side om side');
  assert.equal(titleIn('en'), 'Baba and Bydelsmødre side by side');
});
