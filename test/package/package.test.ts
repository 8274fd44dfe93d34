import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';

import { ROOT } from '../../scripts/environment.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { VERSION } from '../../src/define/version.js';
import { ELEMENTS, TAGS, type Tag } from '../../src/view/attributes.js';
import { RIGHT } from '../model/right.js';
import { changed, WRONG } from '../model/wrong.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};

/** The class of an element: ImpactStat of impact-stat. */
const classOf = (tag: Tag) => tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
/** Some pack the package, which would build it anew below the tests that run beside this one. */
const tool = (name: string, ...args: string[]) =>
  execFileSync('npx', ['--no-install', name, ...args], {
    cwd: ROOT,
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
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
      console.log(validateDataset(dataset).dataset.themes.length, validateDataset({ ...dataset, themes: [] }).problems[0].path);`;
    assert.equal(node('--input-type=module', '--eval', script), '8 themes\n');
  });

  it('exports every element twice, as a class and defined', () => {
    const paths = Object.keys(manifest.exports);
    for (const room of ['elements', 'define']) {
      assert.deepEqual(
        paths.filter((path) => path.startsWith(`./${room}/impact-`)),
        [...TAGS, 'impact-dataset'].map((tag) => `./${room}/${tag}.js`).toSorted(),
      );
    }
  });

  it('can be imported in Node without a DOM, classes too', () => {
    const script = `
      import * as all from 'impact-widgets';
      console.log(Object.keys(all).filter((name) => typeof all[name] === 'function').join());
      console.log(${JSON.stringify(TAGS)}.filter((tag) => customElements.get(tag)).length);`;
    const [names, defined] = node('--input-type=module', '--eval', script).split('\n');
    for (const name of TAGS.map(classOf)) assert.ok(names!.split(',').includes(name), name);
    assert.equal(defined, '0');
  });

  for (const tag of TAGS) {
    const name = classOf(tag);
    it(`defines ${tag} alone by one import, by the class of its module`, () => {
      const script = `
        const { ${name} } = await import('impact-widgets/elements/${tag}.js');
        console.log(${JSON.stringify(TAGS)}.filter((each) => customElements.get(each)).join());
        await import('impact-widgets/define/${tag}.js');
        console.log(${JSON.stringify(TAGS)}.filter((each) => customElements.get(each)).join());
        console.log(customElements.get('${tag}') === ${name});`;
      assert.equal(node('--input-type=module', '--eval', script), `\n${tag}\ntrue\n`);
    });
  }

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
      'impact-widgets-core.js',
      'impact-widgets.css',
      'tokens.css',
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
      'docs',
      'llms.txt',
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

  for (const { what, data } of RIGHT) {
    it(`accepts ${what}`, () => {
      assert.ok(isValid(data), JSON.stringify(isValid.errors));
    });
  }

  for (const { rule, path, value, place = path, onlyInCode } of WRONG) {
    it(`${onlyInCode ? 'cannot tell' : 'refuses'} ${rule} in ${place}`, () => {
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
  interface Described {
    name: string;
    description?: string;
  }
  interface Declaration {
    tagName?: string;
    attributes?: Described[];
    events?: Described[];
    cssParts?: Described[];
    cssProperties?: Described[];
    slots?: Described[];
  }
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
    modules: { path: string; declarations?: Declaration[]; exports?: { kind: string; name: string }[] }[];
  };
  const declarations = modules.flatMap(({ declarations: inside = [] }) => inside);
  /** The element that shows nothing itself has no tokens, and attributes of its own. */
  const GIVER = 'impact-dataset';
  const defined = [...TAGS, GIVER];

  it('describes every element: each attribute, part, token, event and slot in a sentence', () => {
    assert.deepEqual(declarations.map(({ tagName }) => tagName).toSorted(), defined.toSorted());
    for (const declaration of declarations) {
      const {
        tagName,
        attributes = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
      } = declaration;
      for (const { name, description } of [
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
      ]) {
        assert.match(description ?? '', /\.$/, `${tagName} ${name}`);
      }
      assert.equal(slots.length, 1, tagName);
      assert.equal(cssProperties.length, tagName === GIVER ? 0 : 16, tagName);
    }
  });

  it('names the attributes and events of each', () => {
    for (const { tagName, attributes: described = [], events = [] } of declarations) {
      assert.deepEqual(
        described.map(({ name }) => name).toSorted(),
        tagName === GIVER ? ['integrity', 'src'] : [...ELEMENTS[tagName as Tag].attributes].toSorted(),
        tagName,
      );
      assert.deepEqual(
        events.map(({ name }) => name).toSorted(),
        ['impact-error', 'impact-ready', ...(tagName === 'impact-overview' ? ['impact-select'] : [])],
        tagName,
      );
    }
  });

  it('says which module defines which element', () => {
    const definitions = modules.flatMap(({ path, exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    );
    assert.deepEqual(definitions.toSorted(), defined.map((tag) => [tag, `dist/define/${tag}.js`]).toSorted());
  });

  it('names built files', () => {
    for (const { path } of modules) assert.ok(existsSync(new URL(`../../${path}`, import.meta.url)), path);
  });

  it('documents every part that a template has, and no other', () => {
    const templates = ['src/elements', 'src/elements/templates']
      .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith('.ts'))
      .map(read)
      .join('\n');
    const used = new Set([...templates.matchAll(/part="([\w-]+)"/g)].map(([, name]) => name!));
    const documented = new Set(declarations.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
    assert.deepEqual([...documented].toSorted(), [...used].toSorted());
  });
});
