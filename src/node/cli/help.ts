/** What `--help` prints, for the command line and for each command. */
import type { BuiltInLocale } from '../../format/index.js';
import { LOCALES } from '../../format/index.js';
import { TAGS } from '../../view/attributes.js';
import type { FindingCode } from '../check/findings.js';
import type { HintCode } from '../check/hints.js';
import { rows } from './columns.js';
import type { Form } from './commands/snippet.js';
import { dataHelp, sayHelp } from './help-data.js';

export type CommandName = 'render' | 'snippet' | 'list' | 'check' | 'say' | 'data' | 'embed' | 'prerender';

export type Help = Readonly<Record<CommandName | 'all', string>>;

const LANGUAGES = LOCALES.join('|');

const da: Help = {
  all: `impact-widgets: resultater fra Baba og Bydelsmødre på en hjemmeside

  impact-widgets render <element> …    statisk HTML, der ikke behøver noget script
  impact-widgets snippet <element> …   det, der skal sættes ind på siden
  impact-widgets list                  alle resultater i kilden og deres id
  impact-widgets check <sti> …         finder fejl i sider og skabeloner
  impact-widgets say <id>              hvad man må sige om et tal, og hvad ikke
  impact-widgets data <…>              jeres egne tal: regneark, kontrol, sider og script
  impact-widgets embed --base … --out  sider til rammer og links, med deres adresser
  impact-widgets prerender <fil> …     færdige sider, hvor tallene står, før scriptet kører

  --help, -h          hjælp til en kommando, for eksempel: impact-widgets check --help
  --json              svar til maskiner
  --language <${LANGUAGES}>  sproget her; ellers systemets, ellers dansk
  --version           versionen

Afslutter med 0, når alt er i orden, 1, når noget er forkert, og 2, når kommandoen ikke kunne køre.
`,
  render: `impact-widgets render <element> --<attribut> <værdi> …

Skriver elementet som statisk HTML med declarative shadow DOM: tallet står der uden noget script.

  impact-widgets render impact-stat --indicator mindre-ensom
  impact-widgets render impact-theme --theme sprog --view cards --lang en

Elementer: ${TAGS.join(', ')}
Attributter: elementets egne, uden ændringer; --lang er elementets sprog. Menuen til at hente og kopiere tal
er altid udeladt, da den behøver scriptet.

  --base <adresse>        mappen, som embed ligger i; så peger linket i reserveteksten på resultatets egen side
  --stylesheet <adresse>  hvor dist/impact-widgets.css ligger; så er der et link til det i stedet for stil i HTML'en,
                          til sider, der kun tillader style-src 'self'
  --json                  { html, statement }
  --language <${LANGUAGES}>      sproget i beskeder
`,
  snippet: `impact-widgets snippet <element> --<attribut> <værdi> … [--for <form>]

Skriver det, der skal sættes ind på en side.

  impact-widgets snippet impact-stat --indicator mindre-ensom
  impact-widgets snippet impact-stat --indicator mindre-ensom --for iframe --base https://tal.example.dk/

${rows<`--for ${Form}`>({
  '--for html': 'scriptlinje og tag (ellers denne)',
  '--for tag': 'kun tagget',
  '--for data': '<div data-impact-stat>, hvor tagget bliver fjernet',
  '--for no-script': 'statisk HTML, der ikke behøver noget script',
  '--for iframe': 'en ramme med resultatets egen side, og udsagnet under den',
  '--for link': 'et link til siden',
  '--for picture': 'et billede og udsagnet, som ét link til siden',
})}

data, iframe, link og picture findes for impact-stat og impact-theme.

  --base <adresse>    mappen, som embed ligger i (docs/hosting.md); ellers IMPACT_BASE_URL
  --script <adresse>  hvor scriptet ligger; ellers med version og kontrolsum på --base, ellers /impact-widgets.js
  --integrity         scriptlinjen får filens kontrolsum
  --json              { html, statement }
  --language <${LANGUAGES}>  sproget i beskeder
`,
  list: `impact-widgets list

Viser alle resultater i kilden: tema, id, titel, indsatser og udsagn.

  --json              id, titler, indsatser og udsagn på begge sprog
  --language <${LANGUAGES}>  sproget
`,
  check: `impact-widgets check <fil eller mappe> …

Finder impact-tags i HTML, Markdown og skabeloner og skriver hver fejl som fil:linje:kolonne. Mapper læses helt
igennem, undtagen node_modules, .git og dist. Værdier, som en skabelon først udfylder, bliver ikke bedømt.

${rows<FindingCode>({
  'unknown-id': "id'et findes ikke",
  'unknown-attribute-value': 'attributten har ikke den værdi',
  'unknown-attribute': 'attributtens navn er skrevet forkert',
  'missing-id': 'indicator eller theme mangler',
  'missing-text': 'der står ingen tekst mellem taggene',
  'self-closing': '<impact-stat … /> lukker ikke sig selv i HTML',
  'missing-end-tag': 'sluttagget mangler',
  'curly-quotes': '”krøllede” anførselstegn i et tag',
  'unpinned-script': 'scriptets adresse har ikke et versionsnummer',
  'missing-integrity': 'et script fra et andet sted har ingen kontrolsum',
  'missing-crossorigin': 'et script med kontrolsum mangler crossorigin',
  'unfinished-tag': 'et anførselstegn eller > mangler',
  'unknown-tag': 'der findes intet element af det navn',
})}

Tip om færdige sider (HTML), som ikke ændrer resultatet af kommandoen:

${rows<HintCode>({
  'tag-removed': 'ordene står der, men tagget er væk',
  'frame-removed': 'teksten under rammen står der, men rammen er væk',
  'attribute-removed': 'ordene gælder én indsats, som tagget ikke nævner',
  'pasted-as-text': 'koden står som tekst, så læserne ser den',
  'style-as-text': 'stilarket står som tekst, så læserne ser det',
  'no-script': 'en hel side har tags, men intet script',
  'sandboxed-frame': 'links i en ramme virker ikke på grund af sandbox',
  'link-left': 'et link kunne blive til et kort',
})}

  --fences            læser også kodeblokke i Markdown
  --origin <adresse>  din egen hjemmeside; scripts derfra behøver hverken version eller kontrolsum
  --json              { files, findings }
  --language <${LANGUAGES}>  sproget i beskeder

Afslutter med 0, når intet er fundet, 1, når noget er fundet, og 2, når kommandoen ikke kunne køre.
`,
  say: sayHelp('da'),
  data: dataHelp('da'),
  embed: `impact-widgets embed [--base <adresse>] --out <mappe>

Laver en side til hvert tema og hvert resultat, på dansk og engelsk, med oEmbed-svar og billeder. De ligger i mappen embed.

  impact-widgets embed --base https://tal.example.dk/ --out public

  --base <adresse>    mappen, som embed kommer til at ligge i; ellers IMPACT_BASE_URL. Uden den står der ingen
                      adresser i siderne, og der er ingen oEmbed-svar
  --out <mappe>       hvor filerne skal lægges
  --json              { folder, pages }
  --language <${LANGUAGES}>  sproget i beskeder
`,
  prerender: `impact-widgets prerender <fil.html> …

Skriver hvert impact-element i færdige HTML-sider som declarative shadow DOM, så tallene står der fra første øjeblik, også
uden script. Alt andet i siderne bliver, som det er. Det er sidste trin, når et websted er bygget.

  impact-widgets prerender dist/index.html
  impact-widgets prerender _site/*.html --data vores-tal.json

Et element uden lang får sidens. Tags med forkert id og tags til andre datasæt bliver, som de er; impact-widgets check finder
de forkerte.

  --data <fil>            jeres egne tal (.json, .csv eller .xlsx); ellers tallene i pakken
  --stylesheet <adresse>  hvor dist/impact-widgets.css ligger; så er der et link til det i stedet for stil i HTML'en
  --json                  { pages }
  --language <${LANGUAGES}>      sproget i beskeder
`,
};

const en: Help = {
  all: `impact-widgets: results from Baba and Bydelsmødre on a web page

  impact-widgets render <element> …    static HTML that needs no script
  impact-widgets snippet <element> …   what to paste into a page
  impact-widgets list                  every result in the source and its id
  impact-widgets check <path> …        finds mistakes in pages and templates
  impact-widgets say <id>              what may be said of a figure, and what not
  impact-widgets data <…>              your own figures: sheet, check, pages and script
  impact-widgets embed --base … --out  pages for frames and links, with their addresses
  impact-widgets prerender <file> …    built pages in which the figures stand before the script runs

  --help, -h          help for a command, for example: impact-widgets check --help
  --json              answers for machines
  --language <${LANGUAGES}>  the language here; else the system's, else Danish
  --version           the version

Exits with 0 where all is well, 1 where something is wrong, and 2 where the command could not run.
`,
  render: `impact-widgets render <element> --<attribute> <value> …

Prints the element as static HTML with declarative shadow DOM: the figure is there without a script.

  impact-widgets render impact-stat --indicator mindre-ensom
  impact-widgets render impact-theme --theme sprog --view cards --lang en

Elements: ${TAGS.join(', ')}
Attributes: the element's own, unchanged; --lang is the element's language. The menu to download and copy figures
is always left out, since it needs the script.

  --base <address>        the folder that contains embed; the link in the fallback then leads to the result's own page
  --stylesheet <address>  where dist/impact-widgets.css is; it is linked in place of styles inside the HTML,
                          for pages that allow style-src 'self' only
  --json                  { html, statement }
  --language <${LANGUAGES}>      the language of messages
`,
  snippet: `impact-widgets snippet <element> --<attribute> <value> … [--for <form>]

Prints what to paste into a page.

  impact-widgets snippet impact-stat --indicator mindre-ensom
  impact-widgets snippet impact-stat --indicator mindre-ensom --for iframe --base https://figures.example.org/

${rows<`--for ${Form}`>({
  '--for html': 'script line and tag (the default)',
  '--for tag': 'only the tag',
  '--for data': '<div data-impact-stat>, where the tag is taken away',
  '--for no-script': 'static HTML that needs no script',
  '--for iframe': "a frame with the result's own page, and the statement below it",
  '--for link': 'a link to the page',
  '--for picture': 'a picture and the statement, as one link to the page',
})}

data, iframe, link and picture exist for impact-stat and impact-theme.

  --base <address>    the folder that contains embed (docs/hosting.md); else IMPACT_BASE_URL
  --script <address>  where the script is; else with version and hash at --base, else /impact-widgets.js
  --integrity         the script line gets the file's hash
  --json              { html, statement }
  --language <${LANGUAGES}>  the language of messages
`,
  list: `impact-widgets list

Shows every result in the source: theme, id, title, programmes and statement.

  --json              ids, titles, programmes and statements in both languages
  --language <${LANGUAGES}>  the language
`,
  check: `impact-widgets check <file or folder> …

Finds impact tags in HTML, Markdown and templates and prints each mistake as file:line:column. Folders are read
with all below them but node_modules, .git and dist. Values that a template has yet to fill in are not judged.

${rows<FindingCode>({
  'unknown-id': 'the id does not exist',
  'unknown-attribute-value': 'the attribute has no such value',
  'unknown-attribute': 'the name of the attribute is misspelt',
  'missing-id': 'indicator or theme is missing',
  'missing-text': 'there is no text between the tags',
  'self-closing': '<impact-stat … /> does not close itself in HTML',
  'missing-end-tag': 'the end tag is missing',
  'curly-quotes': '”curly” quotes in a tag',
  'unpinned-script': "the script's address has no version number",
  'missing-integrity': 'a script from elsewhere has no hash',
  'missing-crossorigin': 'a script with a hash has no crossorigin',
  'unfinished-tag': 'a quotation mark or > is missing',
  'unknown-tag': 'there is no element of that name',
})}

Hints about finished pages (HTML), which do not change the exit code:

${rows<HintCode>({
  'tag-removed': 'the words are there, and the tag is gone',
  'frame-removed': 'the text below the frame is there, and the frame is gone',
  'attribute-removed': 'the words are of one programme, which the tag does not name',
  'pasted-as-text': 'the code is text, so that readers see it',
  'style-as-text': 'the style sheet is text, so that readers see it',
  'no-script': 'a whole page has tags and no script',
  'sandboxed-frame': 'links in a frame do not work because of its sandbox',
  'link-left': 'a link could become a card',
})}

  --fences            reads code blocks in Markdown, too
  --origin <address>  your own website; scripts from there need neither version nor hash
  --json              { files, findings }
  --language <${LANGUAGES}>  the language of messages

Exits with 0 where nothing was found, 1 where something was, and 2 where the command could not run.
`,
  say: sayHelp('en'),
  data: dataHelp('en'),
  embed: `impact-widgets embed [--base <address>] --out <folder>

Makes a page for every theme and every result, in Danish and English, with oEmbed answers and pictures, in the folder embed.

  impact-widgets embed --base https://figures.example.org/ --out public

  --base <address>    the folder that will hold embed; else IMPACT_BASE_URL. Without it the pages hold
                      no addresses, and there are no oEmbed answers
  --out <folder>      where the files go
  --json              { folder, pages }
  --language <${LANGUAGES}>  the language of messages
`,
  prerender: `impact-widgets prerender <file.html> …

Writes every impact element in built HTML pages as declarative shadow DOM, so that the figures stand there from the first
moment, without a script too. Everything else in the pages stays as it is. It is the last step when a site is built.

  impact-widgets prerender dist/index.html
  impact-widgets prerender _site/*.html --data our-figures.json

An element without lang gets the page's. Tags with a wrong id and tags of other datasets stay as they are; impact-widgets
check finds the wrong ones.

  --data <file>           your own figures (.json, .csv or .xlsx); else those of the package
  --stylesheet <address>  where dist/impact-widgets.css is; it is linked in place of styles inside the HTML
  --json                  { pages }
  --language <${LANGUAGES}>      the language of messages
`,
};

export const HELP: Readonly<Record<BuiltInLocale, Help>> = { da, en };
