/** A language tag of BCP 47, such as "da" or "sv". */
export type Locale = string;

/**
 * The names that a dataset's parts call each other by. Open by default; the bundled dataset closes them, so that a name
 * it does not have, or a text that lacks a language, does not compile.
 */
export interface Names {
  readonly language: Locale;
  readonly program: string;
  readonly scale: string;
  readonly source: string;
}

/** One text in every language of its dataset. */
export type Localized<L extends Locale = Locale, T extends string = string> = Readonly<Record<L, T>>;

export type ProgramId = string;

/** A part of a whole in percent. Written and drawn as a percentage, never as a count. */
export interface Share {
  readonly kind: 'share';
  /** 0 to 100; decimals are allowed. */
  readonly percent: number;
}

/** A count out of some people. Written and drawn as countable units, never as a percentage. */
export interface Frequency {
  readonly kind: 'frequency';
  /** A whole number, 0 to `outOf`. */
  readonly count: number;
  /** A whole number, at least 2. Up to 12 are drawn as people, more as a bar. */
  readonly outOf: number;
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

/** Words that say how strongly people agree, from the strongest to the weakest. */
export interface Scale<N extends Names = Names> {
  readonly id: string;
  readonly words: NonEmpty<ScaleWord<N>>;
}

export interface ScaleWord<N extends Names = Names> {
  /** Unique among the words of all scales. */
  readonly id: N['scale'];
  /** As it stands in a sentence: "i høj grad". */
  readonly text: Localized<N['language']>;
}

/** The people a figure speaks of, in the forms a sentence needs. */
export interface Base<N extends Names = Names> {
  /** As a label: "Bydelsmødre". */
  readonly label: Localized<N['language']>;
  /** After a share: "73 % af Bydelsmødrene". */
  readonly definite: Localized<N['language']>;
  /** After a frequency or as a subject: "7 ud af 10 Bydelsmødre". */
  readonly indefinite: Localized<N['language']>;
}

/** Those a multiple is measured against. */
export interface Comparison<N extends Names = Names> {
  /** As a label beside the drawing. */
  readonly label: Localized<N['language']>;
  /** In full, as the sentence says it. */
  readonly text: Localized<N['language']>;
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

/** A publication that figures come from. */
export interface Source<N extends Names = Names> extends Publication {
  readonly id: N['source'];
  /** Id of the source that quotes this one, where the figures were read there. */
  readonly citedIn?: N['source'];
}

/** One part of a split: a share of the same people, with the scale word it answers to. */
export interface SplitPart<N extends Names = Names> {
  readonly figure: Share;
  readonly scale: N['scale'];
}

/** How sure a figure is: the range that the true value lies in, in the figure's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What the same question gave before. */
export interface Earlier<N extends Names = Names> {
  /** When people were asked, as it stands in a sentence: "2022". */
  readonly period: string;
  /** Of the same kind as the figure it came before. */
  readonly figure: Figure;
  /** Id of its source, where that is another. */
  readonly source?: N['source'];
  readonly respondents?: number;
}

interface MeasurementBase<N extends Names, S extends N['scale'] | undefined> {
  readonly program: N['program'];
  /** Whom the figure speaks of, where that is not everybody of the programme. */
  readonly base?: Base<N>;
  readonly source: N['source'];
  /** Id of the word for how strongly people agree; absent where the source uses none. */
  readonly scale?: S;
  /** Number of people asked, where the source gives it. */
  readonly respondents?: number;
  /** When people were asked, as the source writes it, where it does. */
  readonly period?: string;
  /** Where the source gives one. */
  readonly interval?: Interval;
  /** The latest first. */
  readonly earlier?: readonly Earlier<N>[];
}

/** A share or a frequency of one programme's people. */
export interface ProportionMeasurement<
  N extends Names = Names,
  S extends N['scale'] | undefined = N['scale'] | undefined,
> extends MeasurementBase<N, S> {
  readonly figure: Share | Frequency;
  /** Parts of the same whole that make up the figure. What remains is no answer category. */
  readonly split?: NonEmpty<SplitPart<N>>;
  readonly comparison?: never;
}

/** A multiple, which says nothing without those it is measured against. */
export interface MultipleMeasurement<N extends Names = Names> extends MeasurementBase<N, undefined> {
  readonly figure: Multiple;
  readonly comparison: Comparison<N>;
  readonly split?: never;
}

export type Measurement<N extends Names = Names> = ProportionMeasurement<N> | MultipleMeasurement<N>;

export type NonEmpty<T> = readonly [T, ...T[]];

interface IndicatorBase<N extends Names, Id extends string> {
  readonly id: Id;
  /** A short name for headings and lists; at most 90 characters. */
  readonly title: Localized<N['language']>;
  /** The source gives one figure for all of the groups rather than one for each. */
  readonly joint?: true;
  /**
   * The whole statement with number, unit, scale word, base, comparison, parts and source. An export writes it; it is
   * what is said in a language that no grammar is registered for.
   */
  readonly statement?: Localized<N['language']>;
}

/** What is said of people: the sentence that finishes what the number and the people begin. */
export interface PlainIndicator<N extends Names = Names, Id extends string = string> extends IndicatorBase<
  N,
  Id
> {
  readonly sentence: Localized<N['language']>;
  readonly measurements: NonEmpty<ProportionMeasurement<N, undefined>>;
}

interface IndicatorOnScale<N extends Names, Id extends string, S extends N['scale']> extends IndicatorBase<
  N,
  Id
> {
  readonly sentence: Localized<N['language'], `${string}{scale}${string}`>;
  readonly measurements: NonEmpty<ProportionMeasurement<N, S> & { readonly scale: S }>;
}

/** The same where the source's scale word, one for all measurements, belongs into the sentence. */
export type ScaledIndicator<N extends Names = Names, Id extends string = string> = {
  [S in N['scale']]: IndicatorOnScale<N, Id, S>;
}[N['scale']];

/** What is said of people measured against others. */
export interface MultipleIndicator<N extends Names = Names, Id extends string = string> extends IndicatorBase<
  N,
  Id
> {
  /** The verb between the people and the number: "har" godt 5 gange. */
  readonly verb: Localized<N['language']>;
  readonly sentence: Localized<N['language'], `${string}{comparison}`>;
  readonly measurements: NonEmpty<MultipleMeasurement<N>>;
}

export type Indicator<N extends Names = Names, Id extends string = string> =
  PlainIndicator<N, Id> | ScaledIndicator<N, Id> | MultipleIndicator<N, Id>;

export interface Theme<N extends Names = Names, Id extends string = string, I extends string = string> {
  readonly id: Id;
  readonly title: Localized<N['language']>;
  /**
   * What the theme's figures are about, as a chart's title; at most 90 characters. It is true of every figure of the
   * theme, and stands only where all of them are shown.
   */
  readonly message: Localized<N['language']>;
  readonly introduction: Localized<N['language']>;
  readonly indicators: readonly Indicator<N, I>[];
}

export interface Program<N extends Names = Names> {
  readonly id: N['program'];
  readonly name: Localized<N['language']>;
  /** Who its people are, for readers who do not know the name; a sentence or two. */
  readonly description: Localized<N['language']>;
  /** Its people, whom its figures speak of where they name nobody else. */
  readonly base: Base<N>;
}

/** Where an edition of a dataset lies; what is there never changes. */
export interface Edition {
  readonly edition: string;
  /** `https:` or `http:`. */
  readonly url: string;
}

/** Everything the elements show: one edition of an organisation's results. */
export interface Dataset<N extends Names = Names> {
  /** The version of this format. */
  readonly format: 1;
  readonly id: string;
  /** The date these figures were put together, which tells editions apart: "2024-04-02". */
  readonly edition: string;
  /** Whose results they are. */
  readonly name: Localized<N['language']>;
  /** The languages that every text is written in; the first is the default. */
  readonly languages: NonEmpty<N['language']>;
  /** One to twelve; their order gives them their colours and shapes. */
  readonly programs: NonEmpty<Program<N>>;
  readonly scales: readonly Scale<N>[];
  readonly sources: NonEmpty<Source<N>>;
  readonly themes: NonEmpty<Theme<N>>;
  /** The editions there are, as far as this one knows. */
  readonly editions?: readonly Edition[];
}
