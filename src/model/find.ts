import type { Dataset, Indicator, Measurement, ProgramId, Theme } from './types.js';

/** The theme with this id, or `undefined`. */
export function findTheme(dataset: Dataset, id: string): Theme | undefined {
  return dataset.themes.find((theme) => theme.id === id);
}

/** Every indicator, in the source's order. */
export function allIndicators(dataset: Dataset): readonly Indicator[] {
  return dataset.themes.flatMap((theme) => theme.indicators);
}

/** The indicator with this id, or `undefined`. */
export function findIndicator(dataset: Dataset, id: string): Indicator | undefined {
  return allIndicators(dataset).find((indicator) => indicator.id === id);
}

/** An indicator's measurements, all or one programme's. May be empty. */
export function measurementsOf(indicator: Indicator, program?: ProgramId): readonly Measurement[] {
  const measurements: readonly Measurement[] = indicator.measurements;
  return program ? measurements.filter((measurement) => measurement.program === program) : measurements;
}
