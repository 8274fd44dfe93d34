import * as v from 'valibot';
import { isNew } from '../check.js';
import { anObject, must } from './rules.js';
import { id, LANGUAGE } from './texts.js';

/** What is named in a dataset of these languages, remembered while it is read. Without languages, any will do. */
export function namesOf(languages?: readonly string[]) {
  const named = {
    languages: new Set<string>(),
    programs: new Set<string>(),
    scales: new Set<string>(),
    words: new Set<string>(),
    sources: new Set<string>(),
    // Files of these names, and a folder for each language, lie beside those of the rows.
    rows: new Set(['builder', 'index', 'latest', ...(languages ?? []).map((tag) => tag.toLowerCase())]),
  };

  const newName = (kind: keyof typeof named, description: string) =>
    v.pipe(
      id,
      v.check((name) => isNew(named[kind], name), must('an id that nothing else has, so named once')),
      v.description(description),
    );

  const nameOf = (kind: keyof typeof named, description: string) =>
    v.pipe(
      id,
      v.check((name) => named[kind].has(name), must(`the id of one of the ${kind}`)),
      v.description(description),
    );

  function localized<S extends v.GenericSchema<string>>(one: S, description: string) {
    const schema = languages
      ? v.object(Object.fromEntries(languages.map((tag) => [tag, one])), anObject)
      : v.pipe(v.record(v.pipe(v.string(), v.regex(LANGUAGE)), one), v.minEntries(1));
    return v.pipe(
      schema as v.GenericSchema<unknown, Record<string, v.InferOutput<S>>>,
      v.description(description),
    );
  }

  return { named, newName, nameOf, localized };
}

export type Names = ReturnType<typeof namesOf>;
