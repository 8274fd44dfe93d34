import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';

import {
  allIndicators,
  findIndicator,
  measurementsOf,
  type Dataset,
  type Locale,
  type ProgramId,
} from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { validateDataset } from '../../src/model/schema.js';
import { formatFigure, formatSource, LOCALES, type BuiltInLocale } from '../../src/format/index.js';
import {
  barChartView,
  compareView,
  exportView,
  overviewView,
  themeView,
  type Colours,
  type Exported,
  type ExportView,
} from '../../src/view/index.js';
import { csvOf, jsonOf } from '../../src/view/export.js';
import { sceneSvg } from '../../src/view/scene.js';
import { resultsOf, type Result } from '../../src/view/result.js';
import { statement, statements } from '../../src/view/text.js';
import { FIGURES } from '../datasets/figures.js';
import { citing, datasetOf, made, measured, outOfTen, share, times } from '../support/made.js';
import { readXml } from '../support/xml.js';

const COLOURS: Colours = {
  text: '#111111',
  muted: '#555555',
  surface: '#ffffff',
  programs: ['#7a1f4f', '#0b6e6a'],
};

/** The rows of a CSV file as a spreadsheet reads them, strictly. */
function rowsOf(csv: string, locale: BuiltInLocale): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, delimiter: locale === 'da' ? ';' : ',', record_delimiter: '\r\n' });
}

// Every figure of the bundled rows is held against a list that was written by hand.

const everything = (data: Dataset = dataset) => resultsOf(data, allIndicators(data));

const picked = (...ids: readonly string[]) =>
  ids.map((id) => everything().find(({ indicator }) => indicator.id === id)!);

function programOf(selected: readonly Result[], program: ProgramId): readonly Result[] {
  return selected
    .map(({ indicator }) => ({ indicator, measurements: measurementsOf(dataset, indicator, program) }))
    .filter(({ measurements }) => measurements.length > 0);
}

const COLUMNS = {
  da: 'tema id indsats gruppe tal enhed resultat skala udsagn kilde udgivelse dato link'.split(' '),
  en: 'theme id programme group number unit result scale statement source publication date link'.split(' '),
} as const;

/** The name of a column by its Danish one. */
const column = (name: string, locale: BuiltInLocale) => COLUMNS[locale][COLUMNS.da.indexOf(name)]!;

/** The cells of a row by the Danish names of their columns. */
const cells = (row: Readonly<Record<string, string>>, names: string, locale: BuiltInLocale) =>
  names.split(' ').map((name) => row[column(name, locale)]);

/** The table of figures, a row a measurement: theme, id, programme, number, how strongly. */
const TABLE = FIGURES.flatMap(([theme, id, bydelsmoedre, baba]) =>
  (
    [
      ['bydelsmoedre', bydelsmoedre],
      ['baba', baba],
    ] as const
  )
    .filter(([, cell]) => cell)
    .map(([program, cell]) => ({ theme, id, program, cell, number: /\d+/.exec(cell)![0] })),
);

/** What a cell of the table of figures says, as its result is written. */
function written(cell: string, locale: BuiltInLocale): string {
  const [, number = '', kind = ''] = /^(?:just over )?(\d+) (%|of 10|times)/.exec(cell)!;
  const forms = {
    '%': { da: '\u00a0%', en: '%' },
    'of 10': { da: ' ud af\u00a010', en: ' out of\u00a010' },
    times: { da: '\u00a0gange', en: '\u00a0times' },
  };
  const before = cell.startsWith('just over') ? { da: 'godt ', en: 'just over ' }[locale] : '';
  return before + number + forms[kind as keyof typeof forms][locale];
}

/** The unit of a cell's number. */
function unitOf(cell: string, locale: BuiltInLocale): string {
  if (cell.includes('%')) return { da: 'procent', en: 'per cent' }[locale];
  return cell.includes('of 10')
    ? { da: 'ud af 10', en: 'out of 10' }[locale]
    : { da: 'gange', en: 'times' }[locale];
}

describe('csvOf', () => {
  for (const locale of LOCALES) {
    const rows = rowsOf(csvOf(dataset, everything(), locale), locale);

    it(`names its columns in ${locale}`, () => {
      const [head] = csvOf(dataset, [], locale).split('\r\n');
      assert.equal(head, COLUMNS[locale].join(locale === 'da' ? ';' : ','));
      assert.equal(csvOf(dataset, [], locale), `${head}\r\n`);
    });

    it(`is the table of figures in ${locale}: 32 rows, a row a measurement, none missing and none invented`, () => {
      assert.equal(TABLE.length, 32);
      assert.deepEqual(
        rows.map((row) => cells(row, 'tema id indsats tal enhed resultat', locale)),
        TABLE.map(({ theme, id, program, number, cell }) => [
          ...[theme, id, program, number],
          unitOf(cell, locale),
          written(cell, locale),
        ]),
      );
    });

    it(`has the scale word in ${locale} exactly where the table of figures has one, those of a split too, and no number`, () => {
      const parts = { da: 'i høj grad, i nogen grad', en: 'to a great extent, to some extent' };
      rows.forEach((row, index) => {
        const { cell } = TABLE[index]!;
        const scale = cell.endsWith('!') ? parts[locale].split(', ')[0] : '';
        assert.equal(row[column('skala', locale)], cell.includes('+') ? parts[locale] : scale, row.id);
      });
    });

    it(`has base, statement, source and link in each row in ${locale}`, () => {
      rows.forEach((row, index) => {
        const { id, program } = TABLE[index]!;
        const indicator = findIndicator(dataset, id)!;
        const [measurement] = measurementsOf(dataset, indicator, program);
        const [group, said, source, link] = cells(row, 'gruppe udsagn kilde link', locale);
        assert.equal(group, measurement!.base.label[locale]);
        assert.equal(said, statement(indicator, [measurement!], locale, 'text'));
        assert.equal(said.includes(row[column('resultat', locale)]!), true);
        assert.equal(source, formatSource(measurement!.source, locale));
        assert.match(link!, /^https:\/\/socialtansvar\.dk\//);
      });
    });

    it(`names the publication that the link leads to by its title and its date, in ${locale}`, () => {
      const title = 'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper';
      for (const row of rows) {
        assert.deepEqual(cells(row, 'udgivelse dato', locale), [title, '2024-04-02']);
      }
    });

    it(`ends every line the way spreadsheets want it, the last too, in ${locale}`, () => {
      const csv = csvOf(dataset, everything(), locale);
      assert.equal(csv.match(/\r\n/g)!.length, 33);
      assert.doesNotMatch(csv.replaceAll('\r\n', ''), /[\r\n]/);
      assert.equal(csv.endsWith('\r\n'), true);
    });
  }

  it('writes decimals with a comma in Danish and with a point in English', () => {
    const data = datasetOf(made('et', [measured(share(72.5)), measured(share(0.04), 'lektievaerterne')]));
    for (const [locale, numbers, results] of [
      ['da', ['72,5', '0,04'], ['72,5\u00a0%', '0,04\u00a0%']],
      ['en', ['72.5', '0.04'], ['72.5%', '0.04%']],
    ] as const) {
      const rows = rowsOf(csvOf(data, everything(data), locale), locale);
      const [number, result] = [column('tal', locale), column('resultat', locale)];
      assert.deepEqual([rows.map((row) => row[number]), rows.map((row) => row[result])], [numbers, results]);
    }
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`lets no cell begin with ${JSON.stringify(start)}, which a spreadsheet reads as a formula`, () => {
      const hostile = `${start}HYPERLINK("https://example.org";"x")`;
      const label = { da: hostile, en: hostile };
      const data = citing(
        [{ id: 'fonden', publisher: hostile, year: 2024 }],
        made('et', [
          measured(share(5), 'lektievaerterne', { base: { label, definite: label, indefinite: label } }),
          measured(outOfTen(5), 'lektievaerterne', { base: { label, definite: label, indefinite: label } }),
        ]),
      );
      for (const locale of LOCALES) {
        const rows = rowsOf(csvOf(data, everything(data), locale), locale);
        assert.equal(rows[0]![column('gruppe', locale)], `'${hostile}`);
        assert.equal(rows[0]![column('kilde', locale)], `'${hostile}, 2024`);
        for (const cell of rows.flatMap((row) => Object.values(row))) {
          assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
        }
      }
    });
  }

  it('leaves a sign inside a cell as it is', () => {
    const data = datasetOf(made('et', [measured(share(5))], { sentence: 'a = b + c - d @ e' }));
    const [row] = rowsOf(csvOf(data, everything(data), 'da'), 'da');
    assert.match(row!.udsagn!, /^5\u00a0% af Højtlæserne a = b \+ c - d @ e\. /);
  });

  for (const hostile of ['"', '""', ';', ',', '\n', '\r\n', 'a\rb', '";"', ' x ', "'"]) {
    it(`keeps ${JSON.stringify(hostile)} in a cell`, () => {
      const label = { da: `x${hostile}y`, en: `x${hostile}y` };
      const base = { label, definite: label, indefinite: label };
      const data = datasetOf(made('et', [measured(share(5), 'lektievaerterne', { base })]));
      for (const locale of LOCALES) {
        const [row, ...others] = rowsOf(csvOf(data, everything(data), locale), locale);
        assert.deepEqual(others, []);
        assert.equal(row![column('gruppe', locale)], `x${hostile}y`);
      }
    });
  }

  it('quotes every cell that could end early, whatever the separator', () => {
    for (const sign of ['"', ';', ',', '\n', '\r']) {
      const label = { da: `x${sign}y`, en: `x${sign}y` };
      const base = { label, definite: label, indefinite: label };
      const data = datasetOf(made('et', [measured(share(5), 'lektievaerterne', { base })]));
      for (const locale of LOCALES) {
        const quoted = `"x${sign === '"' ? '""' : sign}y"`;
        assert.ok(csvOf(data, everything(data), locale).includes(quoted), quoted);
      }
    }
  });

  it('gives the year where the day is not known, and the publication of a source that has its own address', () => {
    const source = { id: 'p', publisher: 'P', year: 2021, citedIn: 'q' };
    const own = { ...source, id: 'own', title: 'Eget', url: 'https://example.org/' };
    const data = citing(
      [source, own, { id: 'q', publisher: 'Q', year: 2024, title: 'Andet' }],
      made('et', [
        measured(share(5), 'lektievaerterne', { source: 'p' }),
        measured(share(6), 'hoejtlaeserne', { source: 'own' }),
      ]),
    );
    const rows = rowsOf(csvOf(data, everything(data), 'da'), 'da');
    assert.deepEqual(
      rows.map((row) => cells(row, 'udgivelse dato link', 'da')),
      [
        ['Andet', '2024', ''],
        ['Eget', '2021', 'https://example.org/'],
      ],
    );
  });

  it('gives no link where the source has none that can be followed', () => {
    const source = { id: 'fonden', publisher: 'P', year: 2024, url: 'javascript:alert(1)' };
    const data = citing([source], made('et', [measured(share(5))]));
    assert.equal(rowsOf(csvOf(data, everything(data), 'da'), 'da')[0]!.link, '');
  });

  it('holds only what is selected', () => {
    const baba = programOf(everything(), 'baba');
    const rows = rowsOf(csvOf(dataset, baba, 'da'), 'da');
    assert.deepEqual(
      rows.map(({ id, indsats }) => [id, indsats]),
      TABLE.filter(({ program }) => program === 'baba').map(({ id }) => [id, 'baba']),
    );
  });
});

/** The part of a dataset that is selected, with every statement, as JSON keeps it. */
function partOf(data: Dataset, selected: readonly Result[]): unknown {
  const themes = data.themes
    .map((theme) => ({
      ...theme,
      indicators: theme.indicators
        .filter((indicator) => selected.some((one) => one.indicator === indicator))
        .map((indicator) => {
          const { measurements: shown } = selected.find((one) => one.indicator === indicator)!;
          const said = (locale: Locale) => statement(indicator, shown, locale, 'text');
          const measurements = indicator.measurements.filter(({ program }) =>
            shown.some((one) => one.program === program),
          );
          // One figure for several groups is so only where all of them are there.
          const joint = measurements.length < indicator.measurements.length ? undefined : indicator.joint;
          return { ...indicator, joint, measurements, statement: { da: said('da'), en: said('en') } };
        }),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return JSON.parse(JSON.stringify({ ...data, themes }));
}

describe('jsonOf', () => {
  for (const [name, selected] of [
    ['everything', everything()],
    ['one result', picked('chance-for-uddannelse')],
    ['a list', picked('tolkning', 'myndighedsinformation')],
    ['Baba alone', programOf(everything(), 'baba')],
    ['Bydelsmødre alone', programOf(everything(), 'bydelsmoedre')],
    ['one figure for both, of one programme', programOf(picked('del-af-samfundet'), 'baba')],
  ] as const) {
    it(`of ${name} is that part of the dataset with every statement`, () => {
      assert.deepEqual(JSON.parse(jsonOf(dataset, selected)), partOf(dataset, selected));
    });

    it(`of ${name} is a dataset itself`, () => {
      const json = JSON.parse(jsonOf(dataset, selected)) as unknown;
      const { dataset: valid, problems } = validateDataset(json);
      assert.deepEqual(problems, []);
      assert.deepEqual(JSON.parse(JSON.stringify(valid)), json);
    });
  }

  it('keeps number of answers and period', () => {
    const data = datasetOf(
      made('et', [measured(share(5), 'lektievaerterne', { respondents: 1412, period: '2023' })]),
    );
    const text = jsonOf(data, everything(data));
    assert.match(text, /"respondents": 1412,\s+"period": "2023"/);
    assert.match(text, /1\.412 har svaret\. Spurgt i 2023\./);
    assert.deepEqual(validateDataset(JSON.parse(text)).problems, []);
  });

  it('says who the people of the programmes are, and when the publication came out', () => {
    const text = jsonOf(dataset, picked('tolkning'));
    for (const { description } of dataset.programs) {
      assert.ok(
        text.includes(JSON.stringify(description.da)) && text.includes(JSON.stringify(description.en)),
      );
    }
    assert.match(text, /"published": "2024-04-02"/);
  });

  it('writes figures as numbers of their kind', () => {
    const figures = [...jsonOf(dataset, everything()).matchAll(/"figure": (\{[^}]*\})/g)].map(
      ([, figure]) => JSON.parse(figure!) as unknown,
    );
    const expected = everything().flatMap(({ measurements }) =>
      measurements.flatMap(({ figure, split = [] }) => [figure, ...split.map((part) => part.figure)]),
    );
    assert.equal(figures.length, 34);
    assert.deepEqual(
      figures.map((figure) => JSON.stringify(figure)).toSorted(),
      expected.map((figure) => JSON.stringify(figure)).toSorted(),
    );
  });
});

interface Ready {
  readonly exported: Exported;
}

const NOTHING = { theme: '', headingLevel: '' };
const SOURCE = /https:\/\/socialtansvar\.dk\/[^"]*/.exec(jsonOf(dataset, picked('tolkning')))![0];

function exported(view: unknown, locale: Locale = 'da', chosen = ''): ExportView {
  return exportView(dataset, { ...(view as Ready).exported, locale }, COLOURS, chosen);
}

describe('exportView: the files', () => {
  const shown = barChartView(dataset, { ...NOTHING, theme: 'sprog', sort: '', locale: 'da' });
  const { downloads, picture, scene } = exported(shown);
  const contentOf = (href: string) => decodeURIComponent(href.replace(/^data:[^,]*,/, ''));

  it('are CSV, JSON, SVG and a picture, with a name and a label each', () => {
    assert.deepEqual(
      [...downloads, picture].map(({ label, file }) => [label, file]),
      [
        ['Hent CSV', 'impact-sprog.csv'],
        ['Hent JSON', 'impact-sprog.json'],
        ['Hent SVG', 'impact-sprog.svg'],
        ['Hent PNG', 'impact-sprog.png'],
      ],
    );
    const en = exported(barChartView(dataset, { ...NOTHING, theme: 'sprog', sort: '', locale: 'en' }), 'en');
    assert.deepEqual(
      [...en.downloads, en.picture].map(({ label }) => label),
      ['Download CSV', 'Download JSON', 'Download SVG', 'Download PNG'],
    );
  });

  it('are called after the data where no theme was chosen', () => {
    const list = barChartView(dataset, { ...NOTHING, indicators: 'tolkning', sort: '', locale: 'da' });
    assert.equal(exported(list).downloads[0]!.file, 'impact-data.csv');
  });

  it('are addresses of their own, in UTF-8', () => {
    assert.deepEqual(
      downloads.map(({ href }) => href.split(',')[0]),
      [
        'data:text/csv;charset=utf-8',
        'data:application/json;charset=utf-8',
        'data:image/svg+xml;charset=utf-8',
      ],
    );
    for (const { href } of downloads) assert.doesNotMatch(href, /[\s#"<>]/);
  });

  it('hold what is shown, the CSV behind the mark that makes spreadsheets read UTF-8', () => {
    const selected = (shown as Ready & { exported: Exported }).exported.results;
    assert.deepEqual(
      downloads.map(({ href }) => contentOf(href)),
      [`\ufeff${csvOf(dataset, selected, 'da')}`, jsonOf(dataset, selected), sceneSvg(scene)],
    );
  });

  it('carry the title of the chart in the drawing', () => {
    assert.equal(scene.title, 'Frivillige om eget dansk og om at tolke for andre');
  });
});

describe('exportView: what can be copied', () => {
  const theme = themeView(dataset, { ...NOTHING, theme: 'sprog', view: 'chart', locale: 'da' });
  const chart = barChartView(dataset, {
    ...NOTHING,
    indicators: 'tolkning mindre-alene',
    sort: 'value',
    program: 'baba',
    locale: 'da',
  });
  const compare = compareView(dataset, { ...NOTHING, locale: 'en' });
  const found = overviewView(dataset, {
    ...NOTHING,
    theme: 'sprog',
    program: '',
    search: 'tolke',
    locale: 'da',
  });

  it('is everything or one result, each by its title', () => {
    assert.deepEqual(exported(theme).choices, [
      { id: '', label: 'Alle viste resultater' },
      { id: 'dansk-baba', label: 'At forstå og tale dansk' },
      { id: 'dansk-bydelsmoedre', label: 'Bedre til dansk' },
      { id: 'tolkning', label: 'Tolker for andre' },
    ]);
    assert.equal(exported(compare, 'en').choices[0]!.label, 'All results shown');
  });

  it('is the cited sentences of all of them, or of the one that is chosen', () => {
    for (const view of [theme, chart, found]) {
      const { results } = (view as unknown as Ready).exported;
      assert.equal(exported(view).sentence, statements(results, 'da'));
    }
    assert.equal(
      exported(chart, 'da', 'tolkning').sentence,
      '5 ud af\u00a010 Baba-frivillige har tolket for andre, for eksempel information fra myndighederne. Kilde: Fonden for Socialt Ansvar, 2024.',
    );
  });

  for (const [name, view, locale, tag] of [
    [
      'a theme',
      theme,
      'da',
      '<impact-theme dataset="baba-bydelsmoedre" theme="sprog" view="chart" lang="da">',
    ],
    [
      'a chart',
      chart,
      'da',
      '<impact-chart dataset="baba-bydelsmoedre" indicators="tolkning mindre-alene" program="baba" sort="value" lang="da">',
    ],
    ['a comparison', compare, 'en', '<impact-compare dataset="baba-bydelsmoedre" lang="en">'],
    [
      'an overview',
      found,
      'da',
      '<impact-overview dataset="baba-bydelsmoedre" theme="sprog" search="tolke" lang="da">',
    ],
  ] as const) {
    it(`is the tag of ${name} with its attributes, its title and every statement, on one line`, () => {
      const { snippet } = exported(view, locale);
      const { caption, results } = (view as unknown as Ready).exported;
      assert.ok(snippet.startsWith(tag), snippet);
      assert.doesNotMatch(snippet, /[\r\n]/);
      const element = readXml(snippet);
      assert.equal(element.text, `: ${statements(results, locale)}`);
      const [link] = element.children;
      assert.deepEqual([link!.name, link!.text, link!.attributes], ['a', caption, { href: SOURCE }]);
    });
  }

  it('keeps what a reader searched for as text', () => {
    const search = '"><b>&';
    const { snippet } = exportView(
      dataset,
      {
        tag: 'impact-overview',
        attributes: { search },
        locale: 'da',
        caption: 'T',
        title: 'T',
        results: picked('tolkning'),
      },
      COLOURS,
      '',
    );
    assert.equal(readXml(snippet).attributes.search, search);
  });

  it('is the tag of a chosen result with its programme', () => {
    const { snippet } = exported(chart, 'da', 'tolkning');
    assert.ok(
      snippet.startsWith(
        '<impact-stat dataset="baba-bydelsmoedre" indicator="tolkning" program="baba" lang="da"><a href="https://socialtansvar.dk/',
      ),
      snippet,
    );
    const [link] = readXml(snippet).children;
    assert.equal(link!.text, exported(chart, 'da', 'tolkning').sentence);
  });

  it('names no programme for a result of both', () => {
    assert.match(
      exported(theme, 'da', 'tolkning').snippet,
      /^<impact-stat dataset="baba-bydelsmoedre" indicator="tolkning" lang="da"><a /,
    );
  });

  it('is everything again where what was chosen is shown no more', () => {
    assert.deepEqual(exported(theme, 'da', 'mindre-alene'), exported(theme));
    assert.deepEqual(exported(theme, 'da', '__proto__'), exported(theme));
  });
});

describe('a multiple', () => {
  it('stands in every export as a multiple, with those it is measured against', () => {
    const selected = picked('chance-for-uddannelse');
    const [row] = rowsOf(csvOf(dataset, selected, 'da'), 'da');
    assert.equal(row!.resultat, 'godt 5\u00a0gange');
    assert.match(row!.udsagn!, /end andre kvinder i samme demografiske gruppe/);
    assert.match(statements(selected, 'en'), /just over 5\u00a0times more likely .* than other women/);
  });

  it('of a billion is written in words and as a number', () => {
    const data = datasetOf(made('et', [measured(times(1e9))]));
    const [row] = rowsOf(csvOf(data, everything(data), 'da'), 'da');
    assert.equal(row!.tal, '1000000000');
    assert.equal(row!.resultat, formatFigure(times(1e9), 'da').text);
  });
});
