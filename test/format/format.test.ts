import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findIndicator, measurementsOf, type Figure } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import {
  formatFigure,
  formatList,
  formatNumber,
  formatSource,
  LOCALES,
  resolveLocale,
  sourceUrl,
  termsOf,
} from '../../src/format/index.js';

/** The bundled source that was read in another. */
const VIVE = measurementsOf(dataset, findIndicator(dataset, 'chance-for-uddannelse')!)[0]!.source;

describe('resolveLocale', () => {
  for (const [tag, locale] of [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['da_DK', 'da'],
    [' DA ', 'da'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN-gb-oxendict', 'en'],
    ['', undefined],
    ['de', undefined],
    ['dan', undefined],
    ['__proto__', undefined],
    ['\u0000', undefined],
  ] as const) {
    it(`reads "${tag}" as ${locale ?? 'no language of ours'}`, () => {
      assert.equal(resolveLocale(tag), locale);
    });
  }
});

describe('A23: numbers are written as people of the language write them', () => {
  for (const [value, da, en] of [
    [0, '0', '0'],
    [7, '7', '7'],
    [0.04, '0,04', '0.04'],
    [99.96, '99,96', '99.96'],
    [1234.5, '1.234,5', '1,234.5'],
    [999_999, '999.999', '999,999'],
    [1_000_000, '1\u00a0mio.', '1m'],
    [6.5e9, '6,5\u00a0mia.', '6.5bn'],
  ] as const) {
    it(`${value} is "${da}" in Danish and "${en}" in English`, () => {
      assert.equal(formatNumber(value, 'da'), da);
      assert.equal(formatNumber(value, 'en'), en);
    });
  }

  it('a percentage has a no-break space in Danish and none in English', () => {
    const share: Figure = { kind: 'share', percent: 73 };
    assert.equal(formatFigure(share, 'da').text, '73\u00a0%');
    assert.equal(formatFigure(share, 'en').text, '73%');
  });

  it('a frequency is "7 ud af 10", with nothing that reads as a date or a fraction', () => {
    const frequency: Figure = { kind: 'frequency', count: 7, outOf: 10 };
    assert.equal(formatFigure(frequency, 'da').text, '7 ud af\u00a010');
    assert.equal(formatFigure(frequency, 'en').text, '7 out of\u00a010');
  });
});

describe('formatFigure', () => {
  it('says "procent" where it writes the sign', () => {
    assert.equal(formatFigure({ kind: 'share', percent: 73 }, 'da').spoken, '73 procent');
    assert.equal(formatFigure({ kind: 'share', percent: 73 }, 'en').spoken, '73 per cent');
  });

  it('keeps "godt" with a multiple, written and spoken', () => {
    const multiple: Figure = { kind: 'multiple', times: 5, precision: 'just-over' };
    assert.deepEqual(formatFigure(multiple, 'da'), {
      before: 'godt ',
      value: '5',
      unit: '\u00a0gange',
      text: 'godt 5\u00a0gange',
      spoken: 'godt 5 gange',
    });
    assert.equal(formatFigure(multiple, 'en').spoken, 'just over 5 times');
  });

  it('counts a multiple of 1 once', () => {
    assert.equal(formatFigure({ kind: 'multiple', times: 1 }, 'da').text, '1\u00a0gang');
    assert.equal(formatFigure({ kind: 'multiple', times: 1 }, 'en').spoken, '1 time');
    assert.equal(formatFigure({ kind: 'multiple', times: 1.5 }, 'da').text, '1,5\u00a0gange');
    assert.equal(formatFigure({ kind: 'multiple', times: 0 }, 'da').text, '0\u00a0gange');
  });

  it('joins from its parts', () => {
    for (const locale of LOCALES) {
      for (const figure of [
        { kind: 'share', percent: 0 },
        { kind: 'frequency', count: 10, outOf: 10 },
        { kind: 'multiple', times: 2.5 },
      ] as const) {
        const { before, value, unit, text } = formatFigure(figure, locale);
        assert.equal(before + value + unit, text);
      }
    }
  });
});

describe('formatList', () => {
  it('joins with "og" and "and"', () => {
    assert.equal(formatList(['a'], 'da'), 'a');
    assert.equal(formatList(['a', 'b'], 'da'), 'a og b');
    assert.equal(formatList(['a', 'b', 'c'], 'da'), 'a, b og c');
    assert.equal(formatList(['a', 'b', 'c'], 'en'), 'a, b and c');
  });
});

describe('formatSource', () => {
  it('says where a quoted source was read', () => {
    assert.equal(formatSource(VIVE, 'da'), 'VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024');
    assert.equal(formatSource(VIVE, 'en'), 'VIVE, 2021, cited by Fonden for Socialt Ansvar, 2024');
  });
});

describe('sourceUrl', () => {
  const source = { id: 'p', publisher: 'P', year: 2024, citedIn: undefined, distinction: undefined };

  it('gives the address, or that of the citing publication', () => {
    assert.equal(sourceUrl({ ...source, url: 'https://example.org/' }), 'https://example.org/');
    assert.match(sourceUrl(VIVE)!, /^https:\/\/socialtansvar\.dk\//);
  });

  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'javascript:"https://example.org/";alert(1)',
    'data:text/html,x',
    'data://example.org/,x',
    'vbscript://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'https:example.org',
    '//example.org',
    '',
  ]) {
    it(`gives no link for "${url}"`, () => {
      assert.equal(sourceUrl({ ...source, url }), undefined);
    });
  }
});

describe('terms', () => {
  it('leave no phrase out in either language', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    assert.deepEqual(shape(termsOf('da')), shape(termsOf('en')));
  });
});
