import { textIn, type Dataset } from '../model/index.js';
import { warningsIn } from '../format/index.js';
import type { ThemeSection } from './attributes.js';
import {
  chooseValue,
  chooseHeadingLevel,
  nextLevel,
  warningsOf,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import { programsOf } from './program.js';
import { resultsView, type ResultsOptions, type ResultsReady } from './results.js';
import { chooseSelection } from './selection.js';
import { pastedTheme } from './snippet.js';
import type { Unavailable } from './unavailable.js';

/** What `<impact-theme>` was asked for, as its attributes say it; empty for an attribute that is not there. */
export interface ThemeOptions extends Omit<ResultsOptions, 'indicators'> {
  readonly view: Attribute;
}

export interface ThemeReady extends ResultsReady {
  readonly title: string;
  readonly introduction: string;
  readonly headingLevel: HeadingLevel | undefined;
}

export type ThemeView = ThemeReady | Unavailable;

/** A theme with its cards, chart and table, or why it cannot be shown. Never throws. */
export function themeView(dataset: Dataset, options: ThemeOptions): ThemeView {
  const { locale } = options;
  const warnings = warningsIn(locale);
  const selection = chooseSelection(dataset, options);
  if (selection.status !== 'selected') return selection;
  const { theme, title, message } = selection;
  const chosen = chooseValue('view', options.view, warnings);
  const view = chosen.value ?? 'all';
  const shows = (section: ThemeSection) => view === 'all' || view === section;
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  return {
    ...resultsView(selection, locale, {
      pasted: pastedTheme(dataset, theme!, selection.results, locale, {
        program: selection.program,
        view: chosen.value,
      }),
      title: message,
      headingLevel: nextLevel(heading.value),
      cards: shows('cards'),
      chart: shows('chart'),
      table: shows('table'),
      tableFolded: view === 'all',
      warnings: warningsOf(chosen, heading),
    }),
    announcement: title,
    title,
    introduction: textIn(theme!.introduction, locale),
    programs: programsOf(dataset, selection.results, locale),
    headingLevel: heading.value,
  };
}
