/** Every file below `embed/` that a dataset has: pages, oEmbed answers and pictures. */
import { showDataset } from '../../define/show.js';
import type { Dataset } from '../../model/index.js';
import { pathOf, subjectsOf } from '../../view/subject.js';
import { oEmbed } from './oembed.js';
import { embedPage } from './page.js';
import { pictureSvg } from './picture.js';
import type { Draw } from './png.js';

export interface PageFile {
  /** Below the folder that holds `embed/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * `base` is the address of the folder that will hold `embed/`, with a slash at its end; without it pages hold no address of
 * their own and there are no oEmbed answers. Search engines are asked to leave pages out unless `isIndexed`. Without
 * `draw` there are no PNG pictures.
 */
export function* pageFiles(
  dataset: Dataset,
  base: string | undefined,
  { isIndexed = false, draw }: { readonly isIndexed?: boolean; readonly draw?: Draw | undefined },
): Generator<PageFile> {
  showDataset(dataset);
  for (const subject of subjectsOf(dataset)) {
    const svg = pictureSvg(subject);
    yield { path: pathOf(subject, 'html'), content: embedPage(subject, base, isIndexed) };
    if (base) {
      yield { path: pathOf(subject, 'json'), content: `${JSON.stringify(oEmbed(subject, base), null, 2)}\n` };
    }
    yield { path: pathOf(subject, 'svg'), content: svg };
    if (draw) yield { path: pathOf(subject, 'png'), content: draw(svg) };
  }
}
