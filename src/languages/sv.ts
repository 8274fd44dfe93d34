import type { Language } from '../format/index.js';
import { register } from './register.js';

/** How Swedish writes figures, and what the elements say in it. */
export const swedish: Language = {
  region: 'sv-SE',
  percentSign: '\u00a0%',
  outOf: (total) => `av\u00a0${total}`,
  times: 'gånger',
  time: 'gång',
  percent: (value) => `${value} procent`,
  precisions: { 'just-over': 'drygt' },
  ofAll: (share, people) => `${share} av ${people}`,
  versus: ' mot ',
  source: 'Källa:',
  sources: 'Källor',
  sourceFor: (group) => `Källa (${group}):`,
  citedIn: 'återgiven av',
  joint: (groups) => `Källan anger samma siffra för ${groups}.`,
  respondents: (count) => `${count} har svarat.`,
  period: (text) => `Tillfrågade: ${text}.`,
  interval: (low, high) => `Osäkerhet: mellan ${low} och ${high}.`,
  earlier: (period, figure, change) =>
    ({
      up: `Upp från ${figure}, ${period}`,
      down: `Ner från ${figure}, ${period}`,
      same: `Även ${figure}, ${period}`,
      other: `Tidigare siffra, ${period}: ${figure}`,
    })[change],
  avoid: {
    'not-an-effect': () =>
      'Skriv inte ”fungerar” eller ”leder till”: det är vad folk själva säger, och ingen effekt är mätt.',
    'not-percent': ({ right, wrong }) =>
      `Skriv inte ”${wrong}”: ”${right}” är hela människor och inte procent.`,
    'not-counted': ({ right, wrong }) => `Skriv inte ”${wrong}”: källan säger ”${right}”.`,
    'not-exact': ({ right, wrong }) => `Skriv inte ”${wrong}”: källan säger ”${right}” och inget mer exakt.`,
    comparison: ({ right }) => `Utelämna inte vilka jämförelsen gäller: ${right}.`,
    'scale-word': ({ right }) => `Utelämna inte ”${right}”: utan de orden säger meningen något annat.`,
    parts: ({ right }) => `Lägg inte ihop delarna till ett svar: ${right}.`,
    'part-of-people': ({ right, wrong }) => `Skriv inte ”${wrong}”: siffran gäller bara ${right}.`,
    joint: ({ right }) => `Skriv det inte som flera siffror: källan anger samma siffra för ${right}.`,
    'other-questions': ({ right }) => `Jämför inte ”${right}” med andra resultat: de svarar på andra frågor.`,
  },
  selection: 'Utvalda resultat',
  compareTitle: (programs) => `${programs} sida vid sida`,
  chartSubtitle: {
    share: 'Andel av gruppen i procent',
    frequency: (outOf) => `Antal ${outOf} i gruppen`,
    mixed: (outOf) => `I procent eller antal ${outOf} i gruppen`,
  },
  tableSummary: 'Siffrorna i en tabell',
  tableCaption: (theme) => `${theme}: alla siffror`,
  columns: { statement: 'Påstående', group: 'Vem', result: 'Resultat', source: 'Källa' },
  percentUnit: 'procent',
  newerEdition: (date) => `Det finns nyare siffror från ${date}.`,
  pinnedEdition: (pinned, newest) => `Siffrorna är från ${pinned}. De nyaste är från ${newest}.`,
  loading: 'Hämtar siffrorna …',
  unavailable: (name) => `Här skulle det stå ett resultat${name && ` från ${name}`}.`,
  export: {
    summary: 'Hämta eller kopiera siffrorna',
    download: 'Hämta',
    choose: 'Vad vill du kopiera?',
    everything: 'Alla resultat som visas',
    sentence: 'Kopiera som text',
    snippet: 'Kopiera till en webbplats',
    copied: 'Kopierat.',
    notCopied: 'Kopiera texten här:',
    mayWrite: 'Det kan du skriva',
    avoid: 'Undvik',
  },
  csvColumns: 'tema id insats grupp tal enhet resultat skala påstående källa publikation datum länk',
  overview: {
    title: (name) => `Resultat från ${name}`,
    search: 'Sök i resultaten',
    program: 'Insats',
    everyProgram: (count) => (count === 2 ? 'Båda insatserna' : 'Alla insatser'),
    theme: 'Tema',
    everyTheme: 'Alla teman',
    found: (count, all) => `${count} av ${all} resultat`,
    reset: 'Visa alla resultat',
  },
};

register('sv', swedish);
