/**
 * Writes the embed pages, their oEmbed answers and their pictures to dist/embed. IMPACT_BASE_URL is the address of the
 * folder that will hold embed; addresses inside are written with it. With IMPACT_INDEX=true search engines may list the pages.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

import { oEmbed } from '../dist/node/pages/oembed.js';
import { embedPage } from '../dist/node/pages/page.js';
import { pictureSvg } from '../dist/node/pages/picture.js';
import { dataset } from '../dist/dataset.js';
import { baseUrl, pathOf, subjectsOf } from '../dist/view/subject.js';

const subjects = subjectsOf(dataset);

const base = baseUrl(process.env.IMPACT_BASE_URL);
if (!process.env.IMPACT_BASE_URL) {
  console.log(
    `embed pages: addresses begin with ${base}; set IMPACT_BASE_URL to the folder that will hold embed.`,
  );
}

const isIndexed = process.env.IMPACT_INDEX === 'true';

const FONTS = {
  fontFiles: ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
    fileURLToPath(
      import.meta.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`),
    ),
  ),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

async function write(path, content) {
  const file = new URL(`../dist/${path}`, import.meta.url);
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, content);
}

for (const subject of subjects) {
  const svg = pictureSvg(subject);
  await write(pathOf(subject, 'html'), embedPage(subject, base, isIndexed));
  await write(pathOf(subject, 'json'), `${JSON.stringify(oEmbed(subject, base), null, 2)}\n`);
  await write(pathOf(subject, 'svg'), svg);
  await write(pathOf(subject, 'png'), new Resvg(svg, { font: FONTS }).render().asPng());
}
console.log(`embed pages: ${subjects.length} in dist/embed`);
