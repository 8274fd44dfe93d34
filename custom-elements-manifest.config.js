import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

import { dataset } from './dist/dataset.js';
import { ATTRIBUTES, ELEMENTS, propertyOf } from './dist/view/attributes.js';

const union = (values) => values.map((value) => `'${value}'`).join(' | ');

/** What an attribute may be, as a TypeScript type. */
function typeOf({ kind, values }) {
  switch (kind) {
    case 'indicator':
      return union(dataset.themes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
    case 'theme':
      return union(dataset.themes.map(({ id }) => id));
    case 'program':
      return union(dataset.programs.map(({ id }) => id));
    case 'language':
      return union(['da', 'en']);
    case 'boolean':
      return 'boolean';
    default:
      return values ? union(values) : 'string';
  }
}

/** The attributes of an element by the one table, each described as the property that it sets. */
function attributesOf({ tagName, members }) {
  return ELEMENTS[tagName].attributes.map((name) => {
    const fieldName = propertyOf(name);
    const { description } = members.find((member) => member.name === fieldName);
    return { name, fieldName, type: { text: typeOf(ATTRIBUTES[name]) }, description };
  });
}

/** Keeps what users can use: elements by the built file they import, and no private members. */
function publicOnly() {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName);
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        module.declarations = module.declarations?.filter((declaration) => elements.includes(declaration));
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            ({ privacy, static: isStatic }) => !isStatic && (!privacy || privacy === 'public'),
          );
          // The table has those that show figures; <impact-dataset> declares its own.
          if (declaration.tagName in ELEMENTS) declaration.attributes = attributesOf(declaration);
        }
        module.exports = module.exports?.filter(
          ({ kind, name }) => kind !== 'js' || elements.some((element) => element.name === name),
        );
        for (const { declaration } of module.exports ?? []) {
          if (declaration.module) declaration.module = built(declaration.module);
        }
        const defined = elements.find(({ tagName }) => module.path === `dist/define/${tagName}.js`);
        if (defined) {
          module.exports.push({
            kind: 'custom-element-definition',
            name: defined.tagName,
            declaration: { name: defined.name, module: `dist/elements/${defined.tagName}.js` },
          });
        }
      }
    },
  };
}

const EDITORS = { outdir: 'dist', hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideLogs: true };

export default {
  globs: ['src/elements/impact-*.ts', 'src/define/impact-*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    // What editors complete is what is public, so these come after it. Parts and tokens are completed in CSS.
    customElementVsCodePlugin(EDITORS),
    customElementJetBrainsPlugin(EDITORS),
  ],
};
