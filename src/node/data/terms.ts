/** What is said of data, in Danish and English: each phrase beside its translation. */
import type { BuiltInLocale } from '../../format/index.js';
import { ROW_KINDS } from './columns.js';
import type { FileError } from './file-error.js';
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

const FOUND_DA: Readonly<Record<string, string>> = { 'a list': 'en liste', 'an object': 'et objekt' };

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

export const FILE_ERRORS: Readonly<Record<FileError['reason'], Phrase<[file: string, detail: string]>>> = {
  'not-found': {
    da: (file) => `${file} findes ikke eller kan ikke læses.`,
    en: (file) => `${file} does not exist or cannot be read.`,
  },
  kind: {
    da: (file) => `${file} er hverken .csv, .xlsx eller .json.`,
    en: (file) => `${file} is neither .csv, .xlsx nor .json.`,
  },
  json: {
    da: (file, detail) => `${file} er ikke JSON. ${detail}`,
    en: (file, detail) => `${file} is not JSON. ${detail}`,
  },
  csv: {
    da: (file, detail) => `${file} kan ikke læses som CSV; måske mangler et anførselstegn. ${detail}`,
    en: (file, detail) => `${file} cannot be read as CSV; perhaps a quotation mark is missing. ${detail}`,
  },
  xlsx: {
    da: (file, detail) => `${file} kan ikke læses som et regneark. ${detail}`,
    en: (file, detail) => `${file} cannot be read as a spreadsheet. ${detail}`,
  },
  macros: {
    da: (file) => `${file} har eller kan have makroer. Gem den som .xlsx eller .csv.`,
    en: (file) => `${file} has macros or may have them. Save it as .xlsx or .csv.`,
  },
  'too-large': {
    da: (file) => `${file} er for stor til at være et datasæt.`,
    en: (file) => `${file} is too large to be a dataset.`,
  },
};

/** What the data commands say besides problems. */
export const DATA_PHRASES = {
  subMissing: {
    da: (known: string) => `Skriv, hvad der skal ske: ${known}.`,
    en: (known: string) => `Say what to do: ${known}.`,
  },
  unknownSub: {
    da: (typed: string, nearest: string) => `"data ${typed}" findes ikke. Mente du "data ${nearest}"?`,
    en: (typed: string, nearest: string) => `There is no "data ${typed}". Did you mean "data ${nearest}"?`,
  },
  fileMissing: { da: () => 'Skriv, hvilken fil.', en: () => 'Say which file.' },
  twoFiles: {
    da: () => 'Skriv to filer: den gamle og den nye.',
    en: () => 'Write two files: the old one and the new one.',
  },
  outMissing: {
    da: () => 'Skriv --out <mappe>: hvor filerne skal lægges.',
    en: () => 'Write --out <folder>: where the files go.',
  },
  wrongKind: {
    da: (file: string, right: string) => `${file} er ikke ${right}.`,
    en: (file: string, right: string) => `${file} is not ${right}.`,
  },
  packageFile: {
    da: (name: string) => `${name} mangler i pakken. Installér impact-widgets igen.`,
    en: (name: string) => `${name} is missing in the package. Install impact-widgets again.`,
  },
  editionTaken: {
    da: (file: string, edition: string) =>
      `${file} er der allerede med andre tal, og sider kan vise netop dem. Giv de nye tal en ny dato i stedet for ${edition}.`,
    en: (file: string, edition: string) =>
      `${file} is there already with other figures, and pages may show those. Give the new figures a date other than ${edition}.`,
  },
  noBase: {
    da: (base: string) =>
      `Adresserne begynder med ${base}. Skriv --base <adresse>: hvor mappen kommer til at ligge.`,
    en: (base: string) =>
      `Addresses begin with ${base}. Write --base <address>: where the folder is going to lie.`,
  },
  noPictures: {
    da: () =>
      'Billederne er kun SVG. PNG kræver: npm install @resvg/resvg-js @expo-google-fonts/source-sans-3',
    en: () =>
      'Pictures are SVG only. PNG needs: npm install @resvg/resvg-js @expo-google-fonts/source-sans-3',
  },
  built: {
    da: (pages: number, folder: string) =>
      `${pages} sider med billeder i ${folder}. Kontrolsummer til integrity:`,
    en: (pages: number, folder: string) => `${pages} pages with pictures in ${folder}. Hashes for integrity:`,
  },
  notWritten: {
    da: (file: string) => `${file} kan ikke skrives.`,
    en: (file: string) => `${file} cannot be written.`,
  },
  wrote: { da: (file: string) => `Skrev ${file}.`, en: (file: string) => `Wrote ${file}.` },
  bundledId: {
    da: (id: string) =>
      `id'et "${id}" er også et id i de medfølgende tal. Det er tilladt, men skriv altid dataset="…" på siden.`,
    en: (id: string) =>
      `the id "${id}" is an id of the bundled figures, too. It is allowed, but always write dataset="…" on the page.`,
  },
  changed: {
    da: (count: number) =>
      count ? `${count} ${count === 1 ? 'ændring' : 'ændringer'}.` : 'Ingen ændringer.',
    en: (count: number) => (count ? `${count} ${count === 1 ? 'change' : 'changes'}.` : 'No changes.'),
  },
  warning: { da: () => 'Bemærk', en: () => 'Note' },
  checked: {
    da: (results: number, problems: number) =>
      problems
        ? `${problems} fejl. ${results} resultater er i orden.`
        : `Ingen fejl. ${results} resultater er i orden.`,
    en: (results: number, problems: number) =>
      problems
        ? `${problems} ${problems === 1 ? 'mistake' : 'mistakes'}. ${results} results are all right.`
        : `No mistakes. ${results} results are all right.`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<BuiltInLocale, (...args: never[]) => string>>>>;
