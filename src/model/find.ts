import type {
  Base,
  Comparison,
  Dataset,
  Earlier,
  Figure,
  Indicator,
  Interval,
  Localized,
  Measurement,
  Names,
  ProgramId,
  Publication,
  Share,
  Source,
  Theme,
} from './types.js';

/** A publication that figures come from, with the one that quotes it. */
export interface ResolvedSource extends DistinctPublication {
  readonly id: string;
  readonly citedIn: DistinctPublication | undefined;
}

export interface DistinctPublication extends Publication {
  /** What tells it apart from another publication of the same publisher and year, where there is one. */
  readonly distinction: string | undefined;
}

/** What the same question gave before, with its source where that is another. */
export interface ResolvedEarlier extends Omit<Earlier, 'source'> {
  readonly source: ResolvedSource | undefined;
}

/** A measurement with its people, its words and its source in place of their ids. */
export interface Measured {
  readonly program: ProgramId;
  /** The programme's place among those of its dataset, from 0, which gives it colour and shape. */
  readonly place: number;
  readonly base: Base;
  readonly figure: Figure;
  readonly source: ResolvedSource;
  /** How strongly people agree. */
  readonly scale: Localized | undefined;
  readonly split: readonly { readonly figure: Share; readonly scale: Localized }[] | undefined;
  readonly comparison: Comparison | undefined;
  readonly respondents: number | undefined;
  readonly period: string | undefined;
  readonly interval: Interval | undefined;
  readonly earlier: readonly ResolvedEarlier[];
  /** All groups that the source gives this one figure for, where there are several. */
  readonly joint: readonly Base[];
}

/** The theme with this id, or `undefined`. */
export function findTheme<N extends Names>(dataset: Dataset<N>, id: string): Theme<N> | undefined {
  return dataset.themes.find((theme) => theme.id === id);
}

/** Every indicator, in the source's order. */
export function allIndicators<N extends Names>(dataset: Dataset<N>): readonly Indicator<N>[] {
  return dataset.themes.flatMap((theme) => theme.indicators);
}

/** The indicator with this id, or `undefined`. */
export function findIndicator<N extends Names>(dataset: Dataset<N>, id: string): Indicator<N> | undefined {
  return allIndicators(dataset).find((indicator) => indicator.id === id);
}

function sourceOf({ sources }: Dataset, id: string): ResolvedSource {
  const distinct = (source: Source) => {
    const alike = sources.filter(
      (other) => other !== source && other.publisher === source.publisher && other.year === source.year,
    );
    const key = (['title', 'published', 'url', 'id'] as const).find(
      (name) => source[name] && alike.every((other) => other[name] !== source[name]),
    );
    return { ...source, distinction: alike.length > 0 && key ? source[key] : undefined };
  };
  const find = (wanted: string | undefined) => sources.find((source) => source.id === wanted);
  const source = find(id)!;
  const citing = find(source.citedIn);
  return { ...distinct(source), citedIn: citing && distinct(citing) };
}

/** An indicator's measurements, all or one programme's. May be empty. */
export function measurementsOf(
  dataset: Dataset,
  { measurements, joint }: Indicator,
  program?: ProgramId,
): readonly Measured[] {
  const words = dataset.scales.flatMap((scale) => scale.words);
  const wordOf = (id: string | undefined) => words.find((word) => word.id === id)?.text;
  const placeOf = (id: ProgramId) => dataset.programs.findIndex((each) => each.id === id);
  const baseOf = ({ base, program: id }: Measurement) => base ?? dataset.programs[placeOf(id)]!.base;
  const groups = joint ? measurements.map(baseOf) : [];
  return measurements
    .filter((measurement) => !program || measurement.program === program)
    .map((measurement) => ({
      comparison: undefined,
      respondents: undefined,
      period: undefined,
      interval: undefined,
      ...measurement,
      place: placeOf(measurement.program),
      base: baseOf(measurement),
      source: sourceOf(dataset, measurement.source),
      earlier: (measurement.earlier ?? []).map((before) => ({
        ...before,
        source: before.source === undefined ? undefined : sourceOf(dataset, before.source),
      })),
      scale: wordOf(measurement.scale),
      split: measurement.split?.map((part) => ({ figure: part.figure, scale: wordOf(part.scale)! })),
      joint: groups,
    }));
}
