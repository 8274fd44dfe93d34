import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { checkDataset } from '../../src/model/check.js';
import { validateDataset } from '../../src/model/schema.js';

const BUNDLED = JSON.stringify(dataset);

type Parent = Record<string, unknown>;

/** Every place of a value, with what holds it. */
function placesOf(value: unknown, places: [Parent, string][] = []): [Parent, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Parent, key]);
    placesOf((value as Parent)[key], places);
  }
  return places;
}

/** Numbers from 0 to 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const ODD = [
  null, true, 0, -1, 1, 2.345, 1e9, '', ' ', 'x', 'da', 'con', 'x {scale}', '{{x}}', '\ud800', 'a\nb', '\u200b',
  'https://a:b@c.dk', 'javascript:1', '2024-02-30', 'high-degree', 'baba', 'fonden', 'vive', [], [null], {}, [[]],
]; // prettier-ignore

const pathsOf = ({ problems }: { problems: readonly { path: string }[] }) =>
  problems.map(({ path }) => path).toSorted();

describe('checkDataset and validateDataset', () => {
  it('give the bundled dataset back whole', () => {
    for (const check of [checkDataset, validateDataset])
      assert.deepEqual(check(JSON.parse(BUNDLED)), { dataset: JSON.parse(BUNDLED) as unknown, problems: [] });
  });

  it('agree on 1,500 datasets with one to three values replaced or removed', () => {
    const random = randomFrom(12);
    let refused = 0;
    for (let run = 0; run < 1500; run++) {
      const data = JSON.parse(BUNDLED) as Parent;
      for (let change = 0; change <= run % 3; change++) {
        const places = placesOf(data);
        const [owner, key] = places[Math.floor(random() * places.length)]!;
        const odd = ODD[Math.floor(random() * (ODD.length + 3))];
        if (odd === undefined && !Array.isArray(owner)) Reflect.deleteProperty(owner, key);
        else owner[key] = structuredClone(odd);
      }
      const before = JSON.stringify(data);
      const [small, full] = [checkDataset(data), validateDataset(data)];
      assert.deepEqual(pathsOf(small), pathsOf(full), JSON.stringify(full.problems));
      assert.deepEqual(small.dataset, full.dataset);
      assert.equal(JSON.stringify(data), before);
      refused += Number(small.problems.length > 0);
    }
    assert.ok(refused > 1000, `${refused} were refused`);
  });
});
