import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';

import { ROOT } from '../../scripts/environment.js';
import { dataset } from '../../src/data/index.js';
import { VERSION } from '../../src/define/version.js';
import { changed, WRONG } from '../data/wrong.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
const tool = (name: string, ...args: string[]) =>
  execFileSync('npx', ['--no-install', name, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

describe('the package', () => {
  it('carries its own version in the code', () => {
    assert.equal(VERSION, manifest.version);
  });

  it('has every file its exports name, with types for every module', () => {
    for (const entry of Object.values(manifest.exports)) {
      const files = typeof entry === 'string' ? [entry] : [entry.types, entry.default];
      for (const file of files) {
        assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
      }
    }
  });

  it('gives the figures and their formatting to Node', () => {
    const script = `
      import { dataset, findIndicator, formatFigure } from 'impact-widgets/dataset';
      const [measurement] = findIndicator(dataset, 'mindre-alene').measurements;
      console.log(dataset.themes.length, formatFigure(measurement.figure, 'da').spoken);`;
    assert.equal(node('--input-type=module', '--eval', script), '8 83 procent\n');
  });

  it('gives Node the check of a dataset from elsewhere', () => {
    const script = `
      import { dataset } from 'impact-widgets/dataset';
      import { validateDataset } from 'impact-widgets/schema';
      console.log(validateDataset(dataset).dataset.themes.length, validateDataset({ ...dataset, themes: [] }).problems);`;
    assert.equal(node('--input-type=module', '--eval', script), "8 [ 'themes: must hold at least one' ]\n");
  });

  it('can be imported in Node without a DOM, classes too', () => {
    const script = `
      import { ImpactStat, ImpactTheme } from 'impact-widgets';
      console.log(typeof ImpactStat, typeof ImpactTheme, typeof customElements.get('impact-stat'));`;
    assert.equal(node('--input-type=module', '--eval', script), 'function function undefined\n');
  });

  it('defines one element by one import', () => {
    const script = `
      await import('impact-widgets/define/impact-stat.js');
      console.log(typeof customElements.get('impact-stat'), typeof customElements.get('impact-theme'));`;
    assert.equal(node('--input-type=module', '--eval', script), 'function undefined\n');
  });

  it('is well formed to publint', () => {
    assert.doesNotMatch(tool('publint', '--strict'), /Errors|Warnings/);
  });

  it('has types that resolve in Node and in bundlers', () => {
    tool(
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'impact-widgets.js',
      '--quiet',
    );
  });

  it('keeps no registry’s address in the lockfile', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
  });

  it('holds no test, story or source', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: ROOT,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    ) as [{ files: { path: string }[] }];
    const folders = new Set(files.map(({ path }) => path.split('/')[0]));
    assert.deepEqual([...folders].toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });
});

describe('the one-file script', () => {
  const script = read('dist/impact-widgets.js');

  it('imports nothing', () => {
    assert.doesNotMatch(script, /\bimport\s*[({'"*]|\bfrom\s*['"]|\brequire\(/);
  });

  it('evaluates no text as code or markup, and sets no style attribute', () => {
    assert.doesNotMatch(script, /\beval\(|new Function|insertAdjacentHTML|document\.write/);
    assert.doesNotMatch(script, / style=/);
  });

  it('keeps to its budget', () => {
    node('scripts/size.js');
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.parse(read('dist/dataset.schema.json')) as {
    $schema: string;
    title: string;
    description: string;
  };
  const isValid = new Ajv({ strict: true }).compile(schema);

  it('says what it is', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(schema.title && schema.description);
  });

  it('accepts the dataset of the package as JSON', () => {
    assert.ok(isValid(JSON.parse(JSON.stringify(dataset))), JSON.stringify(isValid.errors));
  });

  for (const { rule, path, value, onlyInCode } of WRONG) {
    it(`${onlyInCode ? 'cannot tell' : 'refuses'} ${rule}`, () => {
      assert.equal(isValid(changed(path, value)), Boolean(onlyInCode));
    });
  }

  it('describes every property in a sentence or refers to what does', () => {
    const undescribed: string[] = [];
    const look = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {}, ...rest } = node as { properties?: Record<string, object> };
      for (const [name, property] of Object.entries(properties)) {
        if (!('description' in property) && !('not' in property)) undescribed.push(`${path}.${name}`);
        look(property, `${path}.${name}`);
      }
      for (const [name, inner] of Object.entries(rest)) look(inner, `${path}.${name}`);
    };
    look(schema, '$');
    assert.deepEqual(undescribed, []);
  });
});

describe('the custom-elements manifest', () => {
  interface Declaration {
    tagName?: string;
    attributes?: { name: string; description?: string }[];
    events?: { name: string }[];
    cssParts?: { name: string }[];
    slots?: unknown[];
  }
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
    modules: { path: string; declarations?: Declaration[]; exports?: { kind: string; name: string }[] }[];
  };
  const declarations = modules.flatMap(({ declarations: inside = [] }) => inside);

  it('describes both elements, each attribute in a sentence', () => {
    assert.deepEqual(declarations.map(({ tagName }) => tagName).toSorted(), ['impact-stat', 'impact-theme']);
    for (const { attributes = [], events = [], slots = [] } of declarations) {
      assert.ok(attributes.length >= 6 && attributes.every(({ description }) => description?.endsWith('.')));
      assert.deepEqual(
        events.map(({ name }) => name),
        ['impact-ready', 'impact-error'],
      );
      assert.equal(slots.length, 1);
    }
  });

  it('says which module defines which element', () => {
    const definitions = modules.flatMap(({ path, exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    );
    assert.deepEqual(definitions.toSorted(), [
      ['impact-stat', 'dist/define/impact-stat.js'],
      ['impact-theme', 'dist/define/impact-theme.js'],
    ]);
  });

  it('names built files', () => {
    for (const { path } of modules) assert.ok(existsSync(new URL(`../../${path}`, import.meta.url)), path);
  });

  it('documents every part that a template has, and no other', () => {
    const templates = ['card', 'cells', 'chart', 'marks', 'shell', 'table', 'text']
      .map((name) => read(`src/elements/templates/${name}.ts`))
      .concat(read('src/elements/impact-theme.ts'))
      .join('\n');
    const used = new Set([...templates.matchAll(/part="([\w-]+)"/g)].map(([, name]) => name!));
    const documented = new Set(declarations.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
    assert.deepEqual([...documented].toSorted(), [...used].toSorted());
  });
});
