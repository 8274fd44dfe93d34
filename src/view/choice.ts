import { nearestId, type Dataset, type ProgramId } from '../model/index.js';
import type { Warnings } from '../format/index.js';
import { ATTRIBUTES, type ChoiceName, type ValueOf } from './attributes.js';

/** An attribute's value, or what a framework hands over as a property in its place. */
export type Attribute = string | number | null | undefined;

/** What an attribute says, without the space around it. */
export function textOf(attribute: Attribute): string {
  return typeof attribute === 'string' || typeof attribute === 'number' ? `${attribute}`.trim() : '';
}

/** What an attribute with a fixed set of values was found to say. */
export type Choice<T extends string | number> =
  | { readonly value: T; readonly warning: undefined }
  | { readonly value: undefined; readonly warning: string | undefined };

/**
 * Reads an attribute against its valid values. Empty is no choice and no fault; anything unknown is a warning
 * that names the nearest valid value and, if there is one, what is shown `instead`.
 */
export function choose<T extends string>(
  attribute: string,
  typed: Attribute,
  valid: readonly T[],
  warnings: Warnings,
  instead?: T,
): Choice<T> {
  const text = textOf(typed);
  if (!text) return { value: undefined, warning: undefined };
  const value = valid.find((id) => id === text);
  return value
    ? { value, warning: undefined }
    : { value: undefined, warning: warnings.unknown(attribute, text, nearestId(text, valid), instead) };
}

/** Reads an attribute with values of its own; what is shown `instead` of an unknown one is the first, or the figure's. */
export function chooseValue<Name extends ChoiceName>(
  name: Name,
  typed: Attribute,
  warnings: Warnings,
  instead?: ValueOf<Name>,
): Choice<ValueOf<Name>> {
  const values: readonly ValueOf<Name>[] = ATTRIBUTES[name].values;
  return choose(name, typed, values, warnings, instead ?? values[0]);
}

/** Reads `program`: one of the dataset's programmes, or all. */
export function chooseProgram(
  { programs }: Dataset,
  typed: Attribute,
  warnings: Warnings,
): Choice<ProgramId> {
  const ids = programs.map(({ id }) => id);
  return choose('program', typed, ids, warnings);
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Reads `heading-level`: 2 to 6, or no heading. */
export function chooseHeadingLevel(typed: Attribute, warnings: Warnings): Choice<HeadingLevel> {
  const text = textOf(typed);
  const level = ATTRIBUTES['heading-level'].values.find((valid) => valid === text);
  if (level) return { value: Number(level) as HeadingLevel, warning: undefined };
  return { value: undefined, warning: text ? warnings.headingLevel(text) : undefined };
}

/** What some choices have to be told. */
export function warningsOf(...choices: readonly Choice<string | number>[]): readonly string[] {
  return choices.flatMap(({ warning }) => warning ?? []);
}

/** The level below, for a heading inside; no heading inside none or below 6. */
export function nextLevel(level: HeadingLevel | undefined): HeadingLevel | undefined {
  return level && level < 6 ? ((level + 1) as HeadingLevel) : undefined;
}
