import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';

import { FileError } from '../../src/node/data/file-error.js';
import { readSheets } from '../../src/node/data/from-rows.js';
import { EXAMPLE, templateTable } from '../../src/node/data/template.js';
import { formatOf, lettersOf, numberText, placeOf } from '../../src/node/data/xlsx-cells.js';
import { writeXlsx } from '../../src/node/data/xlsx-write.js';
import { readXlsx } from '../../src/node/data/xlsx.js';
import { LIMITS } from '../../src/node/data/zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Book {
  readonly sheet?: string;
  readonly strings?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A workbook as Excel saves one, with these rows. Styles: 0 plain, 1 percent, 2 date, 3 percent of its own, 4 plain words. */
function book({ sheet = '', strings = '', workbook = '', more = {} }: Book): Buffer {
  const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml('<Types/>'),
      'xl/workbook.xml': xml(
        `<workbook xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="Tal" r:id="a"/><sheet name="Gemt" state="hidden" r:id="a"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/styles.xml': xml(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0\\ %"/><numFmt numFmtId="165" formatCode="0&quot; dage&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': xml(`<sst>${strings}</sst>`),
      'xl/worksheets/sheet1.xml': xml(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
      ...more,
    }),
  );
}

const rowsOf = async (content: Book) => (await readXlsx(book(content), 'a.xlsx'))[0]!.rows;

const refusal = async (bytes: Buffer) => {
  try {
    await readXlsx(bytes, 'a.xlsx');
  } catch (error) {
    assert.ok(error instanceof FileError);
    return error.reason;
  }
  return undefined;
};

describe('an Excel file', () => {
  it('reads the template back equal', async () => {
    for (const locale of ['da', 'en'] as const) {
      const bytes = Buffer.from(writeXlsx(templateTable(locale), 'Tal & mere', 'note'));
      const sheets = await readXlsx(bytes, 'a.xlsx');
      assert.equal(sheets[0]!.name, 'Tal & mere');
      const { data, problems } = readSheets(sheets);
      assert.deepEqual(problems, []);
      assert.deepEqual(data, JSON.parse(JSON.stringify(EXAMPLE)));
    }
  });

  it('gives numbers, percentages and dates as they are meant, with every digit', async () => {
    const sheet =
      '<row r="2"><c r="A2"><v>12.300000000000001</v></c><c r="B2" s="1"><v>0.73</v></c><c r="C2" s="3"><v>0.125</v></c><c r="D2" s="2"><v>45384</v></c><c r="E2" s="4"><v>3</v></c><c r="G2" t="b"><v>1</v></c></row>';
    assert.deepEqual(await rowsOf({ sheet }), [[], ['12.3', '73 %', '12.5 %', '2024-04-02', '3', '', '1']]);
  });

  it('counts days from 1904 where the file does', async () => {
    const sheet = '<row r="1"><c r="A1" s="2"><v>43922</v></c></row>';
    assert.deepEqual(await rowsOf({ sheet, workbook: '<workbookPr date1904="1"/>' }), [['2024-04-02']]);
  });

  it('joins what is written in several styles, and leaves out how it is read aloud', async () => {
    const strings =
      '<si><r><t>7 ud </t></r><r><t>af 10</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>';
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>ja</v></c></row>';
    assert.deepEqual(await rowsOf({ sheet, strings }), [['7 ud af 10', 'a\rb', 'ja']]);
  });

  it('leaves out empty rows and columns at the end, and sheets that are hidden', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    const sheets = await readXlsx(book({ sheet }), 'a.xlsx');
    assert.deepEqual(sheets, [{ name: 'Tal', rows: [['a']] }]);
  });

  it('names the sheet of a mistake', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="str"><v>række</v></c></row><row r="2"><c r="A2" t="str"><v>tall</v></c></row>';
    const { problems } = readSheets(await readXlsx(book({ sheet }), 'a.xlsx'));
    assert.deepEqual(problems[0]!.place, { sheet: 'Tal', row: 2, column: 'række' });
  });

  it('knows formats and places', () => {
    assert.equal(formatOf(0, undefined), 'plain');
    assert.equal(formatOf(165, '"dag" 0'), 'plain');
    assert.equal(formatOf(165, '[$-406]d. mmmm yyyy'), 'date');
    assert.equal(formatOf(165, '0.0_%'), 'plain');
    assert.deepEqual(placeOf('AB12'), [27, 12]);
    assert.equal(lettersOf(27), 'AB');
    assert.equal(lettersOf(0), 'A');
    assert.equal(numberText('0.07', 'percent', false), '7 %');
  });
});

describe('an Excel file is refused', () => {
  /** The sizes that the archive's directory names for its largest entry, changed. */
  const lying = (bytes: Buffer, real: number, said: number) => {
    const copy = Buffer.from(bytes);
    const at = copy.lastIndexOf(Buffer.from('PK\x01\x02'));
    for (let place = copy.indexOf(Buffer.from('PK\x01\x02')); place <= at && place >= 0;) {
      if (copy.readUInt32LE(place + 24) === real) copy.writeUInt32LE(said, place + 24);
      place = copy.indexOf(Buffer.from('PK\x01\x02'), place + 4);
    }
    return copy;
  };
  const zeros = new Uint8Array(LIMITS.unpacked + 1);

  it('where its directory says that it is too large', async () => {
    assert.equal(await refusal(book({ more: { 'xl/bomb.xml': zeros } })), 'too-large');
  });

  it('where it is larger than its directory says', async () => {
    const bytes = lying(book({ more: { 'xl/bomb.xml': zeros } }), zeros.length, 10);
    assert.equal(await refusal(bytes), 'xlsx');
  });

  it('where it has too many entries', async () => {
    const more = Object.fromEntries(
      Array.from({ length: LIMITS.entries }, (_, index) => [`a${index}`, new Uint8Array(1)]),
    );
    assert.equal(await refusal(book({ more })), 'too-large');
  });

  it('where it has more rows than a dataset', async () => {
    assert.equal(
      await refusal(book({ sheet: '<row r="1048576"><c r="A1048576" t="str"><v>a</v></c></row>' })),
      'too-large',
    );
  });

  it('where it has macros', async () => {
    assert.equal(await refusal(book({ more: { 'xl/vbaProject.bin': new Uint8Array(1) } })), 'macros');
  });

  for (const [what, bytes] of [
    ['no archive', Buffer.from('hello')],
    ['an empty file', Buffer.alloc(0)],
    ['half of an archive', book({}).subarray(0, 400)],
    ['XML that declares entities', book({ sheet: '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>' })],
    ['XML that does not end', book({ sheet: '<row>' })],
  ] as const) {
    it(`where it is ${what}`, async () => assert.equal(await refusal(bytes), 'xlsx'));
  }
});
