import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defineConfig, type Plugin } from 'vite';
import { MARKER_PATHS } from './src/geometry/shape.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What Lit reads from or writes to the global object, where an element's id on a page may stand in its place. */
const LIT_GLOBALS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'litNonce',
  'ShadyCSS',
];

/** Keeps Lit's globals inside the one file: no id on the page can break it and it leaves no global behind. */
function privateLitGlobals(): Plugin {
  const uses = new RegExp(`(?:[\\w$]+\\.)?\\b(${LIT_GLOBALS.join('|')})\\b`, 'g');
  return {
    name: 'private-lit-globals',
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      return { code: code.replace(uses, 'impactLitGlobals.$1'), map: null };
    },
  };
}

/** Ships the markers' paths rather than d3-shape, which only draws these constants. */
function markersAtBuild(): Plugin {
  return {
    name: 'markers-at-build',
    load(id) {
      if (id !== path('src/geometry/shape.ts')) return null;
      return `export const MARKER_PATHS = ${JSON.stringify(MARKER_PATHS)};`;
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
  plugins: command === 'build' ? [privateLitGlobals(), markersAtBuild(), minifyLiterals()] : [],
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
