import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, type Dataset, type Locale } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { STATEMENTS } from './statements.js';
import { datasetOf, figuresOf, made, measured, outOfTen } from '../support/made.js';
import { statView, type StatOptions, type StatReady, type StatView } from '../../src/view/index.js';

const NOTHING = { program: '', variant: '', headingLevel: '', locale: 'da' as Locale };

function view(options: Partial<StatOptions>): StatView {
  return statView(dataset, { indicator: '', ...NOTHING, ...options });
}

function ready(options: Partial<StatOptions>): StatReady {
  const shown = view(options);
  assert.equal(shown.status, 'ready');
  return shown;
}

describe('statView: the statement', () => {
  for (const [indicator, da, en] of STATEMENTS) {
    it(`of ${indicator} is whole in Danish and in English`, () => {
      assert.equal(ready({ indicator }).card.spoken, da);
      assert.equal(ready({ indicator, locale: 'en' }).card.spoken, en);
    });
  }

  it('names every group that a figure is stated for, though one is shown', () => {
    for (const program of ['', 'bydelsmoedre', 'baba']) {
      for (const [locale, note] of [
        ['da', 'Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige.'],
        ['en', 'The source states the same figure for Bydelsmødre and Baba volunteers.'],
      ] as const) {
        assert.deepEqual(ready({ indicator: 'del-af-samfundet', program, locale }).card.notes, [note]);
      }
    }
  });

  it('has no such note where the dataset has one group alone', () => {
    const data = datasetOf(made('et', [measured(outOfTen(7))], { joint: true }));
    const shown = statView(data, { indicator: 'et', ...NOTHING }) as StatReady;
    assert.deepEqual(shown.card.notes, []);
  });

  it('is there for every indicator, and says no sign', () => {
    assert.deepEqual(
      STATEMENTS.map(([indicator]) => indicator),
      allIndicators(dataset).map(({ id }) => id),
    );
    assert.doesNotMatch(STATEMENTS.flat().join(' '), /[%\u00a0]/);
  });

  it('never turns a frequency into a percentage or a share into a frequency', () => {
    for (const indicator of allIndicators(dataset)) {
      const { spoken } = ready({ indicator: indicator.id }).card;
      for (const { figure, split } of indicator.measurements) {
        if (figure.kind === 'share') assert.doesNotMatch(spoken, /ud af/);
        if (figure.kind !== 'share' && !split) assert.doesNotMatch(spoken, /procent/);
      }
    }
  });

  it('narrows to one programme', () => {
    assert.match(
      ready({ indicator: 'tolkning', program: 'baba' }).card.spoken,
      /^5 ud af 10 Baba-frivillige har/,
    );
  });

  it('says answers and period where a dataset has them, and nothing of them where it has none', () => {
    const [theme] = dataset.themes;
    const [first] = theme.indicators;
    const measurements = first!.measurements.map((measurement) => ({
      ...measurement,
      respondents: 1412,
      period: 'foråret 2023',
    }));
    const other = {
      ...dataset,
      themes: [{ ...theme, indicators: [{ ...first, measurements }] }],
    } as unknown as Dataset;
    const shown = statView(other, { indicator: 'myndighedsinformation', ...NOTHING });
    assert.equal(shown.status, 'ready');
    assert.match(shown.card.spoken, /1\.412 har svaret\. Spurgt i foråret 2023\. Kilde:/);
    for (const { id } of allIndicators(dataset)) {
      assert.doesNotMatch(ready({ indicator: id }).card.spoken, /svaret|Spurgt/);
    }
  });
});

describe('statView: the drawing', () => {
  const kinds = (options: Partial<StatOptions>) =>
    figuresOf(ready(options).card).map(({ drawing }) => drawing.kind);

  for (const [indicator, drawn] of [
    ['offentlig-it', ['bar', 'bar']],
    ['tolkning', ['people', 'people']],
    ['chance-for-uddannelse', ['units']],
    ['betydning-for-uddannelsesstart', ['split']],
  ] as const) {
    it(`of ${indicator} is true to its kind by default: ${drawn[0]}`, () => {
      assert.deepEqual(kinds({ indicator }), drawn);
    });
  }

  for (const [indicator, variant, drawn] of [
    ['mindre-alene', 'number', 'none'],
    ['mindre-ensom', 'number', 'none'],
    ['mindre-ensom', 'bar', 'segments'],
    ['mindre-ensom', 'pictogram', 'people'],
    ['betydning-for-uddannelsesstart', 'pictogram', 'people'],
    ['chance-for-uddannelse', 'number', 'none'],
  ] as const) {
    it(`of ${indicator} as ${variant} is ${drawn}, without a warning`, () => {
      assert.deepEqual(kinds({ indicator, variant }), [drawn]);
      assert.deepEqual(ready({ indicator, variant }).warnings, []);
    });
  }

  for (const [indicator, variant, drawn, instead] of [
    ['mindre-alene', 'pictogram', 'bar', 'bar'],
    ['chance-for-uddannelse', 'pictogram', 'units', 'bar'],
  ] as const) {
    it(`of ${indicator} as ${variant} would be untrue: ${drawn} and one warning instead`, () => {
      assert.deepEqual(kinds({ indicator, variant }), [drawn]);
      const { warnings } = ready({ indicator, variant });
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, new RegExp(`variant="${variant}".*Viser "${instead}"`));
    });
  }

  it('fills as many of ten as the frequency counts', () => {
    for (const variant of ['pictogram', 'bar']) {
      const [first, second] = figuresOf(ready({ indicator: 'tolkning', variant }).card);
      const counts = [first, second].map((figure) => {
        const drawing = figure!.drawing;
        return drawing.kind === 'people' || drawing.kind === 'segments'
          ? [drawing.filled.length, drawing.empty.length]
          : [];
      });
      assert.deepEqual(counts, [
        [6, 4],
        [5, 5],
      ]);
    }
  });

  it('fills as much of the bar as the share says', () => {
    const [figure] = figuresOf(ready({ indicator: 'mindre-alene' }).card);
    assert.deepEqual(figure!.drawing, { kind: 'bar', fill: { x: 0, width: 83 } });
  });

  it('distinguishes the programmes by marker', () => {
    const [first, second] = figuresOf(ready({ indicator: 'tolkning' }).card);
    assert.notEqual(first!.marker, second!.marker);
  });
});

describe('statView: what is wrong', () => {
  for (const [options, status, warning] of [
    [
      { indicator: 'mindre-ensomm' },
      'unknown',
      'indicator="mindre-ensomm" findes ikke. Mente du "mindre-ensom"?',
    ],
    [{ indicator: '__proto__' }, 'unknown', 'indicator="__proto__" findes ikke. Mente du '],
    [
      { indicator: '' },
      'unknown',
      'indicator mangler. Skriv for eksempel indicator="myndighedsinformation".',
    ],
    [{ indicator: null }, 'unknown', 'indicator mangler.'],
    [{ indicator: 'tolkning', program: 'bada' }, 'unknown', 'program="bada" findes ikke. Mente du "baba"?'],
    [
      { indicator: 'mindre-alene', program: 'bydelsmoedre' },
      'invalid',
      '"mindre-alene" har ingen tal for "bydelsmoedre". Fjern program="bydelsmoedre".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = view(options);
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }

  for (const [options, warning] of [
    [{ variant: 'bars' }, 'variant="bars" findes ikke. Mente du "bar"? Viser "bar".'],
    [{ headingLevel: '1' }, 'heading-level="1" findes ikke. Skriv et tal fra 2 til 6.'],
    [{ headingLevel: 'h2' }, 'heading-level="h2" findes ikke. Skriv et tal fra 2 til 6.'],
  ] as const) {
    it(`${JSON.stringify(options)} shows the figure all the same, with one warning`, () => {
      assert.deepEqual(ready({ indicator: 'mindre-alene', ...options }).warnings, [warning]);
    });
  }

  it('ignores white space around a value, and reads a number as a level', () => {
    const shown = ready({ indicator: ' mindre-alene\u00a0', headingLevel: 3 });
    assert.equal(shown.headingLevel, 3);
    assert.deepEqual(shown.warnings, []);
  });

  it('warns in English to an English element', () => {
    assert.deepEqual(view({ indicator: 'tolknin', locale: 'en' }).warnings, [
      'indicator="tolknin" does not exist. Did you mean "tolkning"?',
    ]);
  });
});
