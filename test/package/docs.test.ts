import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { ROOT } from '../../scripts/environment.js';
import { allIndicators } from '../../src/model/index.js';
import { EXAMPLE } from '../../src/node/data/template.js';
import { VERSION } from '../../src/define/version.js';
import { TAGS } from '../../src/view/attributes.js';
import { RUNGS, scriptSnippet } from '../../src/view/forms.js';
import { pathOf } from '../../src/view/subject.js';
import { SUBJECTS } from '../support/subjects.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'llms.txt',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** Everything that a pattern finds in the pages, with the page it stands on. */
const all = (pattern: RegExp) =>
  PAGES.flatMap((page) => [...read(page).matchAll(pattern)].map((found) => ({ page, found })));

describe('what the docs tell people to paste', () => {
  it('has no mistake that check knows: ids, end tags, text, quotes, versions and hashes', () => {
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'dist/node/cli/cli.js'), 'check', '--fences', 'README.md', 'CHANGELOG.md', 'docs'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });

  it('is in the README as it is made', () => {
    const subject = SUBJECTS.find(({ id, locale }) => id === 'mindre-alene' && locale === 'da')!;
    assert.ok(read('README.md').includes(`${scriptSnippet()}\n${RUNGS.tag(subject)}\n`));
  });

  it('F6: loads a script from elsewhere by the exact version and the hash of the last release', () => {
    const { version, files } = JSON.parse(read('docs/integrity.json')) as {
      version: string;
      files: Record<string, string>;
    };
    assert.equal(version, VERSION);
    const lines = all(/<script\b[^>]*src="(https?:[^"]*impact-widgets\.js)"([^>]*)>/g);
    assert.ok(lines.length >= 3);
    for (const { page, found } of lines) {
      const [, address, more] = found;
      assert.ok(address!.endsWith(`/${version}/impact-widgets.js`), `${page}: ${address!}`);
      const hash = files['impact-widgets.js']!;
      assert.ok(more!.includes(` integrity="${hash}" crossorigin="anonymous"`), `${page} has another hash.`);
    }
  });

  it('has the tables, examples and ids that the manifest and the dataset make', () => {
    const run = spawnSync(process.execPath, [join(ROOT, 'scripts/readme.js'), '--check'], {
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });

  it('names results and themes that exist', () => {
    const ids = new Set(SUBJECTS.map(({ id }) => id));
    const ofTemplate = allIndicators(EXAMPLE).map(({ id }) => id);
    const named = all(
      /(?:\bindicator|\btheme|data-impact-stat|data-impact-theme)="([a-zæøå-]+)"|--(?:indicator|theme) ([\w-]+)/g,
    );
    assert.ok(named.length >= 8, `${named.length}`);
    for (const { page, found } of named) {
      const id = found[1] ?? found[2]!;
      // The command line's docs show what it says of a wrong one.
      if (page === 'docs/cli.md' && id === 'mindre-ensomm') continue;
      // README and guide go on with the rows of the template.
      if (['README.md', 'llms.txt', 'docs/own-data.md'].includes(page) && ofTemplate.includes(id)) continue;
      // `data-theme="dark"` is a switch of the page.
      if (found.input[found.index - 1] === '-') continue;
      assert.ok(ids.has(id), `${page}: ${id}`);
    }
  });

  it('leads to embed pages that are there', () => {
    const paths = new Set(
      SUBJECTS.flatMap((subject) => ['html', 'json', 'svg', 'png'].map((each) => pathOf(subject, each))),
    );
    const addresses = all(/\bembed\/(?:en\/)?[\w-]+\.(?:html|json|svg|png)\b/g);
    assert.ok(addresses.length >= 4, `${addresses.length}`);
    for (const { page, found } of addresses) assert.ok(paths.has(found[0]), `${page}: ${found[0]}`);
  });

  it('counts in docs/hosting.md with sizes that hold', () => {
    const hosting = read('docs/hosting.md');
    const kilobytes = (row: RegExp) => Number(row.exec(hosting)![1]) * 1000;
    const size = (path: string) => brotliCompressSync(readFileSync(join(ROOT, 'dist', path))).length;
    assert.ok(size('impact-widgets.js') <= kilobytes(/the script, by a reader who has it not +\| (\d+) kB/));
    const largest = Math.max(...SUBJECTS.map((subject) => size(pathOf(subject, 'html'))));
    assert.ok(largest <= kilobytes(/an embed page[^|]*\| (\d+) kB at most/), `${largest}`);
  });
});

describe('llms.txt', () => {
  const text = read('llms.txt');

  it('has the parts of llmstxt.org: a title, a summary, no heading before the lists of links', () => {
    const [before, ...sections] = text.split(/^## .+\n/m);
    assert.match(before!, /^# impact-widgets\n\n> \S[^\n]+\.\n\n[^#]/);
    assert.doesNotMatch(before!.slice(1), /^#/m);
    assert.ok(sections.length >= 2);
    for (const section of sections) assert.match(section, /^\n(- \[[^\]]+\]\([^)]+\): .+\n)+\n?$/);
  });

  it('shows every element once, with text between its tags and no mistake that check knows', () => {
    const examples = [...text.matchAll(/```html\n<([\w-]+) [^]*?>\s*([^]*?)\s*<\/\1>\n```/g)];
    assert.deepEqual(examples.map(([, tag]) => tag).toSorted(), [...TAGS, 'impact-dataset'].toSorted());
    for (const [, tag, words] of examples) assert.ok(words!.length > 50, tag);
    const folder = mkdtempSync(join(tmpdir(), 'llms-'));
    // check reads the fences of Markdown alone.
    writeFileSync(join(folder, 'llms.md'), examples.map(([fence]) => fence).join('\n\n'));
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'dist/node/cli/cli.js'), 'check', '--fences', folder],
      {
        encoding: 'utf8',
      },
    );
    rmSync(folder, { recursive: true });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.match(run.stdout, /1 fil/);
  });

  it('leads to entries and files that the package holds', () => {
    const { exports, files } = JSON.parse(read('package.json')) as {
      exports: Record<string, string | { types: string }>;
      files: readonly string[];
    };
    const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)];
    assert.ok(links.length > 10);
    for (const [, name, file] of links) {
      assert.ok(existsSync(join(ROOT, file!)), file);
      assert.ok(/^(dist|docs)\/|^README\.md$/.test(file!) || files.includes(file!), file);
      if (!name!.startsWith('impact-widgets')) continue;
      const entry = exports[name!.replace('impact-widgets', '.')]!;
      assert.equal(typeof entry === 'string' ? entry : entry.types, `./${file!}`);
    }
  });
});

describe('the guide for frameworks', () => {
  const trimmed = (code: string) => code.replace(/^[ \t]+/gm, '').trim();

  it('has its code from the examples', () => {
    const blocks = all(/^```\w+ (examples\/\S+)\n(.*?)^```$/gms);
    assert.ok(blocks.length >= 14, `${blocks.length}`);
    for (const { page, found } of blocks) {
      const [, file, code] = found;
      assert.ok(trimmed(read(file!)).includes(trimmed(code!)), `${page}: ${found[0]}`);
    }
  });

  it('shows every example', () => {
    const guide = read('docs/frameworks.md');
    for (const name of readdirSync(join(ROOT, 'examples'))) {
      assert.ok(guide.includes(` examples/${name}/`), name);
    }
  });
});

describe('the tables of rows that are tests', () => {
  for (const page of ['docs/accessibility.md', 'docs/embedding.md']) {
    it(`${page} names files that hold a test by the number of each row`, () => {
      const rows = [...read(page).matchAll(/^\| ([AF]\d+) +\|.*\|([^|]*)\|$/gm)];
      assert.ok(rows.length > 25);
      const missing = rows.flatMap(([, row, where]) => {
        const files = [...where!.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
        const title = new RegExp(`(describe|it)\\(\\s*(["'\`])[^\\n]*\\b${row!}\\b`);
        const without = files.filter((file) => !title.test(read(file))).map((file) => `${row!} in ${file}`);
        return files.length ? without : [`${row!} in no file`];
      });
      assert.deepEqual(missing, []);
    });
  }
});
