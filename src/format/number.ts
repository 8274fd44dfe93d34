import type { Locale } from '../model/index.js';
import { regionOf } from './language.js';

const cache = new Map<string, Intl.NumberFormat>();

const MILLION = 1e6;

/**
 * A plain number as people of the language write it: "1.234,5" in Danish, and "6,5 mia." from a million up,
 * where every digit would hide the size. At most two decimals.
 */
export function formatNumber(value: number, locale: Locale): string {
  const notation = Math.abs(value) < MILLION ? 'standard' : 'compact';
  const key = locale + notation;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(regionOf(locale), { notation, maximumFractionDigits: 2 });
    cache.set(key, format);
  }
  return format.format(value);
}

/** "a", "a og b", "a, b og c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(regionOf(locale)).format(items);
}

/** "2. april 2024", of a date as "2024-04-02"; the text itself where it is none. */
export function formatDate(date: string, locale: Locale): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
