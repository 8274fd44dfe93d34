import * as v from 'valibot';
import type { Problem } from './check.js';
import { schemasOf } from './schema/dataset.js';
import type { Plain } from './schema/measurements.js';
import { must } from './schema/rules.js';
import { isLanguage } from './schema/texts.js';
import type { Dataset } from './types.js';

export type { Problem } from './check.js';

type Same<A, B> =
  (<T>(value: T) => T extends A ? 1 : 2) extends <T>(value: T) => T extends B ? 1 : 2 ? true : false;
type Output = v.InferOutput<ReturnType<typeof schemasOf>['dataset']>;

/** `never`, which no schema puts out, as soon as schema and types differ in one property. */
type Agreed = Same<Plain<Output>, Plain<Dataset>> extends true ? Output : never;

/** What can be shown of some data, and all that is wrong with them. */
export interface Validation {
  /** Without the rows that are wrong; absent where what holds them together is wrong, or none is left. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

function languagesOf(data: unknown): readonly string[] {
  const { languages } = (data ?? {}) as { languages?: unknown };
  if (!Array.isArray(languages) || languages.length > 40) return [];
  return [...new Set(languages.filter((tag): tag is string => typeof tag === 'string' && isLanguage(tag)))];
}

/** Keeps the rows that no problem names, and the themes that have any. */
function withoutWrong(data: unknown, wrong: ReadonlySet<string>): unknown {
  const { themes } = data as { themes: readonly { readonly indicators: readonly unknown[] }[] };
  return {
    ...(data as object),
    themes: themes.flatMap((theme, index) => {
      const path = `themes.${index}`;
      if (wrong.has(path)) return [];
      const indicators = theme.indicators.filter((_, row) => !wrong.has(`${path}.indicators.${row}`));
      return indicators.length > 0 ? [{ ...theme, indicators }] : [];
    }),
  };
}

/** The row or theme that a path lies in. */
const ROW = /^themes\.\d+(\.indicators\.\d+)?(?=\.|$)/;

const OPTIONS = { abortPipeEarly: true, message: must('there and right') } as const;

/**
 * Checks data from elsewhere, such as parsed JSON. A row that is wrong is left out, and so is a theme without one; the
 * rest is kept. Braces are places in a sentence and nothing but characters in any other text. Whether there is a
 * grammar for a language is not asked.
 */
export function validateDataset(data: unknown): Validation {
  try {
    const languages = languagesOf(data);
    const { issues = [] } = v.safeParse(schemasOf(languages).dataset, data, OPTIONS);
    const problems = issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    const rows = problems.map(({ path }) => ROW.exec(path)?.[0]);
    if (rows.includes(undefined)) return { problems };
    // What is handed out has passed the whole schema.
    const kept = withoutWrong(data, new Set(rows.map(String)));
    const result = v.safeParse(schemasOf(languages).dataset, kept, OPTIONS);
    if (!result.success) return { problems };
    // As a file would have it: without keys that are undefined, and 0 for -0.
    return { dataset: JSON.parse(JSON.stringify(result.output satisfies Agreed)) as Dataset, problems };
  } catch {
    return { problems: [{ path: '', message: 'must be data that can be read' }] };
  }
}
