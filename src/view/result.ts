import {
  measurementsOf,
  type Dataset,
  type Indicator,
  type Measured,
  type ProgramId,
} from '../model/index.js';

/** What is to be shown of an indicator: all of its measurements or one programme's, at least one. */
export interface Result {
  readonly indicator: Indicator;
  readonly measurements: readonly Measured[];
}

/** The results of some indicators, of every programme or of one. An indicator without a figure of it is left out. */
export function resultsOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  program?: ProgramId,
): readonly Result[] {
  return indicators
    .map((indicator) => ({ indicator, measurements: measurementsOf(dataset, indicator, program) }))
    .filter(({ measurements }) => measurements.length > 0);
}
