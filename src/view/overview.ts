import {
  allIndicators,
  textIn,
  type Dataset,
  type Indicator,
  type Locale,
  type ProgramId,
  type Theme,
} from '../model/index.js';
import { termsOf, warningsIn, type OverviewTerms } from '../format/index.js';
import { cardViews, type CardView } from './card.js';
import {
  choose,
  chooseHeadingLevel,
  chooseProgram,
  nextLevel,
  textOf,
  warningsOf,
  type Attribute,
  type HeadingLevel,
} from './choice.js';
import { newerEdition, type EditionNote } from './edition.js';
import type { Exported } from './export.js';
import { programsOf, type ProgramView } from './program.js';
import { resultsOf } from './result.js';
import { sourcesBelowCards, type SourceView } from './sources.js';
import { statement } from './text.js';
import { unavailable, type Unavailable } from './unavailable.js';

/** What `<impact-overview>` was asked for, by its author or its reader. */
export interface OverviewOptions {
  readonly theme: Attribute;
  readonly program: Attribute;
  readonly search: Attribute;
  readonly headingLevel: Attribute;
  readonly locale: Locale;
}

/** Something to choose, an empty id for all. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** How many results it would show. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface OverviewReady {
  readonly status: 'ready';
  readonly locale: Locale;
  readonly title: string;
  readonly headingLevel: HeadingLevel | undefined;
  readonly sectionLevel: HeadingLevel | undefined;
  /** Whose figures there are: all of them, whatever is chosen. */
  readonly descriptions: readonly ProgramView[];
  readonly terms: OverviewTerms;
  readonly themes: readonly Option[];
  readonly programs: readonly Option[];
  /** "12 af 28 resultater". */
  readonly found: string;
  /** What is said when the filter has left something else: the count and what it was filtered by. */
  readonly announcement: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly cards: readonly CardView[];
  }[];
  /** So many results that a browser lays out only those that are seen. */
  readonly isLong: boolean;
  /** The filter leaves less than there is. */
  readonly isFiltered: boolean;
  readonly sources: readonly SourceView[];
  readonly edition: EditionNote | undefined;
  readonly exported: Exported;
  readonly warnings: readonly string[];
}

/** Up to here laying out all of them is quicker than a reader can see. */
const LONG = 100;

/** How Danish letters are written where they are not on the keyboard; both ways of writing fold to the same. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/æ|ae/g, 'a'],
  [/ø|oe/g, 'o'],
  [/aa/g, 'a'],
];

/** Text without case, accents and Danish letters: "Bydelsmødre", "bydelsmoedre" and "BYDELSMODRE" are the same. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00a0', ' ');
  return SPELLINGS.reduce((folded, [letters, letter]) => folded.replace(letters, letter), plain);
}

export type OverviewView = OverviewReady | Unavailable;

/**
 * The whole dataset to explore: themes, a programme and words to search for, or why it cannot be shown. Never throws.
 */
export function overviewView(dataset: Dataset, options: OverviewOptions): OverviewView {
  const { locale } = options;
  const { overview: terms } = termsOf(locale);
  const warnings = warningsIn(locale);
  const themeIds = dataset.themes.map(({ id }) => id);
  const theme = choose('theme', options.theme, themeIds, warnings);
  const program = chooseProgram(dataset, options.program, warnings);
  const unknown = theme.warning ?? program.warning;
  if (unknown) return unavailable('unknown', dataset, locale, unknown);
  const heading = chooseHeadingLevel(options.headingLevel, warnings);
  const search = textOf(options.search);
  const words = fold(search).split(/\s+/);

  const isFound = ({ title }: Theme, indicator: Indicator) => {
    const [all] = resultsOf(dataset, [indicator]);
    const said = statement(indicator, all!.measurements, locale, 'text');
    const text = fold(`${textIn(title, locale)} ${textIn(indicator.title, locale)} ${said}`);
    return words.every((word) => text.includes(word));
  };
  const matching = dataset.themes.map((each) => ({
    ...each,
    indicators: each.indicators.filter((indicator) => isFound(each, indicator)),
  }));
  /** What the words leave of a theme and a programme, or of all of them. */
  const left = (themeId?: string, programId?: ProgramId) =>
    matching
      .filter(({ id }) => !themeId || id === themeId)
      .map(({ id, title, indicators }) => ({
        id,
        title: textIn(title, locale),
        results: resultsOf(dataset, indicators, programId),
      }))
      .filter(({ results }) => results.length > 0);
  const option = (
    id: string,
    label: string,
    chosen: string | undefined,
    sections: ReturnType<typeof left>,
  ): Option => ({
    id,
    label,
    count: sections.flatMap(({ results }) => results).length,
    isChosen: id === (chosen ?? ''),
  });

  const themes = [
    option('', terms.everyTheme, theme.value, left('', program.value)),
    ...dataset.themes.map(({ id, title }) =>
      option(id, textIn(title, locale), theme.value, left(id, program.value)),
    ),
  ];
  const programs = [
    option('', terms.everyProgram(dataset.programs.length), program.value, left(theme.value)),
    ...dataset.programs.map(({ id, name }) =>
      option(id, textIn(name, locale), program.value, left(theme.value, id)),
    ),
  ];
  const shown = left(theme.value, program.value);
  const results = shown.flatMap((section) => section.results);
  const filters = [...themes, ...programs]
    .filter(({ id, isChosen }) => id && isChosen)
    .map(({ label }) => label);
  const title = terms.title(textIn(dataset.name, locale));
  const name = [title, ...filters].join(' · ');
  const found = terms.found(results.length, allIndicators(dataset).length);
  return {
    status: 'ready',
    locale,
    title,
    headingLevel: heading.value,
    sectionLevel: nextLevel(heading.value),
    descriptions: programsOf(dataset, resultsOf(dataset, allIndicators(dataset)), locale),
    terms,
    themes,
    programs,
    found,
    isLong: results.length > LONG,
    announcement: [found, ...filters, search].filter(Boolean).join(', '),
    sections: shown.map((section) => ({
      id: section.id,
      title: section.title,
      cards: cardViews(section.results, locale, results),
    })),
    isFiltered: filters.length > 0 || search !== '',
    sources: sourcesBelowCards(results, locale),
    edition: newerEdition(dataset, locale),
    exported: {
      tag: 'impact-overview',
      attributes: { dataset: dataset.id, theme: theme.value, program: program.value, search },
      locale,
      caption: name,
      title: name,
      results,
    },
    warnings: warningsOf(heading),
  };
}
