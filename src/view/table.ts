import type { Figure, Locale, Measured } from '../model/index.js';
import { formatUnit, termsOf, type Language } from '../format/index.js';
import { drawBar } from './drawing.js';
import { figureView, type FigureView } from './figure.js';
import type { Result } from './result.js';
import { fullSentenceRuns, type TextRun } from './text.js';

export type Columns = Language['columns'];

/** One measurement in words and number. */
export interface TableRow extends FigureView {
  readonly sentence: readonly TextRun[];
}

export interface TableView {
  readonly caption: string;
  /** The line that opens the table where it is closed at first. */
  readonly summary: string;
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
}

const KINDS: readonly Figure['kind'][] = ['share', 'frequency', 'multiple'];

/** The head of the result column, with the units that stand in it: "Resultat (procent, ud af 10)". */
export function resultColumn(measurements: readonly Measured[], locale: Locale): string {
  const units = KINDS.flatMap((kind) =>
    measurements.filter(({ figure }) => figure.kind === kind).map(({ figure }) => formatUnit(figure, locale)),
  );
  return `${termsOf(locale).columns.result} (${[...new Set(units)].join(', ')})`;
}

/** Every measurement as a row, multiples too. */
export function tableView(title: string, results: readonly Result[], locale: Locale): TableView {
  const terms = termsOf(locale);
  const all = results.flatMap(({ measurements }) => measurements);
  return {
    caption: terms.tableCaption(title),
    summary: terms.tableSummary,
    columns: { ...terms.columns, result: resultColumn(all, locale) },
    rows: results.flatMap(({ indicator, measurements }) =>
      measurements.map((measurement) => ({
        ...figureView(measurement, drawBar(measurement), locale),
        sentence: fullSentenceRuns(indicator, [measurement], locale),
      })),
    ),
  };
}
