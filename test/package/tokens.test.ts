import { defineConfig, parse as parseTokens } from '@terrazzo/parser';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AtRule, Declaration, parse, Rule, type Root } from 'postcss';

import { ATTRIBUTES } from '../../src/view/attributes.js';
import { tokens } from '../../src/styles/tokens.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface Described {
  readonly cssProperties?: readonly { readonly name: string; readonly description: string }[];
}
const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
  modules: readonly { declarations?: readonly Described[] }[];
};
const documented = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find((each) => each.cssProperties)!.cssProperties!;
const NAMES = documented.map(({ name }) => name);

const PALETTES = ATTRIBUTES.palette.values.filter((name) => name !== 'plum');

type Values = ReadonlyMap<string, string>;

/** What the rules of these selectors declare in a browser with light-dark() or without; colours have six digits. */
function declared(sheet: Root, selectors: readonly string[], isOlder = false): Values {
  const values = new Map<string, string>();
  sheet.walkRules((rule) => {
    const around = rule.parent;
    if (around instanceof AtRule && around.params.startsWith('not') !== isOlder) return;
    if (!rule.selectors.some((each) => selectors.includes(each))) return;
    rule.each((node) => {
      if (node instanceof Declaration) {
        values.set(node.prop, node.value.replaceAll(/#(\w)(\w)(\w)\b/g, '#$1$1$2$2$3$3'));
      }
    });
  });
  return values;
}

const source = parse(tokens.cssText);

/** What an element with these classes has, on a page that sets these tokens. */
function drawn(classes: readonly string[], isOlder: boolean, page: Values): Values {
  const own = declared(source, ['.root', ...classes], isOlder);
  const resolved = (value: string): string => {
    const [, name, otherwise] = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
    if (!name) return value;
    const given = name.startsWith('--impact-') ? page.get(name) : own.get(name);
    if (given && given !== 'initial') return resolved(given);
    return otherwise ? resolved(otherwise) : 'initial';
  };
  const used = [...own].filter(([key]) => !key.startsWith('--_default-'));
  return new Map(used.map(([key, value]) => [key, resolved(value)]));
}

describe('dist/tokens.css', () => {
  const sheet = parse(read('dist/tokens.css'));

  it('has every token that is documented, in that order and described', () => {
    assert.equal(NAMES.length, 16);
    assert.deepEqual([...declared(sheet, [':root']).keys()], NAMES);
    const comments: string[] = [];
    sheet.walkComments(({ parent, text }) => {
      if (parent instanceof Rule) comments.push(text);
    });
    assert.deepEqual(
      comments,
      documented.map(({ description }) => description),
    );
  });

  const NAME_OF: Readonly<Record<string, string>> = { compact: 'density', inherit: 'color-scheme' };
  const CASES = [[], ...PALETTES.map((name) => [name]), ['compact'], ['inherit'], ['ocean', 'inherit']];

  for (const names of CASES) {
    const selectors = names.map((name) => `[${NAME_OF[name] ?? 'palette'}='${name}']`);
    for (const [browsers, isOlder] of [
      ['browsers with light-dark()', false],
      ['older browsers', true],
    ] as const) {
      it(`changes nothing on an element${selectors.join('')} in ${browsers}`, () => {
        const classes = names.map((name) => `.${name}`);
        // An element inherits what the page has, and has what its attributes give it.
        const page = new Map([
          ...declared(sheet, [':root'], isOlder),
          ...declared(sheet, selectors, isOlder),
        ]);
        const without = drawn(classes, isOlder, new Map());
        assert.equal(without.size, 14);
        assert.deepEqual(drawn(classes, isOlder, page), without);
      });
    }
  }
});

describe('dist/tokens.json', () => {
  interface Token {
    readonly $type: string;
    readonly $value: unknown;
    readonly $description?: string;
  }
  const parsed = async () => {
    const filename = new URL('dist/tokens.json', ROOT);
    const config = defineConfig({}, { cwd: ROOT });
    const { tokens: found } = await parseTokens([{ filename, src: read('dist/tokens.json') }], { config });
    return found as unknown as Readonly<Record<string, Token>>;
  };

  it('is read by a parser of the format without a complaint', async () => {
    const found = Object.values(await parsed());
    assert.ok(found.length > 40);
    assert.deepEqual(new Set(found.map(({ $type }) => $type)), new Set(['color', 'dimension']));
    for (const { $description } of found) assert.match($description ?? '', /\.$/);
  });

  it('has every token that is documented and has a value, each colour in light and dark', async () => {
    const names = Object.keys(await parsed());
    for (const scheme of ['light', 'dark']) {
      const colours = names
        .filter((name) => name.startsWith(`${scheme}.`))
        .map((name) => name.split('.')[1]!);
      const sizes = names.filter((name) => name.startsWith('sizes.')).map((name) => name.split('.')[1]!);
      const all = ['impact-brand', ...colours, ...sizes].map((name) => `--${name}`);
      assert.deepEqual(all.toSorted(), NAMES.toSorted());
    }
  });

  for (const palette of ['plum', ...PALETTES]) {
    it(`has the colours of ${palette}, as the elements have them`, async () => {
      const found = await parsed();
      const isDefault = palette === 'plum';
      const pairs = [...declared(source, [isDefault ? '.root' : `.${palette}`])].filter(([, value]) =>
        value.startsWith('light-dark('),
      );
      const group = isDefault ? '' : `${palette}.`;
      assert.equal(pairs.length, isDefault ? 10 : 4);
      for (const [key, pair] of pairs) {
        const colours = pair.match(/#[\da-f]{6}/g)!;
        for (const [place, scheme] of ['light', 'dark'].entries()) {
          const { $value } = found[`${group}${scheme}.impact-${key.replace('--_default-', '')}`]!;
          const { colorSpace, components, hex } = $value as {
            colorSpace: string;
            components: readonly number[];
            hex: string;
          };
          assert.equal(colorSpace, 'srgb');
          assert.equal(hex, colours[place], key);
          const digits = components.map((part) =>
            Math.round(part * 255)
              .toString(16)
              .padStart(2, '0'),
          );
          assert.equal(`#${digits.join('')}`, hex, key);
        }
      }
    });
  }

  it('has the sizes in rem, and as CSS has them', () => {
    const css = JSON.parse(read('dist/tokens.json')) as Record<string, Record<string, unknown>>;
    const [radius, space, size] = ['impact-radius', 'impact-space', 'impact-font-size'].map(
      (name) => css.sizes![name],
    );
    for (const [token, value, written] of [
      [radius, 0.75, '.75em'],
      [space, 1.25, '1.25em'],
      [size, 1, 'max(1em, 16px)'],
      [css.compact!['impact-space'], 0.75, '.75em'],
    ] as const) {
      const { $value, $extensions } = token as { $value: unknown; $extensions: unknown };
      assert.deepEqual($value, { value, unit: 'rem' });
      assert.deepEqual($extensions, { 'impact-widgets': { css: written } });
    }
  });
});
