/**
 * What readers load, after brotli at its best as a server sends it, and the budgets that fail the build: the one file for
 * editors, and for web teams what each import path adds to an app that has Lit. `--write` writes the table of docs/sizes.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ONE_FILE = 'dist/impact-widgets.js';
const DOCUMENT = new URL('../docs/sizes.md', import.meta.url);

/** Bytes. Elements come with the bundled figures in both languages. */
const BUDGETS = {
  [ONE_FILE]: 41_200,
  'impact-widgets/define/impact-stat.js': 23_000,
  'impact-widgets/define/impact-theme.js': 29_700,
  'impact-widgets/define/impact-chart.js': 29_400,
  'impact-widgets/define/impact-compare.js': 29_200,
  'impact-widgets/define/impact-overview.js': 29_600,
  'impact-widgets/define/all.js': 35_500,
  'impact-widgets/define/impact-dataset.js': 8_800,
  'impact-widgets/elements/impact-stat.js': 18_700,
  'impact-widgets/react': 36_300,
  'impact-widgets/dataset': 10_600,
  'impact-widgets/snippet': 15_400,
};

/** What an app has already. */
const LIT_AND_REACT = /^(lit|lit-html|lit-element|@lit\/reactive-element|react)(\/|$)/;

const brotli = (source) =>
  brotliCompressSync(source, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** All that a bundler makes of an import path. */
async function bundled(path) {
  const entry = '\0entry.js';
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, external: LIT_AND_REACT, output: { codeSplitting: false } },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `import * as all from '${path}'; console.log(all);` : undefined),
      },
    ],
  });
  return output.map(({ code }) => code).join('');
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const rows = [];
let isOver = false;
for (const [path, budget] of Object.entries(BUDGETS)) {
  const size = brotli(path === ONE_FILE ? readFileSync(`${ROOT}${path}`) : await bundled(path));
  rows.push([`\`${path}\``, kilobytes(size), kilobytes(budget)]);
  console.log(`${path}: brotli ${size} of ${budget}`);
  if (size > budget) {
    console.error(`${path} is ${size - budget} bytes over its budget.`);
    isOver = true;
  }
}

if (process.argv.includes('--write')) {
  const [before, after] = readFileSync(DOCUMENT, 'utf8').split(
    /(?<=<!-- sizes -->\n)[^]*(?=<!-- \/sizes -->)/,
  );
  const width = Math.max(...rows.map(([path]) => path.length));
  const line = (path, size, budget) =>
    `| ${path.padEnd(width)} | ${size.padStart(4)} | ${budget.padStart(6)} |\n`;
  const table = [
    line('import path', 'kB', 'budget'),
    `| ${'-'.repeat(width)} | ---: | -----: |\n`,
    ...rows.map((row) => line(...row)),
  ].join('');
  writeFileSync(DOCUMENT, `${before}\n${table}\n${after}`);
}
process.exit(isOver ? 1 : 0);
