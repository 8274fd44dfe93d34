import type { Locale, Measurement, ProgramId } from '../model/index.js';
import {
  barSpan,
  MARKER_PATHS,
  peoplePaths,
  RING_PATH,
  splitSpans,
  unitComparison,
  unitSpans,
  type MarkerShape,
  type Span,
} from '../geometry/index.js';
import type { Variant } from './attributes.js';

/** The marks of a figure. Positions are percentages of the drawing's width; paths are SVG path data. */
export type Drawing =
  | { readonly kind: 'none' }
  | { readonly kind: 'bar'; readonly fill: Span }
  /** `dash` is as long as the share on a `path` of 100. */
  | { readonly kind: 'ring'; readonly path: string; readonly dash: string }
  | { readonly kind: 'segments'; readonly filled: readonly Span[]; readonly empty: readonly Span[] }
  | { readonly kind: 'people'; readonly filled: readonly string[]; readonly empty: readonly string[] }
  | { readonly kind: 'split'; readonly parts: readonly Span[] }
  | {
      readonly kind: 'units';
      readonly one: Span;
      readonly units: readonly Span[];
      readonly remainder: Span | undefined;
      /** Who the one unit stands for, and who the others. */
      readonly oneLabel: string;
      readonly unitsLabel: string;
    };

const NONE: Drawing = { kind: 'none' };

/** The variants that draw a figure no more precisely than its source states it; the first is the default. */
export function trueVariants({ figure, split }: Measurement): readonly [Variant, ...Variant[]] {
  if (figure.kind === 'share') return ['bar', 'ring', 'number'];
  if (figure.kind === 'multiple') return ['bar', 'number'];
  return split ? ['bar', 'pictogram', 'number'] : ['pictogram', 'bar', 'number'];
}

function drawFrequency(count: number, outOf: number): Drawing {
  const spans = unitSpans(outOf);
  return { kind: 'segments', filled: spans.slice(0, count), empty: spans.slice(count) };
}

/** The bar a share or a frequency has in a chart; none for a multiple, which has no place on its axis. */
export function drawBar({ figure }: Measurement): Drawing {
  switch (figure.kind) {
    case 'share':
      return { kind: 'bar', fill: barSpan(figure.percent) };
    case 'frequency':
      return drawFrequency(figure.count, figure.outOf);
    case 'multiple':
      return NONE;
  }
}

function drawMultiple(measurement: Measurement, locale: Locale): Drawing {
  const { figure, comparison, base } = measurement;
  if (figure.kind !== 'multiple' || !comparison) return NONE;
  const units = unitComparison(figure.times, figure.precision === 'just-over');
  if (!units) return NONE;
  return { kind: 'units', ...units, oneLabel: comparison.label[locale], unitsLabel: base.label[locale] };
}

/** A measurement drawn in a variant that is true to it. */
export function drawVariant(measurement: Measurement, variant: Variant, locale: Locale): Drawing {
  const { figure, split } = measurement;
  if (variant === 'number') return NONE;
  if (variant === 'pictogram' && figure.kind === 'frequency') {
    const people = peoplePaths(figure.outOf);
    return { kind: 'people', filled: people.slice(0, figure.count), empty: people.slice(figure.count) };
  }
  if (variant === 'ring' && figure.kind === 'share') {
    return { kind: 'ring', path: RING_PATH, dash: `${barSpan(figure.percent).width} 100` };
  }
  if (split) return { kind: 'split', parts: splitSpans(split.map((part) => part.figure.percent)) };
  if (figure.kind === 'multiple') return drawMultiple(measurement, locale);
  return drawBar(measurement);
}

const MARKERS: Readonly<Record<ProgramId, MarkerShape>> = { bydelsmoedre: 'disc', baba: 'diamond' };

/** The shape that tells a programme apart beside its colour and its name. */
export function drawMarker(program: ProgramId): string {
  return MARKER_PATHS[MARKERS[program]];
}
