/**
 * `npm run test:examples [-- <name> …]`: packs the package, and builds and opens the examples as projects of their own. The
 * package is built first where its sources are newer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBrowser } from './browsers.js';
import { ensurePackages, ROOT, run } from './environment.js';

const changed = (file) => statSync(join(ROOT, file)).mtimeMs;

function ensureBuild() {
  const built = 'dist/integrity.json';
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true }).map((name) => join('src', name));
  if (existsSync(join(ROOT, built)) && sources.every((file) => changed(file) <= changed(built))) return;
  run('npm', ['run', '--silent', 'build']);
}

ensurePackages();
process.env.CHROME_PATH = await ensureBrowser();
ensureBuild();
process.env.EXAMPLES = process.argv.slice(2).join(' ');
const options = ['--import', 'tsx', '--test', '--test-reporter=./scripts/count-reporter.js'];
const { status } = spawnSync(process.execPath, [...options, 'test/examples/examples.test.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
