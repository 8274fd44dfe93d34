/** Pages that replace or take away what scripts call. */
import { inline, type HostPage } from './page.js';

/** Methods that work, but are no longer the browser's own. */
const WRAPPED: Readonly<Record<string, string>> = {
  'document.createElement calls through':
    'const own = document.createElement; document.createElement = function () { return own.apply(document, arguments) }',
  'document.createElement cannot be written':
    'const own = document.createElement.bind(document); Object.defineProperty(document, "createElement", { value: own, writable: false })',
  'document.createElement is a getter':
    'const own = document.createElement.bind(document); Object.defineProperty(document, "createElement", { get: () => own })',
  'Document.prototype.createElement knows scripts alone':
    'const own = Document.prototype.createElement; Document.prototype.createElement = function (name) { const made = own.call(this, name); if (name === "script") made.type = "text/plain"; return made }',
  'document.createElementNS, createComment, createTreeWalker and importNode call through':
    'for (const name of ["createElementNS", "createComment", "createTreeWalker", "importNode"]) { const own = document[name]; document[name] = function () { return own.apply(document, arguments) } }',
  'customElements.define calls through':
    'const own = customElements.define; customElements.define = function () { return own.apply(customElements, arguments) }',
  'customElements.define extends the class':
    'const own = customElements.define; customElements.define = (name, made, options) => own.call(customElements, name, class extends made {}, options)',
  'customElements.define waits for the page':
    'const own = customElements.define; customElements.define = (...all) => { addEventListener("load", () => own.apply(customElements, all)) }',
  'attachShadow calls through':
    'const own = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { return own.call(this, { ...options, mode: "open" }) }',
  'addEventListener calls through':
    'const own = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { return own.call(this, type, listener, options) }',
  'Function.prototype.bind as old libraries have it':
    'Function.prototype.bind = function (self) { var method = this, bound = [].slice.call(arguments, 1); return function () { return method.apply(self, bound.concat([].slice.call(arguments))) } }',
  'Map, Set and WeakMap as polyfills':
    'for (const name of ["Map", "Set", "WeakMap"]) window[name] = class extends window[name] {}',
  'Promise as a polyfill': 'window.Promise = class extends Promise {}',
  'childNodes reads through':
    'const { get } = Object.getOwnPropertyDescriptor(Node.prototype, "childNodes"); Object.defineProperty(Node.prototype, "childNodes", { configurable: true, get() { return get.call(this) } })',
  'adoptedStyleSheets reads through':
    'const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, "adoptedStyleSheets"); Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { configurable: true, get() { return own.get.call(this) }, set(sheets) { own.set.call(this, sheets) } })',
  'Object.entries, fromEntries, hasOwn and assign as polyfills':
    'Object.entries = (of) => Object.keys(of).map((key) => [key, of[key]]); Object.fromEntries = (all) => { const made = {}; for (const [key, value] of all) made[key] = value; return made }; Object.hasOwn = (of, key) => ({}).hasOwnProperty.call(of, key); Object.assign = (to, ...all) => { for (const from of all) for (const key in from) to[key] = from[key]; return to }',
  'frozen prototypes':
    'for (const made of [Object, Array, String, Function, Promise, Map, Set, EventTarget, Node, Element, HTMLElement]) Object.freeze(made.prototype)',
  'names on Object.prototype':
    'for (const name of ["each", "attribute", "type", "dataset", "theme", "lang"]) Object.prototype[name] = function () {}',
  'a global require and define of modules':
    'window.module = { exports: {} }; window.exports = module.exports; window.require = () => ({}); window.define = () => {}; define.amd = {}',
};

/** Methods that throw, each on a page of its own. */
const THROWING = [
  ...[
    ...[
      'at',
      'concat',
      'entries',
      'every',
      'fill',
      'filter',
      'find',
      'findIndex',
      'flat',
      'flatMap',
      'forEach',
    ],
    ...['includes', 'indexOf', 'join', 'keys', 'map', 'pop', 'push', 'reduce', 'reverse', 'shift', 'slice'],
    ...['some', 'sort', 'splice', 'unshift', 'values'],
  ].map((name) => `Array.prototype.${name}`),
  'Array.prototype[Symbol.iterator]',
  ...['from', 'isArray', 'of'].map((name) => `Array.${name}`),
  ...['match', 'matchAll', 'padStart', 'replace', 'replaceAll', 'slice', 'split', 'startsWith', 'trim'].map(
    (name) => `String.prototype.${name}`,
  ),
  ...['assign', 'defineProperty', 'entries', 'freeze', 'fromEntries', 'hasOwn', 'keys', 'values'].map(
    (name) => `Object.${name}`,
  ),
  ...['attachShadow', 'closest', 'getAttribute', 'hasAttribute', 'querySelectorAll', 'setAttribute'].map(
    (name) => `Element.prototype.${name}`,
  ),
  ...['appendChild', 'contains', 'getRootNode', 'insertBefore'].map((name) => `Node.prototype.${name}`),
  ...['addEventListener', 'dispatchEvent'].map((name) => `EventTarget.prototype.${name}`),
  ...['define', 'get'].map((name) => `customElements.${name}`),
  ...['createComment', 'createElement', 'createTreeWalker', 'importNode', 'querySelectorAll'].map(
    (name) => `document.${name}`,
  ),
  ...['Map.prototype.get', 'Set.prototype.has', 'WeakMap.prototype.set', 'Promise.prototype.then'],
  ...['Function.prototype.bind', 'RegExp.prototype.exec', 'Reflect.deleteProperty'],
  ...['CSSStyleSheet.prototype.replaceSync', 'Intl.NumberFormat', 'Intl.ListFormat', 'JSON.stringify'],
  ...['MutationObserver', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'queueMicrotask'],
];

/** What old browsers lack, or a page deletes. */
const MISSING = [
  ...['at', 'findLast', 'flat', 'flatMap', 'includes'].map((name) => `Array.prototype.${name}`),
  ...['matchAll', 'padStart', 'replaceAll', 'trim', 'trimStart'].map((name) => `String.prototype.${name}`),
  ...['entries', 'fromEntries', 'hasOwn', 'values'].map((name) => `Object.${name}`),
  ...['ListFormat', 'NumberFormat', 'PluralRules', 'Collator'].map((name) => `Intl.${name}`),
  ...['Intl', 'Map', 'Set', 'WeakMap', 'Reflect', 'Symbol', 'URL', 'Blob', 'structuredClone'],
  ...[
    'CSSStyleSheet',
    'CustomEvent',
    'IntersectionObserver',
    'MutationObserver',
    'ResizeObserver',
    'ShadowRoot',
  ],
  ...[
    'customElements',
    'getComputedStyle',
    'matchMedia',
    'queueMicrotask',
    'requestAnimationFrame',
    'performance',
  ],
  ...['Document.prototype.adoptedStyleSheets', 'ShadowRoot.prototype.adoptedStyleSheets'],
  ...[
    'Element.prototype.attachShadow',
    'Element.prototype.replaceChildren',
    'Element.prototype.checkVisibility',
  ],
];

const SILENCED: Readonly<Record<string, string>> = {
  'console.warn is missing': 'delete console.warn',
  'console.warn throws': 'console.warn = function () { throw Error("warn") }',
  'there is no console': 'window.console = undefined',
};

const FAULT = 'Intl.NumberFormat = function () { throw Error("NumberFormat") };';

export const REPLACED: readonly HostPage[] = [
  ...Object.entries(WRAPPED).map(([name, code]) => ({
    name,
    head: inline(`{ ${code} }`),
    shows: 'figures' as const,
  })),
  ...THROWING.map((name) => ({
    name: `${name} throws`,
    head: inline(`${name} = function () { throw Error("${name}") }`),
    shows: 'either' as const,
    isSilenced: /dispatchEvent|addEventListener|Function/.test(name),
  })),
  ...MISSING.map((name) => ({
    name: `${name} is missing`,
    head: inline(`delete ${name}`),
    shows: 'either' as const,
    isSilenced: name === 'CustomEvent',
  })),
  ...Object.entries(SILENCED).flatMap(([name, code]) => [
    { name, head: inline(code), shows: 'figures' as const },
    {
      name: `${name}, and the figures cannot be made`,
      head: inline(FAULT + code),
      shows: 'either' as const,
      isSilenced: true,
    },
  ]),
];
