import { allIndicators, textIn, type Dataset, type Locale } from '../model/index.js';
import { formatList, termsOf, warningsIn } from '../format/index.js';
import { cardViews, type CardView } from './card.js';
import { chartView, isMultiple, offChart, type ChartOptions, type ChartView } from './chart.js';
import {
  chooseValue,
  chooseHeadingLevel,
  textOf,
  warningsOf,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import { newerEdition, type EditionNote } from './edition.js';
import type { Exported } from './export.js';
import { chooseSelection, type Selection, type SelectionOptions } from './selection.js';
import { resultsOf, type Result } from './result.js';
import type { ProgramView } from './program.js';
import type { Pasted } from './snippet.js';
import { tableView, type TableView } from './table.js';
import { sourcesBelowCards, sourcesOfAll, type SourceView } from './sources.js';
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
  /** Whose figures these are, where an introduction asks for it; else empty. */
  readonly programs: readonly ProgramView[];
  /** Those that stand on no card. */
  readonly sources: readonly SourceView[];
  readonly edition: EditionNote | undefined;
  readonly exported: Exported;
  readonly warnings: readonly string[];
}

export interface ResultsOptions extends SelectionOptions {
  readonly headingLevel: Attribute;
}

interface Parts extends Omit<ChartOptions, 'repeats'> {
  readonly headingLevel: HeadingLevel | undefined;
  readonly title: string;
  readonly cards: boolean;
  readonly chart: boolean;
  readonly table: boolean;
  readonly tableFolded: boolean;
  readonly pasted: Pasted;
  readonly warnings: readonly string[];
}

/** The parts of some results that an element shows. */
export function resultsView(
  { dataset, title: name, results, warnings }: Selection,
  locale: Locale,
  parts: Parts,
): ResultsReady {
  const { title } = parts;
  return {
    status: 'ready',
    locale,
    announcement: title,
    cards: parts.cards ? cardViews(results, locale) : [],
    offChart: parts.chart && !parts.cards ? cardViews(offChart(results), locale, results) : [],
    chart: parts.chart ? chartView(title, results, locale, { ...parts, repeats: parts.cards }) : undefined,
    chartHeadingLevel: parts.headingLevel,
    table: parts.table ? tableView(name, results, locale) : undefined,
    tableFolded: parts.tableFolded,
    programs: [],
    sources: (parts.cards ? sourcesBelowCards : sourcesOfAll)(results, locale),
    edition: newerEdition(dataset, locale),
    exported: { ...parts.pasted, title },
    warnings: [...warnings, ...parts.warnings],
  };
}

export interface BarChartOptions extends ResultsOptions {
  readonly sort: Attribute;
}

/** `<impact-chart>`: a bar chart of a theme or a list of indicators, or why it cannot be shown. Never throws. */
export function barChartView(dataset: Dataset, options: BarChartOptions): ResultsReady | Unavailable {
  const { locale } = options;
  const warnings = warningsIn(locale);
  const selection = chooseSelection(dataset, options);
  if (selection.status !== 'selected') return selection;
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const sort = chooseValue('sort', options.sort, warnings);
  return resultsView(selection, locale, {
    pasted: {
      tag: 'impact-chart',
      attributes: { ...selection.attributes, sort: sort.value },
      locale,
      caption: selection.message,
      results: selection.results,
    },
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
  const warnings = warningsIn(locale);
  const { theme, indicators } = options;
  const selection = chooseSelection(
    dataset,
    { theme, indicators, program: undefined, locale },
    allIndicators(dataset),
  );
  if (selection.status !== 'selected') return selection;
  // Multiples stand for themselves: each is measured against people of its own.
  const isComparable = ({ measurements }: Result) =>
    measurements.length > 1 &&
    !measurements.some(isMultiple) &&
    // 7 out of 10 is neither more nor less than 72 %.
    measurements.every(({ figure }) => figure.kind === measurements[0]!.figure.kind);
  const results = selection.results.filter(isComparable);
  const comparable = resultsOf(dataset, allIndicators(dataset))
    .filter(isComparable)
    .map(({ indicator }) => indicator.id);
  const alone = selection.results.filter((row) => !isComparable(row));
  const subject = selection.theme?.id ?? alone.map(({ indicator }) => indicator.id).join(' ');
  const told = textOf(options.indicators) && alone.length ? [warnings.notCompared(subject, comparable)] : [];
  if (results.length === 0) {
    return unavailable('invalid', dataset, locale, warnings.notCompared(subject, comparable));
  }
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const programs = new Set(results.flatMap(({ measurements }) => measurements.map(({ program }) => program)));
  const whole = textIn(dataset.name, locale);
  const names = dataset.programs
    .filter(({ id }) => programs.has(id))
    .map(({ name }) => textIn(name, locale))
    // In the order in which the dataset's own name has them.
    .sort((a, b) => whole.indexOf(a) - whole.indexOf(b));
  const title = termsOf(locale).compareTitle(formatList(names, locale));
  const attributes = {
    dataset: dataset.id,
    theme: selection.attributes.theme,
    indicators: selection.attributes.indicators && results.map(({ indicator }) => indicator.id).join(' '),
  };
  return resultsView({ ...selection, results }, locale, {
    pasted: { tag: 'impact-compare', attributes, locale, caption: title, results },
    title,
    headingLevel: heading.value,
    cards: false,
    chart: true,
    compares: true,
    table: false,
    tableFolded: true,
    warnings: [...told, ...warningsOf(heading)],
  });
}
