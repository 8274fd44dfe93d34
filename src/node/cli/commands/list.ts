/** `impact-widgets list`: every result there is. */
import { textIn, type Theme } from '../../../model/index.js';
import { dataset } from '../../../datasets/baba-bydelsmoedre/index.js';
import { termsOf, type BuiltInLocale } from '../../../format/index.js';
import { resultsOf, type Result } from '../../../view/result.js';
import { statement } from '../../../view/text.js';
import { columns } from '../columns.js';
import { json, UsageError, type Command } from '../command.js';
import type { CliTerms } from '../terms.js';

const programsOf = ({ measurements }: Result) => [...new Set(measurements.map(({ program }) => program))];

const rows = dataset.themes.flatMap((theme) =>
  resultsOf(dataset, theme.indicators).map((result) => ({ theme, result })),
);

function forMachines(theme: Theme, result: Result): unknown {
  const { indicator, measurements } = result;
  const statements = dataset.languages.map((locale) => [
    locale,
    statement(indicator, measurements, locale, 'text'),
  ]);
  return {
    theme: { id: theme.id, title: theme.title },
    id: indicator.id,
    title: indicator.title,
    programs: programsOf(result),
    statement: Object.fromEntries(statements) as unknown,
  };
}

function forPeople(locale: BuiltInLocale, { columns: heads }: CliTerms): string {
  const nameOf = (program: string) => textIn(dataset.programs.find(({ id }) => id === program)!.name, locale);
  const body = rows.map(({ theme, result }) => [
    theme.id,
    result.indicator.id,
    textIn(result.indicator.title, locale),
    programsOf(result).map(nameOf).join(', '),
    statement(result.indicator, result.measurements, locale, 'text'),
  ]);
  const { statement: said } = termsOf(locale).columns;
  return columns([[heads.theme, heads.id, heads.title, heads.programs, said], ...body]);
}

export const command: Command = {
  options: {},
  run({ words, flags }, terms, locale) {
    if (words[0]) throw new UsageError(terms.tooMany(words[0]));
    const out = flags.has('json')
      ? json(rows.map(({ theme, result }) => forMachines(theme, result)))
      : forPeople(locale, terms);
    return { code: 0, out };
  },
};
