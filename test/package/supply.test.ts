import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, it } from 'node:test';

import { ROOT } from '../../scripts/environment.js';
import { VERSION } from '../../src/define/version.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as unknown;

const { dependencies, exports } = json('package.json') as {
  dependencies: Readonly<Record<string, string>>;
  exports: Readonly<Record<string, unknown>>;
};

/** What stands in an import or an export from somewhere, or in a call that loads something. */
const IMPORTED = /\b(?:from|import|require)\s*\(?\s*["'`]([^"'`]+)["'`]/g;

const imported = (code: string) => [...code.matchAll(IMPORTED)].map(([, name]) => name!);

describe('F5: the one file', () => {
  const script = read('dist/impact-widgets.js');

  it('loads no other code, so that one hash covers all that runs', () => {
    assert.ok(script.length > 50_000);
    const others = script.match(/\bimport\s*[({"'`*]|\bimport\s+\w|importScripts|new Worker/g);
    assert.deepEqual(others, null);
    assert.deepEqual(imported(script), []);
    assert.deepEqual(script.match(/createElement\(["'`](script|link)/g), null);
  });
});

describe('F6: dist/integrity.json', () => {
  it('has the version and the sha384 of the script as it lies there', () => {
    const hash = createHash('sha384').update(
      readFileSync(new URL('../../dist/impact-widgets.js', import.meta.url)),
    );
    assert.deepEqual(json('dist/integrity.json'), {
      version: VERSION,
      files: { 'impact-widgets.js': `sha384-${hash.digest('base64')}` },
    });
  });
});

describe('F34: what comes from others', () => {
  const used = ['@lit-labs/ssr-client', '@lit-labs/ssr-dom-shim', 'lit', 'lit-element', 'lit-html'];
  /** Draws PNG pictures, where it is installed; React is there where its components are used. */
  const optional = ['@resvg/resvg-js', 'react'];

  it('is listed, and nothing else is imported', () => {
    const files = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true, encoding: 'utf8' });
    const modules = files.filter((path) => path.endsWith('.js'));
    assert.ok(modules.length > 50);
    const names = modules
      .flatMap((path) => imported(read(`dist/${path}`)))
      // A package's name: not a string of a program, nor the module that bundlers find by the package's own `imports`.
      .filter((name) => /^@?[a-z]/.test(name) && !name.startsWith('node:') && !builtinModules.includes(name))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
    assert.deepEqual([...new Set(names)].toSorted(), [...used, ...optional].toSorted());
    assert.deepEqual(Object.keys(dependencies).toSorted(), used);
  });

  it('lies in dist/vendor with its licence where only Node needs it', () => {
    const folder = new URL('../../dist/vendor/', import.meta.url);
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        name.startsWith('@') ? readdirSync(new URL(name, folder)).map((inner) => `${name}/${inner}`) : [name],
      );
    assert.ok(names.includes('yauzl') && names.includes('@lit-labs/ssr'));
    const licensed = [...read('dist/vendor/licenses.md').matchAll(/^## (\S+) - .+ \(\S+\)$/gm)];
    assert.deepEqual(names.toSorted(), licensed.map(([, name]) => name).toSorted());
  });

  it('is pinned in the lockfile with what it needs: version and hash of each', () => {
    interface Locked {
      readonly version?: string;
      readonly integrity?: string;
      readonly dev?: boolean;
      readonly dependencies?: Readonly<Record<string, string>>;
    }
    const { packages } = json('package-lock.json') as { packages: Readonly<Record<string, Locked>> };
    assert.deepEqual(packages['']?.dependencies, dependencies);
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
    for (const name of used)
      assert.ok(
        shipped.some(([path]) => path === `node_modules/${name}`),
        name,
      );
    for (const [path, { version, integrity }] of shipped) {
      assert.match(version ?? '', /^\d+\.\d+\.\d+/, path);
      assert.match(integrity ?? '', /^sha512-/, path);
    }
  });
});

describe('F38: imported in Node, without a DOM', () => {
  // A style sheet is for pages; Node imports none.
  const entries = Object.keys(exports)
    .filter((path) => !path.endsWith('.css'))
    .map((path) => `impact-widgets${path.slice(1)}`);
  const files = ['index', 'dataset', 'schema'].map((name) => `./dist/${name}.js`);

  it('are all entries there are', () => {
    assert.equal(entries.length, 33);
  });

  for (const entry of [...entries, ...files]) {
    it(`${entry} loads, throws nothing and says nothing`, () => {
      const options = entry.endsWith('.json') ? ', { with: { type: "json" } }' : '';
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '-e',
          `import('${entry}'${options}).then((all) => console.log(typeof document, Object.keys(all).length >= 0))`,
        ],
        { cwd: ROOT, encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      assert.equal(stdout, 'undefined true\n');
      // The one file is for pages: it says that there is none, and leaves it at that.
      const isPage = /impact-widgets(-core)?\.js$/.test(entry);
      assert.match(stderr, isPage ? /^impact-widgets: ReferenceError: document is not defined\n/ : /^$/);
    });
  }
});
