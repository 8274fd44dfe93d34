/** A dataset as the rows of a sheet. `from-rows.ts` reads back the same. */
import type { Dataset, Indicator, Localized, Measurement } from '../../model/index.js';
import type { BuiltInLocale } from '../../format/index.js';
import { guarded, writeFigure, writeNumber } from './cells.js';
import { COLUMN_KEYS, column, headOf, ROW_KINDS, type ColumnKey, type RowKind } from './columns.js';

/** The cells of a row by column; texts in their languages. */
export type Cells = Readonly<Partial<Record<ColumnKey, string | Localized | undefined>>>;

type Line = readonly [kind: RowKind, cells: Cells];

function measured(
  indicator: Indicator,
  { figure, ...more }: Measurement,
  locale: BuiltInLocale,
): readonly Line[] {
  const { id: within } = indicator;
  const { program, split = [], earlier = [] } = more;
  const parts = split.map((part): Line => [
    'part',
    { within, program, figure: writeFigure(part.figure, locale), scale: part.scale },
  ]);
  const before = earlier.map((one): Line => [
    'earlier',
    {
      within,
      program,
      figure: writeFigure(one.figure, locale),
      source: one.source,
      respondents: one.respondents === undefined ? undefined : `${one.respondents}`,
      period: one.period,
    },
  ]);
  const first: Line = [
    'figure',
    {
      within,
      program,
      figure: writeFigure(figure, locale),
      scale: more.scale,
      source: more.source,
      respondents: more.respondents === undefined ? undefined : `${more.respondents}`,
      period: more.period,
      low: more.interval && writeNumber(more.interval.low, locale),
      high: more.interval && writeNumber(more.interval.high, locale),
      label: more.base?.label,
      definite: more.base?.definite,
      indefinite: more.base?.indefinite,
      comparedWith: more.comparison?.label,
      comparison: more.comparison?.text,
    },
  ];
  return [first, ...parts, ...before];
}

/** A result, which has its first figure in its own row, and what else belongs to it. */
function result(theme: string, indicator: Indicator, locale: BuiltInLocale): readonly Line[] {
  const lines = indicator.measurements.flatMap((measurement) => measured(indicator, measurement, locale));
  const [[, first] = ['figure', {}], ...others] = lines;
  const own: Cells = {
    ...first,
    id: indicator.id,
    within: theme,
    joint: indicator.joint && (locale === 'da' ? 'ja' : 'yes'),
    title: indicator.title,
    text: indicator.sentence,
    verb: 'verb' in indicator ? indicator.verb : undefined,
    statement: indicator.statement,
  };
  return [['result', own], ...others];
}

/** Every row of a dataset, in the order that a sheet has them. */
export function linesOf(dataset: Dataset, locale: BuiltInLocale): readonly Line[] {
  return [
    [
      'dataset',
      {
        id: dataset.id,
        title: dataset.name,
        date: dataset.edition,
        language: dataset.languages.join(', '),
      },
    ],
    ...(dataset.editions ?? []).map((one): Line => ['edition', { date: one.edition, link: one.url }]),
    ...dataset.programs.map(({ id, name, description, base }): Line => [
      'program',
      { id, title: name, text: description, ...base },
    ]),
    ...dataset.scales.flatMap((scale) =>
      scale.words.map(({ id, text }): Line => ['word', { id, within: scale.id, title: text }]),
    ),
    ...dataset.sources.map((source): Line => [
      'source',
      {
        id: source.id,
        publisher: source.publisher,
        year: `${source.year}`,
        date: source.published,
        publication: source.title,
        language: source.language,
        link: source.url,
        citedIn: source.citedIn,
      },
    ]),
    ...dataset.themes.flatMap((theme): readonly Line[] => [
      ['theme', { id: theme.id, title: theme.title, message: theme.message, text: theme.introduction }],
      ...theme.indicators.flatMap((indicator) => result(theme.id, indicator, locale)),
    ]),
  ];
}

/** A column of the sheet that is made. */
export interface SheetColumn {
  readonly key: ColumnKey;
  readonly language: string | undefined;
}

/** The columns of some languages; those that nothing stands in are left out where `lines` are given. */
export function columnsFor(languages: readonly string[], lines?: readonly Line[]): readonly SheetColumn[] {
  const used =
    lines &&
    new Set(
      lines.flatMap(([, cells]) =>
        Object.entries(cells).flatMap(([key, value]) => (value === undefined ? [] : key)),
      ),
    );
  return COLUMN_KEYS.filter((key) => !used || key === 'row' || used.has(key)).flatMap<SheetColumn>((key) =>
    column(key).isText ? languages.map((language) => ({ key, language })) : { key, language: undefined },
  );
}

export const headsOf = (columns: readonly SheetColumn[], locale: BuiltInLocale): readonly string[] =>
  columns.map(({ key, language }) => headOf(key, locale, language));

/** A row's cells below the heads. */
export function cellsOf(
  [kind, cells]: Line,
  columns: readonly SheetColumn[],
  locale: BuiltInLocale,
): readonly string[] {
  return columns.map(({ key, language }) => {
    if (key === 'row') return ROW_KINDS[kind].name[locale];
    const value = cells[key];
    const text = typeof value === 'object' ? value[language ?? ''] : value;
    return guarded(text ?? '');
  });
}

/** A dataset as a table, heads first. */
export function tableOf(dataset: Dataset, locale: BuiltInLocale): readonly (readonly string[])[] {
  const lines = linesOf(dataset, locale);
  const columns = columnsFor(dataset.languages, lines);
  return [headsOf(columns, locale), ...lines.map((line) => cellsOf(line, columns, locale))];
}
