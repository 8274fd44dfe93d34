import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';

import type { Dataset } from '../../src/model/index.js';
import { validateDataset } from '../../src/model/schema.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { cellText, guarded, readDate, readFigure, readNumber, readWhole } from '../../src/node/data/cells.js';
import { decode, readCsv, writeCsv } from '../../src/node/data/csv.js';
import { readSheets } from '../../src/node/data/from-rows.js';
import { asciiJson, oneFile } from '../../src/node/data/one-file.js';
import { EXAMPLE, templateTable } from '../../src/node/data/template.js';
import { told } from '../../src/node/data/problem-terms.js';
import { tableOf } from '../../src/node/data/to-rows.js';
import { arabic } from '../../stories/arabic.js';
import { invented } from '../../stories/invented.js';
import { changed, WRONG } from '../model/wrong.js';

const LOCALES = ['da', 'en'] as const;

/** As a file has it. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const readTable = (table: readonly (readonly string[])[]) => readSheets([{ rows: table }]);

/** Reads a Danish sheet of these lines, columns parted by semicolons. */
const readLines = (...lines: readonly string[]) =>
  readSheets([readCsv(Buffer.from(lines.map((line) => `${line}\r\n`).join('')))]);

describe('a sheet', () => {
  for (const [name, data] of [
    ['the bundled dataset', dataset],
    ['an invented one with every kind', invented],
    ['one from right to left', arabic],
    ['the example of the template', EXAMPLE],
  ] as const) {
    for (const locale of LOCALES) {
      it(`reads back ${name} equal, written for ${locale}`, () => {
        const read = readSheets([readCsv(Buffer.from(writeCsv(tableOf(data, locale), locale)))]);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(read.data, plain(data));
      });
    }
  }

  for (const text of [
    '=1+1',
    '+45 12 34',
    '-1',
    '@SUM(A1)',
    "'=1",
    "''+",
    ' =1',
    'a;b,c',
    'a "b" c',
    "'t",
    '\uff1d1',
    'end ',
    '|x',
    '</script>',
    '}}{{x}}',
    'a\u2028b',
    '\u202eabc',
  ]) {
    it(`keeps ${JSON.stringify(text)} as a text that no spreadsheet computes`, () => {
      const name = { da: text, en: text };
      const changed = { ...EXAMPLE, name };
      const csv = writeCsv(tableOf(changed, 'da'), 'da');
      const rows = readCsv(Buffer.from(csv)).rows;
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[\s]*[=+\-@\uff1d]/);
      assert.deepEqual((readSheets([{ rows }]).data as Dataset).name, name);
    });
  }

  it('reads any text back as it was', () => {
    const signs = ["'", '=', '-', ' ', 'a', '"', ';', ',', '@', '\u00a0', '1'];
    for (let number = 0; number < signs.length ** 3; number++) {
      const text = [0, 1, 2]
        .map((place) => signs[Math.floor(number / signs.length ** place) % signs.length])
        .join('');
      assert.equal(cellText(guarded(text)), text);
    }
  });

  it('explains every column and every kind of row in the template, and reads none of it', () => {
    for (const locale of LOCALES) {
      const table = templateTable(locale);
      assert.equal(new Set(table[0]).size, table[0]!.length);
      assert.ok(table[1]!.every(Boolean));
      const read = readTable(table);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(read.data, plain(EXAMPLE));
    }
    assert.deepEqual(validateDataset(plain(EXAMPLE)).problems, []);
  });

  it('takes the only programme and the only source where a cell is empty', () => {
    const { data, problems } = readLines(
      'række;id;hører til;tal;titel (da);tekst (da);udgiver;år',
      'datasæt;os;;;Os;;;',
      'indsats;vi;;;Vi;;;',
      'kilde;k;;;;;Os;2024',
      'tema;t;;;T;;;',
      'resultat;r;;73 %;R;gør noget;;',
    );
    assert.deepEqual(problems, []);
    const [theme] = (data as Dataset).themes;
    const [measurement] = theme.indicators[0]!.measurements;
    assert.deepEqual([measurement.program, measurement.source], ['vi', 'k']);
  });

  it('finds its heads below a title, in any order and letters, and ignores empty rows and columns', () => {
    const { data, problems } = readLines(
      'Vores tal;;;',
      ';;;',
      'ID ; Række;Titel (da);',
      ';;;',
      'os;DATASÆT;Os;',
      ';;;',
    );
    assert.deepEqual(problems, []);
    assert.equal((data as Dataset).id, 'os');
  });

  it('names row, column, what was found and what would be right, all of it', () => {
    const { problems } = readLines(
      'række;id;hører til;tal;titel (da);tekst (da);titell (da)',
      'datasæt;os;;;Os;;',
      'indsats;vi;;;Vi;;',
      'tema;t;;;T;;',
      'resultat;r;t;73;R;;',
      'resultat;s;u;7-okt;S;;',
      'resultt;q;t;;;;',
      'tema;w;;12 %;W;;',
    );
    const lines = problems.map((problem) => told(problem, 'da').line);
    assert.deepEqual(lines, [
      'række 1, "titell (da)": kolonnen "titell (da)" findes ikke. Mente du "titel (da)"?',
      'række 7, "række": "resultt" er ingen slags række. Mente du "resultat"? En række, der ikke skal læses, hedder "bemærkning".',
      'række 8, "tal": her står "12 %", men en række "tema" bruger ikke den kolonne. Tøm cellen.',
      'række 6, "hører til": "u" findes ikke. Mente du "t"?',
      'række 6, "tal": "7-okt" er en dato; regnearket gør 7/10 til en. Skriv 73\u00a0%, 7 ud af 10, 5 gange eller godt 5 gange.',
      'række 5, "tal": "73" siger ikke, om det er procent, antal eller gange. Skriv 73\u00a0%, 7 ud af 10, 5 gange eller godt 5 gange.',
    ]);
    assert.match(told(problems[0]!, 'en').line, /^row 1, "titell \(da\)": there is no column/);
  });

  it('tells where a field of the dataset stands', () => {
    const { placeOf } = readLines('række;id;titel (da)', 'datasæt;os;Os', 'tema;t;', 'tema;t;Andet');
    assert.deepEqual(placeOf('themes.0.title.da'), { row: 3, column: 'titel (da)' });
    assert.deepEqual(placeOf('themes.1.id'), { row: 4, column: 'id' });
    assert.deepEqual(placeOf('themes.1.indicators'), { row: 4, column: 'id' });
  });
});

describe('any sheet', () => {
  /** The same every time. */
  let state = 12;
  const random = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const ODD = [
    '',
    '__proto__',
    'constructor',
    '=1+1',
    '1e999',
    'datasæt',
    'ja',
    '73 %',
    '\u202e',
    '-',
    '9'.repeat(400),
  ];

  it('is read without an exception, and every problem of it can be said', () => {
    const table = templateTable('da');
    for (let run = 0; run < 300; run++) {
      const changed = table.map((cells) =>
        cells.map((cell) => (random(20) === 0 ? ODD[random(ODD.length)]! : cell)),
      );
      if (run % 3 === 0) changed[0] = [...table[0]!];
      const { data, problems, placeOf } = readTable(changed);
      for (const problem of problems) for (const locale of LOCALES) assert.ok(told(problem, locale).line);
      if (data === undefined) continue;
      const { dataset: kept, problems: found } = validateDataset(data);
      for (const { path, message } of found) {
        const place = placeOf(path);
        const problem = { path, message, ...(place && { place }) };
        for (const locale of LOCALES) assert.ok(told(problem, locale).line);
      }
      // What is kept comes back from a sheet of its own.
      if (kept) assert.deepEqual(readTable(tableOf(kept, 'da')).data, kept);
    }
    assert.equal(({} as { id?: unknown }).id, undefined);
  });

  it('is read from any bytes', () => {
    for (let run = 0; run < 300; run++) {
      const bytes = Buffer.from(Array.from({ length: random(200) }, () => random(256)));
      assert.doesNotThrow(() => decode(bytes));
    }
  });
});

describe('a cell', () => {
  for (const [text, figure] of [
    ['73 %', { kind: 'share', percent: 73 }],
    ['73%', { kind: 'share', percent: 73 }],
    ['73\u00a0%', { kind: 'share', percent: 73 }],
    ['12,5 %', { kind: 'share', percent: 12.5 }],
    ['12.50 %', { kind: 'share', percent: 12.5 }],
    ['12,5 procent', { kind: 'share', percent: 12.5 }],
    ['7 ud af 10', { kind: 'frequency', count: 7, outOf: 10 }],
    ['7  ud\u00a0af 10', { kind: 'frequency', count: 7, outOf: 10 }],
    ['7 out of 10', { kind: 'frequency', count: 7, outOf: 10 }],
    ['1.204 ud af 2.000', { kind: 'frequency', count: 1204, outOf: 2000 }],
    ['5 gange', { kind: 'multiple', times: 5 }],
    ['Godt 5 gange', { kind: 'multiple', times: 5, precision: 'just-over' }],
    ['just over 1.5 times', { kind: 'multiple', times: 1.5, precision: 'just-over' }],
    ['1 gang', { kind: 'multiple', times: 1 }],
    ['73', undefined],
    ['0,73', undefined],
    ['1.234 %', undefined],
    ['ca. 73 %', undefined],
    ['knap 5 gange', undefined],
    ['over 5 gange', undefined],
    ['7,5 ud af 10', undefined],
    ['7 ud af 10 %', undefined],
    ['07-okt', undefined],
    ['%', undefined],
  ] as const) {
    it(`"${text}" is ${figure ? figure.kind : 'no figure'}`, () => {
      assert.deepEqual(readFigure(text), figure);
    });
  }

  for (const [text, number, whole] of [
    ['1234', 1234, 1234],
    ['1.234', undefined, 1234],
    ['1,234', undefined, 1234],
    ['1 234', 1234, 1234],
    ['1.234.567', 1234567, 1234567],
    ['1.234,5', 1234.5, undefined],
    ['1,234.50', 1234.5, undefined],
    ['-3', -3, -3],
    ['1,2,3', undefined, undefined],
    ['12a', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    it(`"${text}" is the number ${number ?? 'of nobody'}`, () => {
      assert.equal(readNumber(text), number);
      assert.equal(readWhole(text), whole);
    });
  }

  for (const [text, date] of [
    ['2024-04-02', '2024-04-02'],
    ['2024-04-02 00:00:00', '2024-04-02'],
    ['02-04-2024', '2024-04-02'],
    ['2.4.2024', '2024-04-02'],
    ['13/4/2024', '2024-04-13'],
    ['4/2/2024', undefined],
    ['4/4/2024', '2024-04-04'],
    ['02-04-24', undefined],
    ['2024', undefined],
  ] as const) {
    it(`"${text}" is ${date ?? 'no certain day'}`, () => assert.equal(readDate(text), date));
  }
});

describe('CSV', () => {
  const text = 'række;id;titel (da)\r\ndatasæt;os;"Æblegrød – €5, “ja”"\r\n';
  const windows = Buffer.from(
    Array.from(text, (sign) => ({ '–': 0x96, '€': 0x80, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)),
  );
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', windows],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', swapped],
  ] as const) {
    it(`is read in ${name}`, () => {
      assert.equal(decode(bytes).replace('\ufeff', ''), text);
      assert.equal(readCsv(bytes).rows[1]![2], 'Æblegrød – €5, “ja”');
    });
  }

  for (const separator of [';', ',', '\t']) {
    it(`is read with ${JSON.stringify(separator)} between the columns`, () => {
      const { rows } = readCsv(
        Buffer.from(`row,id`.replace(',', separator) + `\n"a${separator}b"${separator}c\n`),
      );
      assert.deepEqual(rows, [
        ['row', 'id'],
        [`a${separator}b`, 'c'],
      ]);
    });
  }

  it('takes a separator that Excel is told, and counts its line', () => {
    assert.deepEqual(readCsv(Buffer.from('sep=|\r\na|b;c\r\n')).rows, [[], ['a', 'b;c']]);
  });

  it('keeps empty lines and line breaks in a cell, so that rows have their numbers', () => {
    assert.deepEqual(readCsv(Buffer.from('a;b\r\n\r\n"c\r\nd";e\r\n')).rows, [
      ['a', 'b'],
      [''],
      ['c\r\nd', 'e'],
    ]);
    assert.equal(cellText('c \r\n d'), 'c d');
  });
});

describe('what is wrong', () => {
  it('has Danish words for every rule of the schema', () => {
    for (const { path, value } of WRONG) {
      for (const problem of validateDataset(changed(path, value)).problems) {
        assert.doesNotMatch(
          told(problem, 'da').line,
          /\b(must|missing|of type|there|without|most|left out)\b/,
        );
      }
    }
  });

  it('is said with what was found', () => {
    const problem = { path: 'name.da', message: 'must be a text, but is missing' };
    assert.equal(told(problem, 'da').line, 'name.da: mangler; skal være en tekst');
    assert.equal(told(problem, 'en').line, 'name.da: is missing; must be a text');
    const other = { path: 'id', message: 'must be an id of at most 64 characters, but is "x"' };
    assert.equal(told(other, 'da').message, 'skal være et id på højst 64 tegn, men er "x"');
  });
});

describe('the one file with own rows', () => {
  it('is plain ASCII that ends no script, and gives back the rows', () => {
    const harmful = { ...EXAMPLE, name: { da: '</script>]]><!--\u2028æ😀', en: '`${x}`"' } };
    const script = oneFile('/* core */\n', harmful);
    assert.match(script, /^[\x20-\x7e\n]*$/);
    assert.doesNotMatch(asciiJson(harmful), /[<>]/);
    let given: unknown;
    const customElements = { get: () => ({ registerDefault: (data: unknown) => (given = data) }) };
    runInNewContext(script, { customElements });
    assert.deepEqual(plain(given), plain(harmful));
    assert.doesNotThrow(() => runInNewContext(script, { customElements: { get: () => undefined } }));
  });
});
