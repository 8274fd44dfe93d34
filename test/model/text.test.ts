import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isolated, textIn } from '../../src/model/index.js';

describe('a text beside others', () => {
  for (const [what, text, locale, expected] of [
    ['Danish in Danish', 'Højtlæserne', 'da', 'Højtlæserne'],
    ['numbers alone', '2023–2024', 'ar', '2023–2024'],
    ['Arabic in Arabic', 'القرّاء', 'ar', 'القرّاء'],
    ['Arabic in Danish', 'القرّاء', 'da', '\u2068القرّاء\u2069'],
    ['Hebrew inside Danish', 'Huset (בית)', 'da', '\u2068Huset (בית)\u2069'],
    ['Latin letters in Arabic', 'Baba', 'ar', '\u2068Baba\u2069'],
    ['Latin letters in Urdu', 'Baba', 'ur-PK', '\u2068Baba\u2069'],
    ['Serbian in Latin letters', 'Baba', 'sr-Latn', 'Baba'],
    ['an override', '\u202eabc', 'da', 'abc'],
    ['the end of an isolate that nobody began', 'בית\u2069\u202d', 'da', '\u2068בית\u2069'],
    ['an isolate that nobody ends', 'a\u2067b', 'en', 'ab'],
    ['a mark of direction, which turns nothing', 'a\u200fb', 'da', 'a\u200fb'],
  ] as const) {
    it(`turns nothing around it: ${what}`, () => {
      assert.equal(isolated(text, locale), expected);
      assert.equal(textIn({ [locale]: text }, locale), expected);
    });
  }
});
