import type { Dataset, Locale } from '../model/index.js';
import { formatDate, termsOf } from '../format/index.js';

/** What is said of the edition that figures are of, and where the newest one can be read. */
export interface EditionNote {
  readonly text: string;
  readonly url: string | undefined;
}

/** The newest edition that a dataset knows of, where that is not itself. */
function newest({ edition, editions = [] }: Dataset) {
  return editions.reduce<{ readonly edition: string; readonly url?: string }>(
    (latest, one) => (one.edition > latest.edition ? one : latest),
    { edition },
  );
}

/** Said of figures that a newer edition replaces. */
export function newerEdition(dataset: Dataset, locale: Locale): EditionNote | undefined {
  const { edition, url } = newest(dataset);
  if (edition === dataset.edition) return undefined;
  return { text: termsOf(locale).newerEdition(formatDate(edition, locale)), url };
}

/** Said where the author's words are of one edition and the page has another; `undefined` where it has that one. */
export function otherEdition(dataset: Dataset, pinned: string, locale: Locale): EditionNote | undefined {
  if (!pinned || pinned === dataset.edition) return undefined;
  const { edition, url } = newest(dataset);
  const words = termsOf(locale);
  const text = words.pinnedEdition(formatDate(pinned, locale), formatDate(edition, locale));
  return { text, url };
}
