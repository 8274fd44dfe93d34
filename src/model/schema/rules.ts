/** What every part of the schema is said with. */
import * as v from 'valibot';
import { isNew, shown } from '../check.js';

export const MOST_ITEMS = 2000;

/** The message of a rule: what would be right, and what was found. */
export const must = (right: string) => (issue: { readonly input: unknown }) =>
  `must be ${right}, but is ${shown(issue.input)}`;

/** The message of an object, which valibot gives for a key that it lacks as well. */
export const anObject = (issue: { readonly expected: string | null; readonly input: unknown }) =>
  must(issue.expected === 'Object' ? 'an object' : 'there')(issue);

export function numberFrom(least: number, most: number, decimals = 0) {
  const right =
    decimals > 0
      ? `a number from ${least} to ${most} with at most ${decimals} decimals`
      : `a whole number from ${least} to ${most}`;
  const number = v.pipe(
    v.number(must(right)),
    v.finite(must(right)),
    v.minValue(least, must(right)),
    v.maxValue(most, must(right)),
  );
  return decimals > 0
    ? v.pipe(
        number,
        v.check((value) => Number(value.toFixed(decimals)) === value, must(right)),
      )
    : v.pipe(number, v.integer(must(right)));
}

/** A list whose length is right before its items are read. */
export function itemsOf<S extends v.GenericSchema>(
  item: S,
  description: string,
  most = MOST_ITEMS,
  isInRoom: (items: unknown[]) => boolean = () => true,
) {
  const length = (issue: { readonly input: unknown }) =>
    `must hold at least one and at most ${most}, but is ${shown(issue.input)}`;
  return v.pipe(
    v.array(v.unknown(), must('a list')),
    v.minLength(1, length),
    v.maxLength(most, length),
    v.check(isInRoom, length),
    v.array(item),
    v.minLength(1),
    v.maxLength(most),
    v.description(description),
  );
}

export function listOf<S extends v.GenericSchema>(item: S, description: string, most = MOST_ITEMS) {
  type Item = v.InferOutput<S>;
  return v.pipe(
    itemsOf(item, description, most),
    v.transform((items) => items as [Item, ...Item[]]),
  );
}

export type Fault = readonly [
  isRight: boolean,
  path: readonly (string | number)[],
  right: string,
  found: unknown,
];

/** Holds what is right in itself against more. */
export function also<T>(faultsOf: (value: T) => readonly Fault[]) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [isRight, keys, right, found] of faultsOf(dataset.value)) {
      if (isRight) continue;
      const path = keys.map((key) => ({
        type: 'object',
        origin: 'value',
        input: {},
        key: String(key),
        value: found,
      })) as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
      addIssue({ message: `must be ${right}, but is ${shown(found)}`, ...(keys.length > 0 && { path }) });
    }
  });
}

export function unique<T extends readonly object[]>(key: keyof T[number] & string) {
  return also<T>((items) => {
    const seen = new Set();
    return items.map((item: T[number], index): Fault => [
      isNew(seen, item[key]),
      [index, key],
      'named once',
      item[key],
    ]);
  });
}
