/** The picture of a subject, 1,200 by 630: what a link to its page shows elsewhere, and what a newsletter can hold. */
import { directionOf, textIn, type Measured } from '../../model/index.js';
import { formatFigure } from '../../format/index.js';
import type { Span } from '../../geometry/index.js';
import {
  drawMarker,
  drawVariant,
  escapeHtml,
  fullSentenceRuns,
  markup,
  sourceLine,
  sourcesOfAll,
  svgFile,
  type Attributes,
  type Drawing,
  type Result,
} from '../../view/index.js';
import { PICTURE, type Subject } from '../../view/subject.js';
import { COLOURS, FONT, line, lines, unbroken } from './lettering.js';

const MARGIN = 72;
const INSIDE = PICTURE.width - 2 * MARGIN;

/** Baselines of the last line of text and of the sources. */
const LAST_LINE = PICTURE.height - 92;
const SOURCES = PICTURE.height - 36;

/** The first size at which what is drawn ends above the sources, or the last. */
function fitting(sizes: readonly number[], draw: (size: number) => readonly [drawn: string, last: number]) {
  const all = sizes.map(draw);
  return (all.find(([, last]) => last <= LAST_LINE) ?? all.at(-1)!)[0];
}

type Fill = 'full' | 'empty' | 'partial';

function spansOf(drawing: Drawing): readonly (readonly [Fill, readonly Span[]])[] {
  const whole = [{ x: 0, width: 100 }];
  switch (drawing.kind) {
    case 'bar':
      return [
        ['empty', whole],
        ['full', [drawing.fill]],
      ];
    case 'segments':
      return [
        ['full', drawing.filled],
        ['empty', drawing.empty],
      ];
    case 'split':
      return [
        ['empty', whole],
        ['full', drawing.parts.slice(0, 1)],
        ['partial', drawing.parts.slice(1)],
      ];
    case 'units':
      return [
        ['full', drawing.units],
        ['partial', drawing.remainder ? [drawing.remainder] : []],
      ];
    default:
      return [];
  }
}

const BAR = 36;

const block = ({ x, width }: Span, y: number, height: number, paint: Attributes) =>
  markup('rect', { x, y, width, height, rx: 6, 'stroke-width': 2, ...paint });

/** A figure's bar, and where it ends below. Of a multiple, what it is compared with comes first, named beside it. */
function bar(
  drawing: Drawing,
  x: number,
  y: number,
  width: number,
  accent: string,
): readonly [string, number] {
  const placed = (span: Span) => ({ x: x + (span.x * width) / 100, width: (span.width * width) / 100 });
  const blocks = (top: number) =>
    spansOf(drawing).flatMap(([fill, spans]) =>
      spans.map((span) =>
        block(placed(span), top, BAR, {
          fill: fill === 'empty' ? '#ffffff' : accent,
          // As the page draws it (src/styles/marks.ts).
          'fill-opacity': fill !== 'partial' ? 1 : COLOURS.programs.indexOf(accent) > 1 ? 0.18 : 0.3,
          stroke: fill === 'empty' ? '#85797c' : accent,
        }),
      ),
    );
  if (drawing.kind !== 'units') return [blocks(y).join(''), y + BAR];
  const one = placed(drawing.one);
  const label = { size: 24, fill: COLOURS.muted };
  const compared = [
    block(one, y, 28, { fill: COLOURS.muted }),
    line(escapeHtml(drawing.oneLabel), one.x + one.width + 16, y + 22, label),
  ];
  return [[...compared, ...blocks(y + 40)].join(''), y + 40 + BAR];
}

const accentOf = ({ place }: Measured) => COLOURS.programs[place] ?? COLOURS.text;

const markerAt = (measurement: Measured, x: number, y: number, scale: number) =>
  markup('path', {
    d: drawMarker(measurement.place),
    transform: `translate(${x} ${y}) scale(${scale})`,
    fill: accentOf(measurement),
  });

/** A number with its unit beside it; `unitSize` is a part of its size. What follows is words of its own. */
function numberAt(
  measurement: Measured,
  x: number,
  y: number,
  [size, unitSize]: readonly [size: number, unitSize: number],
  { locale }: Subject,
  follows = '',
): string {
  const { before, value, unit } = formatFigure(measurement.figure, locale);
  const small = (text: string) =>
    markup('tspan', { 'font-size': Math.round(size * unitSize) }, escapeHtml(unbroken(text)));
  const content = `${before ? small(before) : ''}${value}${small(unit)}${follows}`;
  return line(content, x, y, { size, weight: 700, fill: accentOf(measurement) });
}

/** One result: its figures large, drawn as on its card, and the sentence they begin. */
function statPicture(subject: Subject, { indicator, measurements }: Result): string {
  const { locale } = subject;
  const gap = 64;
  const width = (INSIDE - gap * (measurements.length - 1)) / measurements.length;
  let below = 0;
  const figures = measurements.map((measurement, index) => {
    const x = MARGIN + index * (width + gap);
    const group = escapeHtml(textIn(measurement.base.label, locale));
    const drawing = drawVariant(measurement, 'bar', locale);
    const [drawn, end] = bar(drawing, x, 304, width, accentOf(measurement));
    below = Math.max(below, end);
    return [
      markerAt(measurement, x + 12, 95, 1.6),
      line(group, x + 36, 106, { size: 32, weight: 600 }),
      numberAt(measurement, x, 272, [180, 0.4], subject),
      drawn,
    ].join('');
  });
  const runs = fullSentenceRuns(indicator, measurements, locale);
  const sentence = fitting([50, 46, 42, 38, 34], (size) => {
    const [drawn, next] = lines(runs, MARGIN, below + 26 + size, INSIDE, { size });
    return [drawn, next - size * 1.25];
  });
  return figures.join('') + sentence;
}

/** A result among others: its numbers, each with its group, and below them the sentence they begin. */
function row(
  subject: Subject,
  { indicator, measurements }: Result,
  y: number,
  size: number,
): readonly [string, number] {
  const { locale } = subject;
  const numbers = measurements.map((measurement, index) => {
    const x = MARGIN + (index * INSIDE) / 2;
    const group = markup(
      'tspan',
      {
        dx: size * (directionOf(locale) === 'rtl' ? -0.5 : 0.5),
        'font-size': size,
        'font-weight': 600,
        fill: COLOURS.text,
      },
      escapeHtml(textIn(measurement.base.label, locale)),
    );
    return (
      markerAt(measurement, x + size * 0.4, y - size * 0.5, size / 22) +
      numberAt(measurement, x + size * 1.2, y, [Math.round(size * 1.8), 0.6], subject, group)
    );
  });
  const runs = fullSentenceRuns(indicator, measurements, locale);
  const [sentence, next] = lines(runs, MARGIN, y + size * 1.35, INSIDE, { size });
  return [numbers.join('') + sentence, next - size * 1.25];
}

/** A theme: its title, on one line if it can be, and its results. */
function themePicture(subject: Subject): string {
  const titles = [48, 44, 40, 36].map((size) =>
    lines([{ text: subject.title }], MARGIN, 104, INSIDE, { size, weight: 700 }),
  );
  const [title, next] = titles.find(([, below]) => below < 170) ?? titles[0]!;
  const results = fitting([36, 34, 32, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20], (size) => {
    let last = next - 44;
    const rows = subject.results.map((results) => {
      const [drawn, end] = row(subject, results, last + size * 2.25, size);
      last = end;
      return drawn;
    });
    return [rows.join(''), last];
  });
  return title + results;
}

/** What begins at the left begins at the right; each line of text is turned back, and runs its own way from there. */
function mirrored(content: string): string {
  const turned = content.replace(
    /<text x="([^"]*)" y="([^"]*)"/g,
    '<text transform="translate($1 $2) scale(-1 1)"',
  );
  return markup('g', { transform: `translate(${PICTURE.width} 0) scale(-1 1)` }, turned);
}

/** The picture as SVG, with its alternative text inside. */
export function pictureSvg(subject: Subject): string {
  const { width, height } = PICTURE;
  const [first] = subject.results;
  const source = sourceLine(sourcesOfAll(subject.results, subject.locale), subject.locale);
  const content = [
    subject.kind === 'stat' && first ? statPicture(subject, first) : themePicture(subject),
    line(escapeHtml(source), MARGIN, SOURCES, { size: 24, fill: COLOURS.muted }),
  ].join('');
  return svgFile(
    { ...subject, description: subject.statement, width, height, font: FONT },
    markup('rect', { width, height, fill: COLOURS.surface }) +
      (directionOf(subject.locale) === 'rtl' ? mirrored(content) : content),
  );
}
