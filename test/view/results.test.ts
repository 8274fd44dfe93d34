import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Locale } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { LOCALES } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  type BarChartOptions,
  type ResultsOptions,
  type ResultsReady,
} from '../../src/view/index.js';
import { datasetOf, EMPTY, made, measured, outOfTen, plainText, share, times } from '../support/made.js';

const NOTHING = {
  theme: '',
  indicators: '',
  program: '',
  sort: '',
  headingLevel: '',
  locale: 'da' as Locale,
};

function chart(options: Partial<BarChartOptions>): ResultsReady {
  const shown = barChartView(dataset, { ...NOTHING, ...options });
  assert.equal(shown.status, 'ready', shown.warnings.join());
  return shown;
}

function compare(options: Partial<ResultsOptions>): ResultsReady {
  const shown = compareView(dataset, { ...NOTHING, ...options });
  assert.equal(shown.status, 'ready', shown.warnings.join());
  return shown;
}

const ids = ({ exported }: ResultsReady) => exported.results.map(({ indicator }) => indicator.id);
const spoken = ({ chart: drawn }: ResultsReady) =>
  drawn!.rows.flatMap(({ bars }) => bars.map(({ number }) => number.spoken));

describe('barChartView: what it shows', () => {
  for (const { id, title, message, indicators } of dataset.themes) {
    it(`of ${id} is its indicators under its message, in source order`, () => {
      const shown = chart({ theme: id });
      assert.deepEqual(
        ids(shown),
        indicators.map((indicator) => indicator.id),
      );
      assert.equal(shown.chart!.title, message.da);
      assert.equal(shown.announcement, message.da);
      assert.equal(shown.table!.caption, `${title.da}: alle tal`);
      assert.equal(chart({ theme: id, locale: 'en' }).chart!.title, message.en);
      assert.deepEqual(shown.warnings, []);
    });
  }

  it('keeps the statistic in the subtitle', () => {
    assert.equal(chart({ theme: 'brobygning' }).chart!.subtitle, 'Andel af gruppen i procent');
    assert.equal(chart({ theme: 'medborgerskab' }).chart!.subtitle, 'Antal ud af 10 i gruppen');
    assert.equal(chart({ theme: 'sprog' }).chart!.subtitle, 'I procent eller antal ud af 10 i gruppen');
  });

  it('of a list keeps its order, across themes', () => {
    const indicators = 'mindre-alene myndighedsinformation tolkning';
    assert.deepEqual(ids(chart({ indicators })), indicators.split(' '));
    assert.deepEqual(spoken(chart({ indicators })), ['83 procent', '73 procent', '6 ud af 10', '5 ud af 10']);
  });

  for (const [separator, indicators] of [
    ['commas', 'mindre-alene,tolkning'],
    ['commas and spaces', 'mindre-alene, tolkning,'],
    ['line breaks', '\n  mindre-alene\n  tolkning\n'],
    ['tabs and no-break spaces', 'mindre-alene\t\u00a0tolkning'],
  ] as const) {
    it(`accepts ${separator} between ids`, () => {
      const shown = chart({ indicators });
      assert.deepEqual(ids(shown), ['mindre-alene', 'tolkning']);
      assert.deepEqual(shown.warnings, []);
    });
  }

  it('shows an id that is written twice once', () => {
    assert.deepEqual(ids(chart({ indicators: 'tolkning mindre-alene tolkning' })), [
      'tolkning',
      'mindre-alene',
    ]);
  });

  it('titles a list "Udvalgte resultater", in English "Selected results"', () => {
    const indicators = 'mindre-alene tolkning';
    assert.equal(chart({ indicators }).chart!.title, 'Udvalgte resultater');
    assert.equal(chart({ indicators, locale: 'en' }).chart!.title, 'Selected results');
    assert.equal(chart({ indicators }).table!.caption, 'Udvalgte resultater: alle tal');
  });

  it('titles a single result with its own title', () => {
    assert.equal(chart({ indicators: 'mindre-alene' }).chart!.title, 'Mindre alene');
    assert.equal(chart({ indicators: 'mindre-alene', locale: 'en' }).chart!.title, 'Less alone');
  });

  it('goes by the list where there is a theme, too', () => {
    const shown = chart({ indicators: 'mindre-alene', theme: 'sprog' });
    assert.deepEqual(ids(shown), ['mindre-alene']);
    assert.deepEqual(chart({ indicators: 'mindre-alene', theme: 'sprogg' }).warnings, []);
    assert.equal(shown.exported.attributes.indicators, 'mindre-alene');
    assert.equal(shown.exported.attributes.theme, undefined);
  });

  it('reads a list as results, where a theme has the same id, too', () => {
    const data = datasetOf(made('tema', [measured(share(50))], { title: 'Resultatet' }));
    const shown = barChartView(data, { ...NOTHING, indicators: 'tema' });
    assert.equal(shown.status, 'ready');
    assert.equal(shown.chart!.title, 'Resultatet');
  });

  it('goes by the theme where the list is empty', () => {
    assert.deepEqual(ids(chart({ indicators: ' , \n', theme: 'sprog' })).length, 3);
  });

  it('is called by its theme alone where a programme is chosen: the message speaks of every figure', () => {
    for (const { id, title, message, indicators } of dataset.themes) {
      const programs = indicators.flatMap(({ measurements }) => measurements.map(({ program }) => program));
      for (const program of new Set(programs)) {
        for (const locale of LOCALES) {
          const shown = chart({ theme: id, program, locale });
          assert.equal(shown.chart!.title, title[locale]);
          assert.equal(shown.exported.title, title[locale]);
          assert.equal(shown.exported.caption, title[locale]);
          assert.equal(chart({ theme: id, locale }).exported.caption, message[locale]);
        }
      }
    }
  });

  it('narrows to one programme, and leaves out what has no figure for it', () => {
    assert.deepEqual(spoken(chart({ theme: 'sprog', program: 'baba' })), ['72 procent', '5 ud af 10']);
    assert.deepEqual(ids(chart({ indicators: 'mindre-ensom tolkning', program: 'baba' })), ['tolkning']);
  });

  it('leaves a multiple off the chart and gives it a card; the table has it, too', () => {
    const shown = chart({ theme: 'uddannelse' });
    assert.deepEqual(spoken(shown), ['4 ud af 10', '8 ud af 10', '84 procent']);
    assert.deepEqual(
      shown.offChart.map(({ id }) => id),
      ['chance-for-uddannelse'],
    );
    assert.deepEqual(shown.cards, []);
    assert.equal(shown.table!.rows.length, 4);
  });

  it('of nothing but a multiple is its card, without a chart', () => {
    const shown = chart({ indicators: 'chance-for-uddannelse' });
    assert.equal(shown.chart, undefined);
    assert.equal(shown.offChart.length, 1);
    assert.match(shown.offChart[0]!.spoken, /^Bydelsmødre har godt 5 gange større sandsynlighed/);
  });

  it('folds its table', () => {
    assert.equal(chart({ theme: 'sprog' }).tableFolded, true);
  });

  it('has a heading on the level the author asked for, and none by default', () => {
    assert.equal(chart({ theme: 'sprog' }).chartHeadingLevel, undefined);
    assert.equal(chart({ theme: 'sprog', headingLevel: '4' }).chartHeadingLevel, 4);
    const wrong = chart({ theme: 'sprog', headingLevel: '7' });
    assert.equal(wrong.chartHeadingLevel, undefined);
    assert.deepEqual(wrong.warnings, ['heading-level="7" findes ikke. Skriv et tal fra 2 til 6.']);
  });
});

describe('barChartView: the order of its rows', () => {
  for (const sort of ['', 'source']) {
    it(`is the source’s under sort="${sort}"`, () => {
      assert.deepEqual(spoken(chart({ theme: 'brobygning', sort })), [
        '73 procent',
        '50 procent',
        '63 procent',
        '40 procent',
        '40 procent',
        '62 procent',
      ]);
    });
  }

  it('is the highest figure first under sort="value", programmes in their place', () => {
    assert.deepEqual(spoken(chart({ theme: 'brobygning', sort: 'value' })), [
      '73 procent',
      '50 procent',
      '63 procent',
      '62 procent',
      '40 procent',
      '40 procent',
    ]);
  });

  it('keeps the kinds apart, in the order they come: 8 of 10 is neither more nor less than 84 %', () => {
    assert.deepEqual(spoken(chart({ theme: 'uddannelse', sort: 'value' })), [
      '8 ud af 10',
      '4 ud af 10',
      '84 procent',
    ]);
    assert.deepEqual(spoken(chart({ theme: 'selvtillid', sort: 'value' })), [
      '7 ud af 10',
      '76 procent',
      '75 procent',
      '70 procent',
    ]);
    const indicators = 'mindre-alene nye-foreninger mindre-ensom viden-om-social-kontrol';
    assert.deepEqual(spoken(chart({ indicators, sort: 'value' })), [
      '88 procent',
      '83 procent',
      '7 ud af 10',
      '3 ud af 10',
    ]);
  });

  it('keeps equal figures in the source’s order', () => {
    const indicators = ['c', 'a', 'b'].map((id) => made(id, [measured(share(50))], { sentence: id }));
    const shown = barChartView(datasetOf(...indicators), { ...NOTHING, theme: 'tema', sort: 'value' });
    assert.equal(shown.status, 'ready');
    assert.deepEqual(
      shown.chart!.rows.map(({ sentence }) => plainText(sentence)),
      ['c', 'a', 'b'],
    );
  });

  it('changes nothing in the dataset', () => {
    const before = structuredClone(dataset);
    chart({ theme: 'brobygning', sort: 'value' });
    assert.deepEqual(dataset, before);
  });

  it('is the source’s for any other, with one warning', () => {
    const shown = chart({ theme: 'brobygning', sort: 'values' });
    assert.deepEqual(spoken(shown), spoken(chart({ theme: 'brobygning' })));
    assert.deepEqual(shown.warnings, ['sort="values" findes ikke. Mente du "value"? Viser "source".']);
  });
});

describe('barChartView: what is wrong', () => {
  it('warns of one wrong id among right ones, with the nearest, and shows the rest', () => {
    const shown = chart({ indicators: 'mindre-alene tolknig' });
    assert.deepEqual(ids(shown), ['mindre-alene']);
    assert.deepEqual(shown.warnings, ['indicators="tolknig" findes ikke. Mente du "tolkning"?']);
  });

  it('warns of each wrong id once', () => {
    const shown = chart({ indicators: 'tolknig __proto__ mindre-alene tolknig', locale: 'en' });
    assert.equal(shown.warnings.length, 2);
    assert.equal(shown.warnings[0], 'indicators="tolknig" does not exist. Did you mean "tolkning"?');
    assert.match(shown.warnings[1]!, /^indicators="__proto__" does not exist\./);
  });

  for (const [options, status, warning] of [
    [{}, 'unknown', 'theme mangler. Skriv for eksempel theme="brobygning".'],
    [{ theme: null, indicators: undefined }, 'unknown', 'theme mangler.'],
    [{ theme: 'sprogg' }, 'unknown', 'theme="sprogg" findes ikke. Mente du "sprog"?'],
    [{ indicators: 'tolknig, mindre' }, 'unknown', 'indicators="tolknig" findes ikke. Mente du "tolkning"?'],
    [{ indicators: 'sprog' }, 'unknown', 'indicators="sprog" findes ikke. Mente du '],
    [{ theme: 'sprog', program: 'bada' }, 'unknown', 'program="bada" findes ikke. Mente du "baba"?'],
    [
      { theme: 'uddannelse', program: 'baba' },
      'invalid',
      '"uddannelse" har ingen tal for "baba". Fjern program="baba".',
    ],
    [
      { indicators: 'mindre-ensom nye-foreninger', program: 'baba' },
      'invalid',
      '"mindre-ensom nye-foreninger" har ingen tal for "baba". Fjern program="baba".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = barChartView(dataset, { ...NOTHING, ...options });
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }

  it('has no chart of an empty dataset', () => {
    const shown = barChartView(EMPTY, { ...NOTHING, theme: 'sprog' });
    assert.equal(shown.status, 'unknown');
  });
});

describe('what a chart or a comparison exports', () => {
  for (const [name, view, options] of [
    ['a theme', barChartView, { theme: 'sprog' }],
    ['a theme of one programme', barChartView, { theme: 'sprog', program: 'baba' }],
    ['a sorted theme', barChartView, { theme: 'brobygning', sort: 'value' }],
    ['a list', barChartView, { indicators: 'tolkning, mindre-alene,tolkning' }],
    ['a list of one programme', barChartView, { indicators: 'mindre-ensom tolkning', program: 'baba' }],
    ['a list with a fault', barChartView, { indicators: 'tolkning mindre-alenee', sort: 'valu' }],
    ['every comparison', compareView, {}],
    ['the comparisons of a theme', compareView, { theme: 'medborgerskab' }],
    ['a list of comparisons', compareView, { indicators: 'tolkning mindre-alene offentlig-it' }],
  ] as const) {
    it(`has the attributes that show ${name} again, without a warning`, () => {
      const shown = view(dataset, { ...NOTHING, ...options }) as ResultsReady;
      const { attributes } = shown.exported;
      const again = view(dataset, { ...NOTHING, ...attributes }) as ResultsReady;
      assert.deepEqual(again.exported, shown.exported);
      assert.deepEqual(again.chart, shown.chart);
      assert.deepEqual(again.warnings, []);
    });
  }
});

const COMPARABLE = ['offentlig-it', 'del-af-samfundet', 'samfundsengagement', 'tolkning'];

const LISTED = {
  da: 'offentlig-it, del-af-samfundet, samfundsengagement og tolkning',
  en: 'offentlig-it, del-af-samfundet, samfundsengagement and tolkning',
} as const;

describe('compareView: what it shows', () => {
  it('is by default every result the source has for both programmes, in its order', () => {
    const shown = compare({});
    assert.deepEqual(ids(shown), COMPARABLE);
    assert.deepEqual(spoken(shown), [
      '50 procent',
      '63 procent',
      '7 ud af 10',
      '7 ud af 10',
      '7 ud af 10',
      '8 ud af 10',
      '6 ud af 10',
      '5 ud af 10',
    ]);
    for (const { bars } of shown.chart!.rows) {
      assert.deepEqual(
        bars.map(({ program }) => program),
        ['bydelsmoedre', 'baba'],
      );
    }
    assert.deepEqual(shown.warnings, []);
  });

  it('is titled by who is compared', () => {
    assert.equal(compare({}).chart!.title, 'Baba og Bydelsmødre side om side');
    assert.equal(compare({ locale: 'en' }).chart!.title, 'Baba and Bydelsmødre side by side');
  });

  it('has neither cards nor a table beside the chart', () => {
    const { cards, offChart, table } = compare({});
    assert.deepEqual([cards, offChart, table], [[], [], undefined]);
  });

  it('of a theme leaves out what cannot be compared, without a warning', () => {
    const shown = compare({ theme: 'medborgerskab' });
    assert.deepEqual(ids(shown), ['del-af-samfundet', 'samfundsengagement']);
    assert.deepEqual(shown.warnings, []);
  });

  it('of a list keeps its order', () => {
    assert.deepEqual(ids(compare({ indicators: 'tolkning, offentlig-it' })), ['tolkning', 'offentlig-it']);
  });

  it('of a list with one that cannot be compared warns once and shows the rest', () => {
    const shown = compare({ indicators: 'tolkning mindre-alene' });
    assert.deepEqual(ids(shown), ['tolkning']);
    assert.deepEqual(shown.warnings, [
      '"mindre-alene" kan ikke sammenlignes. Disse kan: offentlig-it, del-af-samfundet, samfundsengagement og tolkning.',
    ]);
  });

  it('never lays the questions beside each other that the source asked differently', () => {
    for (const indicators of ['dansk-baba dansk-bydelsmoedre', 'selvtillid-baba selvtillid-bydelsmoedre']) {
      const shown = compareView(dataset, { ...NOTHING, indicators });
      assert.equal(shown.status, 'invalid');
      assert.deepEqual(shown.warnings, [
        `"${indicators}" kan ikke sammenlignes. Disse kan: offentlig-it, del-af-samfundet, samfundsengagement og tolkning.`,
      ]);
    }
  });

  for (const theme of ['uddannelse', 'selvtillid', 'familie', 'fagpersoner', 'social-kontrol']) {
    it(`cannot show ${theme}, and one warning names what can be compared`, () => {
      for (const [locale, warning] of [
        ['da', `"${theme}" kan ikke sammenlignes. Disse kan: ${LISTED.da}.`],
        ['en', `"${theme}" cannot be compared. These can: ${LISTED.en}.`],
      ] as const) {
        const shown = compareView(dataset, { ...NOTHING, theme, locale });
        assert.equal(shown.status, 'invalid');
        assert.deepEqual(shown.warnings, [warning]);
      }
    });
  }

  it('names nothing that can be compared where the dataset has nothing', () => {
    const data = datasetOf(made('et', [measured(share(50))]));
    for (const [locale, warning] of [
      ['da', '"tema" kan ikke sammenlignes.'],
      ['en', '"tema" cannot be compared.'],
    ] as const) {
      assert.deepEqual(compareView(data, { ...NOTHING, theme: 'tema', locale }).warnings, [warning]);
    }
  });

  it('shows nothing for a wrong theme or nothing but wrong ids, rather than everything', () => {
    for (const [options, warning] of [
      [{ theme: 'sprogg' }, 'theme="sprogg" findes ikke. Mente du "sprog"?'],
      [{ indicators: 'tolknig' }, 'indicators="tolknig" findes ikke. Mente du "tolkning"?'],
    ] as const) {
      const shown = compareView(dataset, { ...NOTHING, ...options });
      assert.equal(shown.status, 'unknown');
      assert.deepEqual(shown.warnings, [warning]);
    }
  });
});

describe('A27: the difference in words', () => {
  const differences = ({ chart: drawn }: ResultsReady) => drawn!.rows.map(({ difference }) => difference);

  it('is said of the three results that differ, the higher figure first, in Danish', () => {
    assert.deepEqual(differences(compare({})), [
      {
        text: '63\u00a0% af de Baba-frivillige mod 50\u00a0% af Bydelsmødrene',
        spoken: '63 procent af de Baba-frivillige mod 50 procent af Bydelsmødrene',
      },
      undefined,
      {
        text: '8 ud af\u00a010 Baba-frivillige mod 7 ud af\u00a010 Bydelsmødre',
        spoken: '8 ud af 10 Baba-frivillige mod 7 ud af 10 Bydelsmødre',
      },
      {
        text: '6 ud af\u00a010 Bydelsmødre mod 5 ud af\u00a010 Baba-frivillige',
        spoken: '6 ud af 10 Bydelsmødre mod 5 ud af 10 Baba-frivillige',
      },
    ]);
  });

  it('is said of them in English', () => {
    assert.deepEqual(differences(compare({ locale: 'en' })), [
      {
        text: '63% of Baba volunteers compared with 50% of Bydelsmødre',
        spoken: '63 per cent of Baba volunteers compared with 50 per cent of Bydelsmødre',
      },
      undefined,
      {
        text: '8 out of\u00a010 Baba volunteers compared with 7 out of\u00a010 Bydelsmødre',
        spoken: '8 out of 10 Baba volunteers compared with 7 out of 10 Bydelsmødre',
      },
      {
        text: '6 out of\u00a010 Bydelsmødre compared with 5 out of\u00a010 Baba volunteers',
        spoken: '6 out of 10 Bydelsmødre compared with 5 out of 10 Baba volunteers',
      },
    ]);
  });

  it('is none where the source gives one figure for both, but its note is', () => {
    const [, joint] = compare({}).chart!.rows;
    assert.match(
      plainText(joint!.sentence),
      /\. Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige\.$/,
    );
    const [, english] = compare({ locale: 'en' }).chart!.rows;
    assert.match(
      plainText(english!.sentence),
      /The source states the same figure for Bydelsmødre and Baba volunteers\.$/,
    );
  });

  it('is said by no other element', () => {
    for (const { id } of dataset.themes) {
      for (const { difference } of chart({ theme: id }).chart!.rows) assert.equal(difference, undefined);
    }
  });

  const grid = [...[0, 0.04, 50, 99.96, 100].map(share), ...[0, 3, 7, 10].map(outOfTen)];
  for (const one of grid) {
    for (const other of grid.filter(({ kind }) => kind === one.kind)) {
      const amount = (figure: typeof one) => (figure.kind === 'share' ? figure.percent : figure.count);
      const names = [one, other].map((figure) => `${amount(figure)}`);
      it(`puts ${one.kind}s of ${names.join(' and ')} right, and adds nothing to them`, () => {
        const data = datasetOf(made('et', [measured(one), measured(other, 'baba')]));
        for (const locale of ['da', 'en'] as const) {
          const shown = compareView(data, { ...NOTHING, locale }) as ResultsReady;
          const { text, spoken: said } = shown.chart!.rows[0]!.difference!;
          const versus = locale === 'da' ? ' mod ' : ' compared with ';
          const sides = text.split(versus);
          assert.equal(sides.length, 2);
          const [first, second] = sides.map((side) => parseFloat(side.replace(',', '.')));
          assert.deepEqual(
            [first, second],
            [amount(one), amount(other)].sort((a, b) => b - a),
          );
          const firstIsBaba = amount(other) > amount(one);
          assert.equal(sides[0]!.includes('Baba'), firstIsBaba);
          assert.equal(sides[1]!.includes('Baba'), !firstIsBaba);
          const numbers = (line: string) => line.match(/\d+([.,]\d+)?/g)!.length;
          assert.equal(numbers(text), one.kind === 'share' ? 2 : 4);
          assert.equal(numbers(said!), numbers(text));
          const judging =
            /flere|færre|bedre|dårligere|mere|mindre|højere|lavere|signifik|point|forskel|more|fewer|less|better|worse|higher|lower|signific|differ/i;
          assert.doesNotMatch(text + said!, judging);
        }
      });
    }
  }

  it('is none of multiples, which are measured against people of their own', () => {
    const data = datasetOf(
      made('et', [measured(times(2)), measured(times(3), 'baba')]),
      made('to', [measured(share(2)), measured(share(3), 'baba')]),
    );
    const shown = compareView(data, { ...NOTHING, indicators: 'et' });
    assert.equal(shown.status, 'invalid');
    assert.deepEqual(shown.warnings, ['"et" kan ikke sammenlignes. Disse kan: to.']);
  });
});
