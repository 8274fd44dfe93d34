/** The one-file script with somebody's own rows: no bundler is needed, the rows are written behind the script without rows. */
import { createHash } from 'node:crypto';

import type { Dataset } from '../../model/index.js';

/** A dataset as plain ASCII that can stand in any script and in any page. */
export function asciiJson(dataset: Dataset): string {
  return JSON.stringify(dataset).replace(
    /[^\x20-\x7e]|[<>]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `core` is dist/impact-widgets-core.js. Where that could not start, the rows do no harm. */
export function oneFile(core: string, dataset: Dataset): string {
  return `${core.trimEnd()}\n;customElements.get("impact-dataset")?.registerDefault?.(${asciiJson(dataset)});\n`;
}

/** What `integrity` pins a file by. */
export function hashOf(content: string): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
