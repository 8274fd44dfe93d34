import { allIndicators, nearestId, type Dataset, type Locale } from '../model/index.js';
import { resolveLocale, warningsIn } from '../format/index.js';
import {
  asWritten,
  ELEMENTS,
  propertyOf,
  TAGS,
  type AttributeName,
  type Tag,
  type Told,
} from './attributes.js';
import type { Exported } from './export.js';
import { overviewView } from './overview.js';
import { barChartView, compareView } from './results.js';
import { resultsOf } from './result.js';
import type { Pasted } from './snippet.js';
import { statView } from './stat.js';
import { themeView } from './theme.js';
import type { Unavailable } from './unavailable.js';

interface Ready {
  readonly status: 'ready';
  readonly exported: Exported;
}

type Properties = Record<string, string> & { readonly locale: Locale };

const VIEWS: Readonly<Record<Tag, (dataset: Dataset, options: never) => Ready | Unavailable>> = {
  'impact-stat': statView,
  'impact-theme': themeView,
  'impact-chart': barChartView,
  'impact-compare': compareView,
  'impact-overview': overviewView,
};

/** What an element with these attributes shows, for those who have the attributes and no element. */
export function viewOf(
  dataset: Dataset,
  tag: Tag,
  attributes: Readonly<Partial<Record<AttributeName, string>>>,
  locale: Locale,
): Ready | Unavailable {
  const options = Object.fromEntries(
    ELEMENTS[tag].attributes.map((name) => [propertyOf(name), attributes[name] ?? '']),
  );
  return VIEWS[tag](dataset, { ...options, locale } satisfies Properties as never);
}

/**
 * An element with these attributes as it is pasted, in its `lang`, else in the dataset's first language. Throws a
 * `RangeError` that says what is wrong and what would be right, where it would show nothing.
 */
export function pastedOf(dataset: Dataset, tag: Tag, told: Told): Pasted {
  const { lang = '', ...attributes } = asWritten(told);
  const locale = resolveLocale(lang, dataset.languages) ?? dataset.languages[0];
  if (!TAGS.includes(tag)) {
    throw new RangeError(warningsIn(locale).unknown('tag', tag, nearestId(tag, TAGS)));
  }
  const view = viewOf(dataset, tag, attributes, locale);
  if (view.status !== 'ready') throw new RangeError(view.warnings[0]);
  const { exported } = view;
  // A search without a result still is an overview of everything.
  const results = exported.results.length > 0 ? exported.results : resultsOf(dataset, allIndicators(dataset));
  return { ...exported, attributes: { dataset: dataset.id, ...attributes }, results };
}
