/**
 * Every number that each result of the invented dataset states, as Danish writes it: its figures, the parts of a split,
 * how many answered, the bounds of an interval and earlier figures. Years are left out. Written by hand, so that the
 * elements are not measured by what they measure with.
 */
const FIGURES: readonly (readonly [theme: string, indicator: string, numbers: string])[] = [
  ['laeselyst', 'laeser-selv', '62,5 1.204 48 316 12,5 88'],
  ['laeselyst', 'laeser-hoejt', '2 3'],
  ['laeselyst', 'gladere-for-boeger', '80 63 17 70 50 20'],
  ['laeselyst', 'flere-boeger', '412 1.000 380 444 1.000'],
  ['skole', 'laengere-saetninger', '71 66'],
  ['skole', 'laaner-boeger', '2 1,5'],
  ['skole', 'lektier-til-tiden', '58 316 52,5 63,5 51,5 290 47'],
  ['skole', 'spoerger-om-hjaelp', '3 4 4 5'],
  ['naboer', 'kender-flere', '9 10 9 10 9 10'],
  ['naboer', 'taler-med-skolen', '39 44'],
  ['naboer', 'tid-sammen', '40'],
  ['naboer', 'bliver-ved', '55'],
];

/** Its numbers are times as many, which have no place on the axis of a chart. */
const MULTIPLE = 'laaner-boeger';

/** Those in the names of groups: "Børn i 0. klasse", "Children in Year 1". */
const IN_NAMES = new Set(['0', '1']);

const inEnglish = (number: string) => number.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

/** Every number a theme states, or its chart, in any order. */
export function themeNumbers(theme: string, lang: 'da' | 'en', { onChart = false } = {}): readonly string[] {
  const numbers = FIGURES.filter(([id, indicator]) => id === theme && !(onChart && indicator === MULTIPLE));
  return numbers
    .flatMap(([, , row]) => row.split(' '))
    .map((number) => (lang === 'en' ? inEnglish(number) : number))
    .toSorted();
}

/** What of the numbers that are read is neither a year nor a part of a name, in the same order. */
export function statedNumbers(read: readonly string[]): readonly string[] {
  return read.filter((number) => !/^20\d\d$/.test(number) && !IN_NAMES.has(number)).toSorted();
}

export const THEME_IDS: readonly string[] = [...new Set(FIGURES.map(([theme]) => theme))];

export const INDICATOR_IDS: readonly string[] = FIGURES.map(([, indicator]) => indicator);
