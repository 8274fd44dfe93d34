import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { insideNames } from './scripts/inside-names.js';
import * as band from './src/geometry/band.js';
import * as shape from './src/geometry/shape.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What Lit writes to the global object for other copies of itself. */
const LIT_GLOBALS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

/** What Lit asks the global object for and this file has no use for: polyfills, hydration, a nonce for style tags. */
const LIT_OPTIONS = [
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litNonce',
  'ShadyCSS',
];

/** Keeps Lit's globals inside the one file: no id on the page can break it and it leaves no global behind. */
function privateLitGlobals(): Plugin {
  const uses = (names: readonly string[]) => new RegExp(`(?:[\\w$]+\\.)?\\b(?:${names.join('|')})\\b`, 'g');
  return {
    name: 'private-lit-globals',
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const name = (use: string) => use.split('.').at(-1)!;
      return {
        code: code
          .replace(uses(LIT_GLOBALS), (use) => `impactLitGlobals.${name(use)}`)
          .replace(uses(LIT_OPTIONS), '(void 0)')
          .replace(/throw Error\((?:[^()]|'\w+')*\)/g, 'throw Error()'),
        map: null,
      };
    },
  };
}

/** Lit's style sheets, for browsers that share them between elements: all that know `light-dark()` do. */
const CSS_TAG = `
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([text]) => new CSSResult(text);
export const unsafeCSS = (text) => new CSSResult(text);
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root, styles) => (root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet));
`;

function sharedStyleSheets(): Plugin {
  return {
    name: 'shared-style-sheets',
    enforce: 'pre',
    load: (id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? CSS_TAG : null),
  };
}

/** What of Lit no element of ours uses: properties that are written back as attributes, and directives. */
const LIT_CUTS: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['reactive-element.js', /_\$ET\(t,s\)\{.*?_\$Em=null\}\}/s, ''],
  ['reactive-element.js', /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
  ['lit-html.js', /function M\(.*?,i\}/s, 'function M(t,i){return i}'],
];

function onlyUsedOfLit(): Plugin {
  return {
    name: 'only-used-of-lit',
    enforce: 'pre',
    transform(code, id) {
      const cuts = LIT_CUTS.filter(([file]) => id.endsWith(`/${file}`));
      return cuts.reduce((left, [file, from, to]) => {
        if (!from.test(left))
          this.error(`${file} has changed: see what is left out of it in vite.config.ts.`);
        return left.replace(from, to);
      }, code);
    },
  };
}

/** What d3 computes once and for all: its results are shipped, not d3. */
const CONSTANTS = { 'src/geometry/band.ts': band, 'src/geometry/shape.ts': shape };

function constantsAtBuild(): Plugin {
  return {
    name: 'constants-at-build',
    load(id) {
      const found = Object.entries(CONSTANTS).find(([file]) => id === path(file));
      return (
        found &&
        Object.entries(found[1])
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      );
    },
  };
}

/** Minifies once more what the build has minified: both together leave less than either. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_options, bundle) {
      const names = new RegExp(`^(_\\$.+|${insideNames().join('|')})$`);
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
          mangle: { properties: { regex: names } },
        });
        file.code = code ?? file.code;
      }
    },
  };
}

/** What Lit calls on `document`; an image or a form of such a name on the page stands in its place. */
const DOCUMENT_METHODS = ['createElement', 'createComment', 'createTreeWalker', 'importNode'];

/**
 * Around the whole script: where it cannot start (a page that forbids every Trusted Types policy, an element named
 * "createElement"), nothing is defined, the author's text stays and the console says why.
 */
const INTRO = `try {
  const impactLitGlobals = {};
  for (const name of ${JSON.stringify(DOCUMENT_METHODS)})
    if (document[name] !== Document.prototype[name]) throw Error("document." + name);`;
const OUTRO = '} catch (error) { console.warn("impact-widgets:", error); }';

/** `vite build` makes the one-file script for editors; `vite` serves index.html. */
export default defineConfig(({ command }) => ({
  plugins:
    command === 'build'
      ? [
          privateLitGlobals(),
          sharedStyleSheets(),
          onlyUsedOfLit(),
          constantsAtBuild(),
          minifyLiterals(),
          minifyAgain(),
        ]
      : [],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: path('src/embed/impact-widgets.ts'),
      formats: ['iife'],
      name: 'impactWidgets',
      fileName: () => 'impact-widgets.js',
    },
    rolldownOptions: {
      output: {
        intro: INTRO,
        outro: OUTRO,
      },
    },
  },
  server: { host: '127.0.0.1' },
}));
