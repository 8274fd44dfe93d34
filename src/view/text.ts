import type { Indicator, Locale, Measurement, Source } from '../model/index.js';
import { formatFigure, formatList, formatNumber, formatSource, sourceUrl, termsOf } from '../format/index.js';
import { byValue } from './figure.js';
import type { Result } from './result.js';

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

export function joinRuns(runs: readonly TextRun[], form: Form): string {
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
function people(indicator: Indicator, measurement: Measurement, locale: Locale, form: Form): string {
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

/** The difference between programmes in words, the higher figure first: "8 ud af 10 … mod 7 ud af 10 …". */
export function differenceRun(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
): TextRun {
  const said = (form: Form) =>
    byValue(measurements)
      .map((measurement) => people(indicator, measurement, locale, form))
      .join(termsOf(locale).versus);
  return { text: said('text'), spoken: said('spoken') };
}

/** What else belongs to the figures: one figure for several groups, number of answers, period. */
export function notesOf(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
): readonly string[] {
  const terms = termsOf(locale);
  // Every group, whichever of them is shown.
  const groups = indicator.measurements.map(({ base }) => base.indefinite[locale]);
  const notes = indicator.joint && groups.length > 1 ? [terms.joint(formatList(groups, locale))] : [];
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
  return measurements
    .map(({ source }) => sourceView(source, locale))
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
}

/** The sources of some indicators, each once, in order. */
export function sourcesOfAll(results: readonly Result[], locale: Locale): readonly SourceView[] {
  return sourcesOf(
    results.flatMap(({ measurements }) => measurements),
    locale,
  );
}

/** An indicator's figures as one sentence with scale word, base, comparison, parts and notes. */
export function said(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
  form: Form,
): string {
  const [first] = measurements as [Measurement];
  const whose = measurements.map((measurement) => people(indicator, measurement, locale, form));
  const parts = measurements.flatMap((measurement) =>
    splitRuns(measurement, locale).map((part) => joinRuns(part, form)),
  );
  const sentence = joinRuns(sentenceRuns(indicator, first, locale), form);
  const whole = `${formatList(whose, locale)} ${sentence}${parts.length ? `: ${formatList(parts, locale)}` : ''}.`;
  return [whole, ...notesOf(indicator, measurements, locale)].join(' ');
}

/** "Kilde: Fonden for Socialt Ansvar, 2024", or "Kilder:" and each of them. */
export function sourceLine(sources: readonly SourceView[], locale: Locale): string {
  const { source, sources: several } = termsOf(locale);
  return `${sources.length > 1 ? `${several}:` : source} ${sources.map(({ text }) => text).join('; ')}`;
}

const cited = (measurements: readonly Measurement[], locale: Locale) =>
  `${sourceLine(sourcesOf(measurements, locale), locale)}.`;

/** An indicator's figures as one whole statement, with everything that belongs to them and their source. */
export function statement(
  indicator: Indicator,
  measurements: readonly Measurement[],
  locale: Locale,
  form: Form,
): string {
  return `${said(indicator, measurements, locale, form)} ${cited(measurements, locale)}`;
}

/** Several indicators, with a source behind the last figure that comes from it rather than behind each. */
export function statements(results: readonly Result[], locale: Locale): string {
  const sources = results.map(({ measurements }) => cited(measurements, locale));
  return results
    .map(({ indicator, measurements }, index) => {
      const sentence = said(indicator, measurements, locale, 'text');
      return sources[index] === sources[index + 1] ? sentence : `${sentence} ${sources[index]}`;
    })
    .join(' ');
}
