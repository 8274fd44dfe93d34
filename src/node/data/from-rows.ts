/** A sheet's rows as the data of a dataset, unchecked, and where each of its fields stands. */
import { nearestId } from '../../model/index.js';
import { readDate, readNumber, readWhole, readYes } from './cells.js';
import type { ColumnKey, RowKind } from './columns.js';
import type { SheetProblem } from './problems.js';
import { present, Reader, type Fields } from './reader.js';
import type { Place, Row, Sheet } from './sheet.js';

export interface Reading {
  /** What the rows say; `validateDataset` tells whether it is a dataset. */
  readonly data: unknown;
  readonly problems: readonly SheetProblem[];
  /** Where the field with this path stands, else what is around it. */
  readonly placeOf: (path: string) => Place | undefined;
}

class DatasetReader extends Reader {
  /** The rows that belong to one, which they name in a column; those that name none that is there are a problem. */
  within(kind: RowKind, parent: RowKind): ReadonlyMap<string, readonly Row[]> {
    const parents = this.of(parent).flatMap((row) => row.text('id') ?? []);
    const groups = new Map<string, Row[]>();
    for (const row of this.of(kind)) {
      const named = row.text('within') ?? (parents.length === 1 ? parents[0] : undefined);
      if (named !== undefined && parents.includes(named))
        groups.set(named, [...(groups.get(named) ?? []), row]);
      else {
        const nearest = parents.length && named ? nearestId(named, parents) : '';
        this.problem('unknown-parent', row, 'within', named, nearest);
        // Its other mistakes are told at the same time.
        this.#measurement(row, '?', { part: [], earlier: [] });
      }
    }
    return groups;
  }

  #measurement(row: Row, path: string, more: Readonly<Record<'part' | 'earlier', readonly Row[]>>): Fields {
    const number = (key: ColumnKey, name: string) =>
      this.value(row, key, `${path}.${name}`, 'number', readNumber);
    const interval = { low: number('low', 'interval.low'), high: number('high', 'interval.high') };
    const program = this.idOf(row, 'program', `${path}.program`, 'program');
    const ofThis = (each: Row) => (each.text('program') ?? program) === program;
    const parts = more.part.filter(ofThis).map((part, index) => this.#part(part, `${path}.split.${index}`));
    const earlier = more.earlier
      .filter(ofThis)
      .map((before, index) => this.#earlier(before, `${path}.earlier.${index}`));
    this.mark(row, 'figure', path);
    if (parts.length) this.mark(more.part.find(ofThis)!, 'figure', `${path}.split`);
    return present({
      program,
      base: this.localizedAll(
        row,
        { label: 'label', definite: 'definite', indefinite: 'indefinite' },
        `${path}.base`,
      ),
      figure: this.figure(row, `${path}.figure`),
      scale: this.text(row, 'scale', `${path}.scale`),
      split: parts.length ? parts : undefined,
      comparison: this.localizedAll(row, { label: 'comparedWith', text: 'comparison' }, `${path}.comparison`),
      source: this.idOf(row, 'source', `${path}.source`, 'source'),
      respondents: this.value(row, 'respondents', `${path}.respondents`, 'whole-number', readWhole),
      period: this.text(row, 'period', `${path}.period`),
      interval: interval.low === undefined && interval.high === undefined ? undefined : present(interval),
      earlier: earlier.length ? earlier : undefined,
    });
  }

  #part(row: Row, path: string): Fields {
    return present({
      figure: this.figure(row, `${path}.figure`),
      scale: this.text(row, 'scale', `${path}.scale`),
    });
  }

  #earlier(row: Row, path: string): Fields {
    return present({
      period: this.text(row, 'period', `${path}.period`),
      figure: this.figure(row, `${path}.figure`),
      source: this.text(row, 'source', `${path}.source`),
      respondents: this.value(row, 'respondents', `${path}.respondents`, 'whole-number', readWhole),
    });
  }

  #indicator(
    row: Row,
    path: string,
    more: Readonly<Record<'figure' | 'part' | 'earlier', readonly Row[]>>,
  ): Fields {
    const own = (row.text('figure') ?? row.text('program')) ? [row] : [];
    const figures = [...own, ...more.figure];
    const ids = this.of('program');
    const programs = figures.map(
      (each) => each.text('program') ?? (ids.length === 1 ? ids[0]!.text('id') : undefined),
    );
    for (const each of [...more.part, ...more.earlier]) {
      const program = each.text('program');
      // Without a programme it belongs to the only figure there is.
      if (program === undefined ? figures.length === 1 : programs.includes(program)) continue;
      const nearest = programs.find((one) => one !== undefined) ?? '';
      this.problem('unknown-figure', each, 'program', program, nearest);
    }
    this.mark(row, 'id', path);
    this.mark(row, 'figure', `${path}.measurements`);
    return present({
      id: this.text(row, 'id', `${path}.id`),
      title: this.localized(row, 'title', `${path}.title`),
      joint: this.value(row, 'joint', `${path}.joint`, 'yes-or-no', readYes) === true ? true : undefined,
      verb: this.localized(row, 'verb', `${path}.verb`),
      sentence: this.localized(row, 'text', `${path}.sentence`),
      statement: this.localized(row, 'statement', `${path}.statement`),
      measurements: figures.map((each, index) =>
        this.#measurement(each, `${path}.measurements.${index}`, more),
      ),
    });
  }

  #source(row: Row, path: string): Fields {
    const text = (key: ColumnKey, name: string) => this.text(row, key, `${path}.${name}`);
    this.mark(row, 'id', path);
    return present({
      id: text('id', 'id'),
      publisher: text('publisher', 'publisher'),
      year: this.value(row, 'year', `${path}.year`, 'whole-number', readWhole),
      published: this.value(row, 'date', `${path}.published`, 'date', readDate),
      title: text('publication', 'title'),
      language: text('language', 'language'),
      url: text('link', 'url'),
      citedIn: text('citedIn', 'citedIn'),
    });
  }

  #scales(): readonly Fields[] {
    const scales = new Map<string, Fields[]>();
    for (const row of this.of('word')) {
      // Words of no named scale are one scale.
      const scale = row.text('within') ?? 'skala';
      const words = scales.get(scale) ?? [];
      const index = scales.has(scale) ? [...scales.keys()].indexOf(scale) : scales.size;
      const path = `scales.${index}.words.${words.length}`;
      if (words.length === 0) this.mark(row, 'within', `scales.${index}`);
      this.mark(row, 'id', path);
      const word = {
        id: this.text(row, 'id', `${path}.id`),
        text: this.localized(row, 'title', `${path}.text`),
      };
      scales.set(scale, [...words, present(word)]);
    }
    return [...scales].map(([id, words]) => ({ id, words }));
  }

  #themes(): readonly Fields[] {
    const results = this.within('result', 'theme');
    const [figure, part, earlier] = (['figure', 'part', 'earlier'] as const).map((kind) =>
      this.within(kind, 'result'),
    );
    return this.of('theme').map((row, index) => {
      const path = `themes.${index}`;
      const id = this.text(row, 'id', `${path}.id`);
      this.mark(row, 'id', path);
      return present({
        id,
        title: this.localized(row, 'title', `${path}.title`),
        message: this.localized(row, 'message', `${path}.message`),
        introduction: this.localized(row, 'text', `${path}.introduction`),
        indicators: (results.get(id ?? '') ?? []).map((each, place) => {
          const own = each.text('id') ?? '';
          return this.#indicator(each, `${path}.indicators.${place}`, {
            figure: figure?.get(own) ?? [],
            part: part?.get(own) ?? [],
            earlier: earlier?.get(own) ?? [],
          });
        }),
      });
    });
  }

  #editions(): readonly Fields[] | undefined {
    const rows = this.of('edition');
    if (rows.length === 0) return undefined;
    return rows.map((row, index) => {
      const path = `editions.${index}`;
      this.mark(row, 'date', path);
      return present({
        edition: this.value(row, 'date', `${path}.edition`, 'date', readDate),
        url: this.text(row, 'link', `${path}.url`),
      });
    });
  }

  read(): unknown {
    const [row, another] = this.of('dataset');
    if (!row) {
      if (this.problems.length === 0) this.problems.push({ code: 'no-dataset', found: '' });
      return undefined;
    }
    if (another) this.problem('several-datasets', another, 'row', another.text('row'));
    for (const kind of ['program', 'word', 'source', 'theme', 'result'] as const) {
      for (const each of this.of(kind)) if (!each.text('id')) this.problem('missing-id', each, 'id');
    }
    const languages = this.text(row, 'language', 'languages')
      ?.split(/[\s,;]+/)
      .filter(Boolean);
    languages?.forEach((_, index) => this.mark(row, 'language', `languages.${index}`));
    this.languages = languages ?? this.languages;
    return present({
      format: 1,
      id: this.text(row, 'id', 'id'),
      edition: this.value(row, 'date', 'edition', 'date', readDate),
      name: this.localized(row, 'title', 'name'),
      languages: this.languages,
      programs: this.of('program').map((each, index) => {
        const path = `programs.${index}`;
        this.mark(each, 'id', path);
        return present({
          id: this.text(each, 'id', `${path}.id`),
          name: this.localized(each, 'title', `${path}.name`),
          description: this.localized(each, 'text', `${path}.description`),
          base: this.localizedAll(
            each,
            { label: 'label', definite: 'definite', indefinite: 'indefinite' },
            `${path}.base`,
          ),
        });
      }),
      scales: this.#scales(),
      sources: this.of('source').map((each, index) => this.#source(each, `sources.${index}`)),
      themes: this.#themes(),
      editions: this.#editions(),
    });
  }
}

export function readSheets(sheets: readonly Sheet[]): Reading {
  const reader = new DatasetReader(sheets);
  const data = reader.read();
  return { data, problems: reader.problems, placeOf: (path) => reader.placeOf(path) };
}
