import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
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
          .replace(uses(LIT_OPTIONS), '(void 0)'),
        map: null,
      };
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

/** Minifies once more what the build has minified: together they leave 280 bytes less than either. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: {
            passes: 3,
            unsafe_arrows: true,
            pure_getters: true,
            keep_fargs: false,
            toplevel: true,
            hoist_props: true,
          },
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
    command === 'build' ? [privateLitGlobals(), constantsAtBuild(), minifyLiterals(), minifyAgain()] : [],
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
