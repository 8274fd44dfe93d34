import type { BuiltInLocale } from '../../format/index.js';
import { formatList } from '../../format/index.js';
import type { HintCode } from '../check/hints.js';
import { HELP, type Help } from './help.js';

/** Every phrase the command line says in one language. What it says of attributes are the elements' own warnings. */
export interface CliTerms {
  readonly help: Help;
  readonly seeHelp: (command: string) => string;

  readonly unknownCommand: (typed: string, nearest: string) => string;
  readonly unknownOption: (typed: string, nearest: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly elementMissing: (tags: readonly string[]) => string;
  readonly unknownElement: (typed: string, nearest: string) => string;
  readonly notTaken: (tag: string, attribute: string, taken: readonly string[]) => string;
  readonly tooMany: (word: string) => string;

  readonly unknownForm: (typed: string, nearest: string) => string;
  readonly noPage: (tag: string, form: string) => string;
  readonly notOnPage: (form: string, attribute: string) => string;
  readonly noAddress: (typed: string) => string;
  readonly noFolder: (typed: string) => string;
  readonly noStylesheet: (typed: string) => string;
  readonly noBase: (form: string) => string;
  readonly unknownLanguage: (typed: string) => string;
  readonly noIntegrity: string;
  readonly embedded: (pages: number, folder: string) => string;
  readonly pageMissing: string;
  readonly prerendered: (pages: number) => string;

  readonly columns: Readonly<Record<'theme' | 'id' | 'title' | 'programs', string>>;

  readonly pathMissing: string;
  readonly notFound: (path: string) => string;
  readonly noFiles: (extensions: string) => string;
  readonly checked: (files: number, findings: number) => string;
  readonly unknownTag: (tag: string, nearest: string) => string;
  readonly missingText: (tag: string) => string;
  readonly selfClosing: (tag: string) => string;
  readonly curlyQuotes: (written: string) => string;
  readonly unpinnedScript: (address: string) => string;
  readonly missingIntegrity: (address: string) => string;
  readonly missingCrossorigin: (address: string) => string;
  readonly unfinishedTag: (tag: string) => string;

  /** Before the code of what is no mistake but may be one. */
  readonly hint: string;
  readonly hinted: (hints: number) => string;
  /** `about` is the id of a result or a theme, or the attribute that is missing. */
  readonly hints: Readonly<Record<HintCode, (about: string) => string>>;
}

const da: CliTerms = {
  help: HELP.da,
  seeHelp: (command) => `Se: ${command}`,

  unknownCommand: (typed, nearest) => `Kommandoen "${typed}" findes ikke. Mente du "${nearest}"?`,
  unknownOption: (typed, nearest) => `${typed} findes ikke. Mente du ${nearest}?`,
  valueMissing: (option) => `${option} mangler en værdi.`,
  noValue: (option) => `${option} har ingen værdi.`,
  elementMissing: (tags) => `Skriv, hvilket element: ${tags.join(', ')}.`,
  unknownElement: (typed, nearest) => `Der findes intet element "${typed}". Mente du "${nearest}"?`,
  notTaken: (tag, attribute, taken) => `<${tag}> har ikke ${attribute}. Det har ${formatList(taken, 'da')}.`,
  tooMany: (word) => `Ukendt ord: "${word}".`,

  unknownForm: (typed, nearest) => `--for ${typed} findes ikke. Mente du "${nearest}"?`,
  noPage: (tag, form) =>
    `<${tag}> har ingen egen side, så --for ${form} findes ikke. Det har impact-stat og impact-theme.`,
  notOnPage: (form, attribute) =>
    `Med --for ${form} vises resultatets egen side, som den er: ${attribute} kan ikke ændre den.`,
  noAddress: (typed) => `"${typed}" er ikke en adresse, der begynder med https:// eller http://.`,
  noFolder: (typed) =>
    `"${typed}" er ikke adressen på en mappe. Skriv den som https://tal.example.dk/, uden version, side, ? og #.`,
  noStylesheet: (typed) =>
    `"${typed}" er ikke adressen på et stylesheet. Skriv den som /impact-widgets.css eller https://tal.example.dk/impact-widgets.css.`,
  noBase: (form) =>
    `--for ${form} viser resultatets egen side. Skriv --base <adresse> på mappen, som embed ligger i.`,
  unknownLanguage: (typed) => `--language ${typed} findes ikke. Skriv da eller en.`,
  noIntegrity: 'Kontrolsummen mangler: pakken har ingen integrity.json.',
  embedded: (pages, folder) => `${pages} sider med billeder i ${folder}.`,
  pageMissing: 'Skriv, hvilke HTML-sider der skal skrives.',
  prerendered: (pages) => `${pages} ${pages === 1 ? 'side' : 'sider'} skrevet.`,

  columns: { theme: 'Tema', id: 'id', title: 'Titel', programs: 'Indsatser' },

  pathMissing: 'Skriv, hvilke filer eller mapper der skal læses.',
  notFound: (path) => `${path} findes ikke eller kan ikke læses.`,
  noFiles: (extensions) => `Der er ingen filer at læse: ${extensions}.`,
  checked: (files, findings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'} læst, ${findings || 'ingen'} fejl fundet.`,
  unknownTag: (tag, nearest) => `der findes intet element <${tag}>. Mente du <${nearest}>?`,
  missingText: (tag) =>
    `der står ingen tekst i <${tag}>. Den er det, læserne får, hvis scriptet ikke kører: impact-widgets snippet skriver den.`,
  selfClosing: (tag) => `<${tag} … /> lukker ikke sig selv i HTML. Skriv > og </${tag}>.`,
  curlyQuotes: (written) => `krøllede anførselstegn: ${written}. Skriv ".`,
  unpinnedScript: (address) =>
    `${address} er ikke en bestemt version. Skriv et versionsnummer som 1.2.3 i adressen.`,
  missingIntegrity: (address) =>
    `${address} kommer fra et andet sted uden kontrolsum. Skriv integrity="sha384-…" crossorigin="anonymous".`,
  missingCrossorigin: (address) =>
    `${address} har en kontrolsum, som browsere først bruger med crossorigin="anonymous"; uden det kører scriptet ikke.`,
  unfinishedTag: (tag) => `<${tag} bliver aldrig til et tag: der mangler et anførselstegn eller >.`,

  hint: 'tip',
  hinted: (hints) => `${hints} tip: det kan være meningen, eller systemet har fjernet noget.`,
  hints: {
    'tag-removed': (id) =>
      `her står ordene om "${id}" uden tag. Fjerner systemet tags, så brug --for data, eller link med data-impact-links på scriptet.`,
    'frame-removed': (id) =>
      `her står teksten fra rammen med "${id}", men ingen ramme. Fjerner systemet rammer, så brug --for data eller --for link.`,
    'attribute-removed': (attribute) =>
      `ordene gælder ${attribute}, men det står ikke i tagget. Lad systemet beholde alle tagets attributter.`,
    'pasted-as-text': () =>
      'koden står som tekst, så læserne ser den. Sæt den ind i kildekoden (HTML), ikke i den visuelle editor.',
    'style-as-text': () =>
      'læserne ser stilarket som tekst: systemet fjerner <style>. Den færdige HTML passer ikke her; brug --for data eller --for link.',
    'no-script': () => 'siden har tags, men intet script, der kan vise dem. Læserne ser kun sætningen.',
    'sandboxed-frame': (id) =>
      `i rammen med "${id}" virker links ikke: sandbox mangler allow-popups. Tag rammens adresse med som undtagelse, eller fjern sandbox.`,
    'link-left': (id) => `linket til "${id}" kan blive til et kort: skriv data-impact-links i scriptets tag.`,
  },
};

const en: CliTerms = {
  help: HELP.en,
  seeHelp: (command) => `See: ${command}`,

  unknownCommand: (typed, nearest) => `There is no command "${typed}". Did you mean "${nearest}"?`,
  unknownOption: (typed, nearest) => `${typed} does not exist. Did you mean ${nearest}?`,
  valueMissing: (option) => `${option} needs a value.`,
  noValue: (option) => `${option} takes no value.`,
  elementMissing: (tags) => `Say which element: ${tags.join(', ')}.`,
  unknownElement: (typed, nearest) => `There is no element "${typed}". Did you mean "${nearest}"?`,
  notTaken: (tag, attribute, taken) => `<${tag}> has no ${attribute}. It has ${formatList(taken, 'en')}.`,
  tooMany: (word) => `Unexpected "${word}".`,

  unknownForm: (typed, nearest) => `--for ${typed} does not exist. Did you mean "${nearest}"?`,
  noPage: (tag, form) =>
    `<${tag}> has no page of its own, so there is no --for ${form}. impact-stat and impact-theme have one.`,
  notOnPage: (form, attribute) =>
    `--for ${form} shows the result's own page as it is: ${attribute} cannot change it.`,
  noAddress: (typed) => `"${typed}" is not an address beginning with https:// or http://.`,
  noFolder: (typed) =>
    `"${typed}" is not the address of a folder. Write it as https://figures.example.org/, without version, page, ? or #.`,
  noStylesheet: (typed) =>
    `"${typed}" is not the address of a style sheet. Write it as /impact-widgets.css or https://figures.example.org/impact-widgets.css.`,
  noBase: (form) =>
    `--for ${form} shows the result's own page. Add --base <address> of the folder that contains embed.`,
  unknownLanguage: (typed) => `--language ${typed} does not exist. Write da or en.`,
  noIntegrity: 'The hash is missing: the package has no integrity.json.',
  embedded: (pages, folder) => `${pages} pages with pictures in ${folder}.`,
  pageMissing: 'Say which HTML pages to write.',
  prerendered: (pages) => `${pages} ${pages === 1 ? 'page' : 'pages'} written.`,

  columns: { theme: 'Theme', id: 'id', title: 'Title', programs: 'Programmes' },

  pathMissing: 'Say which files or folders to read.',
  notFound: (path) => `${path} does not exist or cannot be read.`,
  noFiles: (extensions) => `There are no files to read: ${extensions}.`,
  checked: (files, findings) =>
    `${files} ${files === 1 ? 'file' : 'files'} read, ${findings || 'no'} ${findings === 1 ? 'mistake' : 'mistakes'} found.`,
  unknownTag: (tag, nearest) => `there is no element <${tag}>. Did you mean <${nearest}>?`,
  missingText: (tag) =>
    `there is no text in <${tag}>. It is what readers get where the script does not run: impact-widgets snippet prints it.`,
  selfClosing: (tag) => `<${tag} … /> does not close itself in HTML. Write > and </${tag}>.`,
  curlyQuotes: (written) => `curly quotes: ${written}. Write ".`,
  unpinnedScript: (address) =>
    `${address} is not one version. Write a version number such as 1.2.3 into the address.`,
  missingIntegrity: (address) =>
    `${address} comes from elsewhere without a hash. Write integrity="sha384-…" crossorigin="anonymous".`,
  missingCrossorigin: (address) =>
    `${address} has a hash that browsers only use with crossorigin="anonymous"; without it the script does not run.`,
  unfinishedTag: (tag) => `<${tag} never becomes a tag: a quotation mark or > is missing.`,

  hint: 'hint',
  hinted: (hints) =>
    `${hints} ${hints === 1 ? 'hint' : 'hints'}: it may be meant, or the system has removed something.`,
  hints: {
    'tag-removed': (id) =>
      `here are the words of "${id}" without a tag. Where the system removes tags, use --for data, or a link and data-impact-links on the script.`,
    'frame-removed': (id) =>
      `here is the text of the frame of "${id}", and no frame. Where the system removes frames, use --for data or --for link.`,
    'attribute-removed': (attribute) =>
      `the words are of ${attribute}, which the tag does not have. Let the system keep every attribute of the tag.`,
    'pasted-as-text': () =>
      'the code is text, so that readers see it. Paste it into the source (HTML), not into the visual editor.',
    'style-as-text': () =>
      'readers see the style sheet as text: the system removes <style>. Finished HTML does not fit here; use --for data or --for link.',
    'no-script': () =>
      'the page has tags and no script that could show them. Readers see the sentence alone.',
    'sandboxed-frame': (id) =>
      `links do not work in the frame of "${id}": its sandbox lacks allow-popups. Make an exception for its address, or take sandbox away.`,
    'link-left': (id) =>
      `the link to "${id}" can become a card: write data-impact-links in the tag of the script.`,
  },
};

const TERMS: Readonly<Record<BuiltInLocale, CliTerms>> = { da, en };

export function cliTermsOf(locale: BuiltInLocale): CliTerms {
  return TERMS[locale];
}
