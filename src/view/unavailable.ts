import { allIndicators, measurementsOf, textIn, type Dataset, type Locale } from '../model/index.js';
import { termsOf } from '../format/index.js';
import { sourcesOf, type SourceView } from './text.js';

/** The author named something that does not exist (`unknown`) or has nothing to show (`invalid`). */
export interface Unavailable {
  readonly status: 'unknown' | 'invalid';
  readonly locale: Locale;
  /** What readers see if the author left nothing between the tags. */
  readonly message: string;
  /** The same, said when it comes instead of figures. */
  readonly announcement: string;
  readonly source: SourceView | undefined;
  /** What the author is told: what is wrong and what would be right. */
  readonly warnings: readonly [string];
}

export function unavailable(
  status: Unavailable['status'],
  dataset: Dataset,
  locale: Locale,
  warning: string,
): Unavailable {
  const [first] = allIndicators(dataset);
  const message = termsOf(locale).unavailable(textIn(dataset.name, locale));
  return {
    status,
    locale,
    message,
    announcement: message,
    source: first && sourcesOf(measurementsOf(dataset, first), locale)[0],
    warnings: [warning],
  };
}
