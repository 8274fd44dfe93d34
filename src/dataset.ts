/** The figures and how they are written. Runs in Node as well as in a browser. */
export * from './data/index.js';
export * from './format/index.js';
