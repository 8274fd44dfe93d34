/** What stands below a figure: how sure it is and what became of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkDataset } from '../../src/model/check.js';
import { findIndicator, type Figure } from '../../src/model/index.js';
import { resultsOf, statement } from '../../src/view/index.js';
import { changed } from '../model/wrong.js';

/** The whole statement of a result of the invented dataset, with one value replaced. */
function said(id: string, path: string, value: unknown, locale = 'da'): string {
  const { dataset, problems } = checkDataset(changed(path, value));
  assert.deepEqual(problems, []);
  const indicator = findIndicator(dataset!, id)!;
  return statement(indicator, resultsOf(dataset!, [indicator])[0]!.measurements, locale, 'text').replaceAll(
    '\u00a0',
    ' ',
  );
}

const before = (figure: Figure) => [{ period: '2022', figure }];

const SHARE = ['laeser-hoejt', 'themes.0.indicators.1.measurements.0.earlier'] as const;
const PERCENT = ['bliver-ved', 'themes.2.indicators.3.measurements.0.earlier'] as const;
const TIMES = ['laaner-boeger', 'themes.1.indicators.1.measurements.0.earlier'] as const;

describe('an earlier figure', () => {
  for (const [what, [id, path], figure, da, en] of [
    [
      'more now',
      PERCENT,
      { kind: 'share', percent: 50.5 },
      'Op fra 50,5 % i 2022.',
      'Up from 50.5% in 2022.',
    ],
    ['less now', PERCENT, { kind: 'share', percent: 60 }, 'Ned fra 60 % i 2022.', 'Down from 60% in 2022.'],
    ['the same', PERCENT, { kind: 'share', percent: 55 }, 'Også 55 % i 2022.', 'Also 55% in 2022.'],
    [
      'a count of as many people',
      SHARE,
      { kind: 'frequency', count: 1, outOf: 3 },
      'Op fra 1 ud af 3 i 2022.',
      'Up from 1 out of 3 in 2022.',
    ],
    [
      'a count of another number of people, which is neither more nor less',
      SHARE,
      { kind: 'frequency', count: 7, outOf: 10 },
      'Tidligere tal, 2022: 7 ud af 10.',
      'Earlier figure, 2022: 7 out of 10.',
    ],
    [
      'a multiple written as exactly',
      TIMES,
      { kind: 'multiple', times: 3, precision: 'just-over' },
      'Ned fra godt 3 gange i 2022.',
      'Down from just over 3 times in 2022.',
    ],
    [
      'a multiple written more exactly',
      TIMES,
      { kind: 'multiple', times: 2 },
      'Tidligere tal, 2022: 2 gange.',
      'Earlier figure, 2022: 2 times.',
    ],
  ] as const) {
    it(`is said with what became of it: ${what}`, () => {
      const texts = [said(id, path, before(figure)), said(id, path, before(figure), 'en')];
      assert.ok(texts[0]!.includes(` ${da} `) || texts[0]!.includes(`: ${da} `), texts[0]);
      assert.ok(texts[1]!.includes(` ${en} `) || texts[1]!.includes(`: ${en} `), texts[1]);
    });
  }

  it('is said to have been asked of so many, and read elsewhere', () => {
    const [id, path] = PERCENT;
    const earlier = [
      { period: '2022', figure: { kind: 'share', percent: 50 }, respondents: 12, source: 'saeterdal' },
    ];
    assert.match(
      said(id, path, earlier),
      / Op fra 50 % i 2022 \(12 har svaret; Kilde: Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 \(Et år med Læselygten\)\)\. Kilde: /,
    );
  });
});

it('an earlier figure in the range of the one that is stated is neither more nor less', () => {
  const path = 'themes.1.indicators.2.measurements.0.earlier';
  const text = said('lektier-til-tiden', path, before({ kind: 'share', percent: 53 }));
  assert.ok(text.includes(' Tidligere tal, 2022: 53 %. '), text);
  const below = said('lektier-til-tiden', path, before({ kind: 'share', percent: 52 }));
  assert.ok(below.includes(' Op fra 52 % i 2022. '), below);
});

describe('an interval', () => {
  for (const [what, id, path, value, da, en] of [
    [
      'of a share, with its sign twice',
      'bliver-ved',
      'themes.2.indicators.3.measurements.0.interval',
      { low: 50.5, high: 60 },
      'Usikkerhed: mellem 50,5 % og 60 %.',
      'Uncertainty: between 50.5% and 60%.',
    ],
    [
      'of a count, with its unit once',
      'flere-boeger',
      'themes.0.indicators.3.measurements.0.interval',
      { low: 380, high: 444 },
      'Usikkerhed: mellem 380 og 444 ud af 1.000.',
      'Uncertainty: between 380 and 444 out of 1,000.',
    ],
    [
      'of a multiple, which is as exact as it is written',
      'laaner-boeger',
      'themes.1.indicators.1.measurements.0.interval',
      { low: 1.5, high: 2.5 },
      'Usikkerhed: mellem 1,5 og 2,5 gange.',
      'Uncertainty: between 1.5 and 2.5 times.',
    ],
  ] as const) {
    it(`has its unit: ${what}`, () => {
      assert.ok(said(id, path, value).includes(da), said(id, path, value));
      assert.ok(said(id, path, value, 'en').includes(en), said(id, path, value, 'en'));
    });
  }
});

it('names the group once before all that is said of its figure', () => {
  assert.ok(
    said('laengere-saetninger', 'themes.1.indicators.0.measurements.0.respondents', 40).includes(
      ' Børn i 0. klasse: 40 har svaret. Spurgt i 2024. Lektieværter: Spurgt i 2023. ',
    ),
  );
});
