/**
 * Writes the embed pages, their oEmbed answers and their pictures to dist/embed. IMPACT_BASE_URL is the address of the
 * folder that will hold embed; addresses inside are written with it. With IMPACT_INDEX=true search engines may list the pages.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { pageFiles } from '../dist/node/pages/files.js';
import { drawer } from '../dist/node/pages/png.js';
import { dataset } from '../dist/dataset.js';
import { baseUrl, subjectsOf } from '../dist/view/subject.js';

const base = baseUrl(process.env.IMPACT_BASE_URL);
if (!process.env.IMPACT_BASE_URL) {
  console.log(
    `embed pages: addresses begin with ${base}; set IMPACT_BASE_URL to the folder that will hold embed.`,
  );
}

const draw = await drawer();
if (!draw) throw new Error('The renderer of pictures is not installed: npm install');

for (const { path, content } of pageFiles(dataset, base, {
  isIndexed: process.env.IMPACT_INDEX === 'true',
  draw,
})) {
  const file = fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
console.log(`embed pages: ${subjectsOf(dataset).length} in dist/embed`);
