/** The cells of a sheet's rows as values: what cannot be read is a problem, and every field is known by its place. */
import { looksLikeDate, readFigure, readNumber } from './cells.js';
import type { ColumnKey, RowKind } from './columns.js';
import type { SheetProblem } from './problems.js';
import { readRows, type Place, type Row, type Sheet } from './sheet.js';

export type Fields = Record<string, unknown>;

/** Leaves out what a sheet left empty. */
export const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export class Reader {
  readonly problems: SheetProblem[];
  readonly #places = new Map<string, Place>();
  readonly #rows: readonly Row[];
  protected languages: readonly string[];

  constructor(sheets: readonly Sheet[]) {
    const { rows, languages, problems } = readRows(sheets);
    this.#rows = rows;
    this.languages = languages;
    this.problems = [...problems];
  }

  of(kind: RowKind): readonly Row[] {
    return this.#rows.filter((row) => row.kind === kind);
  }

  placeOf(path: string): Place | undefined {
    for (let at = path; at; at = at.replace(/\.?[^.]*$/, '')) {
      const place = this.#places.get(at);
      if (place) return place;
    }
    return undefined;
  }

  protected problem(code: SheetProblem['code'], row: Row, key: ColumnKey, found = '', nearest?: string) {
    const place = row.place(key);
    this.problems.push({ code, place, found, kind: row.kind, ...(nearest !== undefined && { nearest }) });
  }

  protected mark(row: Row, key: ColumnKey, path: string, language?: string) {
    this.#places.set(path, row.place(key, language));
  }

  /** A cell as it is. */
  text(row: Row, key: ColumnKey, path: string): string | undefined {
    this.mark(row, key, path);
    return row.text(key);
  }

  /** A cell that is not text; where it cannot be read, that is a problem. */
  value<T>(
    row: Row,
    key: ColumnKey,
    path: string,
    code: SheetProblem['code'],
    read: (text: string) => T | undefined,
  ): T | undefined {
    const text = this.text(row, key, path);
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) this.problem(code, row, key, text);
    return value;
  }

  localized(row: Row, key: ColumnKey, path: string): Fields | undefined {
    const each = this.languages.map((language) => {
      this.mark(row, key, `${path}.${language}`, language);
      return [language, row.text(key, language)] as const;
    });
    this.mark(row, key, path, this.languages[0]);
    const texts = present(Object.fromEntries(each));
    return Object.keys(texts).length > 0 ? texts : undefined;
  }

  /** Several texts in every language; nothing where all are empty. */
  localizedAll(row: Row, keys: Readonly<Record<string, ColumnKey>>, path: string): Fields | undefined {
    const all = present(
      Object.fromEntries(
        Object.entries(keys).map(([name, key]) => [name, this.localized(row, key, `${path}.${name}`)]),
      ),
    );
    this.mark(row, Object.values(keys)[0]!, path, this.languages[0]);
    return Object.keys(all).length > 0 ? all : undefined;
  }

  protected figure(row: Row, path: string): unknown {
    const text = this.text(row, 'figure', path);
    if (text === undefined) return undefined;
    const figure = readFigure(text);
    if (!figure) {
      const isNumber = readNumber(text) !== undefined;
      this.problem(
        looksLikeDate(text) ? 'figure-date' : isNumber ? 'figure-number' : 'figure',
        row,
        'figure',
        text,
      );
    }
    return figure;
  }

  /** The id that a cell names, or the only one there is. */
  protected idOf(row: Row, key: ColumnKey, path: string, kind: RowKind): string | undefined {
    const ids = this.of(kind);
    return this.text(row, key, path) ?? (ids.length === 1 ? ids[0]!.text('id') : undefined);
  }
}
