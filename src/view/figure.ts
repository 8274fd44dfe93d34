import type { Locale, Measurement, ProgramId } from '../model/index.js';
import { formatFigure, formatSource, type FigureText } from '../format/index.js';
import { drawMarker, type Drawing } from './drawing.js';

/** One programme's figure, wherever it stands. */
export interface FigureView {
  readonly program: ProgramId;
  /** Path data of the programme's marker, for a drawing of 16 by 16 around 0, 0. */
  readonly marker: string;
  /** Whom the figure speaks of. */
  readonly group: string;
  readonly number: FigureText;
  readonly drawing: Drawing;
  readonly source: string;
}

/** A measurement with the drawing it has in its place. */
export function figureView(measurement: Measurement, drawing: Drawing, locale: Locale): FigureView {
  const { program, base, figure, source } = measurement;
  return {
    program,
    marker: drawMarker(program),
    group: base.label[locale],
    number: formatFigure(figure, locale),
    drawing,
    source: formatSource(source, locale),
  };
}

/** The value that figures of one kind are ordered by. */
export function valueOf({ figure }: Measurement): number {
  switch (figure.kind) {
    case 'share':
      return figure.percent;
    case 'frequency':
      return figure.count;
    case 'multiple':
      return figure.times;
  }
}

/** Measurements from the highest figure to the lowest. They must be of one kind. */
export function byValue(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...measurements].sort((a, b) => valueOf(b) - valueOf(a));
}
