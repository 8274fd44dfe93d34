/** What the data commands say besides problems, each phrase beside its translation. */
import type { BuiltInLocale } from '../../format/index.js';
import type { FileError } from './file-error.js';

type Phrase<Args extends readonly unknown[]> = Readonly<Record<BuiltInLocale, (...args: Args) => string>>;

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
    da: () =>
      'Siderne har ingen adresse og intet oEmbed-svar, så andre steder kan ikke vise dem, når der linkes. Skriv --base <adresse>: hvor mappen kommer til at ligge.',
    en: () =>
      'The pages have no address and no oEmbed answer, so other sites cannot show them where they are linked. Write --base <address>: where the folder is going to lie.',
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
