import {
  formatFigure,
  formatSource,
  formatUnit,
  publicationOf,
  sourceUrl,
  termsOf,
} from '../format/index.js';
import {
  textIn,
  type Dataset,
  type Indicator,
  type Locale,
  type Measured,
  type Theme,
} from '../model/index.js';
import { numberOf } from './figure.js';
import { sayView, type SayFigure } from './say.js';
import { sceneOf, sceneSvg, type Colours, type Scene } from './scene.js';
import { pastedStat, tagSnippet, type Pasted } from './snippet.js';
import type { Result } from './result.js';
import { statement, statements } from './text.js';

/** What an element shows, for those who take it with them. */
export interface Exported extends Pasted {
  /** The title of the picture. */
  readonly title: string;
}

export interface Download {
  readonly label: string;
  readonly file: string;
  readonly href: string;
}

export interface ExportView {
  readonly downloads: readonly Download[];
  /** The drawing, for those who can paint it. */
  readonly scene: Scene;
  readonly picture: Omit<Download, 'href'>;
  /** What can be copied: everything, with an empty id, or one result. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The chosen figures as cited sentences. */
  readonly sentence: string;
  /** The tag that shows them on a page. */
  readonly snippet: string;
  /** What may be written of the chosen result, figure by figure; nothing while all are chosen. */
  readonly say: readonly SayFigure[];
}

/** The themes of some results, each with its own. */
function sectionsOf(
  { themes }: Dataset,
  results: readonly Result[],
): readonly (readonly [Theme, readonly Result[]])[] {
  return themes
    .map((theme) => [theme, results.filter(({ indicator }) => theme.indicators.includes(indicator))] as const)
    .filter(([, rows]) => rows.length > 0);
}

/** No cell starts a formula, and none ends before its text does. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The figures as a table for a spreadsheet, a row a measurement. */
export function csvOf(dataset: Dataset, results: readonly Result[], locale: Locale): string {
  const { csvColumns } = termsOf(locale);
  const row = (theme: Theme, indicator: Indicator, measurement: Measured) => {
    const { figure, scale, split = [], source, program, base } = measurement;
    const read = publicationOf(source);
    const number = `${numberOf(figure)}`;
    const words = scale ? [scale] : split.map((part) => part.scale);
    return [
      theme.id,
      indicator.id,
      program,
      textIn(base.label, locale),
      // Only English spreadsheets divide decimals by points, and columns by commas.
      locale === 'en' ? number : number.replace('.', ','),
      formatUnit(figure, locale),
      formatFigure(figure, locale).text,
      words.map((word) => textIn(word, locale)).join(', '),
      statement(indicator, [measurement], locale, 'text'),
      formatSource(source, locale),
      read.title ?? '',
      read.published ?? `${read.year}`,
      sourceUrl(source) ?? '',
    ];
  };
  const rows = sectionsOf(dataset, results).flatMap(([theme, found]) =>
    found.flatMap(({ indicator, measurements }) =>
      measurements.map((measurement) => row(theme, indicator, measurement)),
    ),
  );
  const separator = locale === 'en' ? ',' : ';';
  return [csvColumns.split(' '), ...rows]
    .map((cells) => `${cells.map(csvCell).join(separator)}\r\n`)
    .join('');
}

/** The figures as a dataset of its own, each indicator with its whole statement. */
export function jsonOf(dataset: Dataset, results: readonly Result[]): string {
  const themes = sectionsOf(dataset, results).map(([theme, found]) => ({
    ...theme,
    indicators: found.map(({ indicator, measurements }) => ({
      ...indicator,
      // One figure for several groups is so only where all of them are there; the statement says it in any case.
      joint: measurements.length < indicator.measurements.length ? undefined : indicator.joint,
      measurements: indicator.measurements.filter(({ program }) =>
        measurements.some((shown) => shown.program === program),
      ),
      statement: Object.fromEntries(
        dataset.languages.map((locale) => [locale, statement(indicator, measurements, locale, 'text')]),
      ),
    })),
  }));
  // Values as they are: an old library's `Array.prototype.toJSON` would turn lists into texts.
  const asItIs = function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  };
  return JSON.stringify({ ...dataset, themes }, asItIs, 2);
}

/** What a spreadsheet needs to read a file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Everything there is to take along; `chosen` is the id of one result, or empty for all. */
export function exportView(
  dataset: Dataset,
  exported: Exported,
  colours: Colours,
  chosen: string,
): ExportView {
  const { attributes, locale, title, results } = exported;
  const terms = termsOf(locale).export;
  const scene = sceneOf(title, results, locale, colours);
  const file = (format: string) => ({
    label: `${terms.download} ${format}`,
    file: `impact-${attributes.theme ?? 'data'}.${format.toLowerCase()}`,
  });
  const download = (format: string, type: string, content: string): Download => ({
    ...file(format),
    href: `data:${type};charset=utf-8,${encodeURIComponent(content)}`,
  });
  const one = results.filter(({ indicator }) => indicator.id === chosen);
  const [first] = one;
  return {
    downloads: [
      download('CSV', 'text/csv', BYTE_ORDER_MARK + csvOf(dataset, results, locale)),
      download('JSON', 'application/json', jsonOf(dataset, results)),
      download('SVG', 'image/svg+xml', sceneSvg(scene)),
    ],
    scene,
    picture: file('PNG'),
    choices: [
      { id: '', label: terms.everything },
      ...results.map(({ indicator }) => ({ id: indicator.id, label: textIn(indicator.title, locale) })),
    ],
    sentence: statements(first ? one : results, locale),
    snippet: tagSnippet(
      first ? pastedStat(dataset, first, locale, { program: attributes.program }) : exported,
    ),
    say: first ? sayView(dataset, first, locale).figures : [],
  };
}
