/** What is said of problems, in Danish and English: each phrase beside its translation. */
import type { BuiltInLocale } from '../../format/index.js';
import { ROW_KINDS } from './columns.js';
import type { DataProblem, SheetProblem, SheetProblemCode } from './problems.js';
import { inDanish } from './rules.js';
import type { Place } from './sheet.js';

type Phrase<Args extends readonly unknown[]> = Readonly<Record<BuiltInLocale, (...args: Args) => string>>;

const maybe = (nearest: string, da: boolean) =>
  nearest && (da ? ` Mente du "${nearest}"?` : ` Did you mean "${nearest}"?`);

const FORMS_DA = 'Skriv 73\u00a0%, 7 ud af 10, 5 gange eller godt 5 gange.';
const FORMS_EN = 'Write 73\u00a0%, 7 out of 10, 5 times or just over 5 times.';

/** `found` is what stands in the cell, `nearest` what was probably meant, `kind` the kind of row. */
const SHEET_PROBLEMS: Readonly<
  Record<SheetProblemCode, Phrase<[found: string, nearest: string, kind: string]>>
> = {
  'no-rows': {
    da: () =>
      'der er ingen række med overskrifter. Den skal begynde med "række". Se: impact-widgets data template',
    en: () =>
      'there is no row of column heads. It has to begin with "row". See: impact-widgets data template',
  },
  'no-dataset': {
    da: () => 'der mangler en række "datasæt" med id, titel, dato og sprog.',
    en: () => 'there is no row "dataset" with id, title, date and language.',
  },
  'several-datasets': {
    da: () => 'der skal kun være én række "datasæt".',
    en: () => 'there must be one row "dataset" only.',
  },
  'unknown-column': {
    da: (found, nearest) => `kolonnen "${found}" findes ikke.${maybe(nearest, true)}`,
    en: (found, nearest) => `there is no column "${found}".${maybe(nearest, false)}`,
  },
  'repeated-column': {
    da: (found) => `kolonnen "${found}" er der to gange. Slet den ene.`,
    en: (found) => `the column "${found}" is there twice. Delete one.`,
  },
  'unknown-row': {
    da: (found, nearest) =>
      `"${found}" er ingen slags række.${maybe(nearest, true)} En række, der ikke skal læses, hedder "bemærkning".`,
    en: (found, nearest) =>
      `"${found}" is no kind of row.${maybe(nearest, false)} A row that is not to be read is a "note".`,
  },
  'unused-cell': {
    da: (found, _, kind) =>
      `her står "${found}", men en række "${kind}" bruger ikke den kolonne. Tøm cellen.`,
    en: (found, _, kind) =>
      `here is "${found}", but a row "${kind}" does not use this column. Empty the cell.`,
  },
  figure: {
    da: (found) => `"${found}" kan ikke læses som et tal. ${FORMS_DA}`,
    en: (found) => `"${found}" cannot be read as a figure. ${FORMS_EN}`,
  },
  'figure-date': {
    da: (found) => `"${found}" er en dato; regnearket gør 7/10 til en. ${FORMS_DA}`,
    en: (found) => `"${found}" is a date; spreadsheets make one of 7/10. ${FORMS_EN}`,
  },
  'figure-number': {
    da: (found) => `"${found}" siger ikke, om det er procent, antal eller gange. ${FORMS_DA}`,
    en: (found) => `"${found}" does not say whether it is percent, a count or times. ${FORMS_EN}`,
  },
  number: {
    da: (found) => `"${found}" er ikke ét bestemt tal. Skriv 1234 eller 12,5.`,
    en: (found) => `"${found}" is not one certain number. Write 1234 or 12.5.`,
  },
  'whole-number': {
    da: (found) => `"${found}" er ikke et helt tal. Skriv for eksempel 1234.`,
    en: (found) => `"${found}" is not a whole number. Write 1234, for example.`,
  },
  date: {
    da: (found) => `"${found}" er ikke én bestemt dato. Skriv år, måned og dag: 2024-04-02.`,
    en: (found) => `"${found}" is not one certain date. Write year, month and day: 2024-04-02.`,
  },
  'yes-or-no': {
    da: (found) => `"${found}" er hverken ja eller nej.`,
    en: (found) => `"${found}" is neither yes nor no.`,
  },
  'missing-id': {
    da: () => 'rækken mangler et id: ord af a–z og 0–9 med bindestreg, for eksempel mindre-ensom.',
    en: () => 'the row has no id: words of a–z and 0–9 with hyphens, such as less-lonely.',
  },
  'unknown-parent': {
    da: (found, nearest) =>
      found
        ? `"${found}" findes ikke.${maybe(nearest, true)}`
        : "rækken siger ikke, hvad den hører til. Skriv id'et på temaet eller resultatet.",
    en: (found, nearest) =>
      found
        ? `there is no "${found}".${maybe(nearest, false)}`
        : 'the row does not say what it belongs to. Write the id of the theme or the result.',
  },
  'unknown-figure': {
    da: (found, nearest) =>
      `resultatet har intet tal for ${found ? `"${found}"` : 'den tomme indsats'}.${maybe(nearest, true)}`,
    en: (found, nearest) =>
      `the result has no figure of ${found ? `"${found}"` : 'the empty programme'}.${maybe(nearest, false)}`,
  },
};

/** Where something stands: 'row 12, "figure"'. */
function written({ sheet, row, column }: Place, locale: BuiltInLocale): string {
  const da = locale === 'da';
  const where = sheet === undefined ? '' : da ? `arket "${sheet}", ` : `sheet "${sheet}", `;
  return `${where}${da ? 'række' : 'row'} ${row}, "${column}"`;
}

const FOUND_DA: Readonly<Record<string, string>> = {
  'a list': 'en liste',
  'an object': 'et objekt',
  'of type object': 'et objekt',
};

/** "must be …, but is …" in the language. */
function ruleSaid(message: string, locale: BuiltInLocale): string {
  const [, verb, right = '', found = ''] = /^must (be|hold) (.*), but is (.*)$/s.exec(message) ?? [];
  if (verb === undefined)
    return locale === 'en'
      ? message
      : message.replace(/^must be (.*)$/, (_, rest: string) => `skal være ${inDanish(rest)}`);
  if (locale === 'en') {
    return found === 'missing'
      ? `is missing; must ${verb} ${right}`
      : `must ${verb} ${right}, but is ${found}`;
  }
  const must = `skal ${verb === 'be' ? 'være' : 'have'} ${inDanish(right)}`;
  return found === 'missing'
    ? `mangler; ${must}`
    : `${must}, men er ${Object.hasOwn(FOUND_DA, found) ? FOUND_DA[found]! : found}`;
}

/** A problem as it is printed, without its file. */
export interface Told {
  readonly path?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly field?: string;
  readonly message: string;
  /** The whole as a line: where and what. */
  readonly line: string;
}

export function told(problem: SheetProblem | DataProblem, locale: BuiltInLocale): Told {
  const { place } = problem;
  const isSheet = 'code' in problem;
  const path = isSheet ? undefined : problem.path;
  const message = isSheet
    ? SHEET_PROBLEMS[problem.code][locale](
        problem.found,
        problem.nearest ?? '',
        problem.kind ? ROW_KINDS[problem.kind].name[locale] : '',
      )
    : ruleSaid(problem.message, locale);
  const where = place ? written(place, locale) : path;
  return {
    ...(path !== undefined && { path }),
    ...(place?.sheet !== undefined && { sheet: place.sheet }),
    ...(place && { row: place.row, field: place.column }),
    message,
    line: where ? `${where}: ${message}` : message,
  };
}
