import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, nearestId } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';

const ids = allIndicators(dataset).map(({ id }) => id);

describe('nearestId', () => {
  for (const [typed, meant] of [
    ['mindre-ensomm', 'mindre-ensom'],
    ['mindre ensom', 'mindre-ensom'],
    ['MINDRE-ALENE', 'mindre-alene'],
    ['hjælp-i-lokalområdet', 'hjaelp-i-lokalomraadet'],
    ['svære-emner', 'svaere-emner'],
    ['“tolkning”', 'tolkning'],
    ['ensom', 'mindre-ensom'],
    ['familiestoette', 'overblik-over-familiestoette'],
    ['viden-om-socialkontrol', 'viden-om-social-kontrol'],
  ] as const) {
    it(`takes "${typed}" for "${meant}"`, () => {
      assert.equal(nearestId(typed, ids), meant);
    });
  }

  it('gives an id for any text at all', () => {
    for (const typed of ['', '__proto__', '💥', 'x'.repeat(1_000_000)]) {
      assert.ok(ids.includes(nearestId(typed, ids)), typed.slice(0, 20));
    }
  });

  it('gives the only id there is', () => {
    assert.equal(nearestId('anything', ['only']), 'only');
  });
});
