/** The figures and how they are written. Runs in Node as well as in a browser. */
import { dataset as bundled, type IndicatorId } from './datasets/baba-bydelsmoedre/index.js';
import { resolveLocale, type BuiltInLocale } from './format/index.js';
import { allIndicators, findIndicator, nearestId, type Dataset, type Locale } from './model/index.js';
import { resultsOf } from './view/result.js';
import { statement as statementOf } from './view/text.js';

export { dataset, type IndicatorId, type ThemeId } from './datasets/baba-bydelsmoedre/index.js';
export * from './format/index.js';
export * from './model/index.js';

/**
 * A result in whole sentences, with number, unit, scale word, people, comparison and source: what a server writes where
 * no element is. In the dataset's first language where it has not the one that is asked for. Throws a `RangeError` for an
 * id that is not there.
 */
export function statement(id: IndicatorId, language: BuiltInLocale): string;
export function statement(id: string, language: Locale, dataset: Dataset): string;
export function statement(id: string, language: Locale, dataset: Dataset = bundled): string {
  const indicator = findIndicator(dataset, id);
  if (!indicator) {
    const ids = allIndicators(dataset).map((each) => each.id);
    throw new RangeError(`There is no result "${id}". Did you mean "${nearestId(id, ids)}"?`);
  }
  const [result] = resultsOf(dataset, [indicator]);
  const locale = resolveLocale(language, dataset.languages) ?? dataset.languages[0];
  return statementOf(indicator, result!.measurements, locale, 'text');
}
