import { findIndicator, findTheme, textIn, type Dataset, type Locale } from '../model/index.js';

/** What an overview is filtered by. Empty for no filter. */
export interface Filter {
  readonly theme: string;
  readonly program: string;
  readonly search: string;
}

/**
 * Reads "#impact=sprog/baba/dansk": a theme or one result, a programme, words to search for, each of which may be empty.
 * An id that does not exist filters nothing. `undefined` for an address that is somebody else's.
 */
export function readDeepLink(hash: string, dataset: Dataset, locale: Locale): Filter | undefined {
  const [, id, programId, search = ''] = /^#impact=([^/]*)\/?([^/]*)\/?(.*)/.exec(hash) ?? [];
  if (id === undefined) return undefined;
  const program = dataset.programs.find((each) => each.id === programId)?.id ?? '';
  const result = findIndicator(dataset, id);
  return result
    ? { theme: '', program, search: textIn(result.title, locale) }
    : { theme: findTheme(dataset, id)?.id ?? '', program, search: decode(search) };
}

/** The address of a filter; empty for none. */
export function writeDeepLink({ theme, program, search }: Filter): string {
  const path = [theme, program, encodeURIComponent(search)].join('/').replace(/\/+$/, '');
  return path && `#impact=${path}`;
}

/** A stray percent sign is no fault of the reader's. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
