/** The languages every text of a dataset is written in. */
export type Locale = 'da' | 'en';

/** One text in every language. */
export type Localized<T extends string = string> = Readonly<Record<Locale, T>>;

export type ProgramId = 'bydelsmoedre' | 'baba';

/** A part of a whole in percent. Written and drawn as a percentage, never as a count. */
export interface Share {
  readonly kind: 'share';
  /** 0 to 100. */
  readonly percent: number;
}

/** A count out of ten people. Written and drawn as ten countable units, never as a percentage. */
export interface Frequency {
  readonly kind: 'frequency';
  /** 0 to 10. */
  readonly count: number;
  readonly outOf: 10;
}

/** How many times greater something is than for a comparison group. Never stands on a percentage axis. */
export interface Multiple {
  readonly kind: 'multiple';
  /** At least 0. */
  readonly times: number;
  /** How the true value relates to `times`, where the source says so: "godt fem gange". */
  readonly precision?: 'just-over';
}

export type Figure = Share | Frequency | Multiple;

/** How strongly people agree: "i høj grad" or "i nogen grad". */
export type Scale = 'high-degree' | 'some-degree';

/** The people a figure speaks of, in the forms a sentence needs. */
export interface Base {
  /** As a label: "Bydelsmødre". */
  readonly label: Localized;
  /** After a share: "73 % af Bydelsmødrene". */
  readonly definite: Localized;
  /** After a frequency or as a subject: "7 ud af 10 Bydelsmødre". */
  readonly indefinite: Localized;
}

/** Those a multiple is measured against. */
export interface Comparison {
  /** As a label beside the drawing. */
  readonly label: Localized;
  /** In full, as the sentence says it. */
  readonly text: Localized;
}

/** What was published by whom, and where it can be read. */
export interface Publication {
  readonly publisher: string;
  readonly year: number;
  /** The whole date, where it is known: "2024-04-02". */
  readonly published?: string;
  /** The publication's own title, in the language it was published in. */
  readonly title?: string;
  readonly language?: Locale;
  /** `https:` or `http:`. */
  readonly url?: string;
}

/** The publication a figure comes from. */
export interface Source extends Publication {
  /** The publication that quotes this one, where the figure was read there. */
  readonly citedIn?: Publication;
}

/** One part of a split: a share of the same people, with the scale word it answers to. */
export interface SplitPart {
  readonly figure: Share;
  readonly scale: Scale;
}

interface MeasurementBase<S extends Scale | undefined> {
  readonly program: ProgramId;
  readonly base: Base;
  readonly source: Source;
  /** How strongly people agree; `undefined` where the source uses no scale word. */
  readonly scale: S;
  /** Number of people asked, where the source gives it. */
  readonly respondents?: number;
  /** When people were asked, as the source writes it, where it does. */
  readonly period?: string;
}

/** A share or a frequency of one programme's people. */
export interface ProportionMeasurement<
  S extends Scale | undefined = Scale | undefined,
> extends MeasurementBase<S> {
  readonly figure: Share | Frequency;
  /** Parts of the same whole that make up the figure. What remains is no answer category. */
  readonly split?: readonly SplitPart[];
  readonly comparison?: never;
}

/** A multiple, which says nothing without those it is measured against. */
export interface MultipleMeasurement extends MeasurementBase<undefined> {
  readonly figure: Multiple;
  readonly comparison: Comparison;
  readonly split?: never;
}

export type Measurement = ProportionMeasurement | MultipleMeasurement;

type NonEmpty<T> = readonly [T, ...T[]];

interface IndicatorBase<Id extends string> {
  readonly id: Id;
  /** A short name for headings and lists; at most 90 characters. */
  readonly title: Localized;
  /** The source gives one figure for all of the groups rather than one for each. */
  readonly joint?: true;
  /**
   * The whole statement with number, unit, scale word, base, comparison, parts and source as an export writes it;
   * made from the other fields and never read.
   */
  readonly statement?: Localized;
}

/** What is said of people: the sentence that finishes what the number and the people begin. */
export interface PlainIndicator<Id extends string = string> extends IndicatorBase<Id> {
  readonly sentence: Localized;
  readonly measurements: NonEmpty<ProportionMeasurement<undefined>>;
}

interface IndicatorOnScale<Id extends string, S extends Scale> extends IndicatorBase<Id> {
  readonly sentence: Localized<`${string}{scale}${string}`>;
  readonly measurements: NonEmpty<ProportionMeasurement<S>>;
}

/** The same where the source's scale word, one for all measurements, belongs into the sentence. */
export type ScaledIndicator<Id extends string = string> = {
  [S in Scale]: IndicatorOnScale<Id, S>;
}[Scale];

/** What is said of people measured against others. */
export interface MultipleIndicator<Id extends string = string> extends IndicatorBase<Id> {
  /** The verb between the people and the number: "har" godt 5 gange. */
  readonly verb: Localized;
  readonly sentence: Localized<`${string}{comparison}`>;
  readonly measurements: NonEmpty<MultipleMeasurement>;
}

export type Indicator<Id extends string = string> =
  PlainIndicator<Id> | ScaledIndicator<Id> | MultipleIndicator<Id>;

export interface Theme<Id extends string = string, I extends string = string> {
  readonly id: Id;
  readonly title: Localized;
  /**
   * What the theme's figures are about, as a chart's title; at most 90 characters. It is true of every figure of the
   * theme, and stands only where all of them are shown.
   */
  readonly message: Localized;
  readonly introduction: Localized;
  readonly indicators: readonly Indicator<I>[];
}

export interface Program {
  readonly id: ProgramId;
  readonly name: string;
  /** Who its people are, for readers who do not know the name; a sentence or two. */
  readonly description: Localized;
}

/** Everything the elements show. */
export interface Dataset {
  readonly programs: readonly Program[];
  readonly themes: readonly Theme[];
}
