import { textIn, type Dataset, type Locale } from '../model/index.js';
import type { Result } from './result.js';

/** A programme, for readers who do not know it. */
export interface ProgramView {
  readonly name: string;
  /** Who its people are. */
  readonly description: string;
}

/** The programmes that some results have figures of, in the dataset's order. */
export function programsOf(
  { programs }: Dataset,
  results: readonly Result[],
  locale: Locale,
): readonly ProgramView[] {
  const shown = new Set(results.flatMap(({ measurements }) => measurements.map(({ program }) => program)));
  return programs
    .filter(({ id }) => shown.has(id))
    .map(({ name, description }) => ({
      name: textIn(name, locale),
      description: textIn(description, locale),
    }));
}
