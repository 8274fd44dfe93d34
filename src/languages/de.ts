import type { Language } from '../format/index.js';
import { register } from './register.js';

/** How German writes figures, and what the elements say in it. */
export const german: Language = {
  region: 'de-DE',
  percentSign: '\u00a0%',
  outOf: (total) => `von\u00a0${total}`,
  times: 'Mal',
  time: 'Mal',
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
  earlier: (period, figure, change) =>
    ({
      up: `Gestiegen von ${figure}, ${period}`,
      down: `Gesunken von ${figure}, ${period}`,
      same: `Ebenfalls ${figure}, ${period}`,
      other: `Frühere Zahl, ${period}: ${figure}`,
    })[change],
  avoid: {
    'not-an-effect': () =>
      'Nicht „wirkt“ oder „führt zu“ schreiben: Das sagen die Befragten selbst, eine Wirkung ist nicht gemessen.',
    'not-percent': ({ right, wrong }) =>
      `Nicht „${wrong}“ schreiben: „${right}“ sind ganze Menschen und keine Prozent.`,
    'not-counted': ({ right, wrong }) => `Nicht „${wrong}“ schreiben: Die Quelle sagt „${right}“.`,
    'not-exact': ({ right, wrong }) =>
      `Nicht „${wrong}“ schreiben: Die Quelle sagt „${right}“ und nichts Genaueres.`,
    comparison: ({ right }) => `Nicht weglassen, mit wem verglichen wird: ${right}.`,
    'scale-word': ({ right }) => `„${right}“ nicht weglassen: Ohne diese Wörter sagt der Satz etwas anderes.`,
    parts: ({ right }) => `Die Teile nicht zu einer Antwort zusammenzählen: ${right}.`,
    'part-of-people': ({ right, wrong }) => `Nicht „${wrong}“ schreiben: Die Zahl gilt nur für ${right}.`,
    joint: ({ right }) => `Nicht als mehrere Zahlen schreiben: Die Quelle nennt für ${right} dieselbe Zahl.`,
    'other-questions': ({ right }) =>
      `„${right}“ nicht mit anderen Ergebnissen vergleichen: Sie antworten auf andere Fragen.`,
  },
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
  newerEdition: (date) => `Es gibt neuere Zahlen vom ${date}.`,
  pinnedEdition: (pinned, newest) => `Diese Zahlen sind vom ${pinned}, die neuesten vom ${newest}.`,
  loading: 'Die Zahlen werden geladen …',
  unavailable: (name) => `Hier sollte ein Ergebnis${name && ` von ${name}`} stehen.`,
  export: {
    summary: 'Zahlen herunterladen oder kopieren',
    download: 'Herunterladen:',
    picture: 'Als Bild kopieren',
    noPicture: 'Das Bild konnte nicht kopiert werden. Laden Sie stattdessen das PNG herunter.',
    choose: 'Was soll kopiert werden?',
    everything: 'Alle gezeigten Ergebnisse',
    sentence: 'Als Text kopieren',
    snippet: 'Für eine Website kopieren',
    copied: 'Kopiert.',
    notCopied: 'Den Text hier kopieren:',
    mayWrite: 'Das dürfen Sie schreiben',
    avoid: 'Zu vermeiden',
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
    none: 'Kein Ergebnis passt zu dieser Auswahl.',
    link: 'Link zu diesem Ergebnis',
  },
};

register('de', german);
