import type { BuiltInLocale } from '../format/index.js';
import type { RungName } from '../view/forms.js';

/** What the builder page says. */
export interface BuilderTerms {
  readonly title: string;
  readonly introduction: string;
  readonly language: string;
  readonly script: string;
  readonly scriptHelp: string;
  /** In place of the script line, where none is needed. */
  readonly scriptNeedless: string;
  readonly base: string;
  readonly baseHelp: string;
  readonly baseWrong: string;
  readonly baseMissing: string;
  readonly form: string;
  readonly tagOnly: (what: string) => string;
  /** The elements that exist as a tag only, as a sentence begins with them. */
  readonly tagOnlyNames: Readonly<Record<'chart' | 'compare' | 'overview', string>>;
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

export const BUILDER_TERMS: Readonly<Record<BuiltInLocale, BuilderTerms>> = {
  da: {
    title: 'Resultater til din hjemmeside',
    introduction:
      'Vælg et tema eller et enkelt resultat, kopiér koden, og sæt den ind, hvor resultatet skal stå. I al kode står udsagnet med tal og kilde, så det kan læses, hvor scripts ikke kører.',
    language: 'Sprog',
    base: 'Hvor ligger filerne?',
    baseHelp:
      'Adressen på mappen, som mappen embed ligger i. Lad feltet stå tomt, hvis siden med tallene ligger på samme server.',
    baseWrong: 'Skriv en mappes adresse, som https://tal.example.dk/',
    baseMissing: 'Et billede i et nyhedsbrev skal have sin fulde adresse. Skriv øverst, hvor filerne ligger.',
    form: 'Hvad lader dit system stå?',
    tagOnly: (what) =>
      `${what} findes kun som tag. Vælg »Alle tags« øverst, eller brug temaet eller et enkelt resultat.`,
    tagOnlyNames: { chart: 'Søjlediagrammet', compare: 'Sammenligningen', overview: 'Overblikket' },
    forms: {
      tag: 'Alle tags',
      data: 'Kun almindelige tags med data-attributter',
      frame: 'Rammer (iframe)',
      link: 'Kun tekst og links',
      picture: 'Billeder, til nyhedsbreve',
    },
    formHelp: {
      tag: 'Tagget bliver til et kort, når scriptet er på siden. Uden scriptet står udsagnet der.',
      data: 'Scriptet gør div-tagget til et kort. Uden scriptet står udsagnet der.',
      frame:
        'Rammen viser resultatets egen side og virker uden script. Med scriptet på siden får den selv sin højde. Udsagnet står under den, for mange systemer fjerner rammer. På en mørk side: skriv #dark efter .html.',
      link: 'Sæt linket alene i sit afsnit. Scriptet gør det til et kort. Uden scriptet er det udsagnet som et link.',
      picture: 'Et billede og udsagnet under det, som ét link til resultatets egen side.',
    },
    script: 'Scriptet',
    scriptHelp:
      'Sæt linjen ind én gang på siden, helst i din skabelon. Filen impact-widgets.js og mappen embed, som rammer, links og billeder viser, ligger i mappen dist og skal kopieres til din server.',
    scriptNeedless:
      'Billeder behøver ikke scriptet. Mappen embed ligger i mappen dist og skal kopieres til din server.',
    single: 'Enkelte resultater',
    chart: 'Kun søjlediagrammet',
    together: 'På tværs af temaerne',
    compare: 'De to indsatser side om side',
    overview: 'Gå på opdagelse i alle resultater',
    copy: 'Kopiér',
    copyName: (what) => `Kopiér: ${what}`,
    copied: (what) => `Kopieret: ${what}`,
    selected: 'Teksten er markeret og klar til at kopiere.',
  },
  en: {
    title: 'Results for your website',
    introduction:
      'Choose a theme or a single result, copy the code and paste it where the result should appear. All code holds the statement with figure and source, so that it can be read where scripts do not run.',
    language: 'Language',
    base: 'Where are the files?',
    baseHelp:
      'The address of the folder that contains the folder embed. Leave it empty if the page with the figures is on the same server.',
    baseWrong: 'Write the address of a folder, such as https://figures.example.org/',
    baseMissing: 'A picture in a newsletter needs its full address. Write above where the files are.',
    form: 'What does your system allow?',
    tagOnly: (what) =>
      `${what} exists as a tag only. Choose “Every tag” above, or use the theme or a single result.`,
    tagOnlyNames: { chart: 'The bar chart', compare: 'The comparison', overview: 'The overview' },
    forms: {
      tag: 'Every tag',
      data: 'Ordinary tags with data- attributes',
      frame: 'Frames (iframe)',
      link: 'Only text and links',
      picture: 'Pictures, for newsletters',
    },
    formHelp: {
      tag: 'The tag becomes a card once the script is on the page. Without the script the statement remains.',
      data: 'The script makes a card of the div. Without the script the statement remains.',
      frame:
        'The frame shows the result’s own page and works without a script. With the script on the page it gets its own height. The statement is below it, since many systems take frames away. On a dark page write #dark after .html.',
      link: 'Put the link alone in its paragraph. The script makes a card of it. Without the script it is the statement as a link.',
      picture: 'A picture and the statement below it, as one link to the result’s own page.',
    },
    script: 'The script',
    scriptHelp:
      'Paste the line once per page, preferably in your template. The file impact-widgets.js and the folder embed, which frames, links and pictures show, are in the folder dist and have to be copied to your server.',
    scriptNeedless:
      'Pictures need no script. The folder embed is in the folder dist and has to be copied to your server.',
    single: 'Single results',
    chart: 'Only the bar chart',
    together: 'Across the themes',
    compare: 'The two programmes side by side',
    overview: 'Explore all results',
    copy: 'Copy',
    copyName: (what) => `Copy: ${what}`,
    copied: (what) => `Copied: ${what}`,
    selected: 'The text is selected and ready to copy.',
  },
};
