import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { insideNames } from './scripts/inside-names.js';
import * as band from './src/geometry/band.js';
import * as shape from './src/geometry/shape.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

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

/** What Lit asks the global object for and this file has no use for: polyfills, hydration, a nonce for style tags. */
const LIT_OPTIONS =
  /(?:[\w$]+\.)?\b(?:litHtmlPolyfillSupport|litElementPolyfillSupport|reactiveElementPolyfillSupport|litElementHydrateSupport|litNonce)\b/g;

/**
 * What of Lit no element of ours uses: what it leaves on the global object for other copies of itself, decorators,
 * properties that are written back as attributes, are no attributes or have accessors of their own, converters but for
 * booleans, directives with what they ask of their surroundings, references to elements, bindings in comments, `textarea`
 * and the like, templates compiled beforehand, MathML, event listeners that are objects or come and go. ESLint keeps elements
 * from most of them, the tests from the rest.
 */
const LIT_CUTS: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  [
    'reactive-element.js',
    /u=\{toAttribute.*?return i\}\}/s,
    'u={fromAttribute:(t,s)=>s===Boolean?null!==t:t}',
  ],
  ['reactive-element.js', /Symbol\.metadata\?\?=.*?new WeakMap;/s, ''],
  [
    'reactive-element.js',
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=.*?elementProperties\.set\(t,i\)\}/s,
    '',
  ],
  ['reactive-element.js', /static addInitializer\(t\)\{.*?push\(t\)\}/s, ''],
  ['reactive-element.js', /removeController\(t\)\{.*?delete\(t\)\}/s, ''],
  ['reactive-element.js', /static finalizeStyles\(s\)\{.*?return i\}/s, 'static finalizeStyles(s){return s}'],
  ['reactive-element.js', /_\$ET\(t,s\)\{.*?_\$Em=null\}\}/s, ''],
  ['reactive-element.js', /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
  ['reactive-element.js', /reflect:!1,useDefault:!1,/, ''],
  ['reactive-element.js', /s\.state&&\(s\.attribute=!1\),/, ''],
  ['reactive-element.js', /this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object.*?wrapped=!0\),/, ''],
  ['reactive-element.js', /!s\.noAccessor/, '!0'],
  ['reactive-element.js', /void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
  ['reactive-element.js', /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  ['reactive-element.js', /this\._\$Em=null,/, ''],
  [
    'reactive-element.js',
    /(?<=_\$AK\(t,s\)\{const i=this\.constructor,e=i\._\$Eh\.get\(t\);)if.*?_\$Em=null\}/s,
    'void 0!==e&&(this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type))',
  ],
  [
    'reactive-element.js',
    /C\(t,s,\{useDefault.*?add\(t\)\)\}/s,
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  ['reactive-element.js', /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?,e\)\}/s, ''],
  ['reactive-element.js', /\|\|i\.useDefault&&i\.reflect&&h===.*?_\$Eu\(t,i\)\)/s, ''],
  ['reactive-element.js', /,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)/, ''],
  ['lit-element.js', /\(s\.litElementVersions\?\?=\[\]\)\.push\(".*?"\);/, ''],
  ['lit-html.js', /,\(t\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\)/, ''],
  ['lit-html.js', /class Z\{.*?M\(this,t\)\}\}/s, 'class Z{}'],
  ['lit-html.js', /function M\(.*?,i\}/s, 'function M(t,i){return i}'],
  ['lit-html.js', /this\._\$AN=void 0,/g, ''],
  ['lit-html.js', /,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  ['lit-html.js', /setConnected\(t\)\{.*?\}/s, ''],
  ['lit-html.js', /for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  ['lit-element.js', /connectedCallback\(\)\{super.*?disconnectedCallback\(\)\{.*?\}/s, ''],
  ['lit-element.js', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ['lit-html.js', /"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/s, 'this._$AC(t);'],
  ['lit-html.js', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}\}else if/s, '}else if'],
  ['lit-html.js', /y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
  ['lit-html.js', /else t\.startsWith\(o\)&&\(d\.push\(\{type:6.*?removeAttribute\(t\)\)/, ''],
  ['lit-html.js', /else\{let t=-1;.*?o\.length-1\}/, ''],
  ['lit-html.js', /1===r\.type\?(i=new r\.ctor\(.*?\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/, '$1'],
  ['lit-html.js', /3===i\?"<math>":""/, '""'],
  ['lit-html.js', /3===i\?"<\/math>":""/, '""'],
  ['lit-html.js', /2===i\|\|3===i/, '2===i'],
  [
    'lit-html.js',
    /const s=this\._\$AH,e=t===A&&.*?this\._\$AH=t\}handleEvent\(t\)\{.*?\}\}class/s,
    'this._$AH===A&&this.element.addEventListener(this.name,this);this._$AH=t}handleEvent(t){this._$AH.call(this.options.host,t)}}class',
  ],
];

/** Ships what is used of Lit. No id on the page can stand in the place of a global then, and none is left behind. */
function onlyUsedOfLit(): Plugin {
  return {
    name: 'only-used-of-lit',
    enforce: 'pre',
    load: (id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? CSS_TAG : null),
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const cuts = LIT_CUTS.filter(([file]) => id.endsWith(`/${file}`));
      return cuts.reduce(
        (left, [file, from, to]) => {
          if (!from.test(left))
            this.error(`${file} has changed: see what is left out of it in vite.config.ts.`);
          return left.replace(from, to);
        },
        code.replace(LIT_OPTIONS, '(void 0)'),
      );
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
  for (const name of ${JSON.stringify(DOCUMENT_METHODS)})
    if (document[name] !== Document.prototype[name]) throw Error("document." + name);`;
const OUTRO = '} catch (error) { console.warn("impact-widgets:", error); }';

/** `vite build` makes the one-file script for editors; `vite` serves index.html. */
export default defineConfig(({ command }) => ({
  plugins: command === 'build' ? [onlyUsedOfLit(), constantsAtBuild(), minifyLiterals(), minifyAgain()] : [],
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
