/** `impact-widgets list`: every result there is. */
import { type Indicator, type Locale, type Theme } from '../../../model/index.js';
import { dataset } from '../../../datasets/baba-bydelsmoedre/index.js';
import { LOCALES, termsOf } from '../../../format/index.js';
import { statement } from '../../../view/text.js';
import { columns } from '../columns.js';
import { json, UsageError, type Command } from '../command.js';
import type { CliTerms } from '../terms.js';

const programsOf = ({ measurements }: Indicator) => [...new Set(measurements.map(({ program }) => program))];

const rows = dataset.themes.flatMap((theme) => theme.indicators.map((indicator) => ({ theme, indicator })));

function forMachines(theme: Theme, indicator: Indicator): unknown {
  const statements = LOCALES.map((locale) => [
    locale,
    statement(indicator, indicator.measurements, locale, 'text'),
  ]);
  return {
    theme: { id: theme.id, title: theme.title },
    id: indicator.id,
    title: indicator.title,
    programs: programsOf(indicator),
    statement: Object.fromEntries(statements) as unknown,
  };
}

function forPeople(locale: Locale, { columns: heads }: CliTerms): string {
  const nameOf = (program: string) => dataset.programs.find(({ id }) => id === program)!.name;
  const body = rows.map(({ theme, indicator }) => [
    theme.id,
    indicator.id,
    indicator.title[locale],
    programsOf(indicator).map(nameOf).join(', '),
    statement(indicator, indicator.measurements, locale, 'text'),
  ]);
  const { statement: said } = termsOf(locale).columns;
  return columns([[heads.theme, heads.id, heads.title, heads.programs, said], ...body]);
}

export const command: Command = {
  options: {},
  run({ words, flags }, terms, locale) {
    if (words[0]) throw new UsageError(terms.tooMany(words[0]));
    const out = flags.has('json')
      ? json(rows.map(({ theme, indicator }) => forMachines(theme, indicator)))
      : forPeople(locale, terms);
    return { code: 0, out };
  },
};
