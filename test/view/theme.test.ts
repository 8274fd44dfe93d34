import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Dataset, Locale } from '../../src/model/index.js';
import { invented } from '../../stories/invented.js';
import { figuresOf, only, plainText } from '../support/made.js';
import { themeView, type ThemeOptions, type ThemeReady } from '../../src/view/index.js';

const NOTHING = { program: '', view: '', headingLevel: '', locale: 'da' as Locale };

function ready(options: Partial<ThemeOptions>, data: Dataset = invented): ThemeReady {
  const shown = themeView(data, { theme: 'skole', ...NOTHING, ...options });
  assert.equal(shown.status, 'ready');
  return shown;
}

/** The same of one theme of these results alone. */
const readyOf = (ids: readonly string[], locale: Locale = 'da', view = '') =>
  ready({ theme: 'tema', locale, view }, only(...ids));

describe('themeView', () => {
  it('shows every indicator of the theme as a card', () => {
    for (const { id, indicators } of invented.themes) {
      assert.deepEqual(
        ready({ theme: id }).cards.map((card) => card.id),
        indicators.map((indicator) => indicator.id),
      );
    }
  });

  it('keeps the multiple out of the chart, and in the cards and the table', () => {
    const { cards, chart, table } = ready({});
    assert.equal(
      cards.some(({ id }) => id === 'laaner-boeger'),
      true,
    );
    assert.deepEqual(
      chart!.rows.flatMap(({ bars }) => bars.map(({ number }) => number.spoken)),
      ['71 procent', '66 procent', '58 procent', '3 ud af 4', '4 ud af 5'],
    );
    assert.deepEqual(
      table!.rows.map(({ number }) => number.spoken),
      ['71 procent', '66 procent', 'godt 2 gange', '1,5 gange', '58 procent', '3 ud af 4', '4 ud af 5'],
    );
  });

  it('titles the chart with what the theme’s figures are about, and with the theme for one programme', () => {
    assert.equal(ready({ theme: 'skole', program: 'lektievaerterne' }).chart!.title, 'Sprog og skole');
    assert.equal(ready({ theme: 'naboer', program: 'bogcyklerne' }).exported.title, 'Naboer og forældre');
    for (const { id, message } of invented.themes) {
      assert.equal(ready({ theme: id }).chart!.title, message.da);
      assert.equal(ready({ theme: id, locale: 'en' }).chart!.title, message.en);
    }
  });

  it('draws shares as bars and frequencies in segments on the same width', () => {
    const bars = ready({}).chart!.rows.flatMap(({ bars: drawn }) => drawn);
    assert.deepEqual(
      bars.map(({ drawing }) => drawing.kind),
      ['bar', 'bar', 'bar', 'segments', 'segments'],
    );
    const { drawing } = bars[4]!;
    assert.ok(drawing.kind === 'segments');
    assert.deepEqual([drawing.filled.length, drawing.empty.length], [4, 1]);
  });

  it('has an axis of percent only where nothing but shares stands on it', () => {
    assert.deepEqual(
      readyOf(['laeser-selv', 'taler-med-skolen'], 'da', 'chart').chart!.ticks.map(({ label }) => label),
      ['0\u00a0%', '50\u00a0%', '100\u00a0%'],
    );
    for (const theme of ['laeselyst', 'skole', 'naboer']) {
      assert.deepEqual(ready({ theme }).chart!.ticks, []);
    }
  });

  it('keeps scale words, base, parts and source with the numbers of chart and table', () => {
    const { chart, table } = ready({});
    const parted = ready({ theme: 'laeselyst', program: 'hoejtlaeserne', view: 'chart' }).chart!.rows[1]!;
    assert.equal(
      plainText(parted.label),
      'er blevet gladere for bøger: 63\u00a0% i høj grad, 17\u00a0% i nogen grad',
    );
    assert.equal(chart!.rows[0]!.bars[0]!.group, 'Børn i 0. klasse');
    assert.equal(plainText(table!.rows[2]!.sentence), 'så mange bøger som andre børn på skolen');
    assert.equal(
      table!.rows[2]!.source,
      'Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten)',
    );
    const parts = ['to a great extent', 'to some extent'];
    for (const [theme, words] of [
      ['laeselyst', ['every week', ...parts, ...parts]],
      ['skole', ['to a great extent']],
      ['naboer', ['to some extent']],
    ] as const) {
      const runs = ready({ theme, locale: 'en', view: 'chart' }).chart!.rows.flatMap(({ label }) => label);
      assert.deepEqual(
        runs.filter(({ scale }) => scale).map((run) => run.text),
        words,
      );
    }
  });

  it('says each result once: the chart beside cards names its rows by titles and has no axis', () => {
    const all = readyOf(['laeser-selv', 'taler-med-skolen']);
    const alone = readyOf(['laeser-selv', 'taler-med-skolen'], 'da', 'chart');
    assert.deepEqual(
      all.chart!.rows.map(({ label }) => plainText(label)),
      all.cards.map(({ title }) => title),
    );
    assert.deepEqual([all.chart!.repeats, all.chart!.ticks], [true, []]);
    assert.deepEqual([alone.chart!.repeats, alone.cards], [false, []]);
    for (const [index, { label }] of alone.chart!.rows.entries()) {
      assert.ok(plainText(label).startsWith(plainText(all.cards[index]!.clauses[0]!.sentence)));
    }
  });

  it('says the main source once, and another one on its card', () => {
    const sourcesOn = (options: Partial<ThemeOptions>) =>
      [...ready(options).cards, ...ready(options).offChart].map(({ id, sources }) => [id, sources.length]);
    assert.deepEqual(sourcesOn({}), [
      ['laengere-saetninger', 0],
      ['laaner-boeger', 2],
      ['lektier-til-tiden', 0],
      ['spoerger-om-hjaelp', 0],
    ]);
    // Beside a chart, too, though there it is the only card.
    assert.deepEqual(sourcesOn({ view: 'chart' }), [['laaner-boeger', 2]]);
    const below = (options: Partial<ThemeOptions>) => ready(options).sources.map(({ text }) => text);
    assert.deepEqual(below({}), ['Læselygten, 2025 (Et år med Læselygten)']);
    assert.equal(below({ view: 'table' }).length, 2);
  });

  it('says no source below the cards where each has its own', () => {
    const { cards, sources } = readyOf(['laaner-boeger']);
    assert.deepEqual([cards[0]!.sources.length, sources], [2, []]);
  });

  it('groups both programmes in one row of the chart', () => {
    const [, , row] = ready({}).chart!.rows;
    assert.deepEqual(
      row!.bars.map(({ group, number }) => [group, number.spoken]),
      [
        ['Højtlæsere', '3 ud af 4'],
        ['Lektieværter', '4 ud af 5'],
      ],
    );
  });

  it('says who the people of the programmes are that it shows, each once', () => {
    const names = (options: Partial<ThemeOptions>) => ready(options).programs.map(({ name }) => name);
    assert.deepEqual(names({ theme: 'laeselyst' }), ['Højtlæserne', 'Lektieværterne', 'Bogcyklerne']);
    assert.deepEqual(names({ theme: 'laeselyst', program: 'bogcyklerne' }), ['Bogcyklerne']);
    assert.deepEqual(names({}), ['Højtlæserne', 'Lektieværterne']);
    const [da] = ready({}).programs;
    assert.match(da!.description, /^Frivillige, der læser højt for børn /);
    const [en] = ready({ locale: 'en' }).programs;
    assert.match(en!.description, /^Volunteers who read aloud to children /);
  });

  it('lists each source once', () => {
    assert.deepEqual(
      ready({ view: 'table' }).sources.map((source) => source.text),
      [
        'Læselygten, 2025 (Et år med Læselygten)',
        'Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten)',
      ],
    );
  });

  it('names the units of its results in the head of their column', () => {
    assert.equal(ready({}).table!.columns.result, 'Resultat (procent, ud af 4, ud af 5, gange)');
    assert.equal(ready({}).chart!.columns.result, 'Resultat (procent, ud af 4, ud af 5)');
    assert.equal(readyOf(['laeser-selv']).table!.columns.result, 'Resultat (procent)');
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
    assert.deepEqual(offChart({ view: 'chart' }), ['laaner-boeger']);
    assert.deepEqual(offChart({ theme: 'naboer', view: 'chart' }), []);
    for (const view of ['all', 'cards', 'table']) assert.deepEqual(offChart({ view }), []);
  });

  it('says in chart and table, too, that the source gives one figure for all programmes', () => {
    const { chart } = ready({ theme: 'naboer', view: 'chart' });
    const { table } = ready({ theme: 'naboer' });
    const rows = table!.rows.slice(0, 3).map(({ sentence }) => sentence);
    for (const words of [chart!.rows[0]!.label, ...rows]) {
      assert.match(
        plainText(words),
        /end før\. Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten\.$/,
      );
    }
  });

  it('says the parts of a split in words where it writes signs', () => {
    const [, row] = ready({ theme: 'laeselyst', program: 'hoejtlaeserne', view: 'chart' }).chart!.rows;
    assert.deepEqual(
      row!.label.filter(({ spoken }) => spoken).map(({ text, spoken }) => [text, spoken]),
      [
        ['63\u00a0%', '63 procent'],
        ['17\u00a0%', '17 procent'],
      ],
    );
  });

  for (const [ids, da, en] of [
    [['laeser-selv', 'tid-sammen'], 'Andel af gruppen i procent', 'Share of the group in per cent'],
    [['kender-flere'], 'Antal ud af 10 i gruppen', 'Number out of 10 in the group'],
    [
      ['kender-flere', 'tid-sammen'],
      'I procent eller antal ud af 10 i gruppen',
      'In per cent, or as a number out of 10, of the group',
    ],
  ] as const) {
    it(`says what the chart of ${ids.join(' and ')} counts`, () => {
      assert.equal(readyOf(ids).chart!.subtitle, da);
      assert.equal(readyOf(ids, 'en').chart!.subtitle, en);
    });
  }

  for (const view of ['', 'all', 'cards', 'chart', 'table']) {
    it(`view="${view}" is asked for again by what is exported`, () => {
      const { attributes, tag } = ready({ view }).exported;
      assert.equal(tag, 'impact-theme');
      assert.deepEqual(attributes, {
        dataset: 'laeselygten',
        theme: 'skole',
        program: undefined,
        view: view || undefined,
      });
    });
  }

  it('narrows cards, chart and table to one programme', () => {
    const { cards, chart, table } = ready({ theme: 'naboer', program: 'bogcyklerne' });
    const numbers = ['9 ud af 10', '44 procent', '40 procent'];
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
    [{ theme: 'naboe' }, 'unknown', 'theme="naboe" findes ikke. Mente du "naboer"?'],
    [{ theme: 'constructor' }, 'unknown', 'theme="constructor" findes ikke. Mente du '],
    [{ theme: undefined }, 'unknown', 'theme mangler. Skriv for eksempel theme="laeselyst".'],
    [{ program: 'Bogcyklerne' }, 'unknown', 'program="Bogcyklerne" findes ikke. Mente du "bogcyklerne"?'],
    [
      { program: 'bogcyklerne' },
      'invalid',
      '"skole" har ingen tal for "bogcyklerne". Fjern program="bogcyklerne".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = themeView(invented, { theme: 'skole', ...NOTHING, ...options });
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
