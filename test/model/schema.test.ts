import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { invented } from '../../stories/invented.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { checkDataset } from '../../src/model/check.js';
import { validateDataset } from '../../src/model/schema.js';
import { generate } from '../support/generate.js';
import { RIGHT } from './right.js';
import { changed, WRONG } from './wrong.js';

type Parent = Record<string, unknown>;

const copyOf = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

const DEEP = 100_000;
const nested = (open: string, close: string) =>
  JSON.parse(`${open.repeat(DEEP)}null${close.repeat(DEEP)}`) as unknown;
const LISTS = nested('[', ']');
const OBJECTS = nested('{"citedIn":', '}');

/** Every object in a value, the value first. */
function objectsIn(value: unknown, found: Parent[] = []): readonly Parent[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Parent);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

/** Lets every object inside be read through a handler. */
function proxied<T>(value: T, handler: ProxyHandler<object>): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (...asked) => proxied(Reflect.get(...asked) as unknown, handler),
    ...handler,
  }) as T;
}

function refuse(): never {
  throw new Error('unreadable');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const pathsOf = ({ problems }: { problems: readonly { path: string }[] }) =>
  problems.map(({ path }) => path).toSorted();

/** The ids of all rows but those that a problem at this path leaves out; none where it is no row's. */
function idsWithout(place: string): readonly string[] {
  const [, theme, row] = /^themes\.(\d+)(?:\.indicators\.(\d+))?/.exec(place) ?? [];
  if (theme === undefined) return [];
  return invented.themes.flatMap(({ indicators }, index) =>
    indicators
      .filter((_, at) => index !== Number(theme) || (row !== undefined && at !== Number(row)))
      .map(({ id }) => id),
  );
}

for (const check of [validateDataset, checkDataset]) {
  describe(check.name, () => {
    for (const [name, data] of Object.entries({ bundled: dataset, invented })) {
      it(`gives the ${name} dataset back whole, as rows and as JSON`, () => {
        for (const given of [data, copyOf(data)])
          assert.deepEqual(check(given), { dataset: copyOf(data), problems: [] });
      });
    }

    for (const { what, data } of RIGHT) {
      it(`accepts ${what} and gives it back`, () => {
        assert.deepEqual(check(data), { dataset: data, problems: [] });
      });
    }

    it('gives back sixty made datasets', () => {
      for (let seed = 0; seed < 60; seed++) {
        const data = copyOf(generate(seed));
        assert.deepEqual(check(data), { dataset: data, problems: [] });
      }
    });

    it('gives back 0 for -0', () => {
      const { dataset: kept } = check(changed('themes.0.indicators.0.measurements.0.figure.percent', -0));
      const [measurement] = kept!.themes[0].indicators[0]!.measurements;
      assert.ok('percent' in measurement.figure && Object.is(measurement.figure.percent, 0));
    });

    it('takes undefined as left out', () => {
      const { dataset: kept, problems } = check({ ...invented, editions: undefined });
      assert.deepEqual(problems, []);
      assert.equal('editions' in kept!, false);
    });

    it('reports every problem of what is wrong in itself', () => {
      const data = changed('themes.0.indicators.0.measurements.0.figure.percent', 101) as Parent;
      assert.deepEqual(pathsOf(check({ ...data, id: 'A B', edition: 'today', sources: invented.sources })), [
        'edition',
        'id',
        'themes.0.indicators.0.measurements.0.figure.percent',
      ]);
    });

    it('says what was found', () => {
      const said = check({ ...invented, id: 'A B' }).problems.map(({ message }) => message);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /^must be .*, but is "A B"$/);
    });

    it('reads 2,000 results in all themes together, and leaves out a list that is too long', () => {
      const row = invented.themes[0].indicators[0]!;
      const themeOf = (id: string, count: number) => ({
        ...invented.themes[0],
        id,
        indicators: Array.from({ length: count }, (_, index) => ({ ...row, id: `${id}-${index}` })),
      });
      const themes = [themeOf('a', 2001), themeOf('b', 1000), themeOf('c', 1001), themeOf('d', 1000)];
      const { dataset: kept, problems } = check({ ...invented, themes });
      assert.deepEqual(pathsOf({ problems }), ['themes.0.indicators', 'themes.2.indicators']);
      assert.deepEqual(
        kept!.themes.map(({ id, indicators }) => [id, indicators.length]),
        [
          ['b', 1000],
          ['d', 1000],
        ],
      );
    });

    it('leaves no dataset where every row is wrong', () => {
      const themes = invented.themes.map((theme) => ({ ...theme, indicators: [null] }));
      const { dataset: kept, problems } = check({ ...invented, themes });
      assert.equal(kept, undefined);
      assert.deepEqual(
        pathsOf({ problems }),
        [0, 1, 2].map((index) => `themes.${index}.indicators.0`),
      );
    });

    for (const [name, data] of Object.entries({
      undefined: undefined,
      null: null,
      zero: 0,
      NaN: NaN,
      'a text': 'dataset',
      'a list': [],
      'an object': {},
      'a function': () => dataset,
      'a map': new Map(Object.entries(dataset)),
      'a symbol': Symbol('dataset'),
      'a big number': 10n,
      'an object without a prototype': Object.create(null) as object,
      '100,000 lists in each other': LISTS,
      '100,000 objects in each other': OBJECTS,
      'a revoked proxy': revoked(),
      'what throws when it is read': proxied(invented, { get: refuse }),
      'what throws when it is listed': proxied({}, { ownKeys: refuse, has: refuse, getPrototypeOf: refuse }),
    })) {
      it(`refuses ${name} and does not throw`, () => {
        const { dataset: kept, problems } = check(data);
        assert.equal(kept, undefined);
        assert.ok(problems.length > 0);
      });
    }

    it('does not throw wherever something nests 100,000 times, or is of a kind that JSON has not', () => {
      const odd = [LISTS, OBJECTS, Symbol('x'), 10n, () => 1, new Map(), Object.create(null) as object];
      for (const value of odd) {
        const data = copyOf(invented);
        for (const owner of objectsIn(data).filter((_, index) => index % 9 === 0)) {
          for (const key of Object.keys(owner)) {
            const before = owner[key];
            owner[key] = value;
            const { problems } = check(data);
            assert.ok(problems.length > 0, key);
            owner[key] = before;
          }
        }
        const { problems } = check(changed('themes.1.indicators.1.title.da', value));
        assert.deepEqual(pathsOf({ problems }), ['themes.1.indicators.1.title.da']);
      }
    });

    it('does not throw where a property does when it is read, wherever that is', () => {
      for (const index of objectsIn(copyOf(invented)).keys()) {
        const data = copyOf(invented);
        const owner = objectsIn(data)[index]!;
        for (const key of Object.keys(owner).slice(0, 2)) Object.defineProperty(owner, key, { get: refuse });
        const { dataset: kept, problems } = check(data);
        assert.equal(kept, undefined);
        assert.deepEqual(pathsOf({ problems }), ['']);
      }
    });

    it('gives back nothing that is wrong, even of a property that is another each time it is read', () => {
      const texts = ['Læser', '\ud800', 'x'.repeat(91), 'Læser hver dag', ''];
      for (let start = 0; start < texts.length; start++) {
        let reads = start;
        const data = copyOf(invented);
        const { title } = data.themes[0].indicators[0]!;
        Object.defineProperty(title, 'da', { get: () => texts[reads++ % texts.length], enumerable: true });
        const { dataset: kept } = check(data);
        if (kept) assert.deepEqual(check(kept), { dataset: kept, problems: [] });
      }
    });

    it('reads through proxies, and changes nothing', () => {
      const handler = { set: refuse, defineProperty: refuse, deleteProperty: refuse, setPrototypeOf: refuse };
      const wrong = changed('themes.0.indicators.0.id', 'A B');
      for (const data of [invented, wrong]) {
        const before = JSON.stringify(data);
        assert.deepEqual(check(proxied(data, handler)), check(data));
        assert.equal(JSON.stringify(data), before);
      }
    });

    it('shares nothing with what it was given', () => {
      const data = copyOf(invented);
      const given = new Set(objectsIn(data));
      assert.equal(
        objectsIn(check(data).dataset).some((object) => given.has(object)),
        false,
      );
    });

    it('drops unknown keys everywhere, __proto__ and constructor among them, and leaves Object.prototype alone', () => {
      const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"more":1';
      const data = JSON.parse(JSON.stringify(invented).replaceAll('{"', `{${poison},"`)) as object;
      assert.equal(Object.hasOwn(data, '__proto__'), true);
      const result = check(data);
      assert.deepEqual(result, { dataset: copyOf(invented), problems: [] });
      assert.equal(JSON.stringify(result).includes('polluted'), false);
      assert.equal('polluted' in {}, false);
    });

    it('finds no field in a prototype that was polluted before', () => {
      for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
        const { problems } = check(changed('themes.1.indicators.0.measurements.0.scale', name));
        assert.deepEqual(pathsOf({ problems }), ['themes.1.indicators.0.measurements.0.scale']);
      }
    });
  });
}

describe('validateDataset and checkDataset', () => {
  for (const { rule, path, value, says, place = path, isNamed } of WRONG) {
    it(`refuse ${rule} in ${place}, and keep the same rows`, () => {
      const data = changed(path, value);
      const full = validateDataset(data);
      const { message } = full.problems.find((problem) => problem.path === place)!;
      assert.match(message, says);
      assert.equal(full.problems.length === 1 || isNamed, true, JSON.stringify(full.problems));
      const kept = full.dataset?.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
      assert.deepEqual(kept ?? [], idsWithout(place));

      const small = checkDataset(data);
      assert.deepEqual(small.dataset, full.dataset);
      assert.deepEqual(pathsOf(small), pathsOf(full));
    });
  }
});
