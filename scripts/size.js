/** What the one-file script weighs, and the budget that fails the build. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const FILE = 'dist/impact-widgets.js';

/** Bytes after brotli at its best, as a server sends the file. */
const BUDGET = 40_000;

const source = readFileSync(new URL(`../${FILE}`, import.meta.url));
const brotli = brotliCompressSync(source, {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
}).length;

console.log(
  `${FILE}: ${source.length} bytes, gzip ${gzipSync(source, { level: 9 }).length}, brotli ${brotli} of ${BUDGET}`,
);
if (brotli > BUDGET) {
  console.error(`${FILE} is ${brotli - BUDGET} bytes over its budget.`);
  process.exit(1);
}
