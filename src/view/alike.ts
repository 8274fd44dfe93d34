import { textIn, type Locale, type Measured } from '../model/index.js';
import { formatList } from '../format/index.js';

/** Measurements of which the same is said, together, in the order of the first of each. */
export function alike(measurements: readonly Measured[], said: (one: Measured) => unknown): Measured[][] {
  const groups = new Map<unknown, Measured[]>();
  for (const measurement of measurements) {
    const key = said(measurement);
    groups.set(key, [...(groups.get(key) ?? []), measurement]);
  }
  return [...groups.values()];
}

/** The people of some measurements, as labels: "Bydelsmødre og Baba-frivillige". */
export const namesOf = (measurements: readonly Measured[], locale: Locale) =>
  formatList(
    measurements.map(({ base }) => textIn(base.label, locale)),
    locale,
  );
