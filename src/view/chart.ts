import type { Locale, Measurement, ProgramId } from '../data/index.js';
import { formatFigure, termsOf, type FigureText } from '../format/index.js';
import { PERCENT_TICKS } from '../geometry/index.js';
import { drawBar, drawMarker, type Drawing } from './drawing.js';
import { resultColumn, type Columns, type Selected } from './table.js';
import { fullSentenceRuns, type TextRun } from './text.js';

export interface BarView {
  readonly program: ProgramId;
  readonly marker: string;
  readonly group: string;
  readonly number: FigureText;
  readonly drawing: Drawing;
}

export interface ChartRow {
  readonly sentence: readonly TextRun[];
  readonly bars: readonly BarView[];
}

export interface TickView {
  readonly label: string;
  /** Percent of the chart's width. */
  readonly x: number;
  /** Which end of the label stands at `x`, so that none leaves the chart. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Shares and frequencies as bars on one width. Multiples are not in it. */
export interface ChartView {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: Pick<Columns, 'statement' | 'group' | 'result'>;
  readonly rows: readonly ChartRow[];
  /** The axis of a chart of shares alone: below ten segments it would turn 7 out of 10 into 70 %. Else empty. */
  readonly ticks: readonly TickView[];
}

function subtitleOf(measurements: readonly Measurement[], locale: Locale): string {
  const kinds = new Set(measurements.map(({ figure }) => figure.kind));
  const { chartSubtitle } = termsOf(locale);
  if (kinds.size > 1) return chartSubtitle.mixed;
  return kinds.has('share') ? chartSubtitle.share : chartSubtitle.frequency;
}

/** `undefined` where no figure can stand on the chart. */
export function chartView(
  title: string,
  selected: readonly Selected[],
  locale: Locale,
): ChartView | undefined {
  const proportions = selected
    .map(({ indicator, measurements }) => ({
      indicator,
      measurements: measurements.filter(({ figure }) => figure.kind !== 'multiple'),
    }))
    .filter(({ measurements }) => measurements.length > 0);
  const all = proportions.flatMap(({ measurements }) => measurements);
  if (all.length === 0) return undefined;

  const terms = termsOf(locale);
  const isOfShares = all.every(({ figure }) => figure.kind === 'share');
  return {
    title: terms.chartTitle(title),
    subtitle: subtitleOf(all, locale),
    columns: { ...terms.columns, result: resultColumn(all, locale) },
    rows: proportions.map(({ indicator, measurements }) => ({
      sentence: fullSentenceRuns(indicator, measurements, locale),
      bars: measurements.map((measurement) => ({
        program: measurement.program,
        marker: drawMarker(measurement.program),
        group: measurement.base.label[locale],
        number: formatFigure(measurement.figure, locale),
        drawing: drawBar(measurement),
      })),
    })),
    ticks: isOfShares
      ? PERCENT_TICKS.map((x) => ({
          label: formatFigure({ kind: 'share', percent: x }, locale).text,
          x,
          anchor: x === 0 ? 'start' : x === 100 ? 'end' : 'middle',
        }))
      : [],
  };
}
