import type { Locale } from '../data/index.js';

export type CommandName = 'render' | 'snippet' | 'list' | 'check';

/** Every phrase the command line says in one language. What it says of attributes are the elements' own warnings. */
export interface CliTerms {
  readonly help: Readonly<Record<CommandName | 'all', string>>;
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
  readonly noBase: (form: string) => string;
  readonly unknownLanguage: (typed: string) => string;
  readonly noIntegrity: string;

  readonly columns: Readonly<Record<'theme' | 'id' | 'title' | 'programs' | 'figures', string>>;

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
}

const HELP_DA = {
  all: `impact-widgets: resultater fra Baba og Bydelsmødre på en hjemmeside

  impact-widgets render <element> …    statisk HTML, der ikke behøver noget script
  impact-widgets snippet <element> …   det, der skal sættes ind på siden
  impact-widgets list                  alle resultater og deres id
  impact-widgets check <sti> …         finder fejl i sider og skabeloner

  --help, -h          hjælp til en kommando, for eksempel: impact-widgets check --help
  --json              svar til maskiner
  --language <da|en>  sproget her; ellers systemets, ellers dansk
  --version           versionen

Afslutter med 0, når alt er i orden, 1, når noget er forkert, og 2, når kommandoen ikke kunne køre.
`,
  render: `impact-widgets render <element> --<attribut> <værdi> …

Skriver elementet som statisk HTML med declarative shadow DOM: tallet står der uden noget script.

  impact-widgets render impact-stat --indicator mindre-ensom
  impact-widgets render impact-theme --theme sprog --view cards --lang en

Elementer: impact-stat, impact-theme, impact-chart, impact-compare, impact-overview
Attributter: elementets egne, uden ændringer; --lang er elementets sprog. Menuen til at tage tal med er
altid udeladt, da den behøver scriptet.

  --base <adresse>    mappen, der har embed i sig; så peger linket i reserveteksten på resultatets egen side
  --json              { html, statement }
  --language <da|en>  sproget i beskeder
`,
  snippet: `impact-widgets snippet <element> --<attribut> <værdi> … [--for <form>]

Skriver det, der skal sættes ind på en side.

  impact-widgets snippet impact-stat --indicator mindre-ensom
  impact-widgets snippet impact-stat --indicator mindre-ensom --for iframe --base https://tal.example.dk/

  --for html       scriptlinje og tag (ellers denne)
  --for tag        kun tagget
  --for data       <div data-impact-stat>, hvor tagget bliver fjernet
  --for no-script  statisk HTML, der ikke behøver noget script
  --for iframe     en ramme med resultatets egen side, og sætningen under den
  --for link       et link til siden
  --for picture    et billede og sætningen, som ét link til siden

data, iframe, link og picture findes for impact-stat og impact-theme.

  --base <adresse>    mappen, der har embed i sig (docs/hosting.md); ellers IMPACT_BASE_URL
  --script <adresse>  hvor scriptet ligger; ellers med version og kontrolsum på --base, ellers /impact-widgets.js
  --integrity         scriptlinjen får filens kontrolsum
  --json              { html, statement }
  --language <da|en>  sproget i beskeder
`,
  list: `impact-widgets list

Viser alle resultater: tema, id, titel, indsatser og tal.

  --json              id, titler, indsatser og udsagn på begge sprog
  --language <da|en>  sproget
`,
  check: `impact-widgets check <fil eller mappe> …

Finder impact-tags i HTML, Markdown og skabeloner og skriver hver fejl som fil:linje:kolonne. Mapper læses helt
igennem, undtagen node_modules, .git og dist. Værdier, som en skabelon først udfylder, bliver ikke bedømt.

  unknown-id               id'et findes ikke
  unknown-attribute-value  attributten har ikke den værdi
  missing-id               indicator eller theme mangler
  missing-text             der står ingen tekst mellem taggene
  self-closing             <impact-stat … /> lukker ikke sig selv i HTML
  missing-end-tag          sluttagget mangler
  curly-quotes             ”krøllede” anførselstegn i et tag
  unpinned-script          scriptets adresse har ikke et versionsnummer
  missing-integrity        et script fra et andet sted har ingen kontrolsum
  unknown-tag              der er intet element af det navn

  --fences            læser også kodeblokke i Markdown
  --origin <adresse>  jeres egen hjemmeside; scripts derfra behøver hverken version eller kontrolsum
  --json              { files, findings }
  --language <da|en>  sproget i beskeder

Afslutter med 0, når intet er fundet, 1, når noget er fundet, og 2, når kommandoen ikke kunne køre.
`,
};

const HELP_EN: typeof HELP_DA = {
  all: `impact-widgets: results of Baba and Bydelsmødre on a web page

  impact-widgets render <element> …    static HTML that needs no script
  impact-widgets snippet <element> …   what to paste into a page
  impact-widgets list                  every result and its id
  impact-widgets check <path> …        finds mistakes in pages and templates

  --help, -h          help for a command, for example: impact-widgets check --help
  --json              answers for machines
  --language <da|en>  the language here; else the system's, else Danish
  --version           the version

Exits with 0 where all is well, 1 where something is wrong, and 2 where the command could not run.
`,
  render: `impact-widgets render <element> --<attribute> <value> …

Prints the element as static HTML with declarative shadow DOM: the figure is there without a script.

  impact-widgets render impact-stat --indicator mindre-ensom
  impact-widgets render impact-theme --theme sprog --view cards --lang en

Elements: impact-stat, impact-theme, impact-chart, impact-compare, impact-overview
Attributes: the element's own, unchanged; --lang is the element's language. The menu to take figures along is
always left out, since it needs the script.

  --base <address>    the folder that has embed in it; the link in the fallback then leads to the result's own page
  --json              { html, statement }
  --language <da|en>  the language of messages
`,
  snippet: `impact-widgets snippet <element> --<attribute> <value> … [--for <form>]

Prints what to paste into a page.

  impact-widgets snippet impact-stat --indicator mindre-ensom
  impact-widgets snippet impact-stat --indicator mindre-ensom --for iframe --base https://figures.example.org/

  --for html       script line and tag (the default)
  --for tag        only the tag
  --for data       <div data-impact-stat>, where the tag is taken away
  --for no-script  static HTML that needs no script
  --for iframe     a frame with the result's own page, and the sentence below it
  --for link       a link to the page
  --for picture    a picture and the sentence, as one link to the page

data, iframe, link and picture exist for impact-stat and impact-theme.

  --base <address>    the folder that has embed in it (docs/hosting.md); else IMPACT_BASE_URL
  --script <address>  where the script lies; else with version and hash at --base, else /impact-widgets.js
  --integrity         the script line gets the file's hash
  --json              { html, statement }
  --language <da|en>  the language of messages
`,
  list: `impact-widgets list

Shows every result: theme, id, title, programmes and figures.

  --json              ids, titles, programmes and statements in both languages
  --language <da|en>  the language
`,
  check: `impact-widgets check <file or folder> …

Finds impact tags in HTML, Markdown and templates and prints each mistake as file:line:column. Folders are read
with all below them but node_modules, .git and dist. Values that a template has yet to fill in are not judged.

  unknown-id               the id does not exist
  unknown-attribute-value  the attribute has no such value
  missing-id               indicator or theme is missing
  missing-text             there is no text between the tags
  self-closing             <impact-stat … /> does not close itself in HTML
  missing-end-tag          the end tag is missing
  curly-quotes             ”curly” quotes in a tag
  unpinned-script          the script's address has no version number
  missing-integrity        a script from elsewhere has no hash
  unknown-tag              there is no element of that name

  --fences            reads code blocks in Markdown, too
  --origin <address>  your own website; scripts from there need neither version nor hash
  --json              { files, findings }
  --language <da|en>  the language of messages

Exits with 0 where nothing was found, 1 where something was, and 2 where the command could not run.
`,
};

const da: CliTerms = {
  help: HELP_DA,
  seeHelp: (command) => `Se: ${command}`,

  unknownCommand: (typed, nearest) => `Kommandoen "${typed}" findes ikke. Mente du "${nearest}"?`,
  unknownOption: (typed, nearest) => `${typed} findes ikke. Mente du ${nearest}?`,
  valueMissing: (option) => `${option} mangler en værdi.`,
  noValue: (option) => `${option} har ingen værdi.`,
  elementMissing: (tags) => `Skriv, hvilket element: ${tags.join(', ')}.`,
  unknownElement: (typed, nearest) => `Der er intet element "${typed}". Mente du "${nearest}"?`,
  notTaken: (tag, attribute, taken) => `<${tag}> har ikke ${attribute}. Det har ${taken.join(', ')}.`,
  tooMany: (word) => `"${word}" er for meget.`,

  unknownForm: (typed, nearest) => `--for ${typed} findes ikke. Mente du "${nearest}"?`,
  noPage: (tag, form) =>
    `<${tag}> har ingen egen side, så --for ${form} findes ikke. Det har impact-stat og impact-theme.`,
  notOnPage: (form, attribute) =>
    `Med --for ${form} vises resultatets egen side, som den er: ${attribute} kan ikke ændre den.`,
  noAddress: (typed) => `"${typed}" er ikke en adresse, der begynder med https:// eller http://.`,
  noFolder: (typed) =>
    `"${typed}" er ikke adressen på en mappe. Skriv den som https://tal.example.dk/, uden version, side, ? og #.`,
  noBase: (form) =>
    `Til --for ${form} hører resultatets egen side. Skriv --base <adresse>: mappen, der har embed i sig.`,
  unknownLanguage: (typed) => `--language ${typed} findes ikke. Skriv da eller en.`,
  noIntegrity: 'Kontrolsummen mangler: pakken har ingen integrity.json.',

  columns: { theme: 'Tema', id: 'id', title: 'Titel', programs: 'Indsatser', figures: 'Tal' },

  pathMissing: 'Skriv, hvilke filer eller mapper der skal læses.',
  notFound: (path) => `${path} findes ikke eller kan ikke læses.`,
  noFiles: (extensions) => `Der er ingen filer at læse: ${extensions}.`,
  checked: (files, findings) =>
    `${files} ${files === 1 ? 'fil' : 'filer'} læst, ${findings || 'ingen'} fejl fundet.`,
  unknownTag: (tag, nearest) => `der er intet element <${tag}>. Mente du <${nearest}>?`,
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
};

const en: CliTerms = {
  help: HELP_EN,
  seeHelp: (command) => `See: ${command}`,

  unknownCommand: (typed, nearest) => `There is no command "${typed}". Did you mean "${nearest}"?`,
  unknownOption: (typed, nearest) => `${typed} does not exist. Did you mean ${nearest}?`,
  valueMissing: (option) => `${option} needs a value.`,
  noValue: (option) => `${option} takes no value.`,
  elementMissing: (tags) => `Say which element: ${tags.join(', ')}.`,
  unknownElement: (typed, nearest) => `There is no element "${typed}". Did you mean "${nearest}"?`,
  notTaken: (tag, attribute, taken) => `<${tag}> has no ${attribute}. It has ${taken.join(', ')}.`,
  tooMany: (word) => `"${word}" is too much.`,

  unknownForm: (typed, nearest) => `--for ${typed} does not exist. Did you mean "${nearest}"?`,
  noPage: (tag, form) =>
    `<${tag}> has no page of its own, so there is no --for ${form}. impact-stat and impact-theme have one.`,
  notOnPage: (form, attribute) =>
    `--for ${form} shows the result's own page as it is: ${attribute} cannot change it.`,
  noAddress: (typed) => `"${typed}" is no address that begins with https:// or http://.`,
  noFolder: (typed) =>
    `"${typed}" is no address of a folder. Write it as https://figures.example.org/, without version, page, ? or #.`,
  noBase: (form) =>
    `--for ${form} needs the result's own page. Say --base <address>: the folder that has embed in it.`,
  unknownLanguage: (typed) => `--language ${typed} does not exist. Write da or en.`,
  noIntegrity: 'The hash is missing: the package has no integrity.json.',

  columns: { theme: 'Theme', id: 'id', title: 'Title', programs: 'Programmes', figures: 'Figures' },

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
};

const TERMS: Readonly<Record<Locale, CliTerms>> = { da, en };

export function cliTermsOf(locale: Locale): CliTerms {
  return TERMS[locale];
}
