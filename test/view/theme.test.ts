import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Locale } from '../../src/model/index.js';
import { figuresOf, plainText } from '../support/made.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { themeView, type ThemeOptions, type ThemeReady } from '../../src/view/index.js';

const NOTHING = { program: '', view: '', headingLevel: '', locale: 'da' as Locale };

function ready(options: Partial<ThemeOptions>): ThemeReady {
  const shown = themeView(dataset, { theme: 'uddannelse', ...NOTHING, ...options });
  assert.equal(shown.status, 'ready');
  return shown;
}

describe('themeView', () => {
  it('shows every indicator of the theme as a card', () => {
    for (const { id, indicators } of dataset.themes) {
      assert.deepEqual(
        ready({ theme: id }).cards.map((card) => card.id),
        indicators.map((indicator) => indicator.id),
      );
    }
  });

  it('keeps the multiple out of the chart, and in the cards and the table', () => {
    const { cards, chart, table } = ready({});
    assert.equal(
      cards.some(({ id }) => id === 'chance-for-uddannelse'),
      true,
    );
    assert.deepEqual(
      chart!.rows.flatMap(({ bars }) => bars.map(({ number }) => number.spoken)),
      ['4 ud af 10', '8 ud af 10', '84 procent'],
    );
    assert.deepEqual(
      table!.rows.map(({ number }) => number.spoken),
      ['4 ud af 10', 'godt 5 gange', '8 ud af 10', '84 procent'],
    );
  });

  it('titles the chart with what the theme’s figures are about, and with the theme for one programme', () => {
    assert.equal(
      ready({ theme: 'fagpersoner', program: 'baba' }).chart!.title,
      'Samarbejdet med fagpersoner omkring børn',
    );
    assert.equal(
      ready({ theme: 'familie', program: 'bydelsmoedre' }).exported.title,
      'Sunde familierelationer',
    );
    for (const { id, message } of dataset.themes) {
      assert.equal(ready({ theme: id }).chart!.title, message.da);
      assert.equal(ready({ theme: id, locale: 'en' }).chart!.title, message.en);
    }
  });

  it('draws shares as bars and frequencies as ten segments on the same width', () => {
    const bars = ready({}).chart!.rows.flatMap(({ bars: drawn }) => drawn);
    assert.deepEqual(
      bars.map(({ drawing }) => drawing.kind),
      ['segments', 'segments', 'bar'],
    );
    const [, eight] = bars;
    assert.ok(eight!.drawing.kind === 'segments' && eight!.drawing.filled.length === 8, eight!.drawing.kind);
  });

  it('has an axis of percent only where nothing but shares stands on it', () => {
    assert.deepEqual(
      ready({ theme: 'brobygning' }).chart!.ticks.map(({ label }) => label),
      ['0\u00a0%', '50\u00a0%', '100\u00a0%'],
    );
    for (const theme of ['medborgerskab', 'sprog', 'uddannelse']) {
      assert.deepEqual(ready({ theme }).chart!.ticks, []);
    }
  });

  it('keeps scale words, base, parts and source with the numbers of chart and table', () => {
    const { chart, table } = ready({});
    const text = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('');
    const row = chart!.rows[1]!;
    assert.match(text(row.sentence), /kom i gang: 63\u00a0% i høj grad, 18\u00a0% i nogen grad$/);
    assert.equal(row.bars[0]!.group, 'Bydelsmødre, der er begyndt på en uddannelse');
    assert.match(text(table!.rows[1]!.sentence), /end andre kvinder i samme demografiske gruppe/);
    assert.equal(table!.rows[1]!.source, 'VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024');
    const scaled = ready({ theme: 'selvtillid', locale: 'en' });
    for (const { sentence } of scaled.chart!.rows) {
      assert.deepEqual(
        sentence.filter(({ scale }) => scale).map((run) => run.text),
        ['to a great extent'],
      );
    }
  });

  it('groups both programmes in one row of the chart', () => {
    const [, row] = ready({ theme: 'brobygning' }).chart!.rows;
    assert.deepEqual(
      row!.bars.map(({ group, number }) => [group, number.spoken]),
      [
        ['Bydelsmødre', '50 procent'],
        ['Baba-frivillige', '63 procent'],
      ],
    );
  });

  it('says who the people of the programmes are that it shows, each once', () => {
    const names = (options: Partial<ThemeOptions>) => ready(options).programs.map(({ name }) => name);
    assert.deepEqual(names({ theme: 'sprog' }), ['Bydelsmødre', 'Baba']);
    assert.deepEqual(names({ theme: 'sprog', program: 'baba' }), ['Baba']);
    assert.deepEqual(names({ theme: 'uddannelse' }), ['Bydelsmødre']);
    const [da] = ready({ theme: 'uddannelse' }).programs;
    assert.match(da!.description, /^Kvinder med minoritetsbaggrund, der er frivillige /);
    const [en] = ready({ theme: 'uddannelse', locale: 'en' }).programs;
    assert.match(en!.description, /^Women with a minority background \(“Neighbourhood Mothers”\) /);
  });

  it('lists each source once', () => {
    assert.deepEqual(
      ready({}).sources.map((source) => source.text),
      ['Fonden for Socialt Ansvar, 2024', 'VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024'],
    );
  });

  it('names the units of its results in the head of their column', () => {
    assert.equal(ready({}).table!.columns.result, 'Resultat (procent, ud af 10, gange)');
    assert.equal(ready({}).chart!.columns.result, 'Resultat (procent, ud af 10)');
    assert.equal(ready({ theme: 'brobygning' }).table!.columns.result, 'Resultat (procent)');
  });

  for (const [view, cards, chart, table, folded] of [
    ['', 4, true, true, true],
    ['all', 4, true, true, true],
    ['cards', 4, false, false, false],
    ['chart', 0, true, false, false],
    ['table', 0, false, true, false],
  ] as const) {
    it(`view="${view}" shows ${cards} cards, ${chart ? 'the' : 'no'} chart and ${table ? 'the' : 'no'} table`, () => {
      const shown = ready({ view });
      assert.equal(shown.cards.length, cards);
      assert.equal(shown.chart !== undefined, chart);
      assert.equal(shown.table !== undefined, table);
      assert.equal(shown.tableFolded, folded);
    });
  }

  it('keeps the card of the multiple beside a chart alone, and no other', () => {
    const offChart = (options: Partial<ThemeOptions>) => ready(options).offChart.map(({ id }) => id);
    assert.deepEqual(offChart({ view: 'chart' }), ['chance-for-uddannelse']);
    assert.deepEqual(offChart({ theme: 'sprog', view: 'chart' }), []);
    for (const view of ['all', 'cards', 'table']) assert.deepEqual(offChart({ view }), []);
  });

  it('says in chart and table, too, that the source gives one figure for both programmes', () => {
    const { chart, table } = ready({ theme: 'medborgerskab' });
    for (const { sentence } of [chart!.rows[0]!, table!.rows[0]!, table!.rows[1]!]) {
      assert.match(
        plainText(sentence),
        /[^.]\. Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige\.$/,
      );
    }
  });

  it('says the parts of a split in words where it writes signs', () => {
    const [, row] = ready({}).chart!.rows;
    assert.deepEqual(
      row!.sentence.filter(({ spoken }) => spoken).map(({ text, spoken }) => [text, spoken]),
      [
        ['63\u00a0%', '63 procent'],
        ['18\u00a0%', '18 procent'],
      ],
    );
  });

  for (const [theme, da, en] of [
    ['brobygning', 'Andel af gruppen i procent', 'Share of the group in per cent'],
    ['medborgerskab', 'Antal ud af 10 i gruppen', 'Number out of 10 in the group'],
    [
      'sprog',
      'I procent eller antal ud af 10 i gruppen',
      'In per cent, or as a number out of 10, of the group',
    ],
  ] as const) {
    it(`says what the chart of ${theme} counts`, () => {
      assert.equal(ready({ theme }).chart!.subtitle, da);
      assert.equal(ready({ theme, locale: 'en' }).chart!.subtitle, en);
    });
  }

  for (const view of ['', 'all', 'cards', 'chart', 'table']) {
    it(`view="${view}" is asked for again by what is exported`, () => {
      const { attributes, tag } = ready({ view }).exported;
      assert.equal(tag, 'impact-theme');
      assert.deepEqual(attributes, {
        dataset: 'baba-bydelsmoedre',
        theme: 'uddannelse',
        program: undefined,
        view: view || undefined,
      });
    });
  }

  it('narrows cards, chart and table to one programme', () => {
    const { cards, chart, table } = ready({ theme: 'sprog', program: 'baba' });
    const numbers = ['72 procent', '5 ud af 10'];
    assert.deepEqual(
      cards.flatMap(figuresOf).map(({ number }) => number.spoken),
      numbers,
    );
    assert.deepEqual(
      chart!.rows.flatMap(({ bars }) => bars.map(({ number }) => number.spoken)),
      numbers,
    );
    assert.deepEqual(
      table!.rows.map(({ number }) => number.spoken),
      numbers,
    );
  });

  it('puts the chart’s heading one level below the theme’s, and none below level 6', () => {
    assert.equal(ready({ headingLevel: '2' }).chartHeadingLevel, 3);
    assert.equal(ready({ headingLevel: '6' }).chartHeadingLevel, undefined);
    assert.equal(ready({}).chartHeadingLevel, undefined);
  });

  for (const [options, status, warning] of [
    [{ theme: 'brobygnin' }, 'unknown', 'theme="brobygnin" findes ikke. Mente du "brobygning"?'],
    [{ theme: 'constructor' }, 'unknown', 'theme="constructor" findes ikke. Mente du '],
    [{ theme: undefined }, 'unknown', 'theme mangler. Skriv for eksempel theme="brobygning".'],
    [{ program: 'Baba' }, 'unknown', 'program="Baba" findes ikke. Mente du "baba"?'],
    [{ program: 'baba' }, 'invalid', '"uddannelse" har ingen tal for "baba". Fjern program="baba".'],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = themeView(dataset, { theme: 'uddannelse', ...NOTHING, ...options });
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }

  it('shows everything for an unknown view, with one warning', () => {
    const shown = ready({ view: 'charts' });
    assert.deepEqual([!!shown.chart, !!shown.table, shown.cards.length > 0], [true, true, true]);
    assert.equal(shown.warnings.length, 1);
    assert.match(shown.warnings[0]!, /^view="charts" findes ikke\. Mente du "chart"\? Viser "all"\.$/);
  });
});
