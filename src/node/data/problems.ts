/** What can be wrong with data, as plain objects; `problem-terms.ts` says it. */
import type { RowKind } from './columns.js';
import type { Place } from './sheet.js';

export type SheetProblemCode =
  | 'no-rows'
  | 'no-dataset'
  | 'several-datasets'
  | 'unknown-column'
  | 'repeated-column'
  | 'unknown-row'
  | 'unused-cell'
  | 'figure'
  | 'figure-date'
  | 'figure-number'
  | 'number'
  | 'whole-number'
  | 'date'
  | 'yes-or-no'
  | 'missing-id'
  | 'unknown-parent'
  | 'unknown-figure';

/** Something a sheet says that cannot be read. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  /** Absent where it is the whole file. */
  readonly place?: Place;
  readonly found: string;
  /** What was probably meant; empty where nothing is near. */
  readonly nearest?: string;
  /** The kind of row it stands in. */
  readonly kind?: RowKind;
}

/** Something wrong with a dataset that could be read. */
export interface DataProblem {
  readonly path: string;
  /** Where it stands in the sheet, for data that came from one. */
  readonly place?: Place;
  /** "must be …, but is …". */
  readonly message: string;
}
