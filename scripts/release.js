/**
 * `npm run release -- 1.2.3`: makes what belongs to a release and to nothing between two of them. Sets the version, closes
 * the notes of CHANGELOG.md, builds, keeps the hash of the script in docs/integrity.json, and writes version and hash into
 * every line of the docs that loads the script from elsewhere. Commits nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { ROOT, run, stop } from './environment.js';

const VERSION = /^\d+\.\d+\.\d+$/;

const read = (path) => readFileSync(ROOT + path, 'utf8');

function rewrite(path, change) {
  const before = read(path);
  const after = change(before);
  if (after === before) return;
  writeFileSync(ROOT + path, after);
  console.log(`release: ${path}`);
}

/** Parts of a version as one number each, to be compared. */
const partsOf = (version) => version.split('.').map(Number);

function isNewer(version, than) {
  const [parts, others] = [partsOf(version), partsOf(than)];
  const first = parts.findIndex((part, index) => part !== others[index]);
  return first >= 0 && parts[first] > others[first];
}

const [version = ''] = process.argv.slice(2);
const current = JSON.parse(read('package.json')).version;
if (!VERSION.test(version) || !isNewer(version, current)) {
  stop(`name a version newer than ${current}: npm run release -- 1.2.3`);
}

const notes = /^## \[Unreleased\]\n+([^]*?)(?=^## \[|$(?![^]))/m.exec(read('CHANGELOG.md'))?.[1]?.trim();
if (!notes) stop('CHANGELOG.md has no notes under "Unreleased".');

run('npm', ['version', version, '--no-git-tag-version', '--ignore-scripts']);
rewrite('src/define/version.ts', (text) => text.replace(/'\d+\.\d+\.\d+'/, `'${version}'`));
rewrite('CHANGELOG.md', (text) =>
  text.replace(
    '## [Unreleased]',
    `## [Unreleased]\n\n## [${version}] - ${new Date().toISOString().slice(0, 10)}`,
  ),
);
run('npm', ['run', '--silent', 'build']);

const integrity = JSON.parse(read('dist/integrity.json'));
writeFileSync(`${ROOT}docs/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);

const pages = readdirSync(`${ROOT}docs`, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
for (const page of ['README.md', ...pages]) {
  rewrite(page, (text) =>
    text.replace(/<script\b[^>]*\/impact-widgets\.js"[^>]*>/g, (line) =>
      line
        .replace(/\/\d+\.\d+\.\d+\/impact-widgets\.js/, `/${version}/impact-widgets.js`)
        .replace(/integrity="[^"]*"/, `integrity="${integrity.files['impact-widgets.js']}"`),
    ),
  );
}
console.log(`release: ${version}. Look at the changes, run npm test, commit and tag v${version}.`);
