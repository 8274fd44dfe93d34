/**
 * What each element takes, for the command line. It reads no element: they bring Lit along, and view's lists of values
 * come with the drawings and those with d3, which is more than a list of ids should wait for.
 */
import {
  allIndicators,
  dataset,
  findIndicator,
  findTheme,
  measurementsOf,
  nearestId,
  type Indicator,
  type Locale,
} from '../data/index.js';
import { LOCALES, resolveLocale, termsOf } from '../format/index.js';
import { choose, chooseHeadingLevel, textOf } from '../view/choice.js';
import type { ColorScheme, Density, Palette, ThemeSection, Variant } from '../view/index.js';
import type { Sort } from '../view/chart.js';

interface Taken {
  /** Attributes of which one must be there. */
  readonly needs: readonly string[];
  readonly own: readonly string[];
}

const ELEMENTS = {
  'impact-stat': { needs: ['indicator'], own: ['indicator', 'program', 'variant'] },
  'impact-theme': { needs: ['theme'], own: ['theme', 'program', 'view', 'no-export'] },
  'impact-chart': {
    needs: ['theme', 'indicators'],
    own: ['theme', 'indicators', 'program', 'sort', 'no-export'],
  },
  'impact-compare': { needs: [], own: ['theme', 'indicators', 'no-export'] },
  'impact-overview': { needs: [], own: ['theme', 'program', 'search', 'no-export', 'deep-link'] },
} as const satisfies Record<string, Taken>;

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as readonly Tag[];

export const isTag = (name: string): name is Tag => Object.hasOwn(ELEMENTS, name);

const SHARED = ['heading-level', 'lang', 'color-scheme', 'palette', 'density', 'aria-label'] as const;

/** Attributes that are there or not. */
export const BOOLEANS: readonly string[] = ['no-export', 'deep-link'];

/** Every attribute an element reads. */
export function attributesOf(tag: Tag): readonly string[] {
  return [...ELEMENTS[tag].own, ...SHARED];
}

/** The attributes of any element, each once. */
export const ATTRIBUTES: readonly string[] = [...new Set(TAGS.flatMap(attributesOf))];

/** Names the values of a type; it does not compile if one is missing. */
const valuesOf = <T extends string>(each: Readonly<Record<T, true>>) => Object.keys(each);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  program: dataset.programs.map(({ id }) => id),
  variant: valuesOf<Variant>({ number: true, pictogram: true, ring: true, bar: true }),
  view: valuesOf<ThemeSection>({ all: true, cards: true, chart: true, table: true }),
  sort: valuesOf<Sort>({ source: true, value: true }),
  'color-scheme': valuesOf<ColorScheme>({ auto: true, light: true, dark: true, inherit: true }),
  palette: valuesOf<Palette>({ plum: true, ocean: true, forest: true }),
  density: valuesOf<Density>({ comfortable: true, compact: true }),
};

const INDICATORS = allIndicators(dataset).map(({ id }) => id);
const THEMES = dataset.themes.map(({ id }) => id);

/** Attributes by their names; one that is not there is `undefined`. */
export type Values = Readonly<Partial<Record<string, string>>>;

export interface Problem {
  readonly code: 'missing-id' | 'unknown-id' | 'unknown-attribute-value';
  readonly attribute: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** The indicators that attributes without a problem name. */
function namedBy({ indicator, indicators, theme = '' }: Values): readonly Indicator[] {
  const ids = (indicator || indicators || '').split(/[\s,]+/).filter(Boolean);
  if (ids.length) return ids.map((id) => findIndicator(dataset, id)!);
  return findTheme(dataset, theme)?.indicators ?? [];
}

const isComparable = ({ measurements }: Indicator) => measurements.length > 1;

/** Why there is nothing to show although each attribute for itself is right. */
function nothingToShow(tag: Tag, values: Values, locale: Locale): readonly Problem[] {
  const { warnings } = termsOf(locale);
  const named = namedBy(values);
  const subject = values.indicator || values.indicators || values.theme || '';
  const program = dataset.programs.find(({ id }) => id === values.program);
  const tell = (attribute: string, message: string): readonly Problem[] => [
    { code: 'unknown-attribute-value', attribute, message },
  ];
  if (named.length === 0) return [];
  if (program && named.every((indicator) => measurementsOf(indicator, program.id).length === 0)) {
    return tell('program', warnings.noFigures(subject, program.id));
  }
  if (tag !== 'impact-compare' || named.some(isComparable)) return [];
  const comparable = allIndicators(dataset)
    .filter(isComparable)
    .map(({ id }) => id);
  return tell(values.indicators ? 'indicators' : 'theme', warnings.notCompared(subject, comparable));
}

/**
 * What is wrong with an element's attributes, in the words the element itself would use. `open` names attributes whose
 * value a template has yet to fill in.
 */
export function problemsOf(
  tag: Tag,
  values: Values,
  locale: Locale,
  open: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const { warnings } = termsOf(locale);
  const read: Values = Object.fromEntries(
    attributesOf(tag)
      .filter((name) => !open.has(name))
      .map((name) => [name, textOf(values[name])]),
  );
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], attribute: string, message: string | undefined) => {
    if (message) problems.push({ code, attribute, message });
  };

  const [first, ...others]: readonly string[] = ELEMENTS[tag].needs;
  if (first && ![first, ...others].some((name) => open.has(name) || read[name])) {
    const [example = ''] = first === 'theme' ? THEMES : INDICATORS;
    tell('missing-id', first, warnings.missing(first, example));
  }
  tell('unknown-id', 'indicator', choose('indicator', read.indicator, INDICATORS, warnings).warning);
  tell('unknown-id', 'theme', choose('theme', read.theme, THEMES, warnings).warning);
  for (const id of read.indicators?.split(/[\s,]+/) ?? []) {
    tell('unknown-id', 'indicators', choose('indicators', id, INDICATORS, warnings).warning);
  }
  for (const [name, valid] of Object.entries(VALUES)) {
    tell('unknown-attribute-value', name, choose(name, read[name], valid, warnings).warning);
  }
  const level = chooseHeadingLevel(read['heading-level'], warnings).warning;
  tell('unknown-attribute-value', 'heading-level', level);
  if (read.lang && !resolveLocale(read.lang)) {
    const message = warnings.unknown('lang', read.lang, nearestId(read.lang, LOCALES));
    tell('unknown-attribute-value', 'lang', message);
  }
  return problems.length ? problems : nothingToShow(tag, read, locale);
}
