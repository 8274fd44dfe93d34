import { textIn, type Indicator, type Locale, type Measured } from '../model/index.js';
import { formatFigure, formatList, hasGrammar, regionOf, termsOf, type Form } from '../format/index.js';
import { alike, namesOf } from './alike.js';
import { bySize } from './figure.js';
import { notesOf } from './notes.js';
import type { Result } from './result.js';
import { sourceLine, sourcesOf } from './sources.js';

/** A stretch of a sentence. */
export interface TextRun {
  readonly text: string;
  /** The same without signs, where it has any: "63 procent". */
  readonly spoken?: string;
  /** These words say how strongly people agree. */
  readonly scale?: boolean;
}

const plain = (text: string): TextRun => ({ text });
const marked = (text: string): TextRun => ({ text, scale: true });

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
