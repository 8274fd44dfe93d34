/**
 * How long readers wait for one theme, and for many, against the same theme as static HTML and as others would draw it:
 * in one browser, in turn, in ratios, since milliseconds alone say more about the machine than about the code.
 *
 * `npm run bench`; `npm run bench -- --write` writes the tables of docs/performance.md, `--rounds 3` is faster and rougher.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureBrowser } from '../scripts/browsers.js';
import { ensurePackages, ROOT, run, say } from '../scripts/environment.js';

ensurePackages();
process.env.CHROME_PATH = await ensureBrowser();
if (!existsSync(join(ROOT, 'dist', 'render.js'))) run('npm', ['run', '--silent', 'build']);

const { format, resolveConfig } = await import('prettier');
const { Host } = await import('../test/support/host.js');
const { ensurePeers } = await import('./bundle.js');
const measure = await import('./measure.js');
const { otherRivals } = await import('./rivals/others.js');
const { ownRivals } = await import('./rivals/own.js');
const { FAST, SLOW_BOTH, SLOW_LINE, SLOW_PROCESSOR } = measure;

const DOCUMENT = join(ROOT, 'docs', 'performance.md');

const { values: asked } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' } },
});
const ROUNDS = Number(asked.rounds);
const FEWER_ROUNDS = Math.max(1, Math.floor(ROUNDS / 2));

/** What is measured in turn: how often, of how many themes, and how. */
const RUNS = {
  fast: { rounds: ROUNDS, themes: 1, condition: FAST },
  processor: { rounds: ROUNDS, themes: 1, condition: SLOW_PROCESSOR },
  line: { rounds: ROUNDS, themes: 1, condition: SLOW_LINE },
  both: { rounds: ROUNDS, themes: 1, condition: SLOW_BOTH },
  late: { rounds: 1, themes: 1, condition: { ...FAST, late: 1000 } },
  ten: { rounds: FEWER_ROUNDS, themes: 10, condition: FAST },
  hundred: { rounds: FEWER_ROUNDS, themes: 100, condition: FAST },
  most: { rounds: FEWER_ROUNDS, themes: 500, condition: FAST },
};

/** Milliseconds. Who takes longer is measured once, so that the whole does not take all day. */
const PATIENCE = 10_000;

ensurePeers();
const rivals = [...ownRivals(), ...(await otherRivals())];
const counts = [...new Set(Object.values(RUNS).map(({ themes }) => themes))];
const host = await Host.start();
measure.serveEmpty(host);
for (const rival of rivals) measure.serveRival(host, rival, counts);

/** The medians of a run, by rival: `{ complete, mainThread, blocking, shift }`. */
async function measured(name, { rounds, themes, condition }) {
  say(`${name}: ${rounds} × ${rivals.length} …`);
  const all = new Map(rivals.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    // Nobody is always the first, or always after the slowest.
    for (const rival of [...rivals.slice(round), ...rivals.slice(0, round)]) {
      const loads = all.get(rival.id);
      if (loads[0]?.complete > PATIENCE) continue;
      loads.push(await measure.load(host, rival, themes, condition));
    }
  }
  const medians = (loads) =>
    Object.fromEntries(
      Object.keys(loads[0]).map((key) => [key, measure.median(loads.map((each) => each[key]))]),
    );
  return new Map([...all].map(([id, loads]) => [id, medians(loads)]));
}

const started = Date.now();
const results = {};
for (const [name, each] of Object.entries(RUNS)) results[name] = await measured(name, each);
say('nodes, and what is kept …');
const nodes = new Map();
const kept = new Map();
for (const rival of rivals) {
  nodes.set(rival.id, await measure.nodes(host, rival));
  kept.set(rival.id, await measure.kept(host, rival, ROUNDS));
}
const { page } = await host.open('/empty.html');
const chromium = page.context().browser().version();
await host.stop();

const [{ id: base }] = rivals;

/** Milliseconds of the first rival, and of all others how many times as many. */
const times = (name, key) => (id) => {
  const value = results[name].get(id)[key];
  return id === base ? `${Math.round(value)} ms` : (value / results[name].get(base)[key]).toFixed(2);
};

const TABLES = [
  {
    'kB fetched': (id) => (measure.bytesOf(rivals.find((rival) => rival.id === id)) / 1000).toFixed(1),
    'complete, fast': times('fast', 'complete'),
    'complete, 4 × slower processor': times('processor', 'complete'),
    'complete, slow 4G': times('line', 'complete'),
    'complete, both': times('both', 'complete'),
    'main thread, 4 × slower': times('processor', 'mainThread'),
    'blocked, slow 4G': (id) => `${Math.round(results.line.get(id).blocking)} ms`,
  },
  {
    '10 themes complete': times('ten', 'complete'),
    '100 themes': times('hundred', 'complete'),
    '500 themes': times('most', 'complete'),
    'nodes of one': (id) => String(nodes.get(id)),
    'layout shift, script 1 s late': (id) => results.late.get(id).shift.toFixed(3),
    'kept, kB': (id) => Math.max(0, kept.get(id)).toFixed(1),
  },
];

const lines = (table) => [
  ['', ...Object.keys(table)],
  ['---', ...Object.keys(table).map(() => '---:')],
  ...rivals.map(({ id, name }) => [name, ...Object.values(table).map((cell) => cell(id))]),
];
const markdown = TABLES.map((table) =>
  lines(table)
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n'),
).join('\n\n');
console.log(`${markdown}\n`);
say(`${Math.round((Date.now() - started) / 1000)} s`);

if (asked.write) {
  const [before, after] = readFileSync(DOCUMENT, 'utf8').split(
    /(?<=<!-- performance -->\n)[^]*(?=<!-- \/performance -->)/,
  );
  const machine = `Medians of ${ROUNDS} rounds, of 10, 100 and 500 themes of ${FEWER_ROUNDS}, on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}, Chromium ${chromium}.`;
  const text = `${before}\n${markdown}\n\n${machine}\n\n${after}`;
  writeFileSync(DOCUMENT, await format(text, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }));
}
