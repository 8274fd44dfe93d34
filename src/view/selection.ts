import {
  allIndicators,
  findIndicator,
  findTheme,
  textIn,
  type Dataset,
  type Indicator,
  type Locale,
  type ProgramId,
  type Theme,
} from '../model/index.js';
import { termsOf, warningsIn } from '../format/index.js';
import { choose, chooseProgram, textOf, warningsOf, type Attribute } from './choice.js';
import type { Attributes } from './markup.js';
import { resultsOf, type Result } from './result.js';
import { unavailable, type Unavailable } from './unavailable.js';

/** What an element was asked to show of the dataset, as its attributes say it. */
export interface SelectionOptions {
  readonly theme: Attribute;
  /** Ids with spaces between them; they go before `theme`. */
  readonly indicators?: Attribute;
  readonly program?: Attribute;
  readonly locale: Locale;
}

/** Indicators that belong on one page together, and what they are called. */
export interface Selection {
  readonly status: 'selected';
  readonly dataset: Dataset;
  /** The theme, where it is one. */
  readonly theme: Theme | undefined;
  /** The attributes that choose the same again; none where nothing was named. */
  readonly attributes: Attributes;
  readonly title: string;
  /** What the figures are about, for a chart's title. A theme's message speaks of both programmes' figures. */
  readonly message: string;
  readonly program: ProgramId | undefined;
  readonly results: readonly Result[];
  readonly warnings: readonly string[];
}

/** Reads which indicators an element shows: a list of them, a theme's, or `whole` where neither is named. */
export function chooseSelection(
  dataset: Dataset,
  options: SelectionOptions,
  whole: readonly Indicator[] = [],
): Selection | Unavailable {
  const { locale } = options;
  const warnings = warningsIn(locale);
  const listed = [...new Set(textOf(options.indicators).split(/[\s,]+/))].filter(Boolean);
  const themeIds = dataset.themes.map(({ id }) => id);
  const choices = listed.length
    ? listed.map((id) =>
        choose(
          'indicators',
          id,
          allIndicators(dataset).map((each) => each.id),
          warnings,
        ),
      )
    : [choose('theme', options.theme, themeIds, warnings)];
  const ids = choices.flatMap(({ value }) => value ?? []);
  const told = warningsOf(...choices);
  const theme = listed.length || !ids[0] ? undefined : findTheme(dataset, ids[0]);
  const indicators = listed.length
    ? ids.map((id) => findIndicator(dataset, id)!)
    : (theme?.indicators ?? (told.length ? [] : whole));
  if (indicators.length === 0) {
    return unavailable('unknown', dataset, locale, told[0] ?? warnings.missing('theme', themeIds[0] ?? ''));
  }

  const program = chooseProgram(dataset, options.program, warnings);
  if (program.warning) return unavailable('unknown', dataset, locale, program.warning);
  const results = resultsOf(dataset, indicators, program.value);
  if (results.length === 0) {
    const subject = theme?.id ?? listed.join(' ');
    return unavailable('invalid', dataset, locale, warnings.noFigures(subject, program.value ?? ''));
  }
  const [first] = results;
  const named = theme ?? (results.length === 1 ? first!.indicator : undefined);
  const title = named ? textIn(named.title, locale) : termsOf(locale).selection;
  return {
    status: 'selected',
    dataset,
    theme,
    attributes: {
      dataset: dataset.id,
      theme: theme?.id,
      indicators: ids.length && !theme ? ids.join(' ') : undefined,
      program: program.value,
    },
    title,
    message: theme && !program.value ? textIn(theme.message, locale) : title,
    program: program.value,
    results,
    warnings: told,
  };
}
