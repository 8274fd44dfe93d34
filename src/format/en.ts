import type { Language } from './language.js';

/** How English writes figures, and what the elements say in it. */
export const english: Language = {
  region: 'en-GB',
  percentSign: '%',
  outOf: (total) => `out of\u00a0${total}`,
  times: 'times',
  time: 'time',
  percent: (value) => `${value} per cent`,
  precisions: { 'just-over': 'just over' },
  ofAll: (share, people) => `${share} of ${people}`,
  source: 'Source:',
  sources: 'Sources',
  citedIn: 'cited by',
  joint: (groups) => `The source states the same figure for ${groups}.`,
  respondents: (count) => `${count} answered.`,
  period: (text) => `Asked in ${text}.`,
  interval: (low, high) => `Uncertainty: between ${low} and ${high}.`,
  earlier: (period, figure, change) =>
    ({
      up: `Up from ${figure} in ${period}`,
      down: `Down from ${figure} in ${period}`,
      same: `Also ${figure} in ${period}`,
      other: `Earlier figure, ${period}: ${figure}`,
    })[change],
  sourceFor: (group) => `Source (${group}):`,
  versus: ' compared with ',
  avoid: {
    'not-an-effect': () =>
      'Do not write “works” or “leads to”: people say this themselves, and no effect is measured.',
    'not-percent': ({ right, wrong }) =>
      `Do not write “${wrong}”: “${right}” is whole people and no percentage.`,
    'not-counted': ({ right, wrong }) => `Do not write “${wrong}”: the source says “${right}”.`,
    'not-exact': ({ right, wrong }) =>
      `Do not write “${wrong}”: the source says “${right}” and nothing more exact.`,
    comparison: ({ right }) => `Do not leave out whom it is compared with: ${right}.`,
    'scale-word': ({ right }) =>
      `Do not leave out “${right}”: without those words the sentence says something else.`,
    parts: ({ right }) => `Do not add the parts up to one answer: ${right}.`,
    'part-of-people': ({ right, wrong }) => `Do not write “${wrong}”: the figure is of ${right} only.`,
    joint: ({ right }) =>
      `Do not write it as several figures: the source states the same figure for ${right}.`,
    'other-questions': ({ right }) =>
      `Do not compare “${right}” with other results: they answer other questions.`,
  },
  selection: 'Selected results',
  compareTitle: (programs) => `${programs} side by side`,
  chartSubtitle: {
    share: 'Share of the group in per cent',
    frequency: (outOf) => `Number ${outOf} in the group`,
    mixed: (outOf) => `In per cent, or as a number ${outOf}, of the group`,
  },
  tableSummary: 'The figures in a table',
  tableCaption: (theme) => `${theme}: all figures`,
  columns: { statement: 'Statement', group: 'Who', result: 'Result', source: 'Source' },
  percentUnit: 'per cent',
  newerEdition: (date) => `There are newer figures of ${date}.`,
  pinnedEdition: (pinned, newest) => `These figures are of ${pinned}. The newest are of ${newest}.`,
  loading: 'Fetching the figures …',
  unavailable: (name) => `A result${name && ` from ${name}`} should appear here.`,
  export: {
    summary: 'Download or copy the figures',
    download: 'Download',
    picture: 'Copy as picture',
    noPicture: 'The picture could not be copied. Download PNG instead.',
    choose: 'What to copy',
    everything: 'All results shown',
    sentence: 'Copy as text',
    snippet: 'Copy for a website',
    copied: 'Copied.',
    notCopied: 'Copy the text here:',
    mayWrite: 'You may write',
    avoid: 'Avoid',
  },
  csvColumns: 'theme id programme group number unit result scale statement source publication date link',
  overview: {
    title: (name) => `Results from ${name}`,
    search: 'Search the results',
    program: 'Programme',
    everyProgram: (count) => (count === 2 ? 'Both programmes' : 'All programmes'),
    theme: 'Theme',
    everyTheme: 'All themes',
    found: (count, all) => `${count} of ${all} results`,
    reset: 'Show all results',
    none: 'No result matches what you have chosen.',
    link: 'Link to this result',
  },
};
