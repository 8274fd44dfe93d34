import { directionOf, textIn, type Locale, type Measured } from '../model/index.js';
import { formatFigure, formatUnit, termsOf } from '../format/index.js';
import { PERCENT_TICKS } from '../geometry/index.js';
import type { Sort } from './attributes.js';
import { drawBar } from './drawing.js';
import { bySize, figureView, sizeOf, type FigureView } from './figure.js';
import { resultColumn, type Columns } from './table.js';
import type { Result } from './result.js';
import { differenceRun, fullSentenceRuns, type TextRun } from './text.js';

export interface ChartRow {
  /** The whole sentence, or the result's title where a card says the sentence. */
  readonly label: readonly TextRun[];
  readonly bars: readonly FigureView[];
  /** The difference between the programmes in words, where they are compared. */
  readonly difference?: TextRun | undefined;
}

export interface TickView {
  readonly label: string;
  /** Percent of the chart's width, from the left. */
  readonly x: number;
  /** Which end of the label stands at `x`, so that none leaves the chart. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Shares and frequencies as bars on one width. Multiples are not in it. */
export interface ChartView {
  /** Cards say the same beside it, so that it is only seen. */
  readonly repeats: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: Pick<Columns, 'statement' | 'group' | 'result'>;
  readonly rows: readonly ChartRow[];
  /** The axis of a chart of shares alone: below ten segments it would turn 7 out of 10 into 70 %. Else empty. */
  readonly ticks: readonly TickView[];
}

function subtitleOf(measurements: readonly Measured[], locale: Locale): string {
  const figures = measurements.map(({ figure }) => figure);
  const frequencies = figures.filter(({ kind }) => kind === 'frequency');
  const units = [...new Set(frequencies.map((figure) => formatUnit(figure, locale)))];
  const outOf = units.length > 1 ? '' : units.join();
  const { chartSubtitle } = termsOf(locale);
  if (frequencies.length === 0) return chartSubtitle.share;
  const subtitle = chartSubtitle[frequencies.length < figures.length ? 'mixed' : 'frequency'](outOf);
  // Where there is no one total, the space before it is left.
  return outOf ? subtitle : subtitle.replace(/ (?=[ ,])/, '');
}

export interface ChartOptions {
  /** The order of the rows: the source's, or the highest figure first. */
  readonly sort?: Sort | undefined;
  /** The difference between programmes stands below each pair of bars. */
  readonly compares?: boolean;
  /** Cards beside it say the sentences, so that rows are named by titles. */
  readonly repeats?: boolean;
}

export const isMultiple = ({ figure }: Measured): boolean => figure.kind === 'multiple';

/** Each kind of figure for itself, in the order they come: 7 out of 10 is neither more nor less than 72 %. */
function sorted(results: readonly Result[]): readonly Result[] {
  const highest = ({ measurements }: Result) => bySize(measurements)[0]!;
  const kinds = [...new Set(results.map((row) => highest(row).figure.kind))];
  const place = (row: Result) => kinds.indexOf(highest(row).figure.kind);
  return [...results].sort((a, b) => place(a) - place(b) || sizeOf(highest(b)) - sizeOf(highest(a)));
}

/** `undefined` where no figure can stand on the chart. */
export function chartView(
  title: string,
  results: readonly Result[],
  locale: Locale,
  { sort, compares, repeats = false }: ChartOptions = {},
): ChartView | undefined {
  const proportions = results
    .map(({ indicator, measurements }) => ({
      indicator,
      measurements: measurements.filter((measurement) => !isMultiple(measurement)),
    }))
    .filter(({ measurements }) => measurements.length > 0);
  const all = proportions.flatMap(({ measurements }) => measurements);
  if (all.length === 0) return undefined;

  const isOfShares = all.every(({ figure }) => figure.kind === 'share');
  return {
    repeats,
    title,
    subtitle: subtitleOf(all, locale),
    columns: { ...termsOf(locale).columns, result: resultColumn(all, locale) },
    rows: (sort === 'value' ? sorted(proportions) : proportions).map(({ indicator, measurements }) => ({
      label: repeats
        ? [{ text: textIn(indicator.title, locale) }]
        : fullSentenceRuns(indicator, measurements, locale),
      bars: measurements.map((measurement) => figureView(measurement, drawBar(measurement), locale)),
      difference: compares && !indicator.joint ? differenceRun(indicator, measurements, locale) : undefined,
    })),
    ticks:
      isOfShares && !repeats
        ? PERCENT_TICKS.map((percent) => {
            const x = directionOf(locale) === 'rtl' ? 100 - percent : percent;
            const anchor = x === 0 ? 'start' : x === 100 ? 'end' : 'middle';
            return { label: formatFigure({ kind: 'share', percent }, locale).text, x, anchor };
          })
        : [],
  };
}

/** Those whose figures stand on no chart, so that a card shows them. */
export function offChart(results: readonly Result[]): readonly Result[] {
  return results.filter(({ measurements }) => measurements.some(isMultiple));
}
