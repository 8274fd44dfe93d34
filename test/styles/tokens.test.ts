import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { contrastRatio, over, type Rgb } from '../../src/geometry/index.js';
import { ATTRIBUTES } from '../../src/view/attributes.js';

const source = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const folder = (path: string) =>
  readdirSync(new URL(`../../src/${path}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => source(`${path}/${name}`));

const tokens = source('styles/tokens.ts');
const sheets = [...folder('styles'), ...folder('elements')].join('\n');

function rgb(hex: string): Rgb {
  const channel = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

const ACCENTS = ['program-1', 'program-2', 'program-3', 'program-4'] as const;
const PALETTES = ATTRIBUTES.palette.values;

/** The declarations of one rule of the tokens. */
function ruleOf(selector: string, from = tokens): string {
  return new RegExp(`\\n *${selector} \\{([^}]*)\\}`).exec(from)![1]!;
}

/** The rules for browsers with light-dark() alone. */
const PAIRS = tokens.slice(tokens.indexOf('@supports (color: light-dark('), tokens.indexOf('.light {'));

/** The colour pairs a rule declares, by name: light, dark. */
function pairsIn(rule: string): ReadonlyMap<string, readonly [Rgb, Rgb]> {
  const pairs = /--_default-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g;
  return new Map(
    [...rule.matchAll(pairs)].map(([, name, light, dark]) => [name!, [rgb(light!), rgb(dark!)] as const]),
  );
}

const ROOT = '\\.root,\\s+\\.author';

const BASE = pairsIn(ruleOf(ROOT, PAIRS));

/** The colours of a palette; plum is the default and has no rule of its own. */
function paletteOf(name: (typeof PALETTES)[number]): ReadonlyMap<string, readonly [Rgb, Rgb]> {
  return name === 'plum' ? BASE : new Map([...BASE, ...pairsIn(ruleOf(`\\.${name}`, PAIRS))]);
}

const SCHEMES = [
  ['light', 0],
  ['dark', 1],
] as const;

function atLeast(ratio: number, least: number): void {
  assert.ok(ratio >= least, `${ratio.toFixed(2)}:1`);
}

/** How much of its colour the weaker part of a split has: what its template draws, or the sheet in its place. */
function weakness(accent: string): number {
  const rule = [...source('styles/marks.ts').matchAll(/([^{}]+)\{\s*fill-opacity: ([\d.]+);/g)].find(
    ([, selectors]) => selectors!.includes(`.${accent} .weak`),
  );
  const drawn = /fill-opacity="([\d.]+)"/.exec(source('elements/templates/marks.ts'))!;
  return Number(rule?.[2] ?? drawn[1]);
}

/** Luminance as WCAG 2 computes it, 0 to 1, read off the contrast against black. */
const luminance = (colour: Rgb) => contrastRatio(colour, [0, 0, 0]) * 0.05 - 0.05;

describe('palettes', () => {
  it('are those that can be chosen, each in light and dark', () => {
    assert.equal(BASE.size, 10);
    for (const palette of ['ocean', 'forest'] as const) {
      assert.deepEqual([...pairsIn(ruleOf(`\\.${palette}`, PAIRS)).keys()], ACCENTS);
    }
  });

  it('differ from each other', () => {
    const accents = PALETTES.flatMap((palette) =>
      ACCENTS.map((accent) => paletteOf(palette).get(accent)!.join(' ')),
    );
    assert.equal(new Set(accents).size, accents.length);
  });
});

for (const palette of PALETTES) {
  for (const [scheme, index] of SCHEMES) {
    const colour = (name: string) => paletteOf(palette).get(name)![index];

    describe(`A7: contrast of ${palette} in ${scheme}, computed from the tokens`, () => {
      for (const text of ['text', 'muted', ...ACCENTS]) {
        it(`${text} is at least 4.5:1 on the surface`, () => {
          atLeast(contrastRatio(colour(text), colour('surface')), 4.5);
        });
      }

      for (const accent of ACCENTS) {
        it(`the surface as text is at least 4.5:1 on ${accent}`, () => {
          atLeast(contrastRatio(colour('surface'), colour(accent)), 4.5);
        });

        it(`filled ${accent} is at least 3:1 against the empty track and the weaker part of a split`, () => {
          atLeast(contrastRatio(colour(accent), colour('track')), 3);
          const weak = over(colour(accent), weakness(accent), colour('track'));
          atLeast(contrastRatio(colour(accent), weak), 3);
        });
      }

      it('the outline of what is empty is at least 3:1 on the surface', () => {
        atLeast(contrastRatio(colour('outline'), colour('surface')), 3);
      });
    });

    describe(`A9: ${palette} in ${scheme} without colour`, () => {
      it('the programmes differ in lightness: in grey any two are at least 1.3:1', () => {
        for (const [place, accent] of ACCENTS.entries()) {
          for (const other of ACCENTS.slice(place + 1)) {
            atLeast(contrastRatio(colour(accent), colour(other)), 1.3);
          }
        }
      });

      it('the second is lighter than the first, as in every palette', () => {
        assert.equal(luminance(colour('program-2')) > luminance(colour('program-1')), true);
      });
    });
  }
}

describe('browsers without light-dark()', () => {
  for (const selector of [ROOT, '\\.ocean', '\\.forest']) {
    it(`have the light colours of ${selector.replaceAll(/\\|s\+/g, ' ')}`, () => {
      const plain = [...ruleOf(selector).matchAll(/--_default-([\w-]+): (#[\da-f]{6});/g)];
      const light = [...pairsIn(ruleOf(selector, PAIRS))].map(([name, [first]]) => [name, first]);
      assert.deepEqual(
        plain.map(([, name, hex]) => [name, rgb(hex!)]),
        light,
      );
      assert.ok(light.length > 1);
    });
  }

  it('are asked for the newer function nowhere else', () => {
    const pairs = folder('styles').flatMap((sheet) => sheet.match(/light-dark\(#/g) ?? []);
    assert.equal(pairs.length, PAIRS.match(/light-dark\(#/g)!.length);
  });
});

describe('"inherit"', () => {
  const rule = ruleOf('\\.inherit');

  it('takes every default colour from the page, but for the line, which is seen on any', () => {
    const declared = [...rule.matchAll(/--_default-([\w-]+): (.+);/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    assert.deepEqual(declared.map(([name]) => name).toSorted(), [...BASE.keys()].toSorted());
    for (const [name, value] of declared) {
      const own = name === 'line' ? /^rgb\(128 128 128 \/ 50%\)$/ : /^(currentColor|transparent)$/;
      assert.match(value!, own, name);
    }
    assert.doesNotMatch(rule, /#|light-dark|color-scheme/);
  });
});

describe('"compact"', () => {
  it('changes the space inside, and nothing else', () => {
    const spaceOf = (rule: string) => Number(/--_default-space: ([\d.]+)em;/.exec(rule)![1]);
    const compact = ruleOf('\\.compact');
    assert.equal(spaceOf(compact) < spaceOf(ruleOf(ROOT)), true);
    assert.equal(compact.match(/:/g)!.length, 1);
  });
});

describe('".default-colours"', () => {
  it('sets back every colour', () => {
    const back = [...ruleOf('\\.default-colours').matchAll(/--_([\w-]+): var\(--_default-([\w-]+)\);/g)];
    assert.deepEqual(back.map(([, name]) => name).toSorted(), [...BASE.keys()].toSorted());
    for (const [, name, from] of back) assert.equal(name, from);
  });
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

  it('are documented at the class of all elements with the default they have', () => {
    const documented = [
      ...source('elements/impact-element.ts').matchAll(/@cssprop \[(--impact-[\w-]+)(?:=(.+?))?\] - \S/g),
    ].map(([, name, value]) => [name!, value]);
    // A default may be the token that a name of its own goes before.
    const read = [...tokens.matchAll(/: (var\(--impact-.+\));/g)].flatMap(([, use]) => {
      const names = use!.match(/--impact-[\w-]+/g)!;
      const last = use!.replace(/var\(--impact-[\w-]+, /g, '').slice(0, -names.length);
      // That of the brand alone has none.
      const value = use === 'var(--impact-brand)' ? undefined : last;
      return names.map((name) => [name, value] as const);
    });
    const defaults = read.map(([name, value]) => {
      const reference = /^var\((--_[\w-]+)\)$/.exec(value ?? '')?.[1];
      const pair = reference && new RegExp(`${reference}: (.+);`).exec(PAIRS)?.[1];
      const resolved = pair ?? (reference ? new RegExp(`${reference}: (.+);`).exec(tokens)![1]! : value);
      return [name, resolved];
    });
    assert.equal(defaults.length, 16);
    assert.deepEqual(documented.toSorted(), defaults.toSorted());
  });
});
