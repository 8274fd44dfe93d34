import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { validateDataset } from '../../src/model/schema.js';
import { changed, WRONG } from './wrong.js';

describe('validateDataset', () => {
  it('accepts the dataset of the package, as rows and as JSON, and gives it back whole', () => {
    assert.deepEqual(validateDataset(dataset), { dataset });
    assert.deepEqual(validateDataset(JSON.parse(JSON.stringify(dataset))), { dataset });
  });

  it('keeps what a dataset may have besides: a statement, number of answers, period, two scale words in a theme', () => {
    for (const [path, value] of [
      ['themes.0.indicators.0.statement', { da: 'Udsagn.', en: 'Statement.' }],
      ['themes.0.indicators.0.measurements.0.respondents', 1412],
      ['themes.0.indicators.0.measurements.0.period', 'foråret 2023'],
      ['themes.1.indicators.2.measurements.0.scale', 'some-degree'],
    ] as const) {
      const data = changed(path, value);
      assert.deepEqual(JSON.parse(JSON.stringify(validateDataset(data).dataset)), data, path);
    }
  });

  for (const { rule, path, value, says, place = path } of WRONG) {
    it(`refuses ${rule}, and says where`, () => {
      const { problems = [] } = validateDataset(changed(path, value));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0]!.startsWith(`${place}: `), problems[0]);
      assert.match(problems[0]!.slice(place.length), says);
    });
  }

  it('reports every problem at once', () => {
    const data = changed('themes.0.indicators.0.measurements.0.figure.percent', 101) as typeof dataset;
    const { problems } = validateDataset({ ...data, programs: [] });
    assert.deepEqual(problems, [
      'programs: must hold at least one',
      'themes.0.indicators.0.measurements.0.figure.percent: Invalid value: Expected <=100 but received 101',
    ]);
  });

  it('refuses anything else and does not throw', () => {
    for (const data of [
      undefined,
      null,
      0,
      NaN,
      'dataset',
      [],
      {},
      () => dataset,
      new Map(),
      Symbol('dataset'),
    ]) {
      assert.notDeepEqual(validateDataset(data).problems ?? [], []);
    }
  });

  for (const measurements of [null, 'abc', 7, {}, [null], [7], [[]], { 0: null, length: 1 }]) {
    it(`refuses ${JSON.stringify(measurements)} for measurements and does not throw`, () => {
      const { problems = [] } = validateDataset(changed('themes.0.indicators.0.measurements', measurements));
      assert.equal(
        problems.every((problem) => problem.startsWith('themes.0.indicators.0.measurements')),
        true,
      );
      assert.equal(problems.length > 0, true);
    });
  }

  it('drops unknown keys everywhere, __proto__ and constructor among them, and leaves Object.prototype alone', () => {
    const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"more":1';
    const data = JSON.parse(JSON.stringify(dataset).replaceAll('{"', `{${poison},"`)) as object;
    assert.equal(Object.hasOwn(data, '__proto__'), true);
    const result = validateDataset(data);
    assert.deepEqual(result, { dataset });
    assert.equal(!JSON.stringify(result).includes('polluted'), true);
    assert.equal(!('polluted' in {}), true);
  });

  it('reads a source and the one that quotes it, however many more stand inside', () => {
    const depth = 100_000;
    const cited = '{"publisher":"VIVE","year":2021,"citedIn":';
    const source = JSON.parse(`${cited.repeat(depth)}null${'}'.repeat(depth)}`) as unknown;
    const { dataset: read } = validateDataset(changed('themes.0.indicators.0.measurements.0.source', source));
    assert.deepEqual(read?.themes[0]?.indicators[0]?.measurements[0].source, {
      publisher: 'VIVE',
      year: 2021,
      citedIn: { publisher: 'VIVE', year: 2021 },
    });
  });
});
