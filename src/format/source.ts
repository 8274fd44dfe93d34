import type { Locale, Publication, Source } from '../model/index.js';
import { termsOf } from './terms.js';

/** "VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024". */
export function formatSource(source: Source, locale: Locale): string {
  const own = `${source.publisher}, ${source.year}`;
  return source.citedIn ? `${own}, ${termsOf(locale).citedIn} ${formatSource(source.citedIn, locale)}` : own;
}

/** The publication a figure can be read in: the source, or the one that cites it where only that has an address. */
export function publicationOf(source: Source): Publication {
  return source.url === undefined && source.citedIn ? source.citedIn : source;
}

/** The address to read a source at, or that of the publication that cites it. Only `https:` and `http:`. */
export function sourceUrl(source: Source): string | undefined {
  const { url } = publicationOf(source);
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
