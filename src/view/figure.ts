import { textIn, type Figure, type Locale, type Measured, type ProgramId } from '../model/index.js';
import { formatFigure, formatSource, type FigureText } from '../format/index.js';
import { drawMarker, type Drawing } from './drawing.js';

/** One programme's figure, wherever it stands. */
export interface FigureView {
  readonly program: ProgramId;
  /** The class of the programme's colour: "program-1". */
  readonly accent: string;
  /** Path data of the programme's marker, for a drawing of 16 by 16 around 0, 0. */
  readonly marker: string;
  /** Whom the figure speaks of. */
  readonly group: string;
  readonly number: FigureText;
  readonly drawing: Drawing;
  readonly source: string;
}

/** A measurement with the drawing it has in its place. */
export function figureView(measurement: Measured, drawing: Drawing, locale: Locale): FigureView {
  const { program, place, base, figure, source } = measurement;
  return {
    program,
    accent: `program-${place + 1}`,
    marker: drawMarker(place),
    group: textIn(base.label, locale),
    number: formatFigure(figure, locale),
    drawing,
    source: formatSource(source, locale),
  };
}

/** The number that a figure states. */
export function numberOf(figure: Figure): number {
  switch (figure.kind) {
    case 'share':
      return figure.percent;
    case 'frequency':
      return figure.count;
    case 'multiple':
      return figure.times;
  }
}

/** A figure of the same kind and unit with another number, as exact as it is written. */
export function withNumber(figure: Figure, number: number): Figure {
  switch (figure.kind) {
    case 'share':
      return { kind: 'share', percent: number };
    case 'frequency':
      return { ...figure, count: number };
    case 'multiple':
      return { kind: 'multiple', times: number };
  }
}

/** What figures of one kind are ordered by. */
export function sizeOf({ figure }: Measured): number {
  return figure.kind === 'frequency' ? figure.count / figure.outOf : numberOf(figure);
}

/** Measurements from the highest figure to the lowest. They must be of one kind. */
export function bySize(measurements: readonly Measured[]): readonly Measured[] {
  return [...measurements].sort((a, b) => sizeOf(b) - sizeOf(a));
}
