import type { Locale } from '../data/index.js';

/** What the builder page says. */
export interface BuilderTerms {
  readonly title: string;
  readonly introduction: string;
  readonly language: string;
  readonly script: string;
  readonly scriptHelp: string;
  readonly single: string;
  readonly copy: string;
  /** The name of a copy button to those who do not see what it stands beside. */
  readonly copyName: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly selected: string;
}

export const BUILDER_TERMS: Readonly<Record<Locale, BuilderTerms>> = {
  da: {
    title: 'Resultater til din hjemmeside',
    introduction:
      'Vælg et tema eller et enkelt resultat, kopiér linjen, og sæt den ind, hvor det skal stå. Teksten mellem taggene vises, hvor scripts ikke kører.',
    language: 'Sprog',
    script: 'Scriptet',
    scriptHelp:
      'Sættes ind én gang på siden, uanset hvor mange resultater den viser. Skift adressen ud med den, hvor I selv har lagt filen.',
    single: 'Enkelte resultater',
    copy: 'Kopiér',
    copyName: (what) => `Kopiér: ${what}`,
    copied: (what) => `Kopieret: ${what}`,
    selected: 'Teksten er markeret. Tryk Ctrl+C for at kopiere den.',
  },
  en: {
    title: 'Results for your website',
    introduction:
      'Choose a theme or a single result, copy the line and paste it where it should stand. The text between the tags shows where scripts do not run.',
    language: 'Language',
    script: 'The script',
    scriptHelp:
      'Goes in once a page, however many results it shows. Replace the address by the one you serve the file at.',
    single: 'Single results',
    copy: 'Copy',
    copyName: (what) => `Copy: ${what}`,
    copied: (what) => `Copied: ${what}`,
    selected: 'The text is selected. Press Ctrl+C to copy it.',
  },
};
