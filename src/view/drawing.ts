import { textIn, type Locale, type Measured } from '../model/index.js';
import {
  barSpan,
  MARKER_PATHS,
  peopleOf,
  RING_PATH,
  splitSpans,
  unitComparison,
  unitSpans,
  MOST_UNITS,
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
  | {
      readonly kind: 'people';
      readonly width: number;
      readonly filled: string;
      readonly empty: string;
    }
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
export function trueVariants({ figure, split }: Measured): readonly [Variant, ...Variant[]] {
  if (figure.kind === 'share') return ['bar', 'ring', 'number'];
  if (figure.kind === 'multiple' || figure.outOf > MOST_UNITS) return ['bar', 'number'];
  return split ? ['bar', 'pictogram', 'number'] : ['pictogram', 'bar', 'number'];
}

/** Units that can be counted, and above that one bar. */
function drawFrequency(count: number, outOf: number): Drawing {
  if (outOf > MOST_UNITS) return { kind: 'bar', fill: barSpan((100 * count) / outOf) };
  const spans = unitSpans(outOf);
  return { kind: 'segments', filled: spans.slice(0, count), empty: spans.slice(count) };
}

/** The bar a share or a frequency has in a chart; none for a multiple, which has no place on its axis. */
export function drawBar({ figure }: Measured): Drawing {
  switch (figure.kind) {
    case 'share':
      return { kind: 'bar', fill: barSpan(figure.percent) };
    case 'frequency':
      return drawFrequency(figure.count, figure.outOf);
    case 'multiple':
      return NONE;
  }
}

function drawMultiple(measurement: Measured, locale: Locale): Drawing {
  const { figure, comparison, base } = measurement;
  if (figure.kind !== 'multiple' || !comparison) return NONE;
  const units = unitComparison(figure.times, figure.precision === 'just-over');
  if (!units) return NONE;
  return {
    kind: 'units',
    ...units,
    oneLabel: textIn(comparison.label, locale),
    unitsLabel: textIn(base.label, locale),
  };
}

/** A measurement drawn in a variant that is true to it. */
export function drawVariant(measurement: Measured, variant: Variant, locale: Locale): Drawing {
  const { figure, split } = measurement;
  if (variant === 'number') return NONE;
  if (variant === 'pictogram' && figure.kind === 'frequency') {
    return { kind: 'people', ...peopleOf(figure.outOf, figure.count) };
  }
  if (variant === 'ring' && figure.kind === 'share') {
    return { kind: 'ring', path: RING_PATH, dash: `${barSpan(figure.percent).width} 100` };
  }
  if (split) return { kind: 'split', parts: splitSpans(split.map((part) => part.figure.percent)) };
  if (figure.kind === 'multiple') return drawMultiple(measurement, locale);
  return drawBar(measurement);
}

const { disc, diamond, square, triangle } = MARKER_PATHS;

/** The shapes that tell programmes apart beside their colours and names, by their place. Further ones have names alone. */
const MARKERS: readonly string[] = [disc, diamond, square, triangle];

/** The marker of the programme at a place, from 0; empty where there are no shapes left. */
export function drawMarker(place: number): string {
  return MARKERS[place] ?? '';
}
