import { isolated, textIn, type Figure, type Interval, type Locale, type Measured } from '../model/index.js';
import {
  formatFigure,
  formatList,
  formatNumber,
  formatSource,
  termsOf,
  type Change,
  type Form,
} from '../format/index.js';
import { alike, namesOf } from './alike.js';
import { numberOf, withNumber } from './figure.js';

/** The unit of a count or a multiple stands once, behind the second number; the sign of a share behind both. */
function intervalOf(figure: Figure, { low, high }: Interval, locale: Locale, form: Form): string {
  const written = (number: number) => formatFigure(withNumber(figure, number), locale)[form];
  const { interval } = termsOf(locale);
  return interval(figure.kind === 'share' ? written(low) : formatNumber(low, locale), written(high));
}

/**
 * What became of a figure. Counts of different wholes, and "godt 5" and "5", are neither more nor less than each other;
 * nor is what the figure's interval holds.
 */
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
