import type { Locale } from '../model/index.js';

/** The languages that are built in. */
export type BuiltInLocale = 'da' | 'en';

export const LOCALES = ['da', 'en'] as const satisfies readonly BuiltInLocale[];

export const DEFAULT_LOCALE: BuiltInLocale = 'da';

/**
 * The one of some languages that a tag such as "da", "da-DK", "da_DK" or "EN" means, or `undefined`: itself, else the
 * same language of no region or of another. Never throws.
 */
export function resolveLocale(tag: string): BuiltInLocale | undefined;
export function resolveLocale(tag: string, locales: readonly Locale[]): Locale | undefined;
export function resolveLocale(tag: string, locales: readonly Locale[] = LOCALES): Locale | undefined {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  const primary = (one: string) => one.toLowerCase().split('-')[0];
  return (
    locales.find((locale) => locale.toLowerCase() === wanted) ??
    locales.find((locale) => locale.toLowerCase() === primary(wanted)) ??
    locales.find((locale) => primary(locale) === primary(wanted))
  );
}
