import { allIndicators, findIndicator, measurementsOf, type Dataset, type Locale } from '../model/index.js';
import { warningsIn } from '../format/index.js';
import { cardView, type CardView } from './card.js';
import {
  choose,
  chooseHeadingLevel,
  chooseProgram,
  chooseValue,
  warningsOf,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import { trueVariants } from './drawing.js';
import { newerEdition, type EditionNote } from './edition.js';
import type { Exported } from './export.js';
import { pastedStat } from './snippet.js';
import { unavailable, type Unavailable } from './unavailable.js';

/** What `<impact-stat>` was asked for, as its attributes say it; empty for an attribute that is not there. */
export interface StatOptions {
  readonly indicator: Attribute;
  readonly program: Attribute;
  readonly variant: Attribute;
  readonly headingLevel: Attribute;
  readonly locale: Locale;
}

export interface StatReady {
  readonly status: 'ready';
  readonly locale: Locale;
  /** What is said when the figure changes while it is on the page. */
  readonly announcement: string;
  readonly card: CardView;
  readonly headingLevel: HeadingLevel | undefined;
  readonly edition: EditionNote | undefined;
  readonly exported: Exported;
  readonly warnings: readonly string[];
}

export type StatView = StatReady | Unavailable;

/** One indicator as a card, or why it cannot be shown. Never throws. */
export function statView(dataset: Dataset, options: StatOptions): StatView {
  const { locale } = options;
  const warnings = warningsIn(locale);
  const ids = allIndicators(dataset).map(({ id }) => id);
  const wanted = choose('indicator', options.indicator, ids, warnings);
  const indicator = wanted.value && findIndicator(dataset, wanted.value);
  if (!indicator) {
    const example = ids[0] ?? '';
    const warning = wanted.warning ?? warnings.missing('indicator', example);
    return unavailable('unknown', dataset, locale, warning);
  }

  const program = chooseProgram(dataset, options.program, warnings);
  if (program.warning) return unavailable('unknown', dataset, locale, program.warning);
  const measurements = measurementsOf(dataset, indicator, program.value);
  if (measurements.length === 0) {
    const warning = warnings.noFigures(indicator.id, program.value ?? '');
    return unavailable('invalid', dataset, locale, warning);
  }

  const [first] = measurements;
  const [instead, ...others] = trueVariants(first!);
  const variant = chooseValue('variant', options.variant, warnings, instead);
  const untrue =
    variant.value && ![instead, ...others].includes(variant.value)
      ? [warnings.untrue(variant.value, instead)]
      : [];
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const card = cardView(indicator, measurements, locale, variant.value);
  return {
    status: 'ready',
    locale,
    announcement: card.spoken,
    card,
    headingLevel: heading.value,
    edition: newerEdition(dataset, locale),
    exported: {
      ...pastedStat(dataset, { indicator, measurements }, locale, {
        program: program.value,
        variant: variant.value,
      }),
      title: card.title,
    },
    warnings: [...warningsOf(variant, heading), ...untrue],
  };
}
