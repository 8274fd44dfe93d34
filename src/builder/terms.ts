import type { Locale } from '../data/index.js';

/** What the builder page says. */
export interface BuilderTerms {
  readonly title: string;
  readonly introduction: string;
  readonly language: string;
  readonly script: string;
  readonly scriptHelp: string;
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
      'Vælg et tema eller et enkelt resultat, kopiér linjen, og sæt den ind, hvor det skal stå. Teksten mellem taggene vises, hvor scripts ikke kører.',
    language: 'Sprog',
    script: 'Scriptet',
    scriptHelp:
      'Læg filen dist/impact-widgets.js på jeres egen server, og sæt linjen ind én gang på siden. Skift adressen, hvis filen ligger et andet sted.',
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
      'Choose a theme or a single result, copy the line and paste it where it should stand. The text between the tags shows where scripts do not run.',
    language: 'Language',
    script: 'The script',
    scriptHelp:
      'Put the file dist/impact-widgets.js on your own server and paste the line once a page. Change the address if the file lies elsewhere.',
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
