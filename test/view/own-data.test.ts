/** What a dataset may hold that the bundled one does not: of each, the whole sentence as it is written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { invented } from '../../stories/invented.js';
import { arabic } from '../../stories/arabic.js';
import {
  allIndicators,
  directionOf,
  findIndicator,
  type Dataset,
  type Indicator,
} from '../../src/model/index.js';
import { hasGrammar } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  overviewView,
  resultsOf,
  statement,
  statView,
  type OverviewReady,
  type ResultsReady,
  type StatReady,
} from '../../src/view/index.js';
import { cardView } from '../../src/view/card.js';
import { csvOf } from '../../src/view/export.js';
import { sourcesOf } from '../../src/view/sources.js';
import { peopleIn } from '../support/people.js';
import { figuresOf, plainText } from '../support/made.js';

const NOTHING = { theme: '', indicators: '', program: '', search: '', sort: '', headingLevel: '' };

/** One result of the invented dataset. */
function found(id: string, data: Dataset = invented) {
  return resultsOf(data, [findIndicator(data, id)!])[0]!;
}

function said(id: string, locale: string, form: 'text' | 'spoken', data?: Dataset): string {
  const { indicator, measurements } = found(id, data);
  return statement(indicator, measurements, locale, form).replaceAll('\u00a0', ' ');
}

describe('a statement of figures that differ in more than their number', () => {
  for (const [name, id, da, en] of [
    [
      'who they are compared with, and source',
      'laaner-boeger',
      'Højtlæsere låner godt 2 gange så mange bøger som andre børn på skolen. Lektieværter låner 1,5 gange så mange bøger som unge på samme alder i byen. Kilde (Højtlæsere): Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten); Kilde (Lektieværter): Læselygten, 2025 (Et år med Læselygten).',
      'Readers borrow just over 2 times as many books as other children at the school. Homework Hosts borrow 1.5 times as many books as young people of the same age in town. Source (Readers): Analysehuset Sæterdal, 2023, cited by Læselygten, 2025 (Et år med Læselygten); Source (Homework Hosts): Læselygten, 2025 (Et år med Læselygten).',
    ],
    [
      'parts',
      'gladere-for-boeger',
      '80 % af Højtlæserne er blevet gladere for bøger: 63 % i høj grad og 17 % i nogen grad. 70 % af Lektieværterne er blevet gladere for bøger: 50 % i høj grad og 20 % i nogen grad. Kilde: Læselygten, 2025 (Et år med Læselygten).',
      '80% of the Readers have come to enjoy books more: 63% to a great extent and 17% to some extent. 70% of the Homework Hosts have come to enjoy books more: 50% to a great extent and 20% to some extent. Source: Læselygten, 2025 (Et år med Læselygten).',
    ],
    [
      'how many answered, of three programmes',
      'laeser-selv',
      '62,5 % af Højtlæserne, 48 % af Lektieværterne og 12,5 % af familierne på ruten læser selv hver dag. Højtlæsere: 1.204 har svaret. Lektieværter: 316 har svaret. Familier på ruten: 88 har svaret. Kilde: Læselygten, 2025 (Et år med Læselygten).',
      '62.5% of the Readers, 48% of the Homework Hosts and 12.5% of the families on the route read to themselves every day. Readers: 1,204 answered. Homework Hosts: 316 answered. Families on the route: 88 answered. Source: Læselygten, 2025 (Et år med Læselygten).',
    ],
    [
      'which of two publications of one publisher and year they are from',
      'taler-med-skolen',
      '39 % af Højtlæserne og 44 % af familierne på ruten taler mere med skolen. Kilde (Højtlæsere): Læselygten, 2025 (Et år med Læselygten); Kilde (Familier på ruten): Læselygten, 2025 (Hvad siger familierne?).',
      '39% of the Readers and 44% of the families on the route talk more with the school. Source (Readers): Læselygten, 2025 (Et år med Læselygten); Source (Families on the route): Læselygten, 2025 (Hvad siger familierne?).',
    ],
    [
      'whom they speak of, scale word and when people were asked',
      'laengere-saetninger',
      '71 % af børnene i 0. klasse og 66 % af Lektieværterne oplever i høj grad, at de taler i længere sætninger. Børn i 0. klasse: Spurgt i 2024. Lektieværter: Spurgt i 2023. Kilde: Læselygten, 2025 (Et år med Læselygten).',
      '71% of the children in Year 1 and 66% of the Homework Hosts feel, to a great extent, that they speak in longer sentences. Children in Year 1: Asked in 2024. Homework Hosts: Asked in 2023. Source: Læselygten, 2025 (Et år med Læselygten).',
    ],
    [
      'what was found before, and where that was read',
      'lektier-til-tiden',
      '58 % af Lektieværterne afleverer deres lektier til tiden. 316 har svaret. Spurgt i foråret 2024. Usikkerhed: mellem 52,5 % og 63,5 %. Op fra 51,5 % i 2023 (290 har svaret). Op fra 47 % i 2021 (Kilde: Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten)). Kilde: Læselygten, 2025 (Et år med Læselygten).',
      '58% of the Homework Hosts hand in their homework on time. 316 answered. Asked in foråret 2024. Uncertainty: between 52.5% and 63.5%. Up from 51.5% in 2023 (290 answered). Up from 47% in 2021 (Source: Analysehuset Sæterdal, 2023, cited by Læselygten, 2025 (Et år med Læselygten)). Source: Læselygten, 2025 (Et år med Læselygten).',
    ],
    [
      'nothing: one figure for three programmes',
      'kender-flere',
      '9 ud af 10 højtlæsere, 9 ud af 10 lektieværter og 9 ud af 10 familier på ruten kender flere i kvarteret end før. Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten. Kilde: Læselygten, 2025 (Et år med Læselygten).',
      '9 out of 10 Readers, 9 out of 10 Homework Hosts and 9 out of 10 families on the route know more neighbours than before. The source states the same figure for Readers, Homework Hosts and families on the route. Source: Læselygten, 2025 (Et år med Læselygten).',
    ],
  ] as const) {
    it(`says ${name}`, () => {
      assert.equal(said(id, 'da', 'text'), da);
      assert.equal(said(id, 'en', 'text'), en);
    });
  }

  it('says a scale word that stands twice in a sentence twice', () => {
    const indicator = {
      ...findIndicator(invented, 'bliver-ved')!,
      sentence: { da: 'vil {scale} blive, {scale}', en: 'x {scale}' },
    } as Indicator;
    const { measurements } = resultsOf(invented, [indicator])[0]!;
    assert.match(
      statement(indicator, measurements, 'da', 'text'),
      /vil i nogen grad blive, i nogen grad\. Kilde/,
    );
  });
});

describe('a card of figures that differ', () => {
  it('has each sentence below the figures that begin it', () => {
    const { indicator, measurements } = found('laaner-boeger');
    const { clauses } = cardView(indicator, measurements, 'da');
    assert.deepEqual(
      clauses.map(({ figures, sentence }) => [figures.map(({ group }) => group), plainText(sentence)]),
      [
        [['Højtlæsere'], 'så mange bøger som andre børn på skolen'],
        [['Lektieværter'], 'så mange bøger som unge på samme alder i byen'],
      ],
    );
  });

  it('has one sentence where nothing in it differs, and the parts at the figure that they are of', () => {
    const { indicator, measurements } = found('gladere-for-boeger');
    const card = cardView(indicator, measurements, 'en');
    assert.equal(card.clauses.length, 1);
    assert.deepEqual(
      figuresOf(card).map(({ parts }) => parts.map(plainText)),
      [
        ['63% to a great extent', '17% to some extent'],
        ['50% to a great extent', '20% to some extent'],
      ],
    );
  });

  it('links each of two publications of one publisher in one year', () => {
    assert.deepEqual(
      sourcesOf(found('taler-med-skolen').measurements, 'da').map(({ label, text, url }) => [
        label,
        text,
        url,
      ]),
      [
        [
          'Kilde (Højtlæsere):',
          'Læselygten, 2025 (Et år med Læselygten)',
          'https://laeselygten.example/aarsskrift-2025/',
        ],
        [
          'Kilde (Familier på ruten):',
          'Læselygten, 2025 (Hvad siger familierne?)',
          'https://laeselygten.example/familierne/',
        ],
      ],
    );
  });
});

describe('a chart row of figures that differ', () => {
  const rowOf = (id: string, locale: string) => {
    const options = { ...NOTHING, indicators: id, locale };
    const { chart } = barChartView(invented, options) as ResultsReady;
    return plainText(chart!.rows[0]!.label).replaceAll('\u00a0', ' ');
  };

  for (const [id, da, en] of [
    [
      'gladere-for-boeger',
      'er blevet gladere for bøger. Højtlæsere: 63 % i høj grad, 17 % i nogen grad. Lektieværter: 50 % i høj grad, 20 % i nogen grad',
      'have come to enjoy books more. Readers: 63% to a great extent, 17% to some extent. Homework Hosts: 50% to a great extent, 20% to some extent',
    ],
    [
      'laeser-selv',
      'læser selv hver dag. Højtlæsere: 1.204 har svaret. Lektieværter: 316 har svaret. Familier på ruten: 88 har svaret.',
      'read to themselves every day. Readers: 1,204 answered. Homework Hosts: 316 answered. Families on the route: 88 answered.',
    ],
  ] as const) {
    it(`names whose each is: ${id}`, () => {
      assert.equal(rowOf(id, 'da'), da);
      assert.equal(rowOf(id, 'en'), en);
    });
  }

  it('is ordered by ratio: 4 of 5 before 3 of 4 before 2 of 3 before 412 of 1000', () => {
    const indicators = 'flere-boeger laeser-hoejt spoerger-om-hjaelp';
    const options = { ...NOTHING, indicators, sort: 'value', locale: 'da' };
    const { chart } = barChartView(invented, options) as ResultsReady;
    assert.deepEqual(
      chart!.rows.map(({ bars }) => bars.map(({ number }) => number.spoken)),
      [['3 ud af 4', '4 ud af 5'], ['2 ud af 3'], ['412 ud af 1.000']],
    );
    assert.equal(chart!.subtitle, 'Antal i gruppen');
  });
});

describe('counts out of other numbers than ten', () => {
  it('are drawn as people up to 12, all of one size, and as a bar above', () => {
    const drawings = (id: string) =>
      figuresOf(
        (statView(invented, { ...NOTHING, variant: '', indicator: id, locale: 'da' }) as StatReady).card,
      ).map(({ drawing }) => drawing);
    const [three] = drawings('laeser-hoejt');
    const [four, five] = drawings('spoerger-om-hjaelp');
    for (const [drawing, filled, empty] of [
      [three, 2, 1],
      [four, 3, 1],
      [five, 4, 1],
    ] as const) {
      assert.ok(drawing?.kind === 'people');
      assert.deepEqual(
        [drawing.filled, drawing.empty].map((paths) => peopleIn(paths).length),
        [filled, empty],
      );
      assert.equal(drawing.width, 20 * (filled + empty));
    }
    assert.deepEqual(drawings('flere-boeger'), [{ kind: 'bar', fill: { x: 0, width: 41.2 } }]);
  });

  for (const [id, locale, text, unit, number] of [
    ['laeser-hoejt', 'da', '2 ud af\u00a03', 'ud af 3', '2'],
    ['laeser-hoejt', 'en', '2 out of\u00a03', 'out of 3', '2'],
    ['flere-boeger', 'da', '412 ud af\u00a01.000', 'ud af 1.000', '412'],
    ['flere-boeger', 'en', '412 out of\u00a01,000', 'out of 1,000', '412'],
  ] as const) {
    it(`are written "${text}" in card, table and CSV, and nowhere as a percentage`, () => {
      const options = { ...NOTHING, indicators: id, locale };
      const { table } = barChartView(invented, options) as ResultsReady;
      assert.equal(table!.rows[0]!.number.text, text);
      assert.ok(table!.columns.result.endsWith(`(${unit})`), table!.columns.result);
      const csv = csvOf(invented, [found(id)], locale);
      const cell = unit.includes(',') ? `"${unit}"` : unit;
      const written = text.includes(',') ? `"${text}"` : text;
      const separator = locale === 'en' ? ',' : ';';
      assert.ok(csv.includes([number, cell, written].join(separator)), csv);
      assert.doesNotMatch(csv, /%|procent|per cent/);
    });
  }
});

describe('a comparison of two, three and four programmes', () => {
  /** The invented dataset with a fourth programme, of which the first three results have a figure. */
  const four: Dataset = {
    ...invented,
    programs: [
      ...invented.programs,
      {
        ...invented.programs[0],
        id: 'fortaellerne',
        name: { da: 'Fortællerne', en: 'Storytellers' },
      },
    ] as unknown as Dataset['programs'],
    themes: [
      {
        ...invented.themes[0],
        indicators: invented.themes[0].indicators.map((indicator) => ({
          ...indicator,
          measurements: [
            ...indicator.measurements,
            { ...indicator.measurements[0], program: 'fortaellerne' },
          ],
        })),
      },
    ] as unknown as Dataset['themes'],
  };

  for (const [data, indicators, da, en] of [
    [
      invented,
      'spoerger-om-hjaelp',
      'Højtlæserne og Lektieværterne side om side',
      'Readers and Homework Hosts side by side',
    ],
    [
      invented,
      'laeser-selv',
      'Højtlæserne, Lektieværterne og Bogcyklerne side om side',
      'Readers, Homework Hosts and Book Bikes side by side',
    ],
    [
      four,
      'laeser-selv',
      'Højtlæserne, Lektieværterne, Bogcyklerne og Fortællerne side om side',
      'Readers, Homework Hosts, Book Bikes and Storytellers side by side',
    ],
  ] as const) {
    it(`is called "${da}"`, () => {
      const view = (locale: string) => compareView(data, { ...NOTHING, indicators, locale }) as ResultsReady;
      assert.equal(view('da').chart!.title, da);
      assert.equal(view('en').chart!.title, en);
    });
  }

  it('sets no count against a share', () => {
    const indicator = {
      ...findIndicator(invented, 'spoerger-om-hjaelp')!,
      measurements: [
        { program: 'hoejtlaeserne', figure: { kind: 'share', percent: 12.5 }, source: 'aarsskrift' },
        { program: 'bogcyklerne', figure: { kind: 'frequency', count: 9, outOf: 10 }, source: 'aarsskrift' },
      ],
    };
    const data = {
      ...invented,
      themes: [{ ...invented.themes[0], indicators: [indicator] }],
    } as unknown as Dataset;
    assert.equal(compareView(data, { ...NOTHING, locale: 'da' }).status, 'invalid');
  });

  it('draws each programme in a colour and with a marker of its own, by its place', () => {
    const { chart } = compareView(four, {
      ...NOTHING,
      indicators: 'laeser-selv',
      locale: 'da',
    }) as ResultsReady;
    const { bars } = chart!.rows[0]!;
    assert.deepEqual(
      bars.map(({ accent }) => accent),
      ['program-1', 'program-2', 'program-3', 'program-4'],
    );
    assert.equal(new Set(bars.map(({ marker }) => marker)).size, 4);
  });
});

describe('the overview of another organisation', () => {
  const view = (data: Dataset, locale: string) => overviewView(data, { ...NOTHING, locale }) as OverviewReady;

  it('names it, and offers "all" of three programmes and "both" of two', () => {
    const two = { ...invented, programs: invented.programs.slice(0, 2), themes: [invented.themes[1]] };
    assert.equal(view(invented, 'da').title, 'Resultater fra Læselygten');
    assert.equal(view(invented, 'en').title, 'Results from Læselygten');
    assert.equal(view(invented, 'da').programs[0]!.label, 'Alle indsatser');
    assert.equal(view(invented, 'en').programs[0]!.label, 'All programmes');
    assert.equal(view(two as unknown as Dataset, 'da').programs[0]!.label, 'Begge indsatser');
    assert.equal(view(two as unknown as Dataset, 'en').programs[0]!.label, 'Both programmes');
  });

  it('says its main source once, and every other on the cards that have it', () => {
    const { sources, sections } = view(invented, 'da');
    assert.deepEqual(
      sources.map(({ text }) => text),
      ['Læselygten, 2025 (Et år med Læselygten)'],
    );
    const onCards = sections.flatMap(({ cards }) => cards.map(({ id, sources: own }) => [id, own.length]));
    assert.deepEqual(
      onCards.filter(([, count]) => count),
      [
        ['laeser-hoejt', 1],
        ['flere-boeger', 1],
        ['laaner-boeger', 2],
        ['taler-med-skolen', 2],
        ['tid-sammen', 1],
      ],
    );
  });
});

describe('a language that no grammar is registered for', () => {
  it('says the whole statements of its dataset, written and spoken', () => {
    assert.equal(hasGrammar('ar'), false);
    assert.equal(hasGrammar('da-DK'), true);
    for (const indicator of allIndicators(arabic)) {
      assert.equal(said(indicator.id, 'ar', 'text', arabic), indicator.statement!.ar);
      assert.equal(said(indicator.id, 'ar', 'spoken', arabic), indicator.statement!.ar);
    }
  });

  it('takes no statement where sentences can be made: that of a programme is its own', () => {
    const { indicator } = found('tid-sammen');
    const told = { ...indicator, statement: { da: 'Noget andet.', en: 'Something else.' } } as Indicator;
    const { measurements } = resultsOf(invented, [told])[0]!;
    assert.match(statement(told, measurements, 'da', 'text'), /^40\u00a0% af familierne på ruten har /);
  });
});

describe('directionOf', () => {
  for (const [tag, direction] of [
    ['da', 'ltr'],
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['AR', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['arn', 'ltr'],
    ['hea', 'ltr'],
    ['', 'ltr'],
  ] as const) {
    it(`of "${tag}" is ${direction}`, () => {
      assert.equal(directionOf(tag), direction);
    });
  }
});
