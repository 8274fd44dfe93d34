/** Makes of a rival's script the one small file that a web team would serve: bundled, tree-shaken and minified. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

import { ROOT, run } from '../scripts/environment.js';
import { barsOf } from './content.js';

/** Installed below node_modules/.cache, for this measurement only. */
const PEERS = { 'chart.js': '4.6.1', chartist: '1.5.0', '@observablehq/plot': '0.6.17' };
const HOME = join(ROOT, 'node_modules', '.cache', 'bench');
const CONTENT = 'bench:content';

export function ensurePeers() {
  const missing = Object.keys(PEERS).some((name) => !existsSync(join(HOME, 'node_modules', name)));
  if (!missing) return;
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefix', HOME, ...packages]);
}

/** @returns {Promise<string>} */
export async function bundle(entry, content) {
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: Object.keys(PEERS).map((name) => ({
        find: name,
        replacement: join(HOME, 'node_modules', name),
      })),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
    plugins: [
      {
        name: 'content',
        resolveId: (id) => (id === CONTENT ? `\0${CONTENT}` : undefined),
        load: (id) =>
          id === `\0${CONTENT}`
            ? Object.entries({ content, bars: barsOf(content), ticks: content.chart.ticks })
                .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
                .join('\n')
            : undefined,
      },
    ],
  });
  return output.map(({ code }) => code ?? '').join('');
}
