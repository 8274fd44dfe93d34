/** What stands in one cell, read as people and spreadsheets write it, and written so that both can read it. */
import type { Figure } from '../../model/index.js';
import type { BuiltInLocale } from '../../format/index.js';

/** Signs that make a spreadsheet compute a cell, also as wide letters of East Asia, and space at either end. */
const GUARDED = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\s]|\s$/;

/** A cell that no spreadsheet computes or trims: an apostrophe goes before what it would. `cellText` reads it back. */
export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text of a cell: without its guard, on one line. */
export function cellText(cell: string): string {
  if (cell.startsWith("'") && GUARDED.test(cell.slice(1))) return cell.slice(1);
  return cell.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** The same number, however it is grouped; `undefined` where it is none, or could be one of two. */
export function readNumber(text: string, isWhole = false): number | undefined {
  const written = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '').replace(/^[−–]/, '-');
  const plain = /^-?\d+(?:[.,]\d{1,2})?$/;
  if (plain.test(written)) return Number(written.replace(',', '.'));
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.exec(written);
  if (!grouped) return undefined;
  const separator = grouped[1]!;
  const joined = written.replaceAll(separator, '');
  // "1.234" is a thousand and more in Danish and a little more than one in English.
  const isClear = isWhole || /[.,]/.test(joined) || written.split(separator).length > 2;
  return isClear && plain.test(joined) ? Number(joined.replace(',', '.')) : undefined;
}

/** A whole number, or `undefined`. */
export function readWhole(text: string): number | undefined {
  const value = readNumber(text, true);
  return Number.isInteger(value) ? value : undefined;
}

const SHARE = /^(.+?)\s*(?:%|procent|percent|per cent|pct\.?)$/i;
const FREQUENCY = /^(\S+(?:\s\d{3})*)\s*(?:ud af|out of|af|of|\/)\s*(\S.*)$/i;
const MULTIPLE = /^(?:(godt|just over)\s+)?(.+?)\s*(?:gange?|times?|[x×])$/i;

/** "73 %", "12,5 %", "7 ud af 10", "7 out of 10", "5 gange", "godt 5 gange", "just over 5 times". */
export function readFigure(text: string): Figure | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  const [, percent] = SHARE.exec(written) ?? [];
  if (percent !== undefined) {
    const value = readNumber(percent);
    return value === undefined ? undefined : { kind: 'share', percent: value };
  }
  const [, part, whole] = FREQUENCY.exec(written) ?? [];
  if (part !== undefined && whole !== undefined) {
    const count = readWhole(part);
    const outOf = readWhole(whole);
    return count === undefined || outOf === undefined ? undefined : { kind: 'frequency', count, outOf };
  }
  const [, precision, number] = MULTIPLE.exec(written) ?? [];
  const times = number === undefined ? undefined : readNumber(number);
  if (times === undefined) return undefined;
  return { kind: 'multiple', times, ...(precision && { precision: 'just-over' as const }) };
}

/** A day or a month that a spreadsheet has made of "7/10". */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}[.\-/ ]+(?:\d{1,2}[.\-/]\d{2,4}|[a-zæøå]{3,}\.?)$|^\d{4}-\d{2}-\d{2}/i.test(text);

/** A date as "2024-04-02", also from "2.4.2024", "02-04-2024" and, where it can mean one day only, "13/4/2024". */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  if (iso) return iso.slice(1).join('-');
  const [, day, sign, month, year] = /^(\d{1,2})([.\-/])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (sign === '/' && day !== month && Number(day) <= 12) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a cell says yes; `undefined` where it says neither. An empty one says no. */
export function readYes(text: string): boolean | undefined {
  if (/^(?:ja|yes|x|sand|true|1)$/i.test(text)) return true;
  return /^(?:nej|no|falsk|false|0)?$/i.test(text) ? false : undefined;
}

/** As spreadsheets of the language have it: no groups, since "1.234" is two numbers. */
export function writeNumber(value: number, locale: BuiltInLocale): string {
  return locale === 'da' ? `${value}`.replace('.', ',') : `${value}`;
}

export function writeFigure(figure: Figure, locale: BuiltInLocale): string {
  const number = (value: number) => writeNumber(value, locale);
  switch (figure.kind) {
    case 'share':
      return `${number(figure.percent)} %`;
    case 'frequency':
      return `${figure.count} ${locale === 'da' ? 'ud af' : 'out of'} ${figure.outOf}`;
    case 'multiple': {
      const before = figure.precision ? (locale === 'da' ? 'godt ' : 'just over ') : '';
      return `${before}${number(figure.times)} ${locale === 'da' ? 'gange' : 'times'}`;
    }
  }
}
