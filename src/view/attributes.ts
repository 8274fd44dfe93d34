/**
 * The one table of what each element can be told. The elements' properties, the command line, `check`, the manifest,
 * the README and the stories derive from it; what an attribute is for stands at its property in src/elements.
 */
interface Definition {
  readonly kind:
    | 'dataset'
    | 'indicator'
    | 'indicators'
    | 'theme'
    | 'program'
    | 'choice'
    | 'heading-level'
    | 'language'
    | 'text'
    | 'boolean';
  /** What a choice may be; the first is the default, unless the figure decides. */
  readonly values?: readonly string[];
  /** The property it sets, where that has another name. */
  readonly property?: string;
}

export const ATTRIBUTES = {
  // An element's own `dataset` are its `data-` attributes.
  dataset: { kind: 'dataset', property: 'datasetId' },
  edition: { kind: 'text' },
  indicator: { kind: 'indicator' },
  indicators: { kind: 'indicators' },
  theme: { kind: 'theme' },
  program: { kind: 'program' },
  variant: { kind: 'choice', values: ['number', 'pictogram', 'ring', 'bar'] },
  view: { kind: 'choice', values: ['all', 'cards', 'chart', 'table'] },
  sort: { kind: 'choice', values: ['source', 'value'] },
  search: { kind: 'text' },
  'no-export': { kind: 'boolean', property: 'noExport' },
  'deep-link': { kind: 'boolean', property: 'deepLink' },
  'heading-level': { kind: 'heading-level', values: ['2', '3', '4', '5', '6'], property: 'headingLevel' },
  lang: { kind: 'language' },
  'color-scheme': { kind: 'choice', values: ['auto', 'light', 'dark', 'inherit'], property: 'colorScheme' },
  palette: { kind: 'choice', values: ['plum', 'ocean', 'forest'] },
  density: { kind: 'choice', values: ['comfortable', 'compact'] },
  'aria-label': { kind: 'text', property: 'accessibleName' },
} as const satisfies Record<string, Definition>;

export type AttributeName = keyof typeof ATTRIBUTES;

/** The attributes that have a fixed set of values. */
export type ChoiceName = {
  [Name in AttributeName]: (typeof ATTRIBUTES)[Name]['kind'] extends 'choice' ? Name : never;
}[AttributeName];

/** What such an attribute may be. */
export type ValueOf<Name extends ChoiceName> = (typeof ATTRIBUTES)[Name]['values'][number];

export type Variant = ValueOf<'variant'>;
export type ThemeSection = ValueOf<'view'>;
export type Sort = ValueOf<'sort'>;
export type ColorScheme = ValueOf<'color-scheme'>;
export type Palette = ValueOf<'palette'>;
export type Density = ValueOf<'density'>;

const SHARED = [
  'dataset',
  'edition',
  'heading-level',
  'lang',
  'color-scheme',
  'palette',
  'density',
  'aria-label',
] as const;

interface ElementDefinition {
  /** Attributes of which one must be there. */
  readonly requires: readonly AttributeName[];
  readonly attributes: readonly AttributeName[];
}

export const ELEMENTS = {
  'impact-stat': { requires: ['indicator'], attributes: ['indicator', 'program', 'variant', ...SHARED] },
  'impact-theme': { requires: ['theme'], attributes: ['theme', 'program', 'view', 'no-export', ...SHARED] },
  'impact-chart': {
    requires: ['theme', 'indicators'],
    attributes: ['theme', 'indicators', 'program', 'sort', 'no-export', ...SHARED],
  },
  'impact-compare': { requires: [], attributes: ['theme', 'indicators', 'no-export', ...SHARED] },
  'impact-overview': {
    requires: [],
    attributes: ['theme', 'program', 'search', 'deep-link', 'no-export', ...SHARED],
  },
} as const satisfies Record<string, ElementDefinition>;

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as readonly Tag[];

/** The property that an attribute sets. */
export function propertyOf(name: AttributeName): string {
  const definition: Definition = ATTRIBUTES[name];
  return definition.property ?? name;
}

/** Attributes as a program names them. */
export type Told = Readonly<Partial<Record<AttributeName, string | number | boolean | null | undefined>>>;

/** Attributes as HTML has them: what is true has its name, what is false or missing is not there. */
export function asWritten(attributes: Told): Readonly<Partial<Record<AttributeName, string>>> {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === null || value === false
      ? []
      : [[name, value === true ? name : `${value}`]],
  );
  return Object.fromEntries(written) as Partial<Record<AttributeName, string>>;
}
