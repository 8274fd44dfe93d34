/** Whatever a valid dataset holds, each measurement is said wholly wherever it is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';

import { allIndicators, textIn, type Indicator, type Measured } from '../../src/model/index.js';
import { formatFigure, formatSource } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  joinRuns,
  overviewView,
  resultsOf,
  sceneSvg,
  statement,
  statView,
  themeView,
} from '../../src/view/index.js';
import { cardView } from '../../src/view/card.js';
import { csvOf, jsonOf } from '../../src/view/export.js';
import { sceneOf } from '../../src/view/scene.js';
import { tableView } from '../../src/view/table.js';
import { heardOf } from '../support/facts.js';
import { figuresOf, plainText } from '../support/made.js';
import { generate, LANGUAGES } from '../support/generate.js';
import { elementsIn, readXml } from '../support/xml.js';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
const COLOURS = { text: '#111', muted: '#555', surface: '#fff', programs: ['#713', '#076'] };
const NOTHING = { theme: '', indicators: '', program: '', search: '', sort: '', headingLevel: '' };

/** Without spaces: a drawing breaks its lines behind hyphens and slashes, too. */
const clean = (text: string) => text.replace(/\s+/g, '');

function has(where: string, text: string, wanted: string): void {
  const found = clean(text).includes(clean(wanted));
  assert.ok(found, `${where} lacks ${JSON.stringify(wanted)}: ${JSON.stringify(clean(text).slice(0, 600))}`);
}

/** What a sentence says of a measurement besides its number: whom, how strongly, measured against whom, in parts. */
function wordsOf(indicator: Indicator, measurement: Measured, locale: string, form: 'text' | 'spoken') {
  const { figure, scale, comparison, split } = measurement;
  const [before = ''] = textIn(indicator.sentence, locale).split(/\{scale\}|\{comparison\}/);
  return [
    before,
    ...(scale ? [textIn(scale, locale)] : []),
    ...(comparison ? [textIn(comparison.text, locale)] : []),
    ...(figure.kind === 'multiple' ? [] : (split ?? [])).map(
      (part) => `${formatFigure(part.figure, locale)[form]} ${textIn(part.scale, locale)}`,
    ),
  ];
}

/** The people, as the sentence has them behind or before their number. */
const peopleIn = ({ figure, base }: Measured, locale: string) =>
  textIn(figure.kind === 'share' ? base.definite : base.indefinite, locale);

/** Every number and string inside a value. */
function leaves(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Every span inside a value. */
function spansIn(value: unknown): readonly { readonly x: number; readonly width: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return Object.keys(value).toSorted().join() === 'width,x'
    ? [value as { x: number; width: number }, ...inner]
    : inner;
}

describe('a generated dataset', () => {
  it('is of every kind, with everything that a figure may have, among its seeds', () => {
    const all = SEEDS.map(generate);
    const measured = all.flatMap((data) =>
      resultsOf(data, allIndicators(data)).flatMap((one) => one.measurements),
    );
    assert.deepEqual(new Set(all.map(({ programs }) => programs.length)), new Set([1, 2, 3, 4, 5, 6]));
    assert.equal(new Set(measured.map(({ figure }) => figure.kind)).size, 3);
    for (const key of ['scale', 'split', 'comparison', 'respondents', 'period', 'interval'] as const) {
      assert.ok(
        measured.some((one) => one[key] !== undefined),
        key,
      );
    }
    assert.ok(measured.some(({ source }) => source.citedIn && source.distinction));
    assert.ok(measured.some(({ joint }) => joint.length > 1));
  });

  for (const seed of SEEDS) {
    const data = generate(seed);
    const results = resultsOf(data, allIndicators(data));

    for (const locale of LANGUAGES) {
      it(`of seed ${seed} says each measurement in sentence, table, CSV and drawing, in ${locale}`, () => {
        const rows: Readonly<Record<string, string>>[] = parse(csvOf(data, results, locale), {
          columns: true,
          delimiter: locale === 'en' ? ',' : ';',
          record_delimiter: '\r\n',
        });
        const cells = rows.map((row) => Object.values(row));
        const table = tableView('T', results, locale);
        assert.equal(rows.length, results.flatMap(({ measurements }) => measurements).length);
        assert.equal(table.rows.length, rows.length);
        let place = 0;
        for (const { indicator, measurements } of results) {
          const card = cardView(indicator, measurements, locale);
          const scene = sceneOf('T', [{ indicator, measurements }], locale, COLOURS);
          const svg = readXml(sceneSvg(scene));
          const lines = elementsIn(svg, 'text').map(({ text }) => text);
          const drawn = lines.join('');
          const description = elementsIn(svg, 'desc')[0]!.text;
          for (const measurement of measurements) {
            const number = formatFigure(measurement.figure, locale);
            const source = formatSource(measurement.source, locale);
            const label = textIn(measurement.base.label, locale);
            for (const form of ['text', 'spoken'] as const) {
              const said = statement(indicator, measurements, locale, form);
              // A sentence begins with a capital, so the first letter may be another.
              const people = peopleIn(measurement, locale).slice(1);
              for (const wanted of [
                number[form],
                people,
                source,
                ...wordsOf(indicator, measurement, locale, form),
              ]) {
                has(`the ${form}`, said, wanted);
              }
              const row = table.rows[place]!;
              for (const wanted of wordsOf(indicator, measurement, locale, form)) {
                has(`the table's ${form}`, joinRuns(row.sentence, form), wanted);
              }
              assert.deepEqual([row.number[form], row.group, row.source], [number[form], label, source]);
            }
            assert.equal(figuresOf(card).length, measurements.length);
            const shown = figuresOf(card).find(({ program }) => program === measurement.program)!;
            assert.deepEqual([shown.number.text, shown.group], [number.text, label]);
            const clause = card.clauses.find(({ figures }) => figures.includes(shown))!;
            if (measurement.comparison) {
              has('the clause', plainText(clause.sentence), textIn(measurement.comparison.text, locale));
            }
            const alone = statement(indicator, [measurement], locale, 'text');
            const cell = cells[place]!;
            assert.deepEqual(
              [cell[0], cell[1], cell[2]],
              [
                data.themes.find(({ indicators }) => indicators.includes(indicator))!.id,
                indicator.id,
                measurement.program,
              ],
            );
            for (const [column, wanted] of [
              [3, label],
              [6, number.text],
              [8, alone],
              [9, source],
            ] as const) {
              assert.equal(cell[column]!.replace(/^'(?=[=+\-@])/, ''), wanted);
            }
            for (const wanted of wordsOf(indicator, measurement, locale, 'text'))
              has('the CSV', cell[8]!, wanted);
            for (const wanted of [number.text, label, ...wordsOf(indicator, measurement, locale, 'text')]) {
              has('the drawing', drawn, wanted);
            }
            has('the drawing', drawn, source);
            has('the description', description, source);
            has('the description', description, number.text);
            place += 1;
          }
          assert.equal(heardOf(card, locale), statement(indicator, measurements, locale, 'spoken'));
        }
      });

      it(`of seed ${seed} shows nothing that is none, and no bar beyond its axis, in ${locale}`, () => {
        const theme = data.themes[0].id;
        const scene = sceneOf('T', results, locale, COLOURS);
        const views = [
          themeView(data, { ...NOTHING, theme, view: '', locale }),
          barChartView(data, { ...NOTHING, theme, sort: 'value', locale }),
          compareView(data, { ...NOTHING, locale }),
          overviewView(data, { ...NOTHING, locale }),
          ...allIndicators(data).map(({ id }) =>
            statView(data, { ...NOTHING, indicator: id, variant: '', locale }),
          ),
        ];
        const made = [...views, scene, csvOf(data, results, locale), jsonOf(data, results), sceneSvg(scene)];
        for (const leaf of leaves(made)) {
          if (typeof leaf === 'number') assert.ok(Number.isFinite(leaf));
          else assert.equal(/undefined|NaN|\[object/.exec(leaf)?.[0], undefined, leaf.slice(0, 300));
        }
        for (const { x, width } of spansIn(views)) {
          assert.ok(x >= 0 && width >= 0 && x + width <= 100 + 1e-6, `${x} ${width}`);
        }
        for (const { tag, x, attributes } of scene.shapes) {
          if (tag === 'rect') assert.ok(x >= 0 && x + Number(attributes.width) <= scene.width + 1e-6);
        }
      });
    }
  }
});
