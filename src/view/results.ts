import { allIndicators, type Dataset, type Locale } from '../data/index.js';
import { termsOf } from '../format/index.js';
import { cardViews, type CardView } from './card.js';
import { chartView, offChart, SORTS, type ChartOptions, type ChartView } from './chart.js';
import {
  choose,
  chooseHeadingLevel,
  textOf,
  warningsOf,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import type { Exported } from './export.js';
import { chooseSelection, type Selection, type SelectionOptions } from './selection.js';
import { tableView, type TableView } from './table.js';
import { sourcesOfAll, type Selected, type SourceView } from './text.js';
import { unavailable, type Unavailable } from './unavailable.js';

/** Results that belong together: cards, a chart, a table and their sources, of which any but the last may be left out. */
export interface ResultsReady {
  readonly status: 'ready';
  readonly locale: Locale;
  /** What is said when the results change while they are on the page. */
  readonly announcement: string;
  readonly cards: readonly CardView[];
  /** The cards of what stands on no percentage axis, where it has no card already. */
  readonly offChart: readonly CardView[];
  readonly chart: ChartView | undefined;
  readonly chartHeadingLevel: HeadingLevel | undefined;
  readonly table: TableView | undefined;
  /** The table stands behind a line that opens it, since cards or chart already show its figures. */
  readonly tableFolded: boolean;
  readonly sourcesTitle: string;
  readonly sources: readonly SourceView[];
  readonly exported: Exported;
  readonly warnings: readonly string[];
}

export interface ResultsOptions extends SelectionOptions {
  readonly headingLevel: Attribute;
}

interface Parts extends ChartOptions {
  readonly headingLevel: HeadingLevel | undefined;
  readonly title: string;
  readonly cards: boolean;
  readonly chart: boolean;
  readonly table: boolean;
  readonly tableFolded: boolean;
  /** The element that shows them and its attributes, for a snippet. */
  readonly tag: Exported['tag'];
  readonly attributes: Exported['attributes'];
  readonly warnings: readonly string[];
}

/** The parts of some results that an element shows. */
export function resultsOf(
  { title: name, selected, program, warnings }: Selection,
  locale: Locale,
  parts: Parts,
): ResultsReady {
  const { title } = parts;
  return {
    status: 'ready',
    locale,
    announcement: title,
    cards: parts.cards ? cardViews(selected, locale) : [],
    offChart: parts.chart && !parts.cards ? cardViews(offChart(selected), locale) : [],
    chart: parts.chart ? chartView(title, selected, locale, parts) : undefined,
    chartHeadingLevel: parts.headingLevel,
    table: parts.table ? tableView(name, selected, locale) : undefined,
    tableFolded: parts.tableFolded,
    sourcesTitle: termsOf(locale).sources,
    sources: sourcesOfAll(selected, locale),
    exported: { tag: parts.tag, attributes: parts.attributes, program, title, selected },
    warnings: [...warnings, ...parts.warnings],
  };
}

/** What was chosen of the dataset, as attributes that choose it again. */
const attributesOf = ({ theme, selected }: Selection): Exported['attributes'] =>
  theme ? { theme: theme.id } : { indicators: selected.map(({ indicator }) => indicator.id).join(' ') };

export interface BarChartOptions extends ResultsOptions {
  readonly sort: Attribute;
}

/** `<impact-chart>`: a bar chart of a theme or a list of indicators, or why it cannot be shown. Never throws. */
export function barChartView(dataset: Dataset, options: BarChartOptions): ResultsReady | Unavailable {
  const { locale } = options;
  const { warnings } = termsOf(locale);
  const selection = chooseSelection(dataset, options);
  if (selection.status !== 'selected') return selection;
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const sort = choose('sort', options.sort, SORTS, warnings, SORTS[0]);
  return resultsOf(selection, locale, {
    tag: 'impact-chart',
    attributes: { ...attributesOf(selection), sort: sort.value },
    title: selection.message,
    headingLevel: heading.value,
    cards: false,
    chart: true,
    sort: sort.value,
    table: true,
    tableFolded: true,
    warnings: warningsOf(heading, sort),
  });
}

/**
 * `<impact-compare>`: the programmes side by side where the source has both, or why they cannot be shown. Without
 * `theme` and `indicators` it shows every such indicator. Never throws.
 */
export function compareView(dataset: Dataset, options: ResultsOptions): ResultsReady | Unavailable {
  const { locale } = options;
  const { warnings, compareTitle } = termsOf(locale);
  const selection = chooseSelection(dataset, options, allIndicators(dataset));
  if (selection.status !== 'selected') return selection;
  const isComparable = ({ measurements }: Selected) => measurements.length > 1;
  const selected = selection.selected.filter(isComparable);
  const comparable = allIndicators(dataset)
    .filter(({ measurements }) => measurements.length > 1)
    .map(({ id }) => id);
  const alone = selection.selected.filter((row) => !isComparable(row));
  const subject = selection.theme?.id ?? alone.map(({ indicator }) => indicator.id).join(' ');
  const told = textOf(options.indicators) && alone.length ? [warnings.notCompared(subject, comparable)] : [];
  if (selected.length === 0) {
    return unavailable('invalid', dataset, locale, warnings.notCompared(subject, comparable));
  }
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  return resultsOf({ ...selection, selected }, locale, {
    tag: 'impact-compare',
    attributes: attributesOf({ ...selection, selected }),
    title: compareTitle,
    headingLevel: heading.value,
    cards: false,
    chart: true,
    compares: true,
    table: false,
    tableFolded: true,
    warnings: [...told, ...warningsOf(heading)],
  });
}
