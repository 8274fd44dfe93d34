import type { Locale, Measured, ResolvedSource } from '../model/index.js';
import { formatSource, sourceUrl, termsOf } from '../format/index.js';
import { alike, namesOf } from './alike.js';
import type { Result } from './result.js';

/** Where a figure comes from, as it is written and linked. */
export interface SourceView {
  /** "Kilde:", or "Kilde (Bydelsmødre):" where the groups of one result have different sources. */
  readonly label: string;
  /** "Fonden for Socialt Ansvar, 2024". */
  readonly text: string;
  readonly url: string | undefined;
  /** The publication's own title and the language it is in. */
  readonly title: string | undefined;
  readonly titleLanguage: Locale | undefined;
}

function sourceView(source: ResolvedSource, label: string, locale: Locale): SourceView {
  return {
    label,
    text: formatSource(source, locale),
    url: sourceUrl(source),
    title: source.title,
    titleLanguage: source.language,
  };
}

/** The sources of one indicator's measurements, each once, in order. */
export function sourcesOf(measurements: readonly Measured[], locale: Locale): readonly SourceView[] {
  const { source: label, sourceFor } = termsOf(locale);
  const groups = alike(measurements, ({ source }) => source.id);
  return groups.map((group) =>
    sourceView(group[0]!.source, groups.length > 1 ? sourceFor(namesOf(group, locale)) : label, locale),
  );
}

/** The sources of some indicators, each once, in order. */
export function sourcesOfAll(results: readonly Result[], locale: Locale): readonly SourceView[] {
  const [only, ...more] = results;
  if (only && more.length === 0) return sourcesOf(only.measurements, locale);
  const measurements = results.flatMap((result) => result.measurements);
  return alike(measurements, ({ source }) => source.id).map(([first]) =>
    sourceView(first!.source, termsOf(locale).source, locale),
  );
}

/** Id of the source that most figures of some results come from, the first of them where several do. */
export function mainSource(results: readonly Result[]): string | undefined {
  const measurements = results.flatMap((result) => result.measurements);
  const [largest] = alike(measurements, ({ source }) => source.id).sort((a, b) => b.length - a.length);
  return largest?.[0]!.source.id;
}

/** What stands below the cards of some results: their main source, unless each card has its own. */
export function sourcesBelowCards(results: readonly Result[], locale: Locale): readonly SourceView[] {
  const main = mainSource(results);
  const rests = results.find(({ measurements }) => measurements.every(({ source }) => source.id === main));
  return rests ? sourcesOf(rests.measurements, locale) : [];
}

/** "Kilde: Fonden for Socialt Ansvar, 2024", or "Kilder:" and each of them, or each with its label. */
export function sourceLine(sources: readonly SourceView[], locale: Locale): string {
  const { source, sources: several } = termsOf(locale);
  const texts = sources.map(({ text }) => text);
  if (sources.length < 2) return `${source} ${texts.join()}`;
  if (sources.every(({ label }) => label === source)) return `${several}: ${texts.join('; ')}`;
  return sources.map(({ label, text }) => `${label} ${text}`).join('; ');
}
