import { directionOf, textIn, type Locale, type Measured } from '../model/index.js';
import { formatFigure } from '../format/index.js';
import type { Span } from '../geometry/index.js';
import { drawBar, drawMarker, type Drawing } from './drawing.js';
import { escapeHtml, markup, type Attributes } from './markup.js';
import type { Result } from './result.js';
import { sourceLine, sourcesOfAll } from './sources.js';
import { fullSentenceRuns, joinRuns, statements } from './text.js';

/** CSS colours as a drawing outside the page needs them: resolved, in a notation that every program reads. */
export interface Colours extends Readonly<Record<'text' | 'muted' | 'surface', string>> {
  /** By the programme's place; further ones have the text's. */
  readonly programs: readonly string[];
}

/** An SVG element at its place: a `rect`, a `path` around 0, 0, or a line of `text` on its baseline. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'text';
  readonly x: number;
  readonly y: number;
  readonly attributes: Attributes;
  readonly text?: string;
}

/** A drawing that stands alone, with title, groups, numbers and source inside, to be written as SVG or painted. */
export interface Scene {
  readonly title: string;
  /** Every figure in words. */
  readonly description: string;
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Fonts that stand on nearly every machine and are about equally wide. */
export const SCENE_FONT = 'Arial, Helvetica, sans-serif';

const WIDTH = 720;
const MARGIN = 32;
const INSIDE = WIDTH - 2 * MARGIN;
const BAR = 14;
const RADIUS = 3;

/** Average letter of the widest font a drawing may meet, as a part of the font size: nothing is measured. */
const LETTER = 0.66;

/** Lines of at most `most` letters, broken behind spaces, hyphens and slashes; a longer piece has a line of its own. */
export function wrap(text: string, most: number): readonly string[] {
  const lines = [''];
  for (const piece of text.split(/(?<=[ /-])/)) {
    const line = lines.pop()!;
    if (line && line.length + piece.length > most) lines.push(line, piece);
    else lines.push(line + piece);
  }
  return lines;
}

/** The spans of a figure's bar, those that are filled and those that are not. None for a multiple. */
function spansOf(drawing: Drawing): readonly (readonly [filled: boolean, spans: readonly Span[]])[] {
  switch (drawing.kind) {
    case 'bar':
      return [
        [false, [{ x: 0, width: 100 }]],
        [true, [drawing.fill]],
      ];
    case 'segments':
      return [
        [true, drawing.filled],
        [false, drawing.empty],
      ];
    default:
      return [];
  }
}

/** Draws some results below each other as bars; a multiple, which has no place on their axis, is written only. */
export function sceneOf(
  title: string,
  results: readonly Result[],
  locale: Locale,
  { text: ink, muted, surface, programs }: Colours,
): Scene {
  const shapes: Shape[] = [];
  let y = MARGIN;
  const write = (text: string, x: number, size: number, fill: string, weight = 400, anchor = 'start') =>
    shapes.push({
      tag: 'text',
      x,
      y,
      attributes: { fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor },
      text,
    });
  const paragraph = (text: string, size: number, fill: string, weight?: number) => {
    for (const line of wrap(text, INSIDE / size / LETTER)) {
      y += size * 1.3;
      write(line, MARGIN, size, fill, weight);
    }
  };
  const group = (measurement: Measured) => {
    const { place, base, figure } = measurement;
    const accent = programs[place] ?? ink;
    y += 28;
    shapes.push({
      tag: 'path',
      x: MARGIN + 8,
      y: y - 5,
      attributes: { d: drawMarker(place), fill: accent },
    });
    write(textIn(base.label, locale), MARGIN + 22, 14, muted);
    write(formatFigure(figure, locale).text, WIDTH - MARGIN, 18, accent, 700, 'end');
    y += 8;
    const drawn = spansOf(drawBar(measurement));
    for (const [isFilled, spans] of drawn) {
      for (const { x, width } of spans) {
        shapes.push({
          tag: 'rect',
          x: MARGIN + (x * INSIDE) / 100,
          y,
          attributes: {
            width: (width * INSIDE) / 100,
            height: BAR,
            rx: RADIUS,
            fill: isFilled ? accent : surface,
            stroke: isFilled ? accent : muted,
          },
        });
      }
    }
    y += drawn.length ? BAR : 0;
  };

  paragraph(title, 26, ink, 700);
  for (const { indicator, measurements } of results) {
    y += 24;
    paragraph(joinRuns(fullSentenceRuns(indicator, measurements, locale), 'text'), 16, ink);
    measurements.forEach(group);
  }
  y += 28;
  const sources = sourcesOfAll(results, locale);
  const addresses = sources.flatMap(({ url }) => url ?? []);
  for (const text of sources.length ? [sourceLine(sources, locale), ...new Set(addresses)] : []) {
    paragraph(text, 13, muted);
  }
  const height = Math.ceil(y + MARGIN);
  // The anchors of text follow its direction by themselves.
  const mirrored = (shape: Shape): Shape =>
    directionOf(locale) === 'ltr'
      ? shape
      : { ...shape, x: WIDTH - shape.x - Number(shape.attributes.width ?? 0) };
  const page = { width: WIDTH, height, fill: surface };
  return {
    title,
    description: statements(results, locale),
    locale,
    width: WIDTH,
    height,
    shapes: [{ tag: 'rect', x: 0, y: 0, attributes: page }, ...shapes.map(mirrored)],
  };
}

/** What an SVG file says of itself besides its shapes. */
export interface SvgFile extends Pick<Scene, 'title' | 'description' | 'locale' | 'width' | 'height'> {
  readonly font: string;
}

/** An SVG file that names and describes itself; `shapes` are markup. */
export function svgFile(
  { title, description, locale, width, height, font }: SvgFile,
  shapes: string,
): string {
  return markup(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'xml:lang': locale,
      direction: directionOf(locale) === 'rtl' ? 'rtl' : undefined,
      'font-family': font,
    },
    markup('title', {}, escapeHtml(title)) + markup('desc', {}, escapeHtml(description)) + shapes,
  );
}

/** A drawing as an SVG file. */
export function sceneSvg(scene: Scene): string {
  return svgFile(
    { ...scene, font: SCENE_FONT },
    scene.shapes
      .map(({ tag, x, y, attributes, text = '' }) => {
        const place = tag === 'path' ? { transform: `translate(${x} ${y})` } : { x, y };
        return markup(tag, { ...place, ...attributes }, escapeHtml(text));
      })
      .join(''),
  );
}
