import {
  allIndicators,
  measurementsOf,
  nearestId,
  textIn,
  type Dataset,
  type Locale,
} from '../model/index.js';
import { termsOf, warningsIn } from '../format/index.js';
import { otherEdition, type EditionNote } from './edition.js';
import { sourcesOf, type SourceView } from './sources.js';

/**
 * The author named something that does not exist (`unknown`) or has nothing to show (`invalid`), or the dataset is on its
 * way (`loading`).
 */
export interface Unavailable {
  readonly status: 'unknown' | 'invalid' | 'loading';
  readonly locale: Locale;
  /** What readers see if the author left nothing between the tags. */
  readonly message: string;
  /** The same, said when it comes instead of figures; empty for nothing. */
  readonly announcement: string;
  readonly source: SourceView | undefined;
  /** Stands below the author's words. */
  readonly note?: EditionNote | undefined;
  /** What the author is told: what is wrong and what would be right. Nothing while the dataset is on its way. */
  readonly warnings: readonly string[];
}

export function unavailable(
  status: 'unknown' | 'invalid',
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

/** The author's words are of another edition than the page's figures; `undefined` where they are of the same. */
export function unavailableEdition(
  dataset: Dataset,
  pinned: string,
  locale: Locale,
): Unavailable | undefined {
  const note = otherEdition(dataset, pinned, locale);
  const warning = warningsIn(locale).otherEdition(pinned, dataset.edition);
  return note && { ...unavailable('invalid', dataset, locale, warning), note };
}

/** There is no dataset yet. */
export function loading(locale: Locale): Unavailable {
  return {
    status: 'loading',
    locale,
    message: termsOf(locale).loading,
    announcement: '',
    source: undefined,
    warnings: [],
  };
}

/** There is no dataset, and none is on its way. `reason` is empty where somebody else has told of it. */
export function withoutDataset(locale: Locale, reason: string | undefined): Unavailable {
  const message = termsOf(locale).unavailable('');
  return {
    status: 'unknown',
    locale,
    message,
    announcement: message,
    source: undefined,
    warnings: reason ? [reason] : [],
  };
}

/** What is wrong with the name of a dataset, of which `known` ones are on the page. */
export function unknownDataset(name: string, known: readonly string[], locale: Locale): string {
  return warningsIn(locale).unknownDataset(name, known.length ? nearestId(name, known) : '');
}
