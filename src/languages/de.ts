import type { Language } from '../format/index.js';
import { register } from './register.js';

/** How German writes figures, and what the elements say in it. */
export const german: Language = {
  region: 'de-DE',
  percentSign: '\u00a0%',
  outOf: (total) => `von\u00a0${total}`,
  times: 'Mal',
  percent: (value) => `${value} Prozent`,
  precisions: { 'just-over': 'gut' },
  ofAll: (share, people) => `${share} ${people}`,
  versus: ' gegenüber ',
  source: 'Quelle:',
  sources: 'Quellen',
  sourceFor: (group) => `Quelle (${group}):`,
  citedIn: 'zitiert in',
  joint: (groups) => `Die Quelle nennt für ${groups} dieselbe Zahl.`,
  respondents: (count) => `${count} haben geantwortet.`,
  period: (text) => `Befragt: ${text}.`,
  interval: (low, high) => `Unsicherheit: zwischen ${low} und ${high}.`,
  earlier: (period, figure) => `Frühere Zahl, ${period}: ${figure}.`,
  selection: 'Ausgewählte Ergebnisse',
  compareTitle: (programs) => `${programs} nebeneinander`,
  chartSubtitle: {
    share: 'Anteil der Gruppe in Prozent',
    frequency: (outOf) => `Anzahl ${outOf} in der Gruppe`,
    mixed: (outOf) => `In Prozent oder als Anzahl ${outOf} in der Gruppe`,
  },
  tableSummary: 'Die Zahlen in einer Tabelle',
  tableCaption: (theme) => `${theme}: alle Zahlen`,
  columns: { statement: 'Aussage', group: 'Wer', result: 'Ergebnis', source: 'Quelle' },
  percentUnit: 'Prozent',
  loading: 'Die Zahlen werden geladen …',
  unavailable: (name) => `Hier sollte ein Ergebnis${name && ` von ${name}`} stehen.`,
  export: {
    summary: 'Zahlen herunterladen oder kopieren',
    download: 'Herunterladen:',
    choose: 'Was soll kopiert werden?',
    everything: 'Alle gezeigten Ergebnisse',
    sentence: 'Als Text kopieren',
    snippet: 'Für eine Website kopieren',
    copied: 'Kopiert.',
    notCopied: 'Den Text hier kopieren:',
  },
  csvColumns: 'Thema id Programm Gruppe Zahl Einheit Ergebnis Skala Aussage Quelle Publikation Datum Link',
  overview: {
    title: (name) => `Ergebnisse von ${name}`,
    search: 'Ergebnisse durchsuchen',
    program: 'Programm',
    everyProgram: (count) => (count === 2 ? 'Beide Programme' : 'Alle Programme'),
    theme: 'Thema',
    everyTheme: 'Alle Themen',
    found: (count, all) => `${count} von ${all} Ergebnissen`,
    reset: 'Alle Ergebnisse zeigen',
  },
};

register('de', german);
