/** `npm run docs:integrity`: writes the version and the hash of the built script into every script line of the docs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const { version, files } = JSON.parse(readFileSync(`${ROOT}dist/integrity.json`, 'utf8'));

const pages = readdirSync(`${ROOT}docs`, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

for (const page of ['README.md', ...pages]) {
  const before = readFileSync(ROOT + page, 'utf8');
  const after = before.replace(/<script\b[^>]*\/impact-widgets\.js"[^>]*>/g, (line) =>
    line
      .replace(/\/\d+\.\d+\.\d+\/impact-widgets\.js/, `/${version}/impact-widgets.js`)
      .replace(/integrity="[^"]*"/, `integrity="${files['impact-widgets.js']}"`),
  );
  if (after === before) continue;
  writeFileSync(ROOT + page, after);
  console.log(`${page}: ${version}, ${files['impact-widgets.js']}`);
}
