import { textIn, type Indicator, type Locale, type Measured } from '../model/index.js';
import type { Variant } from './attributes.js';
import { drawVariant, trueVariants } from './drawing.js';
import { figureView, type FigureView } from './figure.js';
import type { Result } from './result.js';
import { notesOf } from './notes.js';
import { mainSource, sourcesOf, type SourceView } from './sources.js';
import { bySentence, said, sentenceRuns, splitRuns, type TextRun } from './text.js';

/** One programme's figure on a card. */
export interface CardFigure extends FigureView {
  /** The parts of a split, in the order they are drawn. */
  readonly parts: readonly (readonly TextRun[])[];
}

/** An indicator as a card: what is seen, what is said and what is drawn, all from the same measurements. */
export interface CardView {
  readonly id: string;
  readonly title: string;
  /** Figures and the sentence they begin; several where groups are compared with different people. */
  readonly clauses: readonly {
    readonly figures: readonly CardFigure[];
    readonly sentence: readonly TextRun[];
  }[];
  readonly notes: readonly string[];
  /** Empty where the source stands once for several cards. */
  readonly sources: readonly SourceView[];
  /** The whole card but its source as one statement, for those who hear it. */
  readonly spoken: string;
}

/** `measurements` must not be empty; a variant that is untrue to one of them is replaced by its default. */
export function cardView(
  indicator: Indicator,
  measurements: readonly Measured[],
  locale: Locale,
  variant?: Variant,
): CardView {
  const figure = (measurement: Measured): CardFigure => {
    const variants = trueVariants(measurement);
    const chosen = variant && variants.includes(variant) ? variant : variants[0];
    const drawing = drawVariant(measurement, chosen, locale);
    return { ...figureView(measurement, drawing, locale), parts: splitRuns(measurement, locale) };
  };
  return {
    id: indicator.id,
    title: textIn(indicator.title, locale),
    clauses: bySentence(measurements, locale).map((group) => ({
      figures: group.map(figure),
      sentence: sentenceRuns(indicator, group[0]!, locale),
    })),
    notes: notesOf(measurements, locale),
    sources: sourcesOf(measurements, locale),
    spoken: said(indicator, measurements, locale, 'spoken'),
  };
}

/** Several indicators, each in its default drawing. The main source of `all` stands below them, and none of it on a card. */
export function cardViews(
  results: readonly Result[],
  locale: Locale,
  all: readonly Result[] = results,
): readonly CardView[] {
  const main = mainSource(all);
  return results.map(({ indicator, measurements }) => {
    const card = cardView(indicator, measurements, locale);
    return measurements.every(({ source }) => source.id === main) ? { ...card, sources: [] } : card;
  });
}
