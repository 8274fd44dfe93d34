import { UNIT_BANDS } from './band.js';

/** A stretch of a drawing, in percent of its width. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** A percentage's place on the fixed axis of 0 to 100: never zoomed, never lifted; outside values end at the edge. */
function place(percent: number): number {
  return Math.min(100, Math.max(0, percent || 0));
}

/** A share as a bar from zero. */
export function barSpan(percent: number): Span {
  return { x: 0, width: place(percent) };
}

/** Where the axis of a percentage chart is marked. */
export const PERCENT_TICKS: readonly number[] = [0, 50, 100];

/** `count` equal units side by side with gaps between them. None for a count below one or too many to count. */
export function unitSpans(count: number): readonly Span[] {
  const whole = Math.floor(count);
  const band = UNIT_BANDS[whole];
  if (!band) return [];
  const step = 100 / band.steps;
  return [...new Array<undefined>(whole).keys()].map((unit) => ({ x: unit * step, width: step * band.fill }));
}

/** Parts of one whole laid end to end. Parts beyond the whole are cut at its end; what remains is no part. */
export function splitSpans(percents: readonly number[]): readonly Span[] {
  let sum = 0;
  return percents.map((percent) => {
    const x = place(sum);
    sum += place(percent);
    return { x, width: place(sum) - x };
  });
}

/** A unit's part that stands for "just over", of which the source gives no size. */
const SLIVER = 0.3;

/** A multiple as units against one of the same size. */
export interface UnitComparison {
  readonly one: Span;
  readonly units: readonly Span[];
  /** What is past the last whole unit, if anything is. */
  readonly remainder: Span | undefined;
}

/** `undefined` where a multiple cannot be drawn truly: below one unit, or too many to count. */
export function unitComparison(times: number, isJustOver: boolean): UnitComparison | undefined {
  const whole = Math.floor(times);
  const fraction = times - whole || (isJustOver ? SLIVER : 0);
  const spans = unitSpans(Math.ceil(whole + fraction));
  const [one] = spans;
  if (!one || times < 1) return undefined;
  const last = spans[whole];
  return {
    one,
    units: spans.slice(0, whole),
    remainder: last && { x: last.x, width: last.width * fraction },
  };
}
