import type { Locale } from '../model/index.js';
import type { RungName } from '../view/forms.js';

/** What the builder page says. */
export interface BuilderTerms {
  readonly title: string;
  readonly introduction: string;
  readonly language: string;
  readonly script: string;
  readonly scriptHelp: string;
  readonly base: string;
  readonly baseHelp: string;
  readonly baseWrong: string;
  readonly baseMissing: string;
  readonly form: string;
  readonly tagOnly: string;
  readonly forms: Readonly<Record<RungName, string>>;
  readonly formHelp: Readonly<Record<RungName, string>>;
  readonly single: string;
  readonly chart: string;
  readonly together: string;
  readonly compare: string;
  readonly overview: string;
  readonly copy: string;
  /** The name of a copy button to those who do not see what it stands beside. */
  readonly copyName: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly selected: string;
}

export const BUILDER_TERMS: Readonly<Record<Locale, BuilderTerms>> = {
  da: {
    title: 'Resultater til jeres hjemmeside',
    introduction:
      'Vælg et tema eller et enkelt resultat, kopiér linjen, og sæt den ind, hvor det skal stå. I alle linjer står sætningen med tal og kilde, så den kan læses, hvor scripts ikke kører.',
    language: 'Sprog',
    base: 'Hvor ligger filerne?',
    baseHelp:
      'Adressen på den mappe, der har mappen embed i sig, som docs/hosting.md viser. Lad feltet stå tomt, hvis siden med tallene ligger på samme server.',
    baseWrong: 'Skriv en mappes adresse, som https://tal.example.dk/',
    baseMissing: 'Et billede i et nyhedsbrev skal have sin fulde adresse. Skriv øverst, hvor filerne ligger.',
    form: 'Hvad lader jeres system stå?',
    tagOnly: 'Denne findes kun som tag. Vælg »Alle tags« øverst, eller brug temaet eller et enkelt resultat.',
    forms: {
      tag: 'Alle tags',
      data: 'Kun almindelige tags med data-',
      frame: 'Rammer (iframe)',
      link: 'Kun tekst og links',
      picture: 'Billeder, til nyhedsbreve',
    },
    formHelp: {
      tag: 'Tagget bliver til et kort, når scriptet er på siden. Uden scriptet står sætningen der.',
      data: 'Scriptet gør div-tagget til et kort. Uden scriptet står sætningen der.',
      frame:
        'Rammen viser resultatets egen side og virker uden script. Med scriptet på siden får den selv sin højde. Sætningen står under den, for mange systemer fjerner rammer. På en mørk side: skriv #dark efter .html.',
      link: 'Sæt linket alene i sit afsnit. Scriptet gør det til et kort. Uden scriptet er det en sætning med et link.',
      picture: 'Et billede og sætningen under det, som ét link til resultatets egen side.',
    },
    script: 'Scriptet',
    scriptHelp:
      'Sæt linjen ind én gang på siden, helst i jeres skabelon. Filen impact-widgets.js og mappen embed, som rammer, links og billeder viser, ligger i mappen dist og skal kopieres til jeres server.',
    single: 'Enkelte resultater',
    chart: 'Kun søjlediagrammet',
    together: 'På tværs af temaerne',
    compare: 'De to indsatser side om side',
    overview: 'Alle resultater at gå på opdagelse i',
    copy: 'Kopiér',
    copyName: (what) => `Kopiér: ${what}`,
    copied: (what) => `Kopieret: ${what}`,
    selected: 'Teksten er markeret og klar til at kopiere.',
  },
  en: {
    title: 'Results for your website',
    introduction:
      'Choose a theme or a single result, copy the line and paste it where it should stand. Every line holds the sentence with figure and source, so that it can be read where scripts do not run.',
    language: 'Language',
    base: 'Where do the files lie?',
    baseHelp:
      'The address of the folder that has the folder embed in it, as docs/hosting.md shows. Leave it empty if the page with the figures is on the same server.',
    baseWrong: 'Write the address of a folder, as https://tal.example.dk/',
    baseMissing: 'A picture in a newsletter needs its full address. Write above where the files lie.',
    form: 'What does your system leave alone?',
    tagOnly: 'This exists as a tag only. Choose “Every tag” above, or use the theme or a single result.',
    forms: {
      tag: 'Every tag',
      data: 'Only common tags with data-',
      frame: 'Frames (iframe)',
      link: 'Only text and links',
      picture: 'Pictures, for newsletters',
    },
    formHelp: {
      tag: 'The tag becomes a card once the script is on the page. Without the script the sentence stands there.',
      data: 'The script makes a card of the div. Without the script the sentence stands there.',
      frame:
        'The frame shows the result’s own page and works without a script. With the script on the page it takes its own height. The sentence stands below it, since many systems take frames away. On a dark page write #dark after .html.',
      link: 'Put the link alone in its paragraph. The script makes a card of it. Without the script it is a sentence with a link.',
      picture: 'A picture and the sentence below it, as one link to the result’s own page.',
    },
    script: 'The script',
    scriptHelp:
      'Paste the line once a page, best in your template. The file impact-widgets.js and the folder embed, which frames, links and pictures show, lie in the folder dist and go to your server.',
    single: 'Single results',
    chart: 'Only the bar chart',
    together: 'Across the themes',
    compare: 'The two programmes side by side',
    overview: 'All results to explore',
    copy: 'Copy',
    copyName: (what) => `Copy: ${what}`,
    copied: (what) => `Copied: ${what}`,
    selected: 'The text is selected and ready to copy.',
  },
};
