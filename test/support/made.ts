import { BABA_VOLUNTEERS, BYDELSMOEDRE } from '../../src/datasets/baba-bydelsmoedre/programs.js';
import {
  allIndicators,
  type Dataset,
  type Figure,
  type Frequency,
  type Indicator,
  type Measurement,
  type Multiple,
  type ProgramId,
  type Share,
  type Source,
} from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import type { Result } from '../../src/view/result.js';

export const share = (percent: number): Share => ({ kind: 'share', percent });
export const outOfTen = (count: number): Frequency => ({ kind: 'frequency', count, outOf: 10 });
export const times = (value: number): Multiple => ({ kind: 'multiple', times: value });

const SOURCE: Source = { publisher: 'Fonden', year: 2024, url: 'https://example.org/kilde' };

/** A made measurement, as a dataset from elsewhere may hold it. */
export function measured(
  figure: Figure,
  program: ProgramId = 'bydelsmoedre',
  more: Partial<Measurement> = {},
): Measurement {
  const base = program === 'baba' ? BABA_VOLUNTEERS : BYDELSMOEDRE;
  const comparison = {
    label: { da: 'Andre', en: 'Others' },
    text: { da: 'andre i gruppen', en: 'others of the group' },
  };
  return {
    program,
    base,
    figure,
    scale: undefined,
    source: SOURCE,
    ...(figure.kind === 'multiple' && { comparison }),
    ...more,
  } as Measurement;
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

/** A made dataset of one theme, "tema". */
export function datasetOf(...indicators: readonly Indicator[]): Dataset {
  const text = { da: 'Et tema', en: 'A theme' };
  return {
    programs: dataset.programs,
    themes: [{ id: 'tema', title: text, message: text, introduction: text, indicators }],
  };
}

/** Every indicator of a dataset with all its measurements. */
export function everything(data: Dataset = dataset): readonly Result[] {
  return allIndicators(data).map((indicator) => ({ indicator, measurements: indicator.measurements }));
}

/** Indicators of the package's dataset by their ids, in this order. */
export function picked(...ids: readonly string[]): readonly Result[] {
  return ids.map((id) => everything().find(({ indicator }) => indicator.id === id)!);
}

/** Runs of text as one. */
export function plainText(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
