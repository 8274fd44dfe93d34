/** What Excel stores in a cell, as the text that people see there, but with every digit. */

/** Formats that Excel knows by number alone. */
const PERCENT_FORMATS = new Set([9, 10]);
const isDateFormat = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export type NumberFormat = 'plain' | 'percent' | 'date';

/** What a number format makes of a number, by its number and, for one of the file's own, its code. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return PERCENT_FORMATS.has(id) ? 'percent' : isDateFormat(id) ? 'date' : 'plain';
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (signs.includes('%')) return 'percent';
  return /[dyåä]/i.test(signs.replace(/standard/i, '')) ? 'date' : 'plain';
}

const DAY = 86_400_000;

/** The day of a serial number. Excel counts from 1900 with a day too many, or from 1904. */
function dateOf(serial: number, is1904: boolean): string {
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Math.floor(days) * DAY + Date.UTC(1899, 11, 30)).toISOString().slice(0, 10);
}

/** A stored number as it is meant; what floats add in the last digits is left out. */
export function numberText(stored: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (format === 'date' && value > 0 && value < 2_958_466) return dateOf(value, is1904);
  const digits = (number: number) => `${Number(number.toPrecision(12))}`;
  return format === 'percent' ? `${digits(value * 100)} %` : digits(value);
}

/** The place of a cell: "C12" is column 2, row 12. */
export function placeOf(reference: string): readonly [column: number, row: number] | undefined {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return [column, Number(row)];
}

/** The name of a column: 0 is "A". */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Characters that XML cannot hold, as Excel writes them. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
