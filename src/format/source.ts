import {
  isolated,
  type DistinctPublication,
  type Locale,
  type Publication,
  type ResolvedSource,
} from '../model/index.js';
import { termsOf } from './language.js';

const written = ({ publisher, year, distinction }: DistinctPublication, locale: Locale) => {
  const more = distinction === undefined ? '' : ` (${isolated(distinction, locale)})`;
  return `${isolated(publisher, locale)}, ${year}${more}`;
};

/** "VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024". */
export function formatSource(source: ResolvedSource, locale: Locale): string {
  const { citedIn } = source;
  const own = written(source, locale);
  return citedIn ? `${own}, ${termsOf(locale).citedIn} ${written(citedIn, locale)}` : own;
}

/** The publication a figure can be read in: the source, or the one that cites it where only that has an address. */
export function publicationOf(source: ResolvedSource): Publication {
  return source.url === undefined && source.citedIn ? source.citedIn : source;
}

/** The address to read a source at, or that of the publication that cites it. Only `https:` and `http:`. */
export function sourceUrl(source: ResolvedSource): string | undefined {
  const { url } = publicationOf(source);
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
