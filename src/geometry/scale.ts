import { scaleBand } from 'd3-scale';

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

/** Space between two units, as a part of a unit and its space. */
const GAP = 0.16;

/** `count` equal units side by side with gaps between them. None for a count below one. */
export function unitSpans(count: number): readonly Span[] {
  const places = [...new Array<undefined>(Math.max(0, Math.floor(count) || 0)).keys()];
  const scale = scaleBand(places, [0, 100]).paddingInner(places.length > 1 ? GAP : 0);
  return places.map((unit) => ({ x: scale(unit)!, width: scale.bandwidth() }));
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

/** Most units a multiple is drawn with; more could no longer be counted. */
const MOST_UNITS = 12;

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
  if (!(times >= 1 && times <= MOST_UNITS)) return undefined;
  const whole = Math.floor(times);
  const fraction = times - whole || (isJustOver ? SLIVER : 0);
  const spans = unitSpans(Math.ceil(whole + fraction));
  const last = spans[whole];
  return {
    one: spans[0]!,
    units: spans.slice(0, whole),
    remainder: last && { x: last.x, width: last.width * fraction },
  };
}
