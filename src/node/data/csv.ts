/** CSV as spreadsheets write it, in whatever letters and with whatever between the columns. */
import { parse } from 'csv-parse/sync';

import type { BuiltInLocale } from '../../format/index.js';
import type { Sheet } from './sheet.js';

const BYTE_ORDER_MARK = '\ufeff';

/** How many of the first bytes at even or odd places are zero: letters of Europe in UTF-16. */
function zerosAt(bytes: Uint8Array, offset: 0 | 1): number {
  let zeros = 0;
  for (let index = offset; index < Math.min(bytes.length, 2000); index += 2) if (bytes[index] === 0) zeros++;
  return zeros / (Math.min(bytes.length, 2000) / 2);
}

/** What Windows-1252 has where Latin-1 has control characters; Node before 23.7 decodes one as the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);

/** The text of a file: UTF-16 by its mark or its zeros, UTF-8 where it is that, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const guessed = zerosAt(bytes, 1) > 0.3 ? 'utf-16le' : zerosAt(bytes, 0) > 0.3 ? 'utf-16be' : '';
  const encoding = marked || guessed;
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows(bytes);
  }
}

/** What stands between the columns: what the first line has most of outside quotation marks. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n?|\n/, 1);
  const counted = [';', '\t', ','].map((sign) => [sign, line.split(sign).length] as const);
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Reads a CSV file. Throws where a quotation mark is left open. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decode(bytes).replace(/^\ufeff/, '');
  // A line that Excel takes the separator from.
  const [said, named] = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(text) ?? [];
  const rest = text.slice(said?.length ?? 0);
  const rows: string[][] = parse(rest, {
    delimiter: named ?? separatorOf(rest),
    relax_column_count: true,
    skip_empty_lines: false,
    // A quotation mark in the middle of a cell is one.
    relax_quotes: true,
  });
  // The line with the separator is a row of the sheet, too.
  return { rows: said === undefined ? rows : [[], ...rows] };
}

const quoted = (cell: string) => (/[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as CSV that Excel of the language opens as it is meant. */
export function writeCsv(table: readonly (readonly string[])[], locale: BuiltInLocale): string {
  const separator = locale === 'da' ? ';' : ',';
  return BYTE_ORDER_MARK + table.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
}
