import * as v from 'valibot';
import type { Figure } from '../types.js';
import {
  LARGEST,
  measuredFaults,
  multipleFigure,
  proportionFigure,
  share,
  type Measured,
} from './figures.js';
import type { Names } from './names.js';
import { also, anObject, itemsOf, listOf, must, numberFrom, unique } from './rules.js';
import { period, text } from './texts.js';

/** `undefined` counts as left out, as JSON has it. */
export type Plain<T> = { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> };

export const baseOf = ({ localized }: Names) =>
  v.pipe(
    v.object(
      {
        label: localized(text, 'As a label: "Bydelsmødre".'),
        definite: localized(text, 'After a share: "73 % af Bydelsmødrene".'),
        indefinite: localized(text, 'After a frequency or as a subject: "7 ud af 10 Bydelsmødre".'),
      },
      anObject,
    ),
    v.description('The people a figure speaks of, in the forms a sentence needs.'),
  );

const respondents = v.optional(
  v.pipe(numberFrom(1, 1e9), v.description('Number of people asked, at least 1, where the source gives it.')),
);

const absent = (why: string) => v.optional(v.never(must(`left out: ${why}`)));

export const noScale = absent('all measurements of an indicator have one scale word, or none has');

/** A measurement of each kind. */
export function measurementsOf(names: Names) {
  const { nameOf, localized } = names;
  const base = baseOf(names);

  function measured<F extends v.GenericSchema>(figure: F) {
    const earlier = v.object(
      {
        period: v.pipe(period, v.description('When people were asked: "2022".')),
        figure: v.pipe(
          figure as unknown as v.GenericSchema<unknown, Plain<Figure>>,
          v.description('What it was then, of the same kind.'),
        ),
        source: v.optional(nameOf('sources', 'Id of its source, where that is another.')),
        respondents,
      },
      anObject,
    );
    return {
      program: nameOf('programs', 'Id of the programme whose figure it is.'),
      base: v.optional(base),
      source: nameOf('sources', 'Id of the source that the figure comes from.'),
      figure: v.pipe(figure, v.description('What was measured.')),
      respondents,
      period: v.optional(
        v.pipe(period, v.description('When people were asked, as the source writes it, where it does.')),
      ),
      interval: v.optional(
        v.pipe(
          v.object(
            {
              low: v.pipe(numberFrom(0, LARGEST, 2), v.description('Its least value, at most the figure.')),
              high: v.pipe(
                numberFrom(0, LARGEST, 2),
                v.description('Its greatest value, at least the figure.'),
              ),
            },
            anObject,
          ),
          v.description(
            'The range that the true value lies in, in the unit of the figure, where the source gives one.',
          ),
        ),
      ),
      earlier: v.optional(itemsOf(earlier, 'What the same question gave before, the latest first.')),
    };
  }

  const split = v.pipe(
    listOf(
      v.object(
        {
          figure: v.pipe(share, v.description('A share of the same people.')),
          scale: nameOf('words', 'Id of the scale word that this part answers to.'),
        },
        anObject,
      ),
      'Parts of the same whole that make up the figure; together at most 100 percent.',
    ),
    unique('scale'),
  );

  function proportionMeasurement<S extends v.GenericSchema>(scale: S) {
    return v.pipe(
      v.object(
        {
          ...measured(proportionFigure),
          scale,
          split: v.optional(split),
          comparison: absent('it belongs to a multiple only'),
        },
        anObject,
      ),
      also((measurement) => measuredFaults(measurement as unknown as Measured)),
    );
  }

  const multipleMeasurement = v.pipe(
    v.object(
      {
        ...measured(multipleFigure),
        scale: noScale,
        comparison: v.pipe(
          v.object(
            {
              label: localized(text, 'As a label beside the drawing.'),
              text: localized(text, 'In full, as the sentence says it in place of {comparison}.'),
            },
            anObject,
          ),
          v.description('Those the multiple is measured against.'),
        ),
        split: absent('it belongs to a share or a frequency only'),
      },
      anObject,
    ),
    also((measurement) => measuredFaults(measurement as unknown as Measured)),
  );

  return { proportionMeasurement, multipleMeasurement };
}
