import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Dataset, Locale } from '../../src/model/index.js';
import { LOCALES } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  type BarChartOptions,
  type ResultsOptions,
  type ResultsReady,
} from '../../src/view/index.js';
import { invented } from '../../stories/invented.js';
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
  const shown = barChartView(invented, { ...NOTHING, ...options });
  assert.equal(shown.status, 'ready', shown.warnings.join());
  return shown;
}

function compare(options: Partial<ResultsOptions>): ResultsReady {
  const shown = compareView(invented, { ...NOTHING, ...options });
  assert.equal(shown.status, 'ready', shown.warnings.join());
  return shown;
}

const ids = ({ exported }: ResultsReady) => exported.results.map(({ indicator }) => indicator.id);
const spoken = ({ chart: drawn }: ResultsReady) =>
  drawn!.rows.flatMap(({ bars }) => bars.map(({ number }) => number.spoken));

describe('barChartView: what it shows', () => {
  for (const { id, title, message, indicators } of invented.themes) {
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
    assert.equal(chart({ indicators: 'tid-sammen' }).chart!.subtitle, 'Andel af gruppen i procent');
    assert.equal(chart({ indicators: 'kender-flere' }).chart!.subtitle, 'Antal ud af 10 i gruppen');
    assert.equal(chart({ theme: 'naboer' }).chart!.subtitle, 'I procent eller antal ud af 10 i gruppen');
  });

  it('of a list keeps its order, across themes', () => {
    const indicators = 'tid-sammen lektier-til-tiden spoerger-om-hjaelp';
    assert.deepEqual(ids(chart({ indicators })), indicators.split(' '));
    assert.deepEqual(spoken(chart({ indicators })), ['40 procent', '58 procent', '3 ud af 4', '4 ud af 5']);
  });

  for (const [separator, indicators] of [
    ['commas', 'tid-sammen,spoerger-om-hjaelp'],
    ['commas and spaces', 'tid-sammen, spoerger-om-hjaelp,'],
    ['line breaks', '\n  tid-sammen\n  spoerger-om-hjaelp\n'],
    ['tabs and no-break spaces', 'tid-sammen\t\u00a0spoerger-om-hjaelp'],
  ] as const) {
    it(`accepts ${separator} between ids`, () => {
      const shown = chart({ indicators });
      assert.deepEqual(ids(shown), ['tid-sammen', 'spoerger-om-hjaelp']);
      assert.deepEqual(shown.warnings, []);
    });
  }

  it('shows an id that is written twice once', () => {
    assert.deepEqual(ids(chart({ indicators: 'bliver-ved tid-sammen bliver-ved' })), [
      'bliver-ved',
      'tid-sammen',
    ]);
  });

  it('titles a list "Udvalgte resultater", in English "Selected results"', () => {
    const indicators = 'tid-sammen bliver-ved';
    assert.equal(chart({ indicators }).chart!.title, 'Udvalgte resultater');
    assert.equal(chart({ indicators, locale: 'en' }).chart!.title, 'Selected results');
    assert.equal(chart({ indicators }).table!.caption, 'Udvalgte resultater: alle tal');
  });

  it('titles a single result with its own title', () => {
    assert.equal(chart({ indicators: 'tid-sammen' }).chart!.title, 'Mere tid sammen');
    assert.equal(chart({ indicators: 'tid-sammen', locale: 'en' }).chart!.title, 'More time together');
  });

  it('goes by the list where there is a theme, too', () => {
    const shown = chart({ indicators: 'tid-sammen', theme: 'skole' });
    assert.deepEqual(ids(shown), ['tid-sammen']);
    assert.deepEqual(chart({ indicators: 'tid-sammen', theme: 'skolee' }).warnings, []);
    assert.equal(shown.exported.attributes.indicators, 'tid-sammen');
    assert.equal(shown.exported.attributes.theme, undefined);
  });

  it('reads a list as results, where a theme has the same id, too', () => {
    const data = datasetOf(made('tema', [measured(share(50))], { title: 'Resultatet' }));
    const shown = barChartView(data, { ...NOTHING, indicators: 'tema' });
    assert.equal(shown.status, 'ready');
    assert.equal(shown.chart!.title, 'Resultatet');
  });

  it('goes by the theme where the list is empty', () => {
    assert.deepEqual(ids(chart({ indicators: ' , \n', theme: 'skole' })).length, 4);
  });

  it('is called by its theme alone where a programme is chosen: the message speaks of every figure', () => {
    for (const { id, title, message, indicators } of invented.themes) {
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
    assert.deepEqual(spoken(chart({ theme: 'skole', program: 'lektievaerterne' })), [
      '66 procent',
      '58 procent',
      '4 ud af 5',
    ]);
    assert.deepEqual(ids(chart({ theme: 'skole', program: 'hoejtlaeserne' })), [
      'laengere-saetninger',
      'laaner-boeger',
      'spoerger-om-hjaelp',
    ]);
    assert.deepEqual(ids(chart({ indicators: 'lektier-til-tiden tid-sammen', program: 'bogcyklerne' })), [
      'tid-sammen',
    ]);
  });

  it('leaves a multiple off the chart and gives it a card; the table has it, too', () => {
    const shown = chart({ theme: 'skole' });
    assert.deepEqual(spoken(shown), ['71 procent', '66 procent', '58 procent', '3 ud af 4', '4 ud af 5']);
    assert.deepEqual(
      shown.offChart.map(({ id }) => id),
      ['laaner-boeger'],
    );
    assert.deepEqual(shown.cards, []);
    assert.equal(shown.table!.rows.length, 7);
  });

  it('of nothing but a multiple is its card, without a chart', () => {
    const shown = chart({ indicators: 'laaner-boeger' });
    assert.equal(shown.chart, undefined);
    assert.equal(shown.offChart.length, 1);
    assert.match(shown.offChart[0]!.spoken, /^Højtlæsere låner godt 2 gange så mange bøger/);
  });

  it('folds its table', () => {
    assert.equal(chart({ theme: 'skole' }).tableFolded, true);
  });

  it('has a heading on the level the author asked for, and none by default', () => {
    assert.equal(chart({ theme: 'skole' }).chartHeadingLevel, undefined);
    assert.equal(chart({ theme: 'skole', headingLevel: '4' }).chartHeadingLevel, 4);
    const wrong = chart({ theme: 'skole', headingLevel: '7' });
    assert.equal(wrong.chartHeadingLevel, undefined);
    assert.deepEqual(wrong.warnings, ['heading-level="7" findes ikke. Skriv et tal fra 2 til 6.']);
  });
});

describe('barChartView: the order of its rows', () => {
  for (const sort of ['', 'source']) {
    it(`is the source’s under sort="${sort}"`, () => {
      assert.deepEqual(spoken(chart({ theme: 'naboer', sort })), [
        ...['9 ud af 10', '9 ud af 10', '9 ud af 10'],
        ...['39 procent', '44 procent'],
        '40 procent',
        '55 procent',
      ]);
    });
  }

  it('is the highest figure first under sort="value", programmes in their place', () => {
    const ofShares = 'tid-sammen taler-med-skolen lektier-til-tiden laengere-saetninger';
    assert.deepEqual(spoken(chart({ indicators: ofShares, sort: 'value' })), [
      ...['71 procent', '66 procent'],
      '58 procent',
      ...['39 procent', '44 procent'],
      '40 procent',
    ]);
  });

  it('keeps the kinds apart, in the order they come: 9 of 10 is neither more nor less than 55 %', () => {
    assert.deepEqual(spoken(chart({ theme: 'naboer', sort: 'value' })), [
      ...['9 ud af 10', '9 ud af 10', '9 ud af 10'],
      '55 procent',
      ...['39 procent', '44 procent'],
      '40 procent',
    ]);
    assert.deepEqual(spoken(chart({ theme: 'skole', sort: 'value' })), [
      ...['71 procent', '66 procent'],
      '58 procent',
      ...['3 ud af 4', '4 ud af 5'],
    ]);
    const indicators = 'tid-sammen laeser-hoejt kender-flere bliver-ved';
    assert.deepEqual(spoken(chart({ indicators, sort: 'value' })), [
      '55 procent',
      '40 procent',
      ...['9 ud af 10', '9 ud af 10', '9 ud af 10'],
      '2 ud af 3',
    ]);
  });

  it('keeps equal figures in the source’s order', () => {
    const indicators = ['c', 'a', 'b'].map((id) => made(id, [measured(share(50))], { sentence: id }));
    const shown = barChartView(datasetOf(...indicators), { ...NOTHING, theme: 'tema', sort: 'value' });
    assert.equal(shown.status, 'ready');
    assert.deepEqual(
      shown.chart!.rows.map(({ label }) => plainText(label)),
      ['c', 'a', 'b'],
    );
  });

  it('changes nothing in the dataset', () => {
    const before = structuredClone(invented);
    chart({ theme: 'naboer', sort: 'value' });
    assert.deepEqual(invented, before);
  });

  it('is the source’s for any other, with one warning', () => {
    const shown = chart({ theme: 'naboer', sort: 'values' });
    assert.deepEqual(spoken(shown), spoken(chart({ theme: 'naboer' })));
    assert.deepEqual(shown.warnings, ['sort="values" findes ikke. Mente du "value"? Viser "source".']);
  });
});

describe('barChartView: what is wrong', () => {
  it('warns of one wrong id among right ones, with the nearest, and shows the rest', () => {
    const shown = chart({ indicators: 'tid-sammen bliver-vedd' });
    assert.deepEqual(ids(shown), ['tid-sammen']);
    assert.deepEqual(shown.warnings, ['indicators="bliver-vedd" findes ikke. Mente du "bliver-ved"?']);
  });

  it('warns of each wrong id once', () => {
    const shown = chart({ indicators: 'bliver-vedd __proto__ tid-sammen bliver-vedd', locale: 'en' });
    assert.equal(shown.warnings.length, 2);
    assert.equal(shown.warnings[0], 'indicators="bliver-vedd" does not exist. Did you mean "bliver-ved"?');
    assert.match(shown.warnings[1]!, /^indicators="__proto__" does not exist\./);
  });

  for (const [options, status, warning] of [
    [{}, 'unknown', 'theme mangler. Skriv for eksempel theme="laeselyst".'],
    [{ theme: null, indicators: undefined }, 'unknown', 'theme mangler.'],
    [{ theme: 'skolee' }, 'unknown', 'theme="skolee" findes ikke. Mente du "skole"?'],
    [
      { indicators: 'bliver-vedd, tid' },
      'unknown',
      'indicators="bliver-vedd" findes ikke. Mente du "bliver-ved"?',
    ],
    [{ indicators: 'skole' }, 'unknown', 'indicators="skole" findes ikke. Mente du '],
    [
      { theme: 'skole', program: 'bogcykler' },
      'unknown',
      'program="bogcykler" findes ikke. Mente du "bogcyklerne"?',
    ],
    [
      { theme: 'skole', program: 'bogcyklerne' },
      'invalid',
      '"skole" har ingen tal for "bogcyklerne". Fjern program="bogcyklerne".',
    ],
    [
      { indicators: 'tid-sammen laeser-hoejt', program: 'hoejtlaeserne' },
      'invalid',
      '"tid-sammen laeser-hoejt" har ingen tal for "hoejtlaeserne". Fjern program="hoejtlaeserne".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = barChartView(invented, { ...NOTHING, ...options });
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }

  it('has no chart of an empty dataset', () => {
    const shown = barChartView(EMPTY, { ...NOTHING, theme: 'skole' });
    assert.equal(shown.status, 'unknown');
  });
});

describe('what a chart or a comparison exports', () => {
  for (const [name, view, options] of [
    ['a theme', barChartView, { theme: 'skole' }],
    ['a theme of one programme', barChartView, { theme: 'skole', program: 'lektievaerterne' }],
    ['a sorted theme', barChartView, { theme: 'naboer', sort: 'value' }],
    ['a list', barChartView, { indicators: 'bliver-ved, tid-sammen,bliver-ved' }],
    [
      'a list of one programme',
      barChartView,
      { indicators: 'lektier-til-tiden spoerger-om-hjaelp', program: 'hoejtlaeserne' },
    ],
    ['a list with a fault', barChartView, { indicators: 'bliver-ved tid-sammenn', sort: 'valu' }],
    ['every comparison', compareView, {}],
    ['the comparisons of a theme', compareView, { theme: 'naboer' }],
    ['a list of comparisons', compareView, { indicators: 'spoerger-om-hjaelp tid-sammen laeser-selv' }],
  ] as const) {
    it(`has the attributes that show ${name} again, without a warning`, () => {
      const shown = view(invented, { ...NOTHING, ...options }) as ResultsReady;
      const { attributes } = shown.exported;
      const again = view(invented, { ...NOTHING, ...attributes }) as ResultsReady;
      assert.deepEqual(again.exported, shown.exported);
      assert.deepEqual(again.chart, shown.chart);
      assert.deepEqual(again.warnings, []);
    });
  }
});

const COMPARABLE = [
  'laeser-selv',
  'gladere-for-boeger',
  'laengere-saetninger',
  'spoerger-om-hjaelp',
  'kender-flere',
  'taler-med-skolen',
];

const LISTED = {
  da: 'laeser-selv, gladere-for-boeger, laengere-saetninger, spoerger-om-hjaelp, kender-flere og taler-med-skolen',
  en: 'laeser-selv, gladere-for-boeger, laengere-saetninger, spoerger-om-hjaelp, kender-flere and taler-med-skolen',
} as const;

/** The invented dataset, of one of whose themes there are these results alone. */
const narrowed = (theme: string, ...kept: readonly string[]): Dataset => ({
  ...invented,
  themes: invented.themes.map((each) =>
    each.id === theme ? { ...each, indicators: each.indicators.filter(({ id }) => kept.includes(id)) } : each,
  ) as unknown as Dataset['themes'],
});

describe('compareView: what it shows', () => {
  it('is by default every result the source has for several programmes, in its order', () => {
    const shown = compare({});
    assert.deepEqual(ids(shown), COMPARABLE);
    const [readers, hosts, bikes] = ['hoejtlaeserne', 'lektievaerterne', 'bogcyklerne'];
    assert.deepEqual(
      shown.chart!.rows.map(({ bars }) => bars.map(({ program, number }) => [program, number.spoken])),
      [
        [
          [readers, '62,5 procent'],
          [hosts, '48 procent'],
          [bikes, '12,5 procent'],
        ],
        [
          [readers, '80 procent'],
          [hosts, '70 procent'],
        ],
        [
          [readers, '71 procent'],
          [hosts, '66 procent'],
        ],
        [
          [readers, '3 ud af 4'],
          [hosts, '4 ud af 5'],
        ],
        [
          [readers, '9 ud af 10'],
          [hosts, '9 ud af 10'],
          [bikes, '9 ud af 10'],
        ],
        [
          [readers, '39 procent'],
          [bikes, '44 procent'],
        ],
      ],
    );
    assert.deepEqual(shown.warnings, []);
  });

  it('has neither cards nor a table beside the chart', () => {
    const { cards, offChart, table } = compare({});
    assert.deepEqual([cards, offChart, table], [[], [], undefined]);
  });

  it('of a theme leaves out what cannot be compared, without a warning', () => {
    const shown = compare({ theme: 'naboer' });
    assert.deepEqual(ids(shown), ['kender-flere', 'taler-med-skolen']);
    assert.deepEqual(shown.warnings, []);
  });

  it('of a list keeps its order', () => {
    assert.deepEqual(ids(compare({ indicators: 'taler-med-skolen, laeser-selv' })), [
      'taler-med-skolen',
      'laeser-selv',
    ]);
  });

  it('of a list with one that cannot be compared warns once and shows the rest', () => {
    const shown = compare({ indicators: 'spoerger-om-hjaelp tid-sammen' });
    assert.deepEqual(ids(shown), ['spoerger-om-hjaelp']);
    assert.deepEqual(shown.warnings, [`"tid-sammen" kan ikke sammenlignes. Disse kan: ${LISTED.da}.`]);
  });

  it('never lays results of one programme each beside each other', () => {
    for (const indicators of ['lektier-til-tiden tid-sammen', 'bliver-ved laeser-hoejt']) {
      const shown = compareView(invented, { ...NOTHING, indicators });
      assert.equal(shown.status, 'invalid');
      assert.deepEqual(shown.warnings, [`"${indicators}" kan ikke sammenlignes. Disse kan: ${LISTED.da}.`]);
    }
  });

  for (const [what, data, theme, da, en] of [
    [
      'a theme of results of one programme each',
      narrowed('naboer', 'tid-sammen', 'bliver-ved'),
      'naboer',
      'laeser-selv, gladere-for-boeger, laengere-saetninger og spoerger-om-hjaelp',
      'laeser-selv, gladere-for-boeger, laengere-saetninger and spoerger-om-hjaelp',
    ],
    [
      'a theme of multiples',
      narrowed('skole', 'laaner-boeger'),
      'skole',
      'laeser-selv, gladere-for-boeger, kender-flere og taler-med-skolen',
      'laeser-selv, gladere-for-boeger, kender-flere and taler-med-skolen',
    ],
  ] as const) {
    it(`cannot show ${what}, and one warning names what can be compared`, () => {
      for (const [locale, warning] of [
        ['da', `"${theme}" kan ikke sammenlignes. Disse kan: ${da}.`],
        ['en', `"${theme}" cannot be compared. These can: ${en}.`],
      ] as const) {
        const shown = compareView(data, { ...NOTHING, theme, locale });
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
      [{ theme: 'skolee' }, 'theme="skolee" findes ikke. Mente du "skole"?'],
      [{ indicators: 'bliver-vedd' }, 'indicators="bliver-vedd" findes ikke. Mente du "bliver-ved"?'],
    ] as const) {
      const shown = compareView(invented, { ...NOTHING, ...options });
      assert.equal(shown.status, 'unknown');
      assert.deepEqual(shown.warnings, [warning]);
    }
  });
});

describe('A27: the difference in words', () => {
  const differences = ({ chart: drawn }: ResultsReady) => drawn!.rows.map(({ difference }) => difference);

  it('is said of the results that differ, the higher figure first, in Danish', () => {
    assert.deepEqual(differences(compare({})), [
      {
        text: '62,5\u00a0% af Højtlæserne, 48\u00a0% af Lektieværterne og 12,5\u00a0% af familierne på ruten',
        spoken:
          '62,5 procent af Højtlæserne, 48 procent af Lektieværterne og 12,5 procent af familierne på ruten',
      },
      {
        text: '80\u00a0% af Højtlæserne mod 70\u00a0% af Lektieværterne',
        spoken: '80 procent af Højtlæserne mod 70 procent af Lektieværterne',
      },
      {
        text: '71\u00a0% af børnene i 0. klasse mod 66\u00a0% af Lektieværterne',
        spoken: '71 procent af børnene i 0. klasse mod 66 procent af Lektieværterne',
      },
      {
        text: '4 ud af\u00a05 lektieværter mod 3 ud af\u00a04 højtlæsere',
        spoken: '4 ud af 5 lektieværter mod 3 ud af 4 højtlæsere',
      },
      undefined,
      {
        text: '44\u00a0% af familierne på ruten mod 39\u00a0% af Højtlæserne',
        spoken: '44 procent af familierne på ruten mod 39 procent af Højtlæserne',
      },
    ]);
  });

  it('is said of them in English', () => {
    assert.deepEqual(differences(compare({ locale: 'en' })), [
      {
        text: '62.5% of the Readers, 48% of the Homework Hosts and 12.5% of the families on the route',
        spoken:
          '62.5 per cent of the Readers, 48 per cent of the Homework Hosts and 12.5 per cent of the families on the route',
      },
      {
        text: '80% of the Readers compared with 70% of the Homework Hosts',
        spoken: '80 per cent of the Readers compared with 70 per cent of the Homework Hosts',
      },
      {
        text: '71% of the children in Year 1 compared with 66% of the Homework Hosts',
        spoken: '71 per cent of the children in Year 1 compared with 66 per cent of the Homework Hosts',
      },
      {
        text: '4 out of\u00a05 Homework Hosts compared with 3 out of\u00a04 Readers',
        spoken: '4 out of 5 Homework Hosts compared with 3 out of 4 Readers',
      },
      undefined,
      {
        text: '44% of the families on the route compared with 39% of the Readers',
        spoken: '44 per cent of the families on the route compared with 39 per cent of the Readers',
      },
    ]);
  });

  it('is none where the source gives one figure for all, but its note is', () => {
    const joint = (locale: string) => compare({ locale }).chart!.rows[4]!;
    assert.match(
      plainText(joint('da').label),
      /\. Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten\.$/,
    );
    assert.match(
      plainText(joint('en').label),
      /The source states the same figure for Readers, Homework Hosts and families on the route\.$/,
    );
  });

  it('is said by no other element', () => {
    for (const { id } of invented.themes) {
      for (const { difference } of chart({ theme: id }).chart!.rows) assert.equal(difference, undefined);
    }
  });

  const grid = [...[0, 0.04, 50, 99.96, 100].map(share), ...[0, 3, 7, 10].map(outOfTen)];
  for (const one of grid) {
    for (const other of grid.filter(({ kind }) => kind === one.kind)) {
      const amount = (figure: typeof one) => (figure.kind === 'share' ? figure.percent : figure.count);
      const names = [one, other].map((figure) => `${amount(figure)}`);
      it(`puts ${one.kind}s of ${names.join(' and ')} right, and adds nothing to them`, () => {
        const data = datasetOf(made('et', [measured(one), measured(other, 'lektievaerterne')]));
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
          const isHosts = (side: string) => /lektieværter|Homework Hosts/i.test(side);
          const otherIsFirst = amount(other) > amount(one);
          assert.equal(isHosts(sides[0]!), otherIsFirst);
          assert.equal(isHosts(sides[1]!), !otherIsFirst);
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
      made('et', [measured(times(2)), measured(times(3), 'lektievaerterne')]),
      made('to', [measured(share(2)), measured(share(3), 'lektievaerterne')]),
    );
    const shown = compareView(data, { ...NOTHING, indicators: 'et' });
    assert.equal(shown.status, 'invalid');
    assert.deepEqual(shown.warnings, ['"et" kan ikke sammenlignes. Disse kan: to.']);
  });
});
