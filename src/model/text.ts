import type { Locale, Localized } from './types.js';

/** Languages that are written from right to left, unless their tag names another script. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?!-(latn|cyrl))\b|-(arab|hebr|thaa|syrc)\b/i;

/** Which way a language is written. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}

/** Letters that run against each direction. */
const AGAINST = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  rtl: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
} as const;

/** Characters that turn the direction of what comes behind them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that turns nothing around it: one with letters of the other direction is isolated, so that a number behind a
 * name stays behind it, and what turns the direction by itself is left out.
 */
export function isolated(text: string, locale: Locale): string {
  const straight = text.replace(TURNS, '');
  return AGAINST[directionOf(locale)].test(straight) ? `\u2068${straight}\u2069` : straight;
}

/** A text in one of its languages, else in the first it has. */
export function textIn(text: Localized, locale: Locale): string {
  return isolated(text[locale] ?? Object.values(text)[0] ?? '', locale);
}
