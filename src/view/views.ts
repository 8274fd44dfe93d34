import type { Dataset, Locale } from '../model/index.js';
import { ELEMENTS, propertyOf, type AttributeName, type Tag } from './attributes.js';
import type { Exported } from './export.js';
import { overviewView } from './overview.js';
import { barChartView, compareView } from './results.js';
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
