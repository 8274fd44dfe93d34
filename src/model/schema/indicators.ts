import * as v from 'valibot';
import { isNew } from '../check.js';
import type { Figure } from '../types.js';
import { measurementsOf, noScale } from './measurements.js';
import type { Names } from './names.js';
import { also, anObject, listOf, must, type Fault } from './rules.js';
import {
  comparingSentence,
  LONGEST_ID,
  LONGEST_TITLE,
  plainSentence,
  scaledSentence,
  text,
  title,
} from './texts.js';

interface Row {
  readonly figure: Figure;
  readonly scale?: unknown;
  readonly program: string;
}

interface Glance {
  readonly measurements?: readonly ({ figure?: { kind?: unknown } | null; scale?: unknown } | null)[] | null;
}

/** The kinds of indicator, and which of them some data are meant to be. */
export function indicatorsOf(names: Names) {
  const { newName, nameOf, localized } = names;
  const { proportionMeasurement, multipleMeasurement } = measurementsOf(names);

  function indicator<S extends v.GenericSchema<string>, M extends v.GenericSchema, E extends v.ObjectEntries>(
    sentence: S,
    measurement: M,
    more: E,
  ) {
    return v.pipe(
      v.object(
        {
          id: newName('rows', `What the attribute "indicator" names: at most ${LONGEST_ID} characters.`),
          title: localized(title, `A short name for headings; at most ${LONGEST_TITLE} characters.`),
          joint: v.optional(
            v.pipe(
              v.literal(true, must('true')),
              v.description('The source gives one figure for all of the groups rather than one for each.'),
            ),
          ),
          sentence: localized(sentence, 'What finishes the sentence that the number and the people begin.'),
          statement: v.optional(
            localized(
              text,
              'The whole statement with number, unit, scale word, base, comparison, parts and source; said in a language that has no grammar.',
            ),
          ),
          measurements: v.pipe(
            listOf(measurement, 'The figures, one for each programme that has one; at least one.'),
            also((items) => {
              const all = items as unknown as readonly Row[];
              const seen = new Set();
              return all.flatMap(({ figure: { kind }, scale, program }, index): Fault[] => [
                [kind === all[0]?.figure.kind, [index, 'figure', 'kind'], 'the same in all', kind],
                [scale === all[0]?.scale, [index, 'scale'], 'the same in all', scale],
                [isNew(seen, program), [index, 'program'], 'named once', program],
              ]);
            }),
          ),
          ...more,
        },
        anObject,
      ),
      also((item) => {
        const { joint, measurements } = item as unknown as { joint?: true; measurements: readonly Row[] };
        const [first, ...others] = measurements.map(({ figure }) => JSON.stringify(figure));
        const isOne = others.length > 0 && others.every((other) => other === first);
        return [[!joint || isOne, ['joint'], 'left out unless several measurements state one figure', joint]];
      }),
    );
  }

  /** The kinds of indicator, as `Indicator` has them. */
  const indicators = {
    plain: indicator(plainSentence, proportionMeasurement(noScale), {}),
    scaled: indicator(
      scaledSentence,
      proportionMeasurement(nameOf('words', 'Id of the word for how strongly people agree.')),
      {},
    ),
    multiple: indicator(comparingSentence, multipleMeasurement, {
      verb: localized(text, 'The verb between the people and the number: "har" godt 5 gange.'),
    }),
  };

  /** The kind that was meant, by the first measurement: problems are reported of this kind alone. */
  function indicatorSchemaOf(data: unknown) {
    const first = (data as Glance | null | undefined)?.measurements?.[0];
    if (first?.figure?.kind === 'multiple') return indicators.multiple;
    return typeof first?.scale === 'string' ? indicators.scaled : indicators.plain;
  }

  return { indicators, indicatorSchemaOf };
}
