import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Locale } from '../../src/model/index.js';
import { warningsIn } from '../../src/format/index.js';
import { lookView, type LookOptions } from '../../src/view/index.js';

const NOTHING: LookOptions = { colorScheme: '', palette: '', density: '' };

function look(options: Partial<LookOptions>, page?: 'light' | 'dark', locale: Locale = 'da') {
  return lookView({ ...NOTHING, ...options }, page, warningsIn(locale));
}

describe('lookView', () => {
  for (const empty of ['', '  ', null, undefined]) {
    it(`${JSON.stringify(empty)} looks as it does by default, without a warning`, () => {
      const options = { colorScheme: empty, palette: empty, density: empty };
      assert.deepEqual(look(options), { classes: [], warnings: [] });
    });
  }

  for (const [options, classes] of [
    [{ colorScheme: 'auto' }, []],
    [{ colorScheme: 'light' }, ['light']],
    [{ colorScheme: 'dark' }, ['dark']],
    [{ colorScheme: 'inherit' }, ['inherit']],
    [{ palette: 'plum' }, ['plum']],
    [{ palette: 'ocean' }, ['ocean']],
    [{ palette: 'forest' }, ['forest']],
    [{ density: 'comfortable' }, ['comfortable']],
    [{ density: 'compact' }, ['compact']],
    [{ colorScheme: 'dark', palette: 'ocean', density: 'compact' }, ['dark', 'ocean', 'compact']],
  ] as const) {
    it(`${JSON.stringify(options)} is the class "${classes.join(' ')}", without a warning`, () => {
      assert.deepEqual(look(options), { classes, warnings: [] });
    });
  }

  for (const page of ['light', 'dark'] as const) {
    it(`follows a page that switched to ${page} by default and under "auto"`, () => {
      assert.deepEqual(look({}, page).classes, [page]);
      assert.deepEqual(look({ colorScheme: 'auto' }, page).classes, [page]);
    });

    it(`does not follow it to ${page} where the author chose`, () => {
      for (const colorScheme of ['light', 'dark', 'inherit']) {
        assert.deepEqual(look({ colorScheme }, page).classes, [colorScheme]);
      }
    });
  }

  for (const [options, warning] of [
    [{ colorScheme: 'drak' }, 'color-scheme="drak" findes ikke. Mente du "dark"? Viser "auto".'],
    [{ palette: 'oceans' }, 'palette="oceans" findes ikke. Mente du "ocean"? Viser "plum".'],
    [{ density: 'Compact' }, 'density="Compact" findes ikke. Mente du "compact"? Viser "comfortable".'],
    [{ palette: '__proto__' }, 'palette="__proto__" findes ikke. Mente du "plum"? Viser "plum".'],
  ] as const) {
    it(`${JSON.stringify(options)} looks as by default, with one warning that names the nearest`, () => {
      assert.deepEqual(look(options), { classes: [], warnings: [warning] });
    });
  }

  it('follows the page where the author mistyped', () => {
    assert.deepEqual(look({ colorScheme: 'drak' }, 'dark').classes, ['dark']);
  });

  it('warns of each fault once, in the language of the element', () => {
    assert.deepEqual(look({ colorScheme: 'drak', density: 'compac' }, undefined, 'en').warnings, [
      'color-scheme="drak" does not exist. Did you mean "dark"? Showing "auto".',
      'density="compac" does not exist. Did you mean "compact"? Showing "comfortable".',
    ]);
  });
});
