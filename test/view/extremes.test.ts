import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  allIndicators,
  findIndicator,
  measurementsOf,
  type Dataset,
  type Figure,
  type Locale,
  type Share,
} from '../../src/model/index.js';
import { dataset as bundled } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { validateDataset } from '../../src/model/schema.js';
import { LOCALES } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  overviewView,
  resultsOf,
  type OverviewReady,
  statView,
  themeView,
  type Drawing,
  type ResultsReady,
  type StatReady,
} from '../../src/view/index.js';
import { ATTRIBUTES } from '../../src/view/attributes.js';
import { drawVariant, trueVariants } from '../../src/view/drawing.js';
import { csvOf, jsonOf } from '../../src/view/export.js';
import { sceneOf, sceneSvg } from '../../src/view/scene.js';
import { changed } from '../model/wrong.js';
import {
  datasetOf,
  EMPTY,
  everything,
  figuresOf,
  made,
  measured,
  outOfTen,
  resolved,
  share,
  times,
} from '../support/made.js';
import { elementsIn, readXml } from '../support/xml.js';

const COLOURS = { text: '#111', muted: '#555', surface: '#fff', programs: ['#713', '#076'] };
const NOTHING = { program: '', variant: '', headingLevel: '', sort: '', search: '' };

/** Everything that is made of a dataset: each card in each variant, theme, chart, comparison, overview, exports. */
function allOf(data: Dataset, locale: Locale): readonly unknown[] {
  const theme = data.themes[0].id;
  const scene = sceneOf('Titel', everything(data), locale, COLOURS);
  return [
    ...allIndicators(data).flatMap(({ id }) =>
      ATTRIBUTES.variant.values.map((variant) =>
        statView(data, { ...NOTHING, indicator: id, variant, locale }),
      ),
    ),
    themeView(data, { ...NOTHING, theme, view: '', locale }),
    barChartView(data, { ...NOTHING, theme, locale }),
    barChartView(data, { ...NOTHING, theme, sort: 'value', locale }),
    compareView(data, { ...NOTHING, theme: '', locale }),
    overviewView(data, { ...NOTHING, theme: '', locale }),
    csvOf(data, everything(data), locale),
    jsonOf(data, everything(data)),
    scene,
    sceneSvg(scene),
  ];
}

function walk(value: unknown, see: (leaf: string | number) => void): void {
  if (typeof value === 'string' || typeof value === 'number') see(value);
  else if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((inner) => walk(inner, see));
}

const textsIn = (value: unknown): string => {
  const texts: string[] = [];
  walk(value, (leaf) => typeof leaf === 'string' && texts.push(leaf));
  return texts.join('\n').replaceAll('\u00a0', ' ');
};

/** What a text says that it must not; short, where the text is long. */
const saidIn = (texts: string, pattern: RegExp) => pattern.exec(texts)?.[0];

/** Every span of a view's drawings. */
function spansIn(value: unknown): readonly { readonly x: number; readonly width: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  const isSpan = Object.keys(value).toSorted().join() === 'width,x';
  return isSpan ? [value as { x: number; width: number }, ...inner] : inner;
}

const LONG = 'Folkepensionistbeskæftigelsesfrekvens og efterløn i kommunen';
const row = (figure: Figure, index: number) => made(`r-${index}`, [measured(figure)]);

const GRID: readonly (readonly [name: string, data: Dataset])[] = [
  ['0 %', datasetOf(row(share(0), 0))],
  ['0.04 %', datasetOf(row(share(0.04), 0))],
  ['99.96 %', datasetOf(row(share(99.96), 0))],
  ['100 %', datasetOf(row(share(100), 0))],
  ['0 of 10', datasetOf(row(outOfTen(0), 0))],
  ['10 of 10', datasetOf(row(outOfTen(10), 0))],
  ['0 times', datasetOf(row(times(0), 0))],
  ['1 time', datasetOf(row(times(1), 0))],
  ['12 times', datasetOf(row(times(12), 0))],
  ['just over 12 times', datasetOf(row({ kind: 'multiple', times: 12, precision: 'just-over' }, 0))],
  ['1e9 times', datasetOf(row(times(1e9), 0))],
  ['1 category', datasetOf(row(share(50), 0))],
  [
    '40 categories',
    datasetOf(
      ...Array.from({ length: 40 }, (_, index) =>
        row(index % 2 ? share(index) : outOfTen(index % 11), index),
      ),
    ),
  ],
  ['all equal', datasetOf(...Array.from({ length: 12 }, (_, index) => row(share(50), index)))],
  [
    'both programmes equal',
    datasetOf(made('et', [measured(outOfTen(5)), measured(outOfTen(5), 'lektievaerterne')])),
  ],
  [
    'a label of 60 characters everywhere',
    datasetOf(
      ...[share(100), outOfTen(10)].map((figure, index) => {
        const label = { da: LONG, en: LONG };
        const base = { label, definite: label, indefinite: label };
        return made(`r-${index}`, [measured(figure, 'lektievaerterne', { base })], {
          title: LONG,
          sentence: LONG,
        });
      }),
    ),
  ],
];

describe('A26: extremes', () => {
  it('have a label of 60 characters among them', () => {
    assert.equal(LONG.length, 60);
  });

  for (const [name, data] of GRID) {
    for (const locale of LOCALES) {
      it(`${name} in ${locale}: nothing is NaN, undefined or null, and no mark leaves its drawing`, () => {
        const all = allOf(data, locale);
        walk(all, (leaf) => {
          if (typeof leaf === 'number') assert.ok(Number.isFinite(leaf), `${leaf}`);
          else assert.equal(saidIn(leaf, /NaN|undefined|null|Infinity|\[object/), undefined);
        });
        for (const { x, width } of spansIn(all)) {
          assert.ok(x >= 0 && width >= 0 && x + width <= 100 + 1e-6, `${x} ${width}`);
        }
        readXml(all.at(-1) as string);
      });
    }
  }

  for (const [figure, da, en] of [
    [share(0), '0 %', '0%'],
    [share(0.04), '0,04 %', '0.04%'],
    [share(99.96), '99,96 %', '99.96%'],
    [share(100), '100 %', '100%'],
    [outOfTen(0), '0 ud af 10', '0 out of 10'],
    [outOfTen(10), '10 ud af 10', '10 out of 10'],
    [times(1e9), '1 mia. gange', '1bn times'],
  ] as const) {
    it(`${da} is written like that in card, chart, table, drawing and files`, () => {
      for (const [locale, text] of [
        ['da', da],
        ['en', en],
      ] as const) {
        const data = datasetOf(row(figure, 0));
        const options = { ...NOTHING, locale };
        const stat = statView(data, { ...options, indicator: 'r-0' }) as StatReady;
        const results = barChartView(data, { ...options, theme: 'tema' }) as ResultsReady;
        const selected = everything(data);
        for (const place of [
          figuresOf(stat.card),
          results.chart ?? results.offChart,
          results.table,
          csvOf(data, selected, locale),
          sceneOf('T', selected, locale, COLOURS).shapes,
        ]) {
          assert.ok(textsIn(place).includes(text), `${text} in ${textsIn(place)}`);
        }
      }
    });
  }

  it('40 categories have 40 rows in chart, table, drawing and files', () => {
    const [, data] = GRID.find(([name]) => name === '40 categories')!;
    const shown = barChartView(data, { ...NOTHING, theme: 'tema', locale: 'da' }) as ResultsReady;
    assert.equal(shown.chart!.rows.length, 40);
    assert.equal(shown.table!.rows.length, 40);
    assert.equal(csvOf(data, everything(data), 'da').trim().split('\r\n').length, 41);
    const { shapes } = sceneOf('T', everything(data), 'da', COLOURS);
    assert.equal(shapes.filter(({ tag }) => tag === 'path').length, 40);
  });

  it('a bar of almost nothing is not lifted, one of almost all not rounded up', () => {
    for (const percent of [0.04, 99.96]) {
      const drawing = drawVariant(resolved(share(percent)), 'bar', 'da');
      assert.deepEqual(drawing, { kind: 'bar', fill: { x: 0, width: percent } });
    }
  });

  for (const value of [null, -1, 101, 1e9, '50']) {
    it(`${JSON.stringify(value)} percent are refused before they are drawn`, () => {
      const data = changed('themes.0.indicators.0.measurements.0.figure.percent', value);
      const { themes } = validateDataset(data).dataset!;
      assert.ok(themes[0].indicators.every(({ id }) => id !== 'laeser-selv'));
    });
  }

  it('a dataset without a theme shows nothing and does not throw', () => {
    for (const locale of LOCALES) {
      assert.equal(statView(EMPTY, { ...NOTHING, indicator: 'a', locale }).status, 'unknown');
      assert.equal(themeView(EMPTY, { ...NOTHING, theme: 'a', view: '', locale }).status, 'unknown');
      assert.equal(compareView(EMPTY, { ...NOTHING, theme: '', locale }).status, 'unknown');
      const overview = overviewView(EMPTY, { ...NOTHING, theme: '', locale });
      assert.deepEqual((overview as OverviewReady).sections, []);
      assert.equal(csvOf(EMPTY, [], locale).split('\r\n').length, 2);
    }
  });
});

describe('A25: the axis is honest', () => {
  const measurements = [
    ...everything().flatMap((one) => one.measurements),
    ...GRID.flatMap(([, data]) => everything(data).flatMap((one) => one.measurements)),
  ];

  it('bars and parts start at 0, and are as long as their percentages', () => {
    for (const measurement of measurements) {
      for (const variant of trueVariants(measurement)) {
        const drawing: Drawing = drawVariant(measurement, variant, 'da');
        const { figure, split } = measurement;
        if (drawing.kind === 'bar') {
          // More than twelve people are a bar of their share.
          const percent = figure.kind === 'frequency' ? (100 * figure.count) / figure.outOf : undefined;
          assert.deepEqual(drawing.fill, { x: 0, width: percent ?? (figure as Share).percent });
        }
        if (drawing.kind === 'split') {
          assert.equal(drawing.parts[0]!.x, 0);
          assert.deepEqual(
            drawing.parts.map(({ width }) => width),
            split!.map((part) => part.figure.percent),
          );
        }
        if (drawing.kind === 'segments') assert.equal([...drawing.filled, ...drawing.empty][0]!.x, 0);
        if (drawing.kind === 'units') assert.deepEqual([drawing.one.x, drawing.units[0]!.x], [0, 0]);
      }
    }
  });

  it('the axis of a chart goes from 0 to 100, whatever stands on it', () => {
    for (const percent of [0, 0.04, 50, 100]) {
      const data = datasetOf(made('et', [measured(share(percent))]));
      const { chart } = barChartView(data, { ...NOTHING, theme: 'tema', locale: 'da' }) as ResultsReady;
      assert.deepEqual(
        chart!.ticks.map(({ x, label, anchor }) => [x, label, anchor]),
        [
          [0, '0\u00a0%', 'start'],
          [50, '50\u00a0%', 'middle'],
          [100, '100\u00a0%', 'end'],
        ],
      );
    }
  });

  it('the parts of a split and the rest are the whole, and the rest is no part: nothing says 19', () => {
    const results = resultsOf(bundled, [findIndicator(bundled, 'betydning-for-uddannelsesstart')!]);
    const [measurement] = results[0]!.measurements;
    const drawing = drawVariant(measurement!, 'bar', 'da');
    assert.ok(drawing.kind === 'split' && drawing.parts.length === 2, drawing.kind);
    const [one, other] = drawing.parts as [{ x: number; width: number }, { x: number; width: number }];
    assert.equal(one.x + one.width, other.x);
    const rest = 100 - (other.x + other.width);
    assert.equal(one.width + other.width + rest, 100);
    assert.equal(rest, 19);
    for (const locale of LOCALES) {
      const options = { ...NOTHING, indicator: 'betydning-for-uddannelsesstart', locale };
      assert.doesNotMatch(textsIn((statView(bundled, options) as StatReady).card), /\b19\b/);
      assert.doesNotMatch(csvOf(bundled, results, locale) + jsonOf(bundled, results), /\b19\b/);
    }
  });

  for (let count = 0; count <= 10; count++) {
    it(`${count} of 10 are nowhere ${count * 10} %`, () => {
      const data = datasetOf(
        made('et', [measured(outOfTen(count)), measured(outOfTen(count), 'lektievaerterne')]),
      );
      for (const locale of LOCALES) {
        const texts = textsIn(allOf(data, locale));
        const unit = locale === 'da' ? 'ud af' : 'out of';
        assert.ok(texts.includes(`${count} ${unit} 10`), 'does not say the count');
        assert.equal(saidIn(texts, /\d ?%|\d procent|\d percent|"percent"/), undefined);
        const svg = readXml(sceneSvg(sceneOf('T', everything(data), locale, COLOURS)));
        assert.equal(elementsIn(svg, 'rect').length, 1 + 20);
      }
    });
  }

  it('no share is anywhere a count out of ten', () => {
    for (const percent of [0, 10, 70, 100]) {
      for (const locale of LOCALES) {
        const data = datasetOf(
          made('et', [measured(share(percent)), measured(share(percent), 'lektievaerterne')]),
        );
        assert.equal(saidIn(textsIn(allOf(data, locale)), /ud af \d|out of \d|"outOf"/), undefined);
      }
    }
  });
});

describe('A24: number of answers and period', () => {
  const more = { respondents: 1412, period: 'foråret 2023' };
  const given = datasetOf(made('et', [measured(share(50), 'hoejtlaeserne', more)]));

  for (const [locale, answers, period] of [
    ['da', '1.412 har svaret.', 'Spurgt i foråret 2023.'],
    ['en', '1,412 answered.', 'Asked in foråret 2023.'],
  ] as const) {
    const options = { ...NOTHING, locale };
    const placesOf = (data: Dataset, theme: string, indicator: string) => {
      const results = barChartView(data, { ...options, theme }) as ResultsReady;
      const { card } = statView(data, { ...options, indicator }) as StatReady;
      const selected = everything(data).filter((one) => one.indicator.id === indicator);
      const scene = sceneOf('T', selected, locale, COLOURS);
      return {
        'the card': card.notes,
        'what is said': card.spoken,
        'the chart': results.chart!.rows.map(({ label }) => label.map(({ text }) => text).join('')),
        'the table': results.table!.rows.map(({ sentence }) => sentence.map(({ text }) => text).join('')),
        'the CSV': csvOf(data, selected, locale),
        'the JSON': jsonOf(data, selected),
        'the drawing': scene.shapes.map(({ text }) => text),
        'its description': scene.description,
      };
    };

    for (const [place, shown] of Object.entries(placesOf(given, 'tema', 'et'))) {
      it(`stand in ${place} in ${locale} where a dataset has them`, () => {
        const text = textsIn(shown).replaceAll('\n', ' ').replace(/ +/g, ' ');
        assert.ok(text.includes(answers), text);
        assert.ok(text.includes(period), text);
      });
    }

    it(`stand nowhere in ${locale} where it has none`, () => {
      const words = /svaret|Spurgt|answered|Asked|respondents|period/;
      for (const { id, indicators } of bundled.themes) {
        for (const indicator of indicators) {
          if (indicator.id === 'chance-for-uddannelse') continue;
          assert.doesNotMatch(textsIn(placesOf(bundled, id, indicator.id)), words);
        }
      }
      assert.doesNotMatch(
        textsIn(statView(bundled, { ...options, indicator: 'chance-for-uddannelse' })),
        words,
      );
    });

    it(`stand once in ${locale} where two figures share them`, () => {
      const shared = { respondents: 1412, period: 'foråret 2023' };
      const both = [
        measured(share(50), 'lektievaerterne', shared),
        measured(share(60), 'hoejtlaeserne', shared),
      ];
      const { card } = statView(datasetOf(made('et', both)), { ...options, indicator: 'et' }) as StatReady;
      assert.deepEqual(card.notes, [answers, period]);
      for (const note of card.notes) assert.equal(card.spoken.split(note).length, 2, card.spoken);
    });

    it(`stand alone in ${locale} where only one of them is given`, () => {
      const only = datasetOf(made('et', [measured(share(50), 'lektievaerterne', { respondents: 1412 })]));
      const { card } = statView(only, { ...options, indicator: 'et' }) as StatReady;
      assert.deepEqual(card.notes, [answers]);
    });
  }

  it('every result shows its source and whom it speaks of, in both languages', () => {
    for (const locale of LOCALES) {
      for (const indicator of allIndicators(bundled)) {
        const options = { ...NOTHING, indicator: indicator.id, locale };
        const { card } = statView(bundled, options) as StatReady;
        assert.equal(card.sources.length > 0, true);
        assert.deepEqual(
          figuresOf(card).map(({ group }) => group),
          measurementsOf(bundled, indicator).map(({ base }) => base.label[locale]),
        );
      }
    }
  });
});
