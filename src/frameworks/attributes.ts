/** What each element may be told, as types, from the one table of attributes. */
import type { BuiltInLocale } from '../format/index.js';
import type { IndicatorId, ProgramId, ThemeId } from '../datasets/baba-bydelsmoedre/index.js';
import type { ReportDetail } from '../controllers/index.js';
import type { ImpactChart } from '../elements/impact-chart.js';
import type { ImpactCompare } from '../elements/impact-compare.js';
import type { ImpactOverview } from '../elements/impact-overview.js';
import type { ImpactStat } from '../elements/impact-stat.js';
import type { ImpactTheme } from '../elements/impact-theme.js';
import type { ATTRIBUTES, AttributeName, ELEMENTS, Filter, Tag } from '../view/index.js';

declare global {
  /**
   * The ids that compile without a dataset's name: the bundled ones, and those that a project adds. `data build` writes a
   * file that does: `interface ImpactWidgetsDatasets { 'our-club': { indicator: 'safer'; theme: 'life'; program: 'visits' } }`.
   */
  interface ImpactWidgetsDatasets {
    readonly 'baba-bydelsmoedre': {
      readonly indicator: IndicatorId;
      readonly theme: ThemeId;
      readonly program: ProgramId;
    };
  }
}

type Known = ImpactWidgetsDatasets[keyof ImpactWidgetsDatasets];

interface Kinds {
  readonly dataset: string;
  readonly text: string;
  readonly indicators: string;
  readonly boolean: boolean;
  readonly 'heading-level': 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';
}

/**
 * A string that nobody makes. TypeScript takes a property of literals alone for what tells datasets apart, and would ask
 * for `dataset` where an id is wrong; with it, it names the id and the nearest.
 */
type NoOther = string & { readonly other: never };

interface KnownKinds extends Kinds {
  readonly indicator: Known['indicator'] | NoOther;
  readonly theme: Known['theme'] | NoOther;
  readonly program: Known['program'] | NoOther;
  readonly language: BuiltInLocale | NoOther;
}

interface AnyKinds extends Kinds {
  readonly indicator: string;
  readonly theme: string;
  readonly program: string;
  readonly language: string;
}

type Value<Name extends AttributeName, K extends KnownKinds | AnyKinds> = (typeof ATTRIBUTES)[Name] extends {
  readonly kind: 'choice';
  readonly values: readonly (infer Choice)[];
}
  ? Choice
  : K[(typeof ATTRIBUTES)[Name]['kind'] & keyof K];

type NameOf<T extends Tag> = (typeof ELEMENTS)[T]['attributes'][number];

/** The attributes of an element: where a dataset is named, of any ids, else of known ones. */
export type AttributesOf<T extends Tag> =
  | ({ readonly [Name in Exclude<NameOf<T>, 'dataset'>]?: Value<Name, AnyKinds> | undefined } & {
      readonly dataset: string;
    })
  | ({ readonly [Name in Exclude<NameOf<T>, 'dataset'>]?: Value<Name, KnownKinds> | undefined } & {
      readonly dataset?: undefined;
    });

/** An element by its tag. */
export interface Elements {
  readonly 'impact-stat': ImpactStat;
  readonly 'impact-theme': ImpactTheme;
  readonly 'impact-chart': ImpactChart;
  readonly 'impact-compare': ImpactCompare;
  readonly 'impact-overview': ImpactOverview;
}

export type ElementOf<T extends Tag> = Elements[T];

interface Reports {
  readonly 'impact-ready': CustomEvent<ReportDetail>;
  readonly 'impact-error': CustomEvent<ReportDetail>;
}

interface OverviewEvents extends Reports {
  readonly 'impact-select': CustomEvent<Filter>;
}

/** The events of an element by their names. */
export type EventsOf<T extends Tag> = T extends 'impact-overview' ? OverviewEvents : Reports;

/** Listeners as React and Svelte name them: `onimpact-ready`. */
export type ListenersOf<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** `<impact-dataset>`, around elements that show its figures. */
export interface DatasetAttributes {
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
}
