import type {
  Base,
  Dataset,
  Figure,
  Indicator,
  Localized,
  Comparison,
  ProgramId,
  Publication,
  Share,
  Theme,
} from './types.js';

/** A publication that figures come from, with the one that quotes it. */
export interface ResolvedSource extends Publication {
  readonly id: string;
  readonly citedIn?: Publication | undefined;
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
}

/** The theme with this id, or `undefined`. */
export function findTheme(dataset: Dataset, id: string): Theme | undefined {
  return dataset.themes.find((theme) => theme.id === id);
}

/** Every indicator, in the source's order. */
export function allIndicators(dataset: Dataset): readonly Indicator[] {
  return dataset.themes.flatMap((theme) => theme.indicators);
}

/** The indicator with this id, or `undefined`. */
export function findIndicator(dataset: Dataset, id: string): Indicator | undefined {
  return allIndicators(dataset).find((indicator) => indicator.id === id);
}

function sourceOf({ sources }: Dataset, id: string): ResolvedSource {
  const find = (wanted: string | undefined) => sources.find((source) => source.id === wanted);
  const source = find(id)!;
  return { ...source, citedIn: find(source.citedIn) };
}

/** An indicator's measurements, all or one programme's. May be empty. */
export function measurementsOf(
  dataset: Dataset,
  { measurements }: Indicator,
  program?: ProgramId,
): readonly Measured[] {
  const words = dataset.scales.flatMap((scale) => scale.words);
  const wordOf = (id: string | undefined) => words.find((word) => word.id === id)?.text;
  return measurements
    .filter((measurement) => !program || measurement.program === program)
    .map(({ program: id, base, figure, source, scale, split, comparison, respondents, period }) => {
      const place = dataset.programs.findIndex((each) => each.id === id);
      return {
        program: id,
        place,
        base: base ?? dataset.programs[place]!.base,
        figure,
        source: sourceOf(dataset, source),
        scale: wordOf(scale),
        split: split?.map((part) => ({ figure: part.figure, scale: wordOf(part.scale)! })),
        comparison,
        respondents,
        period,
      };
    });
}

/** A text in one of its languages, else in the first it has. */
export function textIn(text: Localized, locale: string): string {
  return text[locale] ?? Object.values(text)[0] ?? '';
}
