import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { allIndicators } from '../../src/model/index.js';

const CLI = fileURLToPath(new URL('../../dist/node/cli/cli.js', import.meta.url));

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'impact-embed-'))));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in the folder, without a network. */
function embed(...args: readonly string[]) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./no-network.js', import.meta.url).href, CLI, 'embed', ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH } },
  );
  return { code: status, out: stdout, error: stderr };
}

describe('impact-widgets embed', () => {
  it('makes a page with its answer and its pictures for everything in both languages, with the addresses they will have', () => {
    const { code, out, error } = embed('--base', 'https://tal.example.dk/w', '--out', 'public');
    const subjects = dataset.themes.length + allIndicators(dataset).length;
    assert.deepEqual([code, error], [0, '']);
    assert.equal(out, `${2 * subjects} sider med billeder i public.\n`);
    for (const [path, language] of [
      ['public/embed', 'da'],
      ['public/embed/en', 'en'],
    ] as const) {
      const names = readdirSync(join(folder, path)).filter((name) => name.includes('.'));
      assert.equal(names.length, 4 * subjects);
      const page = readFileSync(join(folder, path, 'sprog.html'), 'utf8');
      assert.ok(page.includes(`<html lang="${language}"`));
      assert.ok(page.includes('https://tal.example.dk/w/embed/'));
      assert.ok(!page.includes('example.org'));
    }
  });

  it('writes no address of a page and no oEmbed answer where nobody says where the pages will lie, and says so', () => {
    const { code, error } = embed('--out', 'unknown');
    assert.equal(code, 0);
    assert.match(error, /ingen adresse og intet oEmbed-svar.*Skriv --base <adresse>/);
    const names = readdirSync(join(folder, 'unknown/embed'));
    assert.ok(names.includes('sprog.html') && names.includes('sprog.svg'));
    assert.deepEqual(
      names.filter((name) => name.endsWith('.json')),
      [],
    );
    for (const name of names.filter((each) => each.endsWith('.html'))) {
      const page = readFileSync(join(folder, 'unknown/embed', name), 'utf8');
      assert.doesNotMatch(page, /canonical|og:url|og:image|oembed|example\.org|undefined/);
    }
  });

  for (const [args, message] of [
    [['--base', 'https://tal.example.dk/'], /--out <mappe>/],
    [['--base', 'tal', '--out', 'nowhere'], /tal/],
    [['sprog', '--base', 'https://tal.example.dk/', '--out', 'nowhere'], /sprog/],
  ] as const) {
    it(`could not run as ${args.join(' ')}, and writes nothing`, () => {
      const { code, error } = embed(...args);
      assert.equal(code, 2);
      assert.match(error, message);
      assert.equal(existsSync(join(folder, 'nowhere')), false);
    });
  }
});
