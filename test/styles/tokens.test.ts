import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const folder = (path: string) =>
  readdirSync(new URL(`../../src/${path}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${path}/${name}`));

const tokens = read('styles/tokens.ts');
const sheets = [...folder('styles'), ...folder('elements')].join('\n');

function rgb(hex: string): Rgb {
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Every colour pair of the tokens by its private name: light, dark. */
const PAIRS = new Map(
  [...tokens.matchAll(/--_([\w-]+):[^;]*?light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!.replace('default-', ''), [rgb(light!), rgb(dark!)] as const],
  ),
);

const mixed = (top: Rgb, bottom: Rgb, amount: number): Rgb => {
  const mix = (index: 0 | 1 | 2) => top[index] * amount + bottom[index] * (1 - amount);
  return [mix(0), mix(1), mix(2)];
};

describe('A7: contrast, computed from the tokens', () => {
  const schemes = [
    ['light', 0],
    ['dark', 1],
  ] as const;

  for (const [scheme, index] of schemes) {
    const colour = (name: string) => PAIRS.get(name)![index];

    for (const text of ['text', 'muted', 'bydelsmoedre', 'baba']) {
      it(`${scheme}: ${text} is at least 4.5:1 on the surface`, () => {
        assert.ok(contrastRatio(colour(text), colour('surface')) >= 4.5);
      });
    }

    it(`${scheme}: the outline of what is empty is at least 3:1 on the surface`, () => {
      assert.ok(contrastRatio(colour('outline'), colour('surface')) >= 3);
    });

    for (const accent of ['bydelsmoedre', 'baba']) {
      it(`${scheme}: filled ${accent} is at least 3:1 against the empty track and the weaker part of a split`, () => {
        assert.ok(contrastRatio(colour(accent), colour('track')) >= 3);
        assert.ok(contrastRatio(colour(accent), mixed(colour(accent), colour('surface'), 0.3)) >= 3);
      });
    }

    it(`${scheme}: the programmes differ in lightness`, () => {
      assert.ok(contrastRatio(colour('bydelsmoedre'), colour('baba')) >= 1.15);
    });
  }
});

describe('tokens', () => {
  const uses = new Set([...sheets.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name!));
  const declared = new Set([...sheets.matchAll(/--_([\w-]+):/g)].map(([, name]) => name!));

  it('are all declared', () => {
    assert.deepEqual(
      [...uses].filter((name) => !declared.has(name)),
      [],
    );
  });

  it('are all used', () => {
    assert.deepEqual(
      [...declared].filter((name) => !uses.has(name)),
      [],
    );
  });

  it('are read from the page once each, at the top', () => {
    const publicUses = [...sheets.matchAll(/var\(--impact-[\w-]+/g)].map(([use]) => use);
    assert.equal(new Set(publicUses).size, publicUses.length);
    assert.equal(publicUses.length, [...tokens.matchAll(/var\(--impact-/g)].length);
  });

  it('are documented on each element with the default they have', () => {
    for (const element of ['impact-stat', 'impact-theme']) {
      const documented = new Map(
        [...read(`elements/${element}.ts`).matchAll(/@cssprop \[(--impact-[\w-]+)=(.+?)\] -/g)].map(
          ([, name, value]) => [name!, value!],
        ),
      );
      const defaults = new Map(
        [...tokens.matchAll(/var\((--impact-[\w-]+), (.+)\);/g)].map(([, name, value]) => {
          const reference = /^var\((--_[\w-]+)\)$/.exec(value!)?.[1];
          const resolved = reference ? new RegExp(`${reference}: (.+);`).exec(tokens)![1]! : value!;
          return [name!, resolved];
        }),
      );
      assert.deepEqual([...documented].toSorted(), [...defaults].toSorted());
    }
  });
});
