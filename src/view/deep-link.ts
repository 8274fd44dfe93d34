import { findIndicator, type Dataset, type Locale } from '../data/index.js';

/** What an overview is filtered by. Empty for no filter. */
export interface Filter {
  readonly theme: string;
  readonly program: string;
  readonly search: string;
}

/**
 * Reads "#impact=sprog&program=baba&search=dansk", where `impact` is a theme or one result; `undefined` for an address
 * that is somebody else's.
 */
export function readDeepLink(hash: string, dataset: Dataset, locale: Locale): Filter | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const id = given.get('impact');
  if (id === null) return undefined;
  const result = findIndicator(dataset, id);
  return {
    theme: result ? '' : id,
    program: given.get('program') ?? '',
    search: given.get('search') ?? result?.title[locale] ?? '',
  };
}

/** The address of a filter; empty for none. */
export function writeDeepLink({ theme, ...filter }: Filter): string {
  const given = Object.entries({ impact: theme, ...filter }).filter(
    ([name, value]) => value || name === 'impact',
  );
  return given.length > 1 || theme ? `#${new URLSearchParams(given)}` : '';
}
