import { FIGURES } from '../datasets/figures.js';

/** The numbers that one cell of the table of figures states, as they are read in Danish. */
function numbersIn(cell: string): readonly string[] {
  return cell.match(/\d+/g) ?? [];
}

/** Every number a theme states, each measurement's in order: "63" for 63 %, "7" and "10" for 7 of 10. */
export function themeNumbers(theme: string): readonly string[] {
  return FIGURES.filter(([id]) => id === theme).flatMap(([, , bydelsmoedre, baba]) => [
    ...numbersIn(bydelsmoedre),
    ...numbersIn(baba),
  ]);
}

export const THEME_IDS: readonly string[] = [...new Set(FIGURES.map(([theme]) => theme))];

export const INDICATOR_IDS: readonly string[] = FIGURES.map(([, indicator]) => indicator);
