import { measurementsOf, type Indicator, type Measurement, type ProgramId } from '../model/index.js';

/** What is to be shown of an indicator: all of its measurements or one programme's, at least one. */
export interface Result {
  readonly indicator: Indicator;
  readonly measurements: readonly Measurement[];
}

/** The results of some indicators, of every programme or of one. An indicator without a figure of it is left out. */
export function resultsOf(indicators: readonly Indicator[], program?: ProgramId): readonly Result[] {
  return indicators
    .map((indicator) => ({ indicator, measurements: measurementsOf(indicator, program) }))
    .filter(({ measurements }) => measurements.length > 0);
}
