import type { Locale } from '../model/index.js';

/** Every language the elements speak; the first is the default. */
export const LOCALES: readonly Locale[] = ['da', 'en'];

export const DEFAULT_LOCALE: Locale = 'da';

/** The region whose number format each language is written in. */
const REGIONS: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

/** Our language for a language tag such as "da", "da-DK", "da_DK" or "EN", or `undefined`. Never throws. */
export function resolveLocale(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language);
}

/** The BCP 47 tag `Intl` formats this language with. */
export function regionOf(locale: Locale): string {
  return REGIONS[locale];
}
