import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { accentsOf, contrastRatio, over, type Rgb } from '../../src/geometry/index.js';

const LEVELS = [0, 51, 102, 153, 204, 255];
const GRID: readonly Rgb[] = LEVELS.flatMap((red) =>
  LEVELS.flatMap((green) => LEVELS.map((blue) => [red, green, blue] as const)),
);
const GREYS: readonly Rgb[] = Array.from({ length: 256 }, (_, level) => [level, level, level]);
const BRANDS = [...GRID, ...GREYS];

/** The surfaces of the tokens, each with its empty track. */
const SURFACES = [
  ['light', [255, 255, 255], [244, 237, 231]],
  ['dark', [34, 30, 32], [52, 45, 49]],
] as const;

type Matrix = readonly [Rgb, Rgb, Rgb];

/** What readers see without one of three cones: Machado, Oliveira and Fernandes, 2009. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  'all readers': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'readers without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'readers without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'readers without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, vector: Rgb): Rgb =>
  matrix.map((row) => row.reduce((sum, weight, place) => sum + weight * vector[place]!, 0)) as unknown as Rgb;

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** A colour in OKLab, as it is seen with these cones. */
function seen(colour: Rgb, sight: Matrix): Rgb {
  const light = times(sight, colour.map((channel) => linear(channel / 255)) as unknown as Rgb);
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt) as unknown as Rgb,
  );
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, place) => items.slice(place + 1).map((other) => [item, other] as const));
}

/** Fails with the brand for which the least of some numbers is too small. */
function atLeast(
  least: number,
  numbers: (brand: Rgb) => readonly number[],
  brands: readonly Rgb[] = BRANDS,
): void {
  for (const brand of brands) {
    const smallest = Math.min(...numbers(brand));
    assert.ok(smallest >= least, `${brand.join()}: ${smallest}`);
  }
}

describe('accentsOf', () => {
  it('gives whole numbers, and the same every time', () => {
    for (const brand of BRANDS) {
      const accents = accentsOf(brand, [255, 255, 255]);
      assert.equal(accents.length, 4);
      for (const channel of accents.flatMap((accent) => [...accent])) {
        assert.ok(Number.isInteger(channel) && channel >= 0 && channel <= 255);
      }
      assert.deepEqual(accentsOf(brand, [255, 255, 255]), accents);
    }
  });

  it('gives colours of 4.5:1 or more on any surface', () => {
    for (const surface of GRID.filter((_, place) => place % 5 === 0)) {
      atLeast(
        4.5,
        (brand) => accentsOf(brand, surface).map((accent) => contrastRatio(accent, surface)),
        GRID,
      );
    }
  });

  for (const [name, surface, track] of SURFACES) {
    describe(`on the ${name} surface`, () => {
      const accents = new Map(BRANDS.map((brand) => [brand, accentsOf(brand, surface)]));
      const accentsFor = (brand: Rgb) => accents.get(brand)!;

      it('begins with the brand where that can be read', () => {
        const readable = BRANDS.filter((brand) => contrastRatio(brand, surface) >= 4.5);
        assert.ok(readable.length > 100);
        for (const brand of readable) assert.deepEqual(accentsFor(brand)[0], brand);
      });

      it('begins with the nearest that can be read where it cannot', () => {
        const faint = BRANDS.filter((brand) => contrastRatio(brand, surface) < 4.5);
        assert.ok(faint.length > 100);
        for (const brand of faint) {
          const ratio = contrastRatio(accentsFor(brand)[0]!, surface);
          assert.ok(ratio < 4.65, `${brand.join()}: ${ratio}`);
        }
      });

      it('keeps the grey of a grey brand, whose other colours have hues unless they are nearly white', () => {
        for (const brand of GREYS) {
          const [first, ...others] = accentsFor(brand);
          const spread = (colour: Rgb) => Math.max(...colour) - Math.min(...colour);
          assert.ok(spread(first!) <= 1, first!.join());
          for (const other of others.filter((each) => Math.min(...each) < 230)) {
            assert.ok(spread(other) > 10, other.join());
          }
        }
      });

      it('has four that differ in grey: any two are at least 1.3:1', () => {
        atLeast(1.3, (brand) => pairs(accentsFor(brand)).map(([one, other]) => contrastRatio(one, other)));
      });

      it('has a second that is lighter than the first where there is room', () => {
        const ratios = (brand: Rgb) => accentsFor(brand).map((accent) => contrastRatio(accent, [0, 0, 0]));
        const roomy = BRANDS.filter((brand) => {
          const ratio = contrastRatio(brand, surface);
          return name === 'light' ? ratio > 4.5 * 1.4 : ratio < 11;
        });
        assert.ok(roomy.length > 50);
        for (const brand of roomy) {
          const [first, second] = ratios(brand);
          assert.ok(second! > first!, brand.join());
        }
      });

      it('has four of 3:1 or more against the empty track and the weaker part of a split', () => {
        atLeast(3, (brand) =>
          accentsFor(brand).flatMap((accent) =>
            [track, over(accent, 0.15, track)].map((other) => contrastRatio(accent, other)),
          ),
        );
      });

      // Colours that can just be told apart are 0.02 apart; those of the palettes are 0.045 or more.
      for (const [readers, sight] of Object.entries(SIGHTS)) {
        it(`has four that ${readers} tell apart`, () => {
          atLeast(readers === 'all readers' ? 0.075 : 0.025, (brand) =>
            pairs(accentsFor(brand).map((accent) => seen(accent, sight))).map(([one, other]) =>
              Math.hypot(...one.map((value, place) => value - other[place]!)),
            ),
          );
        });
      }
    });
  }
});
