import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import css, { type CSSDataV1 } from 'vscode-css-languageservice';
import html, { type HTMLDataV1, type MarkupContent } from 'vscode-html-languageservice';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { VERSION } from '../../src/define/version.js';
import { LOCALES } from '../../src/format/index.js';
import { allIndicators } from '../../src/model/index.js';
import { ATTRIBUTES, ELEMENTS, TAGS, type AttributeName } from '../../src/view/attributes.js';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** What editors offer in an attribute's quotes. */
function valuesOf(name: AttributeName): readonly string[] {
  const definition: { readonly kind: string; readonly values?: readonly string[] } = ATTRIBUTES[name];
  switch (definition.kind) {
    case 'indicator':
      return ids(allIndicators(dataset));
    case 'theme':
      return ids(dataset.themes);
    case 'program':
      return ids(dataset.programs);
    case 'language':
      return LOCALES;
    default:
      return definition.values ?? [];
  }
}

/** Each element with its attributes and their values. */
const EXPECTED: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ...TAGS.map(
    (tag) => [tag, new Map(ELEMENTS[tag].attributes.map((name) => [name, valuesOf(name)]))] as const,
  ),
  [
    'impact-dataset',
    new Map<string, readonly string[]>([
      ['src', []],
      ['integrity', []],
    ]),
  ],
]);

interface Described {
  readonly name: string;
  readonly description: string;
}

const { modules } = json('dist/custom-elements.json') as {
  modules: readonly {
    declarations?: readonly {
      cssParts?: readonly Described[];
      cssProperties?: readonly Described[];
    }[];
  }[];
};
const declarations = modules.flatMap((module) => module.declarations ?? []);
const namesOf = (things: readonly Described[]) => [...new Set(things.map(({ name }) => name))].toSorted();
const TOKENS = namesOf(declarations.flatMap(({ cssProperties = [] }) => cssProperties));
const PARTS = namesOf(declarations.flatMap(({ cssParts = [] }) => cssParts));

const MARK = '|';

describe('completion of HTML in VS Code, by its language service', () => {
  const data = json('dist/vscode.html-custom-data.json') as HTMLDataV1;
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('impact-widgets', data)],
  });

  /** A document with its cursor where the mark stands. */
  function at(text: string) {
    const document = html.TextDocument.create('file:///page.html', 'html', 1, text.replace(MARK, ''));
    return [document, document.positionAt(text.indexOf(MARK)), service.parseHTMLDocument(document)] as const;
  }

  const offered = (text: string) => service.doComplete(...at(text)).items.map(({ label }) => label);

  const described = (text: string) => {
    const { contents } = service.doHover(...at(text))!;
    return (contents as MarkupContent).value;
  };

  it('offers every element', () => {
    assert.deepEqual(
      offered('<|').filter((label) => label.includes('-')),
      [...EXPECTED.keys()].toSorted(),
    );
  });

  for (const [tag, attributes] of EXPECTED) {
    it(`offers the attributes of ${tag} with their values, and says what each is for`, () => {
      assert.deepEqual(
        offered(`<${tag} |></${tag}>`).filter((label) => label !== 'data-'),
        [...attributes.keys()],
      );
      assert.match(described(`<|${tag}></${tag}>`), /^[A-Z][^#]+\.\n/);
      for (const [name, values] of attributes) {
        assert.deepEqual(offered(`<${tag} ${name}="|"></${tag}>`), values, name);
        assert.match(described(`<${tag} |${name}=""></${tag}>`), /\.$/, name);
      }
    });
  }
});

describe('completion of CSS in VS Code, by its language service', () => {
  const data = json('dist/vscode.css-custom-data.json') as CSSDataV1;
  const service = css.getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [css.newCSSDataProvider(data)],
  });

  function offered(text: string) {
    const document = css.TextDocument.create('file:///page.css', 'css', 1, text.replace(MARK, ''));
    const position = document.positionAt(text.indexOf(MARK));
    const { items } = service.doComplete(document, position, service.parseStylesheet(document));
    return items.filter(({ documentation }) => documentation).map(({ label }) => label);
  }

  it('offers every token once and says what it is for', () => {
    assert.equal(TOKENS.length, 16);
    assert.deepEqual(offered(':root { --impact-| }').toSorted(), TOKENS);
  });

  it('offers every part once and says what it is', () => {
    assert.ok(PARTS.length > 20);
    assert.deepEqual(
      offered('impact-stat:|').toSorted(),
      PARTS.map((name) => `::part(${name})`),
    );
  });
});

describe('web-types.json, which JetBrains editors read', () => {
  interface Contribution extends Described {
    readonly attributes: readonly (Described & { readonly value: { readonly type: string } })[];
    readonly events: readonly Described[];
    readonly slots: readonly Described[];
    readonly js: { readonly properties: readonly Described[] };
  }
  const { name, version, contributions } = json('dist/web-types.json') as {
    name: string;
    version: string;
    contributions: {
      html: { elements: readonly Contribution[] };
      css: { properties: readonly Described[]; 'pseudo-elements': readonly Described[] };
    };
  };
  const { elements } = contributions.html;

  it('is named in package.json, and names the package', () => {
    const manifest = json('package.json') as Record<string, unknown>;
    assert.equal(manifest['web-types'], './dist/web-types.json');
    assert.deepEqual([name, version], [manifest.name, VERSION]);
  });

  it('has every element', () => {
    assert.deepEqual(namesOf(elements), [...EXPECTED.keys()].toSorted());
  });

  for (const { name: tag, attributes, events, slots, js } of elements) {
    it(`has the attributes of ${tag} with their values`, () => {
      // Editors read the type as TypeScript.
      const values = ({ type }: { type: string }) =>
        [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
      assert.deepEqual(new Map(attributes.map((each) => [each.name, values(each.value)])), EXPECTED.get(tag));
    });

    it(`describes what ${tag} has, and nothing private`, () => {
      const all = [...attributes, ...events, ...slots, ...js.properties];
      assert.ok(all.length > 5);
      for (const each of all) {
        assert.match(each.description, /\.$/, each.name);
        assert.match(each.name, /^(?!_|#)/);
      }
    });
  }

  it('has every token and every part, each described', () => {
    const { properties, 'pseudo-elements': parts } = contributions.css;
    assert.deepEqual(namesOf(properties), TOKENS);
    assert.deepEqual(
      namesOf(parts),
      PARTS.map((part) => `part(${part})`),
    );
    for (const each of [...properties, ...parts]) assert.match(each.description, /\.$/, each.name);
  });
});
