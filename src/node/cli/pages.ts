/** Writes the files below `embed/` for the commands that make them. */
import { join } from 'node:path';

import type { BuiltInLocale } from '../../format/index.js';
import type { Dataset } from '../../model/index.js';
import { DATA_PHRASES } from '../data/terms.js';
import { write } from './data/files.js';

/** How many pages were written, and what there is to tell of them. */
export interface WrittenPages {
  readonly pages: number;
  readonly notes: readonly string[];
}

/** `base` is the address of the folder that will hold `embed/`, with a slash at its end; without it pages hold none. */
export async function writePages(
  dataset: Dataset,
  base: string | undefined,
  folder: string,
  locale: BuiltInLocale,
): Promise<WrittenPages> {
  // Lit comes with them.
  const { pageFiles } = await import('../pages/files.js');
  const { drawer } = await import('../pages/png.js');
  const draw = await drawer();
  let pages = 0;
  for (const { path, content } of pageFiles(dataset, base, { draw })) {
    write(join(folder, path), content, locale);
    if (path.endsWith('.html')) pages++;
  }
  return {
    pages,
    notes: [
      ...(base ? [] : [DATA_PHRASES.noBase[locale]()]),
      ...(draw ? [] : [DATA_PHRASES.noPictures[locale]()]),
    ],
  };
}
