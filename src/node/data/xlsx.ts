/** The sheets of an Excel file: every visible one, as text. Formulas give what they came to; macros are refused. */
import { SaxesParser } from 'saxes';

import { FileError } from './file-error.js';
import type { Sheet } from './sheet.js';
import { formatOf, numberText, placeOf, unescaped, type NumberFormat } from './xlsx-cells.js';
import { readZip, TooLarge } from './zip.js';

/** More rows or columns than these are somebody's whole database. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

type Attributes = Readonly<Record<string, string>>;

interface Visit {
  readonly open?: (tag: string, attributes: Attributes) => void;
  readonly close?: (tag: string, text: string) => void;
}

/** Reads XML: each tag by its own name, with the text inside it where it closes. */
function visit(xml: string, { open, close }: Visit): void {
  const parser = new SaxesParser();
  const texts: string[] = [''];
  const local = (name: string) => name.replace(/^.*:/, '');
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    open?.(local(name), attributes);
  });
  const add = (text: string) => texts.push((texts.pop() ?? '') + text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => close?.(local(name), texts.pop() ?? ''));
  parser.write(xml).close();
}

/** The texts that cells name by number. What helps to read Japanese aloud is none. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  visit(xml, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic++;
    },
    close(tag, content) {
      if (tag === 'rPh') phonetic--;
      if (tag === 't' && phonetic === 0) text += content;
      if (tag === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** What each style makes of a number. */
function stylesOf(xml: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  visit(xml, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (tag === 'cellXfs') isInCells = true;
      if (tag === 'xf' && isInCells) formats.push(formatOf(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(tag) {
      if (tag === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
}

function rowsOf(xml: string, { strings, styles, is1904 }: Book): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cell: Attributes = {};
  let text = '';
  let row = 0;
  let column = -1;
  visit(xml, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
      }
      if (tag !== 'c') return;
      cell = attributes;
      text = '';
      [column, row] = placeOf(attributes.r ?? '') ?? [column + 1, row];
    },
    close(tag, content) {
      if (tag === 'v') {
        const style = styles[Number(cell.s ?? 0)] ?? 'plain';
        if (cell.t === 's') text = strings[Number(content)] ?? '';
        else if (cell.t === undefined || cell.t === 'n') text = numberText(content, style, is1904);
        else text = unescaped(content);
      }
      if (tag === 't' && cell.t === 'inlineStr') text += unescaped(content);
      if (tag !== 'c' || text === '') return;
      if (row > MOST_ROWS || column >= MOST_COLUMNS) throw new TooLarge();
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1]!;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
  });
  return rows;
}

function sheetsOf(texts: ReadonlyMap<string, string>): readonly Sheet[] {
  const targets = new Map<string, string>();
  visit(texts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(tag, { Id = '', Target = '' }) {
      if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const found: { readonly name: string; readonly file: string }[] = [];
  let is1904 = false;
  visit(texts.get('xl/workbook.xml') ?? '', {
    open(tag, attributes) {
      if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const { name = '', state } = attributes;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      if (tag === 'sheet' && (state ?? 'visible') === 'visible')
        found.push({ name, file: targets.get(relation) ?? '' });
    },
  });
  const book = {
    strings: sharedStrings(texts.get('xl/sharedStrings.xml') ?? '<none/>'),
    styles: stylesOf(texts.get('xl/styles.xml') ?? '<none/>'),
    is1904,
  };
  return found.map(({ name, file }) => ({ name, rows: rowsOf(texts.get(file) ?? '<none/>', book) }));
}

/** Reads an Excel file. Throws a `FileError` for what is none, what is too large and what may run. */
export async function readXlsx(bytes: Buffer, file: string): Promise<readonly Sheet[]> {
  try {
    const { names, texts } = await readZip(bytes, (name) => /^(xl|\[Content).*\.(xml|rels)$/.test(name));
    const types = texts.get('[Content_Types].xml') ?? '';
    if (names.some((name) => /vbaProject|\/macrosheets\//i.test(name)) || /macroEnabled/i.test(types))
      throw new FileError('macros', file);
    return sheetsOf(texts);
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (error instanceof TooLarge) throw new FileError('too-large', file);
    throw new FileError('xlsx', file, error instanceof Error ? error.message : String(error));
  }
}
