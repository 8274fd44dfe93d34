/**
 * What a server needs besides the files: each text file of dist that a browser loads, compressed ahead (.br, .gz), and
 * dist/integrity.json with the hash of the one-file script.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import packageJson from '../package.json' with { type: 'json' };

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const SCRIPT = 'impact-widgets.js';

const embedded = readdirSync(`${DIST}embed`, { recursive: true })
  .filter((name) => /\.(html|json|svg)$/.test(name))
  .map((name) => `embed/${name}`);

const files = [SCRIPT, 'impact-widgets.css', 'dataset.schema.json', ...embedded];

for (const name of files) {
  const content = readFileSync(DIST + name);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${DIST}${name}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${DIST}${name}.gz`, gzipSync(content, { level: 9 }));
}

const hash = createHash('sha384')
  .update(readFileSync(DIST + SCRIPT))
  .digest('base64');
const integrity = { version: packageJson.version, files: { [SCRIPT]: `sha384-${hash}` } };
writeFileSync(`${DIST}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
console.log(`served files: ${files.length} compressed, integrity of ${SCRIPT} in dist/integrity.json`);
