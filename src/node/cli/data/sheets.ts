/** `data template`, `from-csv`, `from-xlsx` and `to-csv`: between a sheet and a dataset. */
import { extname } from 'node:path';

import { ROW_KINDS } from '../../data/columns.js';
import { writeCsv } from '../../data/csv.js';
import { FileError } from '../../data/file-error.js';
import { templateTable } from '../../data/template.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { tableOf } from '../../data/to-rows.js';
import { json, UsageError } from '../command.js';
import type { Sub } from '../commands/data.js';
import { fileOf, handOver, sound, write } from './files.js';

const isKind = (file: string, end: string) => extname(file).toLowerCase() === end;

export const template: Sub = async (given, locale, terms) => {
  const [extra] = given.words;
  if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
  const { out } = given.texts;
  const table = templateTable(locale);
  if (out === undefined || isKind(out, '.csv')) return handOver(writeCsv(table, locale), given, locale);
  if (!isKind(out, '.xlsx')) throw new UsageError(DATA_PHRASES.wrongKind[locale](out, '.csv, .xlsx'));
  const { writeXlsx } = await import('../../data/xlsx-write.js');
  write(out, writeXlsx(table, locale === 'da' ? 'Tal' : 'Figures', ROW_KINDS.note.name[locale]), locale);
  return { code: 0, note: DATA_PHRASES.wrote[locale](out) };
};

/** Only what nothing is wrong with is written: whoever reads the file need not ask again. */
export const fromSheet =
  (end: '.csv' | '.xlsx'): Sub =>
  async (given, locale, terms) => {
    const file = fileOf(given, locale, terms);
    const isSheet = isKind(file, end) || (end === '.csv' && /\.(tsv|txt)$/i.test(file));
    // A file of macros says so itself.
    if (/\.(xlsm|xlsb|xls)$/i.test(file)) throw new FileError('macros', file);
    if (!isSheet) throw new UsageError(DATA_PHRASES.wrongKind[locale](file, end));
    const { dataset, outcome } = await sound(file, given, locale);
    return outcome ?? handOver(json(dataset), given, locale);
  };

export const toCsv: Sub = async (given, locale, terms) => {
  const { dataset, outcome } = await sound(fileOf(given, locale, terms), given, locale);
  return outcome ?? handOver(writeCsv(tableOf(dataset, locale), locale), given, locale);
};
