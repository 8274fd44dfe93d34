/** "What may I say?": what is true of each figure, and what would not be, derived from the figure and never written by hand. */
import {
  allIndicators,
  textIn,
  type Dataset,
  type Figure,
  type Locale,
  type Measured,
} from '../model/index.js';
import { formatFigure, formatList, regionOf, termsOf, type Avoid } from '../format/index.js';
import type { Result } from './result.js';
import { joinRuns, splitRuns, statement } from './text.js';

/** Wording to avoid, and why: "Skriv ikke »70 %«: …". */
export interface Advice extends Avoid {
  readonly text: string;
}

export interface SayFigure {
  readonly program: string;
  readonly people: string;
  /** To cite as it is, with its source. */
  readonly sentence: string;
  readonly avoid: readonly Advice[];
}

export interface SayView {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly SayFigure[];
}

const written = (figure: Figure, locale: Locale) => formatFigure(figure, locale).text;

/** A number with a decimal that nobody measured: "5,0". */
function falselyExact(times: number, locale: Locale): string {
  const exact = new Intl.NumberFormat(regionOf(locale), { minimumFractionDigits: 1 }).format(times);
  return exact + formatFigure({ kind: 'multiple', times }, locale).unit;
}

/** What a figure of this kind is not. */
function byKind({ figure, comparison }: Measured, locale: Locale): readonly Avoid[] {
  const right = written(figure, locale);
  switch (figure.kind) {
    case 'share': {
      // A share is no count of ten, unless it is one exactly; and then still nobody counted ten people.
      const count = Math.round(figure.percent / 10);
      return [
        { reason: 'not-counted', right, wrong: written({ kind: 'frequency', count, outOf: 10 }, locale) },
      ];
    }
    case 'frequency': {
      const percent = Math.round((figure.count / figure.outOf) * 100);
      return [{ reason: 'not-percent', right, wrong: written({ kind: 'share', percent }, locale) }];
    }
    case 'multiple':
      return [
        ...(figure.precision
          ? [{ reason: 'not-exact' as const, right, wrong: falselyExact(figure.times, locale) }]
          : []),
        ...(comparison
          ? [{ reason: 'comparison' as const, right: textIn(comparison.text, locale), wrong: '' }]
          : []),
      ];
  }
}

function avoided(
  dataset: Dataset,
  { indicator }: Result,
  measurement: Measured,
  locale: Locale,
): readonly Avoid[] {
  const { scale, base, program, joint, split } = measurement;
  const own = dataset.programs.find(({ id }) => id === program)?.base;
  const everybody = own ? textIn(own.definite, locale) : '';
  const people = textIn(base.definite, locale);
  const others = allIndicators(dataset).length > 1;
  const avoid: Avoid[] = [...byKind(measurement, locale)];
  if (scale) avoid.push({ reason: 'scale-word', right: textIn(scale, locale), wrong: '' });
  if (split) {
    const parts = splitRuns(measurement, locale).map((part) => joinRuns(part, 'text'));
    avoid.push({ reason: 'parts', right: parts.join(', '), wrong: '' });
  }
  if (people !== everybody)
    avoid.push({ reason: 'part-of-people', right: people.replace(/,$/, ''), wrong: everybody });
  if (indicator.joint && joint.length > 1) {
    const names = joint.map(({ indefinite }) => textIn(indefinite, locale));
    avoid.push({ reason: 'joint', right: formatList(names, locale), wrong: '' });
  }
  // A multiple compares with others; what people say of themselves compares with nothing.
  if (measurement.figure.kind !== 'multiple') avoid.push({ reason: 'not-an-effect', right: '', wrong: '' });
  if (others) avoid.push({ reason: 'other-questions', right: textIn(indicator.title, locale), wrong: '' });
  return avoid;
}

/** What may be said of a result, figure by figure. */
export function sayView(dataset: Dataset, result: Result, locale: Locale): SayView {
  const { indicator, measurements } = result;
  return {
    id: indicator.id,
    title: textIn(indicator.title, locale),
    figures: measurements.map((measurement) => ({
      program: measurement.program,
      people: textIn(measurement.base.label, locale),
      sentence: statement(indicator, [measurement], locale, 'text'),
      avoid: avoided(dataset, result, measurement, locale).map((avoid) => ({
        ...avoid,
        text: termsOf(locale).avoid[avoid.reason](avoid),
      })),
    })),
  };
}
