import type { Locale } from '../model/index.js';
import type { LoadFailure } from '../model/load.js';
import { formatList } from './number.js';

/** What the console says to the author of a page. */
export interface Warnings {
  readonly missing: (attribute: string, example: string) => string;
  readonly unknown: (attribute: string, value: string, nearest: string, instead?: string) => string;
  readonly noFigures: (subject: string, program: string) => string;
  readonly untrue: (variant: string, instead: string) => string;
  readonly notCompared: (subject: string, comparable: readonly string[]) => string;
  readonly headingLevel: (value: string) => string;
  readonly missingEndTag: (tag: string) => string;
  readonly contrast: (tokens: string) => string;
  readonly failed: (error: string) => string;
  readonly notHydrated: (error: string) => string;
  readonly notAColour: (tokens: string) => string;
  /** `nearest` is empty where no dataset is on the page. */
  readonly unknownDataset: (name: string, nearest: string) => string;
  readonly noDataset: string;
  readonly otherEdition: (pinned: string, edition: string) => string;
  /** `detail` is what was found; may be empty. */
  readonly notLoaded: (address: string, failure: LoadFailure, detail: string) => string;
  /** `problems` are lines. */
  readonly refusedDataset: (problems: string) => string;
  readonly refusedRows: (problems: string) => string;
  readonly takenDataset: (name: string) => string;
}

const FAILURES_DA: Readonly<Record<LoadFailure, string>> = {
  address: 'skriv en adresse, der begynder med https:// eller http://',
  network: 'filen kan ikke hentes; serveren skal tillade det (CORS)',
  timeout: 'filen kom ikke inden 8 sekunder',
  status: 'filen kan ikke hentes; er adressen rigtig?',
  type: 'filen skal være application/json',
  size: 'filen er større end 2 MB',
  json: 'filen er ikke JSON',
  integrity: 'filen har ikke kontrolsummen i integrity',
  insecure: 'integrity kræver en side med https',
};

const FAILURES_EN: Readonly<Record<LoadFailure, string>> = {
  address: 'write an address that starts with https:// or http://',
  network: 'the file cannot be fetched; its server has to allow it (CORS)',
  timeout: 'the file did not come within 8 seconds',
  status: 'the file cannot be fetched; is the address right?',
  type: 'the file should be application/json',
  size: 'the file is larger than 2 MB',
  json: 'the file is not JSON',
  integrity: 'the file has not the hash in integrity',
  insecure: 'integrity needs a page with https',
};

const da: Warnings = {
  missing: (attribute, example) => `${attribute} mangler. Skriv for eksempel ${attribute}="${example}".`,
  unknown: (attribute, value, nearest, instead) =>
    `${attribute}="${value}" findes ikke. Mente du "${nearest}"?${instead ? ` Viser "${instead}".` : ''}`,
  noFigures: (subject, program) => `"${subject}" har ingen tal for "${program}". Fjern program="${program}".`,
  untrue: (variant, instead) => `variant="${variant}" passer ikke til den slags tal. Viser "${instead}".`,
  notCompared: (subject, comparable) =>
    `"${subject}" kan ikke sammenlignes.${comparable.length ? ` Disse kan: ${formatList(comparable, 'da')}.` : ''}`,
  headingLevel: (value) => `heading-level="${value}" findes ikke. Skriv et tal fra 2 til 6.`,
  missingEndTag: (tag) => `sluttagget ser ud til at mangle. Skriv </${tag}>.`,
  contrast: (tokens) =>
    `${tokens}: tekst eller tal kan ikke læses på fladen (under 4,5:1). Bruger standardfarverne.`,
  failed: (error) => `Tallene kan ikke vises, så teksten mellem taggene står der. ${error}`,
  notHydrated: (error) => `HTML fra serveren passer ikke og er lavet på ny. ${error}`,
  notAColour: (tokens) => `${tokens}: det er ikke en farve. Bruger standardfarverne.`,
  unknownDataset: (name, nearest) =>
    `dataset="${name}" findes ikke på siden.${nearest && ` Mente du "${nearest}"?`} Sæt <impact-dataset id="${name}" src="…"> ind.`,
  notLoaded: (address, failure, detail) =>
    `${address}: ${FAILURES_DA[failure]}. ${detail} Teksterne på siden bliver stående.`,
  refusedDataset: (problems) => `datasættet kan ikke vises. Teksterne på siden bliver stående.\n${problems}`,
  refusedRows: (problems) => `disse rækker er udeladt, resten vises.\n${problems}`,
  otherEdition: (pinned, edition) =>
    `edition="${pinned}" er ikke den udgave, som siden har ("${edition}"), så teksten mellem taggene bliver stående.`,
  noDataset: 'der er ingen tal på siden. Sæt <impact-dataset src="…"> ind omkring elementet.',
  takenDataset: (name) => `der er allerede et andet datasæt "${name}" på siden. Det første bliver.`,
};

const en: Warnings = {
  missing: (attribute, example) => `${attribute} is missing. Write ${attribute}="${example}", for example.`,
  unknown: (attribute, value, nearest, instead) =>
    `${attribute}="${value}" does not exist. Did you mean "${nearest}"?${instead ? ` Showing "${instead}".` : ''}`,
  noFigures: (subject, program) =>
    `"${subject}" has no figures for "${program}". Remove program="${program}".`,
  untrue: (variant, instead) =>
    `variant="${variant}" does not fit this kind of figure. Showing "${instead}".`,
  notCompared: (subject, comparable) =>
    `"${subject}" cannot be compared.${comparable.length ? ` These can: ${formatList(comparable, 'en')}.` : ''}`,
  headingLevel: (value) => `heading-level="${value}" does not exist. Write a number from 2 to 6.`,
  missingEndTag: (tag) => `the end tag seems to be missing. Write </${tag}>.`,
  contrast: (tokens) =>
    `${tokens}: text or figures cannot be read on the surface (below 4.5:1). Using the default colours.`,
  failed: (error) => `The figures cannot be shown, so the text between the tags stays. ${error}`,
  notHydrated: (error) => `The HTML from the server does not fit and is rendered anew. ${error}`,
  notAColour: (tokens) => `${tokens}: not a colour. Using the default colours.`,
  unknownDataset: (name, nearest) =>
    `dataset="${name}" is not on the page.${nearest && ` Did you mean "${nearest}"?`} Put in <impact-dataset id="${name}" src="…">.`,
  notLoaded: (address, failure, detail) =>
    `${address}: ${FAILURES_EN[failure]}. ${detail} The texts on the page stay.`,
  refusedDataset: (problems) => `the dataset cannot be shown. The texts on the page stay.\n${problems}`,
  refusedRows: (problems) => `these rows are left out, the rest is shown.\n${problems}`,
  otherEdition: (pinned, edition) =>
    `edition="${pinned}" is not the edition on the page ("${edition}"), so the text between the tags stays.`,
  noDataset: 'there are no figures on the page. Put <impact-dataset src="…"> around the element.',
  takenDataset: (name) => `there is another dataset "${name}" on the page already. The first one stays.`,
};

/** Warnings in Danish to those who write Danish, else in English. */
export function warningsIn(locale: Locale): Warnings {
  return locale === 'da' || locale.startsWith('da-') ? da : en;
}
