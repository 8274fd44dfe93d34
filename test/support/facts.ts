import { textIn } from '../../src/model/index.js';
import { formatFigure } from '../../src/format/index.js';
import type { Subject } from '../../src/view/subject.js';
import { sourcesOfAll } from '../../src/view/index.js';

/** Number with unit, scale word and source of everything a subject shows. */
export function facts({ results, locale }: Subject): readonly string[] {
  const measurements = results.flatMap((one) => one.measurements);
  return [
    ...measurements.map(({ figure }) => formatFigure(figure, locale).text),
    ...measurements.flatMap(({ scale }) => (scale ? [textIn(scale, locale)] : [])),
    ...sourcesOfAll(results, locale).map(({ text }) => text),
  ];
}
