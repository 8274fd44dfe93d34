/** A dataset's file, whichever kind it is, with all that is wrong with it. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

import type { Dataset } from '../../model/index.js';
import { validateDataset } from '../../model/schema.js';
import { readCsv } from './csv.js';
import { FileError } from './file-error.js';
import { readSheets, type Reading } from './from-rows.js';
import type { DataProblem, SheetProblem } from './problems.js';

export interface Loaded {
  readonly file: string;
  /** As the file has it; absent where it could not be read. */
  readonly data?: unknown;
  /** What can be shown of it. */
  readonly dataset?: Dataset;
  readonly problems: readonly (SheetProblem | DataProblem)[];
}

/** More is no dataset: elements take 2 MB of JSON. */
const MOST_BYTES = 20_000_000;

function bytesOf(file: string): Buffer {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new FileError('not-found', file);
  }
  if (bytes.length > MOST_BYTES) throw new FileError('too-large', file);
  return bytes;
}

const sameCell = (a: { readonly place?: unknown }, b: { readonly place?: unknown }) =>
  a.place !== undefined && JSON.stringify(a.place) === JSON.stringify(b.place);

/** What a reading comes to. What a cell could not be read for is told once. */
function judged(file: string, { data, problems, placeOf }: Reading): Loaded {
  if (data === undefined) return { file, problems };
  const { dataset, problems: found } = validateDataset(data);
  const more = found
    .map(({ path, message }): DataProblem => {
      const place = placeOf(path);
      return { path, message, ...(place && { place }) };
    })
    .filter((problem) => !problems.some((told) => sameCell(told, problem)));
  return { file, data, ...(dataset && { dataset }), problems: [...problems, ...more] };
}

/** Reads CSV, Excel or JSON, by the end of the file's name. */
export async function loadData(file: string): Promise<Loaded> {
  switch (extname(file).toLowerCase()) {
    case '.json': {
      let data: unknown;
      try {
        data = JSON.parse(
          bytesOf(file)
            .toString('utf8')
            .replace(/^\ufeff/, ''),
        );
      } catch (error) {
        if (error instanceof FileError) throw error;
        throw new FileError('json', file, String(error));
      }
      return judged(file, { data, problems: [], placeOf: () => undefined });
    }
    case '.csv':
    case '.tsv':
    case '.txt': {
      const bytes = bytesOf(file);
      let sheet;
      try {
        sheet = readCsv(bytes);
      } catch (error) {
        throw new FileError('csv', file, String(error));
      }
      return judged(file, readSheets([sheet]));
    }
    case '.xlsx': {
      const bytes = bytesOf(file);
      const { readXlsx } = await import('./xlsx.js');
      return judged(file, readSheets(await readXlsx(bytes, file)));
    }
    case '.xlsm':
    case '.xlsb':
    case '.xls':
      throw new FileError('macros', file);
    default:
      throw new FileError('kind', file);
  }
}
