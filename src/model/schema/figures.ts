import * as v from 'valibot';
import type { Figure } from '../types.js';
import { also, anObject, must, numberFrom, type Fault } from './rules.js';

export const LARGEST = 1_000_000;

export const share = v.object(
  {
    kind: v.pipe(
      v.literal('share', must('"share"')),
      v.description('A part of a whole, written and drawn as a percentage.'),
    ),
    percent: v.pipe(numberFrom(0, 100, 2), v.description('In percent, 0 to 100, with at most two decimals.')),
  },
  anObject,
);

const frequency = v.pipe(
  v.object(
    {
      kind: v.pipe(
        v.literal('frequency', must('"frequency"')),
        v.description('A count out of some people, written and drawn as countable units.'),
      ),
      count: v.pipe(numberFrom(0, LARGEST), v.description('How many of the people, 0 to "outOf".')),
      outOf: v.pipe(
        numberFrom(2, LARGEST),
        v.description('Out of how many; up to 12 are drawn as people, more as a bar.'),
      ),
    },
    anObject,
  ),
  also(({ count, outOf }) => [[count <= outOf, ['count'], `at most ${outOf}`, count]]),
);

const multiple = v.object(
  {
    kind: v.pipe(
      v.literal('multiple', must('"multiple"')),
      v.description('How many times greater something is than for a comparison group.'),
    ),
    times: v.pipe(numberFrom(0, LARGEST, 2), v.description('At least 0; 5 is "5 times".')),
    precision: v.optional(
      v.pipe(
        v.literal('just-over', must('"just-over"')),
        v.description('How the true value relates to "times", where the source says so.'),
      ),
    ),
  },
  anObject,
);

export const proportionFigure = v.variant('kind', [share, frequency], must('a share or a frequency'));
export const multipleFigure = v.variant('kind', [multiple], must('a multiple'));

/** A figure's number, the most that it could be, and in percent the step it is rounded to. */
function onItsScale(figure: Figure): { value: number; most: number; step: number } {
  switch (figure.kind) {
    case 'share':
      return { value: figure.percent, most: 100, step: 1 };
    case 'frequency':
      return { value: figure.count, most: figure.outOf, step: 100 / figure.outOf };
    case 'multiple':
      return { value: figure.times, most: LARGEST, step: 0 };
  }
}

export interface Measured {
  readonly figure: Figure;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  readonly earlier?: readonly { readonly figure: Figure }[] | undefined;
  readonly split?: readonly { readonly figure: { readonly percent: number } }[] | undefined;
}

/** What must agree inside a measurement. */
export function measuredFaults({ figure, interval, earlier = [], split }: Measured): readonly Fault[] {
  const { value, most, step } = onItsScale(figure);
  const faults: Fault[] = earlier.map((before, index) => [
    before.figure.kind === figure.kind,
    ['earlier', index, 'figure', 'kind'],
    `"${figure.kind}", as what it came before`,
    before.figure.kind,
  ]);
  if (interval) {
    const { low, high } = interval;
    faults.push([low <= value, ['interval', 'low'], `at most the figure, ${value}`, low]);
    faults.push([
      high >= value && high <= most,
      ['interval', 'high'],
      `from the figure, ${value}, to ${most}`,
      high,
    ]);
  }
  if (split) {
    const sum = Math.round(split.reduce((all, part) => all + part.figure.percent, 0) * 100) / 100;
    const percent = (value / most) * 100;
    // Each part and the figure itself may have been rounded by half a step.
    const isWhole = sum <= 100 && Math.abs(sum - percent) <= (split.length + step) / 2;
    faults.push([isWhole, ['split'], `parts of the figure, ${percent} of 100 percent`, sum]);
  }
  return faults;
}
