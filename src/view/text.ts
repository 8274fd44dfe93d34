import type { Indicator, Locale, Measurement, Source } from '../data/index.js';
import { formatFigure, formatList, formatNumber, formatSource, sourceUrl, termsOf } from '../format/index.js';

/** A stretch of a sentence. */
export interface TextRun {
  readonly text: string;
  /** The same without signs, where it has any: "63 procent". */
  readonly spoken?: string;
  /** These words say how strongly people agree. */
  readonly scale?: boolean;
}

/** Where a figure comes from, as it is written and linked. */
export interface SourceView {
  /** "Kilde:". */
  readonly label: string;
  /** "Fonden for Socialt Ansvar, 2024". */
  readonly text: string;
  readonly url: string | undefined;
  /** The publication's own title and the language it is in. */
  readonly title: string | undefined;
  readonly titleLanguage: Locale | undefined;
}

const plain = (text: string): TextRun => ({ text });
const marked = (text: string): TextRun => ({ text, scale: true });

/** How a figure is put: as it is written on the page, or as a voice says it. */
export type Form = 'text' | 'spoken';

/** What the number and the people begin, finished: "oplever i høj grad, at …". */
export function sentenceRuns(
  indicator: Indicator,
  measurement: Measurement,
  locale: Locale,
): readonly TextRun[] {
  const sentence = indicator.sentence[locale];
  if (measurement.comparison) {
    return [plain(sentence.replace('{comparison}', measurement.comparison.text[locale]))];
  }
  const [before = '', after] = sentence.split('{scale}');
  if (after === undefined || !measurement.scale) return [plain(before + (after ?? ''))];
  return [plain(before), marked(termsOf(locale).scales[measurement.scale]), plain(after)];
}

/** The parts of a split: "63 % i høj grad", "18 % i nogen grad". Empty where there is no split. */
export function splitRuns(measurement: Measurement, locale: Locale): readonly (readonly TextRun[])[] {
  return (measurement.split ?? []).map(({ figure, scale }) => {
    const { text, spoken } = formatFigure(figure, locale);
    return [{ text, spoken }, plain(' '), marked(termsOf(locale).scales[scale])];
  });
}

function joinRuns(runs: readonly TextRun[], form: Form): string {
  return runs.map((run) => (form === 'spoken' ? (run.spoken ?? run.text) : run.text)).join('');
}

/** A sentence with everything that belongs to it behind it, for places that have no room for more. */
export function fullSentenceRuns(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
): readonly TextRun[] {
  const [first] = measurements as [Measurement];
  return [
    ...sentenceRuns(indicator, first, locale),
    ...splitRuns(first, locale).flatMap((part, index) => [plain(index === 0 ? ': ' : ', '), ...part]),
    ...notesOf(indicator, measurements, locale).map((note) => plain(`. ${note}`)),
  ];
}

/** Whose figure it is: "73 procent af Bydelsmødrene", "7 ud af 10 Bydelsmødre". */
function subject(indicator: Indicator, measurement: Measurement, locale: Locale, form: Form): string {
  const figure = formatFigure(measurement.figure, locale)[form];
  switch (measurement.figure.kind) {
    case 'share':
      return termsOf(locale).ofAll(figure, measurement.base.definite[locale]);
    case 'frequency':
      return `${figure} ${measurement.base.indefinite[locale]}`;
    case 'multiple': {
      const verb = 'verb' in indicator ? indicator.verb[locale] : '';
      return `${measurement.base.indefinite[locale]} ${verb} ${figure}`;
    }
  }
}

/** What else belongs to the figures: one figure for both programmes, number of answers, period. */
export function notesOf(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
): readonly string[] {
  const terms = termsOf(locale);
  const notes = indicator.joint ? [terms.joint] : [];
  for (const { respondents, period } of measurements) {
    if (respondents !== undefined) notes.push(terms.respondents(formatNumber(respondents, locale)));
    if (period !== undefined) notes.push(terms.period(period));
  }
  return [...new Set(notes)];
}

function sourceView(source: Source, locale: Locale): SourceView {
  return {
    label: termsOf(locale).source,
    text: formatSource(source, locale),
    url: sourceUrl(source),
    title: source.title,
    titleLanguage: source.language,
  };
}

/** The sources of some measurements, each once, in order. */
export function sourcesOf(measurements: readonly Measurement[], locale: Locale): readonly SourceView[] {
  return [...new Set(measurements.map(({ source }) => source))].map((source) => sourceView(source, locale));
}

/**
 * An indicator's figures as one whole statement with scale word, base, comparison, parts, notes and source.
 * `measurements` must not be empty.
 */
export function statement(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
  form: Form,
): string {
  const [first] = measurements as [Measurement];
  const subjects = measurements.map((measurement) => subject(indicator, measurement, locale, form));
  const parts = measurements.flatMap((measurement) =>
    splitRuns(measurement, locale).map((part) => joinRuns(part, form)),
  );
  const sentence = joinRuns(sentenceRuns(indicator, first, locale), form);
  const said = `${formatList(subjects, locale)} ${sentence}${parts.length ? `: ${formatList(parts, locale)}` : ''}.`;
  const sources = sourcesOf(measurements, locale).map(({ label, text }) => `${label} ${text}.`);
  return [said, ...notesOf(indicator, measurements, locale), ...sources].join(' ');
}
