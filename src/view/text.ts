import {
  isolated,
  textIn,
  type Figure,
  type Indicator,
  type Interval,
  type Locale,
  type Measured,
  type ResolvedSource,
} from '../model/index.js';
import {
  formatFigure,
  formatList,
  formatNumber,
  formatSource,
  hasGrammar,
  regionOf,
  sourceUrl,
  termsOf,
  type Change,
} from '../format/index.js';
import { bySize, numberOf, withNumber } from './figure.js';
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
  /** "Kilde:", or "Kilde (Bydelsmødre):" where the groups of one result have different sources. */
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

/** Measurements of which the same is said, together, in the order of the first of each. */
function alike(measurements: readonly Measured[], said: (one: Measured) => unknown): readonly Measured[][] {
  const groups = new Map<unknown, Measured[]>();
  for (const measurement of measurements) {
    const key = said(measurement);
    groups.set(key, [...(groups.get(key) ?? []), measurement]);
  }
  return [...groups.values()];
}

const namesOf = (measurements: readonly Measured[], locale: Locale) =>
  formatList(
    measurements.map(({ base }) => textIn(base.label, locale)),
    locale,
  );

/** What the dataset says as a whole, in a language that no sentence can be made in. */
const wholeStatement = ({ statement }: Indicator, locale: Locale) =>
  statement && !hasGrammar(locale) ? textIn(statement, locale) : undefined;

/** What the number and the people begin, finished: "oplever i høj grad, at …". */
export function sentenceRuns(
  indicator: Indicator,
  { comparison, scale }: Measured,
  locale: Locale,
): readonly TextRun[] {
  const sentence = wholeStatement(indicator, locale) ?? textIn(indicator.sentence, locale);
  if (comparison) return [plain(sentence.replace('{comparison}', () => textIn(comparison.text, locale)))];
  if (!scale) return [plain(sentence.replaceAll('{scale}', ''))];
  const word = marked(textIn(scale, locale));
  return sentence.split('{scale}').flatMap((text, index) => (index ? [word, plain(text)] : [plain(text)]));
}

/** The parts of a split: "63 % i høj grad", "18 % i nogen grad". Empty where there is no split. */
export function splitRuns({ split = [] }: Measured, locale: Locale): readonly (readonly TextRun[])[] {
  return split.map(({ figure, scale }) => {
    const { text, spoken } = formatFigure(figure, locale);
    return [{ text, spoken }, plain(' '), marked(textIn(scale, locale))];
  });
}

export function joinRuns(runs: readonly TextRun[], form: Form): string {
  return runs.map((run) => (form === 'spoken' ? (run.spoken ?? run.text) : run.text)).join('');
}

/** Measurements that share a sentence: all, unless they are compared with different people. */
export function bySentence(measurements: readonly Measured[], locale: Locale): readonly Measured[][] {
  return alike(measurements, ({ comparison }) => comparison && textIn(comparison.text, locale));
}

/** A sentence behind another, without the full stop at its end. */
const asClause = (sentence: string) => `. ${sentence.replace(/\.$/, '')}`;

/** A sentence with everything that belongs to it behind it, for places that have no room for more. */
export function fullSentenceRuns(
  indicator: Indicator,
  measurements: readonly Measured[],
  locale: Locale,
): readonly TextRun[] {
  const groups = bySentence(measurements, locale);
  const sentences = groups.flatMap((group, index) => [
    ...(groups.length > 1 ? [plain(`${index ? '. ' : ''}${namesOf(group, locale)}: `)] : []),
    ...sentenceRuns(indicator, group[0]!, locale),
  ]);
  const parts = measurements.flatMap((measurement) =>
    splitRuns(measurement, locale).flatMap((part, index) => {
      const whose = measurements.length > 1 ? `. ${namesOf([measurement], locale)}: ` : ': ';
      return [plain(index === 0 ? whose : ', '), ...part];
    }),
  );
  const spoken = notesOf(measurements, locale, 'spoken').map(asClause);
  const notes = notesOf(measurements, locale, 'text').map((note, index) => {
    const text = asClause(note);
    return text === spoken[index] ? plain(text) : { text, spoken: spoken[index]! };
  });
  return [...sentences, ...parts, ...notes, ...(notes.length ? [plain('.')] : [])];
}

/** Whose figure it is: "73 procent af Bydelsmødrene", "7 ud af 10 Bydelsmødre". */
function people(indicator: Indicator, { figure, base }: Measured, locale: Locale, form: Form): string {
  const number = formatFigure(figure, locale)[form];
  switch (figure.kind) {
    case 'share':
      return termsOf(locale).ofAll(number, textIn(base.definite, locale));
    case 'frequency':
      return `${number} ${textIn(base.indefinite, locale)}`;
    case 'multiple': {
      const verb = 'verb' in indicator ? textIn(indicator.verb, locale) : '';
      return `${textIn(base.indefinite, locale)} ${verb} ${number}`;
    }
  }
}

/** The difference between programmes in words, the highest figure first: "8 ud af 10 … mod 7 ud af 10 …". */
export function differenceRun(
  indicator: Indicator,
  measurements: readonly Measured[],
  locale: Locale,
): TextRun {
  const said = (form: Form) => {
    const each = bySize(measurements).map((measurement) => people(indicator, measurement, locale, form));
    return each.length === 2 ? each.join(termsOf(locale).versus) : formatList(each, locale);
  };
  return { text: said('text'), spoken: said('spoken') };
}

/** The unit of a count or a multiple stands once, behind the second number; the sign of a share behind both. */
function intervalOf(figure: Figure, { low, high }: Interval, locale: Locale, form: Form): string {
  const written = (number: number) => formatFigure(withNumber(figure, number), locale)[form];
  const { interval } = termsOf(locale);
  return interval(figure.kind === 'share' ? written(low) : formatNumber(low, locale), written(high));
}

/** What became of a figure. Counts of different wholes, and "godt 5" and "5", are neither more nor less than each other; nor is what the figure's interval holds. */
function changeOf(before: Figure, now: Figure, interval: Interval | undefined): Change {
  const unitOf = (figure: Figure) =>
    'outOf' in figure ? figure.outOf : 'precision' in figure && figure.precision;
  const change = numberOf(now) - numberOf(before);
  if (unitOf(before) !== unitOf(now)) return 'other';
  // What lies in the range of the figure may be no change at all.
  if (interval && numberOf(before) >= interval.low && numberOf(before) <= interval.high) return 'other';
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

/** What belongs to one figure besides its sentence: how many answered, when, how sure it is, and what it was before. */
function notesOn(
  { figure, respondents, period, interval, earlier }: Measured,
  locale: Locale,
  form: Form,
): readonly string[] {
  const terms = termsOf(locale);
  const answered = (count: number) => terms.respondents(formatNumber(count, locale));
  return [
    ...(respondents === undefined ? [] : [answered(respondents)]),
    ...(period === undefined ? [] : [terms.period(isolated(period, locale))]),
    ...(interval ? [intervalOf(figure, interval, locale, form)] : []),
    ...earlier.map((before) => {
      const more = [
        ...(before.respondents === undefined ? [] : [answered(before.respondents).replace(/\.$/, '')]),
        ...(before.source ? [`${terms.source} ${formatSource(before.source, locale)}`] : []),
      ].join('; ');
      const was = formatFigure(before.figure, locale)[form];
      const said = terms.earlier(
        isolated(before.period, locale),
        was,
        changeOf(before.figure, figure, interval),
      );
      return `${said}${more && ` (${more})`}.`;
    }),
  ];
}

/** What else belongs to the figures: one figure for several groups, and what belongs to each; the same only once. */
export function notesOf(
  measurements: readonly Measured[],
  locale: Locale,
  form: Form = 'text',
): readonly string[] {
  // Every group, whichever of them is shown.
  const groups = measurements[0]?.joint.map(({ indefinite }) => textIn(indefinite, locale)) ?? [];
  const joint = groups.length > 1 ? [termsOf(locale).joint(formatList(groups, locale))] : [];
  const shared = alike(measurements, (measurement) => notesOn(measurement, locale, form).join());
  return [
    ...joint,
    ...shared.flatMap((group) => {
      const notes = notesOn(group[0]!, locale, form);
      if (shared.length < 2 || notes.length === 0) return notes;
      return [`${namesOf(group, locale)}: ${notes.join(' ')}`];
    }),
  ];
}

function sourceView(source: ResolvedSource, label: string, locale: Locale): SourceView {
  return {
    label,
    text: formatSource(source, locale),
    url: sourceUrl(source),
    title: source.title,
    titleLanguage: source.language,
  };
}

/** The sources of one indicator's measurements, each once, in order. */
export function sourcesOf(measurements: readonly Measured[], locale: Locale): readonly SourceView[] {
  const { source: label, sourceFor } = termsOf(locale);
  const groups = alike(measurements, ({ source }) => source.id);
  return groups.map((group) =>
    sourceView(group[0]!.source, groups.length > 1 ? sourceFor(namesOf(group, locale)) : label, locale),
  );
}

/** The sources of some indicators, each once, in order. */
export function sourcesOfAll(results: readonly Result[], locale: Locale): readonly SourceView[] {
  const [only, ...more] = results;
  if (only && more.length === 0) return sourcesOf(only.measurements, locale);
  const measurements = results.flatMap((result) => result.measurements);
  return alike(measurements, ({ source }) => source.id).map(([first]) =>
    sourceView(first!.source, termsOf(locale).source, locale),
  );
}

/** A sentence begins with a capital letter, whatever the people are called inside one. */
const capital = (text: string, locale: Locale) => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(regionOf(locale)) + text.slice(first.length);
};

/** An indicator's figures in sentences with scale word, base, comparison, parts and notes. */
export function said(
  indicator: Indicator,
  measurements: readonly Measured[],
  locale: Locale,
  form: Form,
): string {
  const whole = wholeStatement(indicator, locale);
  if (whole !== undefined) return whole;
  // Parts belong to the one group that they stand behind.
  const clauses = bySentence(measurements, locale).flatMap((group) =>
    alike(group, (measurement) => measurement.split && measurement),
  );
  const sentences = clauses.map((clause) => {
    const [first] = clause as [Measured, ...Measured[]];
    const whose = clause.map((measurement) => people(indicator, measurement, locale, form));
    const sentence = joinRuns(sentenceRuns(indicator, first, locale), form);
    const parts = splitRuns(first, locale).map((part) => joinRuns(part, form));
    return `${capital(formatList(whose, locale), locale)} ${sentence}${parts.length ? `: ${formatList(parts, locale)}` : ''}.`;
  });
  return [...sentences, ...notesOf(measurements, locale, form)].join(' ');
}

/** "Kilde: Fonden for Socialt Ansvar, 2024", or "Kilder:" and each of them, or each with its label. */
export function sourceLine(sources: readonly SourceView[], locale: Locale): string {
  const { source, sources: several } = termsOf(locale);
  const texts = sources.map(({ text }) => text);
  if (sources.length < 2) return `${source} ${texts.join()}`;
  if (sources.every(({ label }) => label === source)) return `${several}: ${texts.join('; ')}`;
  return sources.map(({ label, text }) => `${label} ${text}`).join('; ');
}

/** An indicator's figures as a whole, with everything that belongs to them and their source. */
export function statement(
  indicator: Indicator,
  measurements: readonly Measured[],
  locale: Locale,
  form: Form,
): string {
  return (
    wholeStatement(indicator, locale) ??
    `${said(indicator, measurements, locale, form)} ${sourceLine(sourcesOf(measurements, locale), locale)}.`
  );
}

/** Several indicators, with a source behind the last figure that comes from it rather than behind each. */
export function statements(results: readonly Result[], locale: Locale): string {
  const cited = results.map(({ measurements }) => `${sourceLine(sourcesOf(measurements, locale), locale)}.`);
  return results
    .map(({ indicator, measurements }, index) =>
      cited[index] === cited[index + 1]
        ? said(indicator, measurements, locale, 'text')
        : statement(indicator, measurements, locale, 'text'),
    )
    .join(' ');
}
