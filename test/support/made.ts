import {
  allIndicators,
  findIndicator,
  measurementsOf,
  type Dataset,
  type Figure,
  type Frequency,
  type Indicator,
  type Locale,
  type Measured,
  type Measurement,
  type Multiple,
  type NonEmpty,
  type ProgramId,
  type Share,
  type Source,
} from '../../src/model/index.js';
import { resultsOf, type CardView, type Result } from '../../src/view/index.js';
import { subjectsOf, type Subject } from '../../src/view/subject.js';
import { invented } from '../../stories/invented.js';

export const share = (percent: number): Share => ({ kind: 'share', percent });
export const outOfTen = (count: number): Frequency => ({ kind: 'frequency', count, outOf: 10 });
export const times = (value: number): Multiple => ({ kind: 'multiple', times: value });

const SOURCE: Source = { id: 'fonden', publisher: 'Fonden', year: 2024, url: 'https://example.org/kilde' };

/** A made measurement, as a dataset from elsewhere may hold it. */
export function measured(
  figure: Figure,
  program: ProgramId = 'hoejtlaeserne',
  more: Partial<Measurement> = {},
): Measurement {
  const comparison = {
    label: { da: 'Andre', en: 'Others' },
    text: { da: 'andre i gruppen', en: 'others of the group' },
  };
  return {
    program,
    figure,
    source: SOURCE.id,
    ...(figure.kind === 'multiple' && { comparison }),
    ...more,
  } as Measurement;
}

/** The same with its people and its source in place of their ids. */
export function resolved(...[figure, program, more]: Parameters<typeof measured>): Measured {
  const indicator = made('et', [measured(figure, program, more)]);
  return measurementsOf(datasetOf(indicator), indicator)[0]!;
}

/** A made indicator of these measurements. */
export function made(
  id: string,
  measurements: readonly Measurement[],
  more: Partial<Record<'title' | 'sentence', string>> & { readonly joint?: true } = {},
): Indicator {
  const { title = 'Et resultat', sentence, joint } = more;
  const [first] = measurements;
  const end = first?.comparison ? 'større udbytte end {comparison}' : 'fortæller om det';
  return {
    id,
    title: { da: title, en: title },
    sentence: { da: sentence ?? end, en: sentence ?? end },
    ...(first?.comparison && { verb: { da: 'har', en: 'have' } }),
    ...(joint && { joint }),
    measurements,
  } as unknown as Indicator;
}

/** A made dataset of one theme, "tema", with the invented programmes and scales. */
export function datasetOf(...indicators: readonly Indicator[]): Dataset {
  const text = { da: 'Et tema', en: 'A theme' };
  return {
    ...invented,
    id: 'made',
    sources: [SOURCE],
    themes: [{ id: 'tema', title: text, message: text, introduction: text, indicators }],
  };
}

/** The same of these sources, by which its measurements name them. */
export function citing(sources: NonEmpty<Source>, ...indicators: readonly Indicator[]): Dataset {
  return { ...datasetOf(...indicators), sources };
}

/** The invented dataset with one theme, "tema", of these of its indicators. */
export function only(...ids: readonly string[]): Dataset {
  const indicators = ids.map((id) => findIndicator(invented, id)!);
  return { ...datasetOf(...indicators), sources: invented.sources };
}

/** Every indicator of a dataset with all its measurements. */
export function everything(data: Dataset = invented): readonly Result[] {
  return resultsOf(data, allIndicators(data));
}

/** Indicators of the invented dataset by their ids, in this order. */
export function picked(...ids: readonly string[]): readonly Result[] {
  return ids.map((id) => everything().find(({ indicator }) => indicator.id === id)!);
}

/** What is pasted for a theme or an indicator of the invented dataset. */
export function subjectOf(id: string, locale: Locale = 'da'): Subject {
  return subjectsOf(invented).find((subject) => subject.id === id && subject.locale === locale)!;
}

/** A dataset of nothing, which nobody can check in. */
export const EMPTY = { ...datasetOf(), programs: [], themes: [] } as unknown as Dataset;

/** Every figure of a card, in order. */
export const figuresOf = ({ clauses }: CardView) => clauses.flatMap(({ figures }) => figures);

/** Runs of text as one. */
export function plainText(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
