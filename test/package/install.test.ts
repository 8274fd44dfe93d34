/** The packed tarball, installed in an empty folder as a web team does. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { ROOT } from '../../scripts/environment.js';

const MEGABYTE = 1_000_000;

let folder: string;
let tarball: string;

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

const node = (script: string) => run(process.execPath, '--input-type=module', '--eval', script);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'impact-install-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  ) as [{ filename: string }];
  tarball = join(folder, packed.filename);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
});
after(() => rmSync(folder, { recursive: true }));

describe('the tarball in an empty folder', () => {
  it('weighs at most 600 kB', () => {
    assert.ok(statSync(tarball).size <= 0.6 * MEGABYTE, `${statSync(tarball).size}`);
  });

  it('installs at most 12 packages of at most 8 MB, and asks for no script to run', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const installed = Object.entries(packages).filter(([path]) => path);
    assert.ok(installed.length > 1 && installed.length <= 12, `${installed.length}`);
    assert.ok(installed.every(([, { hasInstallScript }]) => !hasInstallScript));
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    assert.ok(size <= 8 * MEGABYTE, `${size}`);
  });

  it('runs the command line with all that it needs: sheets, pages and pictures', () => {
    const cli = (...args: readonly string[]) =>
      run('npx', '--no-install', 'impact-widgets', ...args, '--language', 'en');
    cli('data', 'template', '--out', 'figures.xlsx');
    assert.match(cli('data', 'from-xlsx', 'figures.xlsx'), /"themes"/);
    cli('data', 'template', '--out', 'figures.csv');
    assert.match(cli('data', 'check', 'figures.csv'), /^No mistakes/);
    assert.match(
      cli('render', 'impact-stat', '--indicator', 'mindre-ensom'),
      /<template shadowrootmode="open">/,
    );
    writeFileSync(
      join(folder, 'page.html'),
      '<impact-stat indicator="mindre-ensom">7 ud af 10</impact-stat>',
    );
    assert.match(cli('check', 'page.html'), /no mistakes found/);
    assert.match(cli('prerender', 'page.html'), /^1 page written/);
    assert.match(cli('embed', '--base', 'https://example.org/', '--out', 'pages'), /^72 pages/);
    assert.ok(readdirSync(join(folder, 'pages', 'embed')).includes('sprog.svg'));
  });

  it('gives a server what it needs, without a DOM', () => {
    const out = node(`
      import { statement } from 'impact-widgets/dataset';
      import { snippet } from 'impact-widgets/snippet';
      import { render, renderPage } from 'impact-widgets/render';
      import { validateDataset } from 'impact-widgets/schema';
      const tag = snippet('impact-theme', { theme: 'sprog', lang: 'da' });
      console.log(statement('mindre-ensom', 'en').length > 50, renderPage(tag).includes('<template'));
      console.log(render('impact-stat', { indicator: 'mindre-ensom' }).includes('<template'));
      console.log(validateDataset({}).problems.length > 0);`);
    assert.equal(out, 'true true\ntrue\ntrue\n');
  });
});
