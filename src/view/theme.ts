import { findTheme, measurementsOf, type Dataset, type Locale } from '../data/index.js';
import { termsOf } from '../format/index.js';
import { cardView, type CardView } from './card.js';
import { chartView, type ChartView } from './chart.js';
import {
  choose,
  chooseHeadingLevel,
  chooseProgram,
  nextLevel,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import { tableView, type Selected, type TableView } from './table.js';
import { sourcesOf, type SourceView } from './text.js';
import { unavailable, type Unavailable } from './unavailable.js';

const THEME_SECTIONS = ['all', 'cards', 'chart', 'table'] as const;
export type ThemeSection = (typeof THEME_SECTIONS)[number];

/** What `<impact-theme>` was asked for, as its attributes say it; empty for an attribute that is not there. */
export interface ThemeOptions {
  readonly theme: Attribute;
  readonly program: Attribute;
  readonly view: Attribute;
  readonly headingLevel: Attribute;
  readonly locale: Locale;
}

export interface ThemeReady {
  readonly status: 'ready';
  readonly locale: Locale;
  readonly title: string;
  readonly introduction: string;
  readonly headingLevel: HeadingLevel | undefined;
  /** The level of the chart's title. */
  readonly chartHeadingLevel: HeadingLevel | undefined;
  /** Those the view shows: all, none, or beside a chart alone the multiples that cannot stand on it. */
  readonly cards: readonly CardView[];
  readonly chart: ChartView | undefined;
  readonly table: TableView | undefined;
  /** The table stands behind a line that opens it, since cards or chart already show its figures. */
  readonly tableFolded: boolean;
  readonly sourcesTitle: string;
  readonly sources: readonly SourceView[];
  readonly warnings: readonly string[];
}

export type ThemeView = ThemeReady | Unavailable;

/** A theme with its cards, chart and table, or why it cannot be shown. Never throws. */
export function themeView(dataset: Dataset, options: ThemeOptions): ThemeView {
  const { locale } = options;
  const terms = termsOf(locale);
  const { warnings } = terms;
  const ids = dataset.themes.map(({ id }) => id);
  const wanted = choose('theme', options.theme, ids, warnings);
  const theme = wanted.value && findTheme(dataset, wanted.value);
  if (!theme) {
    const warning = wanted.warning ?? warnings.missing('theme', ids[0] ?? '');
    return unavailable('unknown', dataset, locale, warning);
  }

  const program = chooseProgram(dataset, options.program, warnings);
  if (program.warning) return unavailable('unknown', dataset, locale, program.warning);
  const selected: readonly Selected[] = theme.indicators
    .map((indicator) => ({ indicator, measurements: measurementsOf(indicator, program.value) }))
    .filter(({ measurements }) => measurements.length > 0);
  if (selected.length === 0) {
    return unavailable('invalid', dataset, locale, warnings.noFigures(theme.id, program.value ?? ''));
  }

  const chosen = choose('view', options.view, THEME_SECTIONS, warnings, 'all');
  const view = chosen.value ?? 'all';
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const title = theme.title[locale];
  const chart = view === 'all' || view === 'chart' ? chartView(title, selected, locale) : undefined;
  const hasCard = ({ measurements }: Selected) =>
    view === 'all' ||
    view === 'cards' ||
    (view === 'chart' && measurements.some(({ figure }) => figure.kind === 'multiple'));
  return {
    status: 'ready',
    locale,
    title,
    introduction: theme.introduction[locale],
    headingLevel: heading.level,
    chartHeadingLevel: nextLevel(heading.level),
    cards: selected
      .filter(hasCard)
      .map(({ indicator, measurements }) => cardView(indicator, measurements, locale)),
    chart,
    table: view === 'all' || view === 'table' ? tableView(title, selected, locale) : undefined,
    tableFolded: view === 'all',
    sourcesTitle: terms.sources,
    sources: sourcesOf(
      selected.flatMap(({ measurements }) => measurements),
      locale,
    ),
    warnings: [chosen.warning, heading.warning].filter((warning) => warning !== undefined),
  };
}
