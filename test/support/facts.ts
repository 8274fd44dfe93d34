import { textIn, type Locale } from '../../src/model/index.js';
import { formatFigure } from '../../src/format/index.js';
import type { Subject } from '../../src/view/subject.js';
import { sourceLine, sourcesOfAll, type CardView } from '../../src/view/index.js';

/** Number with unit, scale word and source of everything a subject shows. */
export function facts({ results, locale }: Subject): readonly string[] {
  const measurements = results.flatMap((one) => one.measurements);
  return [
    ...measurements.map(({ figure }) => formatFigure(figure, locale).text),
    ...measurements.flatMap(({ scale }) => (scale ? [textIn(scale, locale)] : [])),
    ...sourcesOfAll(results, locale).map(({ text }) => text),
  ];
}

/** All that is heard of a card that stands alone: its statement, then its source. */
export function heardOf({ spoken, sources }: CardView, locale: Locale): string {
  return `${spoken} ${sourceLine(sources, locale)}.`;
}
