/**
 * `npm test`: installs what is missing, then checks everything, and closes with a count. The first step that fails
 * ends the run; every test of a step runs first.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureBrowser, ensureEngines } from './browsers.js';
import { ensureNginx, ensureOldLibraries, ensurePackages, ensureSvgRenderer, ROOT } from './environment.js';

ensurePackages();
process.env.CHROME_PATH = await ensureBrowser();
const missingEngines = ensureEngines();
ensureSvgRenderer();
ensureNginx();
ensureOldLibraries();
console.log(`impact-widgets: testing with ${process.env.CHROME_PATH}`);

/** Test files below a folder of test/. */
function testFiles(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join('test', folder, name)),
  );
}

const nodeTests = (...folders) => [
  process.execPath,
  '--import',
  'tsx',
  '--test',
  '--test-concurrency=2',
  '--test-reporter=./scripts/count-reporter.js',
  ...testFiles(...folders),
];

const STEPS = [
  // First, since Storybook's configuration is checked against the manifest that the build writes.
  ['build', ['npm', 'run', '--silent', 'build']],
  ['format', ['npx', 'prettier', '--check', '--log-level', 'warn', '.']],
  ['lint and arrows', ['npx', 'eslint', '.']],
  ['types', ['npx', 'tsc', '-p', 'tsconfig.json']],
  ['size', [process.execPath, 'scripts/size.js']],
  ['unit tests', nodeTests('.', 'model', 'datasets', 'format', 'geometry', 'view', 'styles')],
  ['browser tests', ['npx', 'wtr']],
  [
    'built package, in Node, on the command line, on host pages and in pictures',
    nodeTests('package', 'node', 'hosts', 'hosts/pages', 'pictures'),
  ],
];

const COUNT = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;
const ENGINE = /^\w+: \d+ passed, \d+ failed, \d+ not run.*$/gm;

/** Runs a step, printing what it prints. Resolves to its exit code and its output. */
function runStep([command, ...args]) {
  return new Promise((resolve) => {
    const step = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    step.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    step.on('close', (code) => resolve({ code, output }));
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const engines = missingEngines.map(
  ({ name, help }) => `${name}: not run, it is not on this machine. This helps: ${help}`,
);
for (const [name, command] of STEPS) {
  console.log(`\n— ${name}`);
  const { code, output } = await runStep(command);
  for (const [, passed, failed, skipped] of output.matchAll(COUNT)) {
    total.passed += Number(passed);
    total.failed += Number(failed);
    total.skipped += Number(skipped);
  }
  engines.push(...(output.match(ENGINE) ?? []));
  if (code !== 0) {
    total.failed ||= 1;
    console.error(`\nimpact-widgets: "${name}" failed.`);
    break;
  }
}
console.log(`\n${engines.join('\n')}`);
// A machine of one's own may lack an engine; the one that guards the project may not.
if (process.env.CI) total.failed += missingEngines.length;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
