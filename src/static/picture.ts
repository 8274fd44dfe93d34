/** The picture of a subject, 1,200 by 630: what a link to its page shows elsewhere, and what a newsletter can hold. */
import type { Measurement } from '../data/index.js';
import { formatFigure } from '../format/index.js';
import type { Span } from '../geometry/index.js';
import {
  drawMarker,
  drawVariant,
  escapeHtml,
  fullSentenceRuns,
  joinRuns,
  markup,
  said,
  sourcesOfAll,
  wrap,
  type Drawing,
  type Selected,
} from '../view/index.js';
import { PICTURE, type Subject } from '../view/subject.js';

/** The family the PNG is drawn with, and what is close to it where an SVG is opened. */
const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

const COLOURS = {
  bydelsmoedre: '#7a1f4f',
  baba: '#0b6e6a',
  text: '#231d1f',
  muted: '#61575b',
  surface: '#fbf8f2',
} as const;

const MARGIN = 72;
const INSIDE = PICTURE.width - 2 * MARGIN;

/** Average letter of the family, as a part of the font size. */
const LETTER = 0.5;

interface Written {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: 400 | 600 | 700;
}

function line(
  content: string,
  x: number,
  y: number,
  { size, fill = COLOURS.text, weight = 400 }: Written,
): string {
  return markup('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, content);
}

/** Lines below each other from a baseline on, and the baseline after them. */
function lines(text: string, x: number, y: number, width: number, style: Written): readonly [string, number] {
  const each = wrap(text, width / style.size / LETTER);
  const step = style.size * 1.25;
  const drawn = each.map((one, index) => line(escapeHtml(one), x, y + index * step, style));
  return [drawn.join(''), y + each.length * step];
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

function bar(drawing: Drawing, x: number, y: number, width: number, accent: string): string {
  return spansOf(drawing)
    .flatMap(([fill, spans]) =>
      spans.map((span) =>
        markup('rect', {
          x: x + (span.x * width) / 100,
          y,
          width: (span.width * width) / 100,
          height: 36,
          rx: 6,
          fill: fill === 'empty' ? '#ffffff' : accent,
          'fill-opacity': fill === 'partial' ? 0.3 : 1,
          stroke: fill === 'empty' ? '#85797c' : accent,
          'stroke-width': 2,
        }),
      ),
    )
    .join('');
}

const markerAt = ({ program }: Measurement, x: number, y: number, scale: number) =>
  markup('path', {
    d: drawMarker(program),
    transform: `translate(${x} ${y}) scale(${scale})`,
    fill: COLOURS[program],
  });

/** A number with its unit beside it; `unitSize` is a part of its size. */
function numberAt(
  measurement: Measurement,
  x: number,
  y: number,
  [size, unitSize]: readonly [size: number, unitSize: number],
  { locale }: Subject,
): string {
  const { before, value, unit } = formatFigure(measurement.figure, locale);
  const small = (text: string) =>
    markup('tspan', { 'font-size': size * unitSize }, escapeHtml(text.replaceAll(' ', '\u00a0')));
  return line(`${before ? small(before) : ''}${value}${small(unit)}`, x, y, {
    size,
    weight: 700,
    fill: COLOURS[measurement.program],
  });
}

/** One result: its figures large, drawn as on its card, and the sentence they begin. */
function statPicture(subject: Subject, { indicator, measurements }: Selected): string {
  const { locale } = subject;
  const gap = 64;
  const width = (INSIDE - gap * (measurements.length - 1)) / measurements.length;
  const figures = measurements.map((measurement, index) => {
    const x = MARGIN + index * (width + gap);
    const [group] = lines(measurement.base.label[locale], x + 36, 106, width, { size: 32, weight: 600 });
    const drawing = drawVariant(measurement, 'bar', locale);
    return [
      markerAt(measurement, x + 12, 95, 1.6),
      group,
      numberAt(measurement, x, 272, [180, 0.4], subject),
      bar(drawing, x, 304, width, COLOURS[measurement.program]),
    ].join('');
  });
  const sentence = joinRuns(fullSentenceRuns(indicator, measurements, locale), 'text');
  return figures.join('') + lines(sentence, MARGIN, 404, INSIDE, { size: 38 })[0];
}

/** A theme: its title, and each result in a whole sentence beside its number. */
function themePicture(subject: Subject): string {
  const [title, below] = lines(subject.title, MARGIN, 104, INSIDE, { size: 48, weight: 700 });
  const column = 210;
  let y = below + 8;
  const rows = subject.selected.map(({ indicator, measurements }) => {
    const numbers = measurements.map(
      (measurement, index) =>
        markerAt(measurement, MARGIN + 10, y - 8 + index * 38, 1.2) +
        numberAt(measurement, MARGIN + 30, y + index * 38, [38, 0.6], subject),
    );
    const sentence = said(indicator, measurements, subject.locale, 'text');
    const [text, after] = lines(sentence, MARGIN + column, y, INSIDE - column, { size: 23 });
    y = Math.max(after, y + measurements.length * 38) + 14;
    return numbers.join('') + text;
  });
  return title + rows.join('');
}

/** The picture as SVG, with its alternative text inside. */
export function pictureSvg(subject: Subject): string {
  const { width, height } = PICTURE;
  const [first] = subject.selected;
  const source = sourcesOfAll(subject.selected, subject.locale)
    .map(({ label, text }) => `${label} ${text}`)
    .join('. ');
  return markup(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'xml:lang': subject.locale,
      'font-family': FONT,
    },
    [
      markup('title', {}, escapeHtml(subject.title)),
      markup('desc', {}, escapeHtml(subject.statement)),
      markup('rect', { width, height, fill: COLOURS.surface }),
      subject.kind === 'stat' && first ? statPicture(subject, first) : themePicture(subject),
      line(escapeHtml(source), MARGIN, height - 36, { size: 24, fill: COLOURS.muted }),
    ].join(''),
  );
}
