/** Text in a picture: its colours and family, and lines that are set without measuring letters. */
import { escapeHtml, joinRuns, markup, wrap, type TextRun } from '../../view/index.js';

/** The family the PNG is drawn with, and what is close to it where an SVG is opened. */
export const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

export const COLOURS = {
  /** By the programme's place; further ones have the text's. */
  programs: ['#7a1f4f', '#0b6e6a', '#b25e09', '#1f2b5d'] as readonly string[],
  text: '#231d1f',
  muted: '#61575b',
  surface: '#fbf8f2',
} as const;

/** A letter's width as a part of the font size: what is close to the family takes a little more than the family. */
const LETTER = 0.47;

export const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

interface Written {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: 400 | 600 | 700;
}

export function line(
  content: string,
  x: number,
  y: number,
  { size, fill = COLOURS.text, weight = 400 }: Written,
): string {
  return markup('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, content);
}

/** As few lines as there is room for, and those as even as can be, so that no word stands alone. */
function evenLines(text: string, width: number, size: number): readonly string[] {
  let most = Math.floor(width / size / LETTER);
  const { length } = wrap(text, most);
  while (length > 1 && wrap(text, most - 1).length === length) most -= 1;
  return wrap(text, most);
}

/** The words of a sentence; those that say how strongly people agree stay together. */
const wordsOf = (runs: readonly TextRun[]) =>
  joinRuns(
    runs.map(({ text, scale }) => ({ text: scale ? unbroken(text) : text })),
    'text',
  );

/** Lines below each other from a baseline on, with the scale words marked, and the baseline after them. */
export function lines(
  runs: readonly TextRun[],
  x: number,
  y: number,
  width: number,
  style: Written,
): readonly [drawn: string, below: number] {
  const each = evenLines(wordsOf(runs), width, style.size);
  const step = style.size * 1.25;
  const drawn = each.map((text, index) => {
    const content = runs
      .filter(({ scale }) => scale)
      .map((run) => escapeHtml(unbroken(run.text)))
      .reduce(
        (marked, words) => marked.replace(words, markup('tspan', { 'text-decoration': 'underline' }, words)),
        escapeHtml(text),
      );
    return line(content, x, y + index * step, style);
  });
  return [drawn.join(''), y + each.length * step];
}
