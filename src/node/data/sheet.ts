/** A sheet as text: what CSV and Excel have in common. */
import { nearestId } from '../../model/index.js';
import { cellText } from './cells.js';
import { COLUMN_KEYS, column, ROW_KINDS, type ColumnKey, type RowKind } from './columns.js';
import type { SheetProblem } from './problems.js';

/** One sheet of a file; a CSV file has one. */
export interface Sheet {
  /** Absent where a file has one only. */
  readonly name?: string;
  /** From the first on, empty ones included, so that the index tells the row's number. */
  readonly rows: readonly (readonly string[])[];
}

/** Where something stands in a sheet. */
export interface Place {
  readonly sheet?: string;
  /** From 1, as spreadsheets number them. */
  readonly row: number;
  /** The head of the column, as it is written there. */
  readonly column: string;
}

interface Head {
  readonly key: ColumnKey;
  readonly language: string | undefined;
  /** As it is written. */
  readonly text: string;
  readonly index: number;
}

const simple = (text: string) => cellText(text).replace(/\s+/g, ' ').toLowerCase();

/** The name of each, in every language, to what it is. */
const named = <Key extends string>(
  keys: readonly Key[],
  nameOf: (key: Key) => Readonly<Record<string, string>>,
) => new Map(keys.flatMap((key) => Object.values(nameOf(key)).map((name) => [name, key] as const)));

const HEADS = named(COLUMN_KEYS, (key) => column(key).name);
const KINDS = new Map([
  ...named(Object.keys(ROW_KINDS) as RowKind[], (key) => ROW_KINDS[key].name),
  ['program', 'program'] as const,
]);

/** What a head such as "Titel (da)" names. */
function readHead(text: string, index: number): Head | undefined {
  const [, name = '', language] =
    /^(.*?)(?:\s*\(([\w-]+)\))?$/.exec(cellText(text).replace(/\s+/g, ' ')) ?? [];
  const key = HEADS.get(name.toLowerCase());
  if (!key || Boolean(column(key).isText) !== (language !== undefined)) return undefined;
  return { key, language, text: cellText(text), index };
}

/** The row of heads: the first that says "række" or "row". -1 where there is none near the top. */
const headRow = ({ rows }: Sheet) =>
  rows.slice(0, 20).findIndex((cells) => cells.some((cell) => HEADS.get(simple(cell)) === 'row'));

/** One row that says what it is, and gives its cells by name. */
export class Row {
  readonly #heads: readonly Head[];
  readonly #cells: readonly string[];
  readonly #sheet: string | undefined;

  constructor(
    readonly kind: RowKind,
    readonly number: number,
    cells: readonly string[],
    heads: readonly Head[],
    sheet: string | undefined,
  ) {
    this.#heads = heads;
    this.#cells = cells;
    this.#sheet = sheet;
  }

  #head(key: ColumnKey, language?: string): Head | undefined {
    return this.#heads.find((head) => head.key === key && head.language === language);
  }

  /** `undefined` where the cell is empty or the column is not there. */
  text(key: ColumnKey, language?: string): string | undefined {
    const head = this.#head(key, language);
    return cellText(this.#cells[head?.index ?? -1] ?? '') || undefined;
  }

  place(key: ColumnKey, language?: string): Place {
    const head = this.#head(key, language)?.text;
    const name = column(key).name.da;
    return {
      ...(this.#sheet !== undefined && { sheet: this.#sheet }),
      row: this.number,
      column: head ?? (language === undefined ? name : `${name} (${language})`),
    };
  }

  /** The cells that are filled but that such a row does not have. */
  get unused(): readonly { readonly place: Place; readonly found: string }[] {
    if (this.kind === 'note') return [];
    return this.#heads
      .filter(({ key }) => !column(key).rows.includes(this.kind))
      .map(({ key, language }) => ({ place: this.place(key, language), found: this.text(key, language) }))
      .flatMap(({ place, found }) => (found === undefined ? [] : { place, found }));
  }
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The languages of the columns, in their order. */
  readonly languages: readonly string[];
  readonly problems: readonly SheetProblem[];
}

/** The rows of every sheet that has a head; others are somebody's own. */
export function readRows(sheets: readonly Sheet[]): Rows {
  const problems: SheetProblem[] = [];
  const rows: Row[] = [];
  const languages = new Set<string>();
  for (const sheet of sheets) {
    const top = headRow(sheet);
    if (top < 0) continue;
    const at = { ...(sheet.name !== undefined && { sheet: sheet.name }) };
    const heads: Head[] = [];
    sheet.rows[top]!.forEach((text, index) => {
      const written = cellText(text);
      if (!written) return;
      const place = { ...at, row: top + 1, column: written };
      const head = readHead(text, index);
      if (!head) {
        const nearest = nearestId(written.replace(/\s*\(.*/, '').toLowerCase(), [...HEADS.keys()]);
        const isText = column(HEADS.get(nearest)!).isText;
        const language = /\(([\w-]+)\)$/.exec(written)?.[1] ?? 'da';
        problems.push({
          code: 'unknown-column',
          place,
          found: written,
          nearest: isText ? `${nearest} (${language})` : nearest,
        });
      } else if (heads.some(({ key, language }) => key === head.key && language === head.language)) {
        problems.push({ code: 'repeated-column', place, found: written });
      } else {
        heads.push(head);
        if (head.language !== undefined) languages.add(head.language);
      }
    });
    const kindAt = heads.find(({ key }) => key === 'row')!;
    sheet.rows.slice(top + 1).forEach((cells, index) => {
      if (cells.every((cell) => cellText(cell) === '')) return;
      const number = top + 2 + index;
      const written = simple(cells[kindAt.index] ?? '');
      const kind = KINDS.get(written);
      if (!kind) {
        const place = { ...at, row: number, column: kindAt.text };
        problems.push({
          code: 'unknown-row',
          place,
          found: written,
          nearest: nearestId(written, [...KINDS.keys()]),
        });
        return;
      }
      const row = new Row(kind, number, cells, heads, sheet.name);
      for (const { place, found } of row.unused) problems.push({ code: 'unused-cell', place, found, kind });
      rows.push(row);
    });
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ code: 'no-rows', found: '' });
  return { rows, languages: [...languages], problems };
}
