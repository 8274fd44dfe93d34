/** Libraries on a page where the figures cannot be made: the author’s words show whatever a library has replaced. */
import { HAS_OLD_LIBRARIES, library } from './served.js';
import { inline, type HostPage } from './page.js';

// Without a list, yett blocks every script of the page.
const FAULT = inline(
  'window.YETT_BLACKLIST = [/tracker/]; Intl.NumberFormat = function () { throw Error("NumberFormat") };',
);

const BEFORE_THE_SCRIPT = [
  ...['cookieconsent', 'core', 'custom-elements', 'html2canvas', 'htmx', 'jquery', 'register-element'],
  ...['rrweb', 'scoped-registry', 'turbo', 'ungap', 'yett', 'zone'],
  ...(HAS_OLD_LIBRARIES ? ['mootools', 'prototype'] : []),
].map((name) => `${name}.js`);

const failing = (names: readonly string[]): HostPage => ({
  name: `${names.join(' and ')}, and the figures cannot be made`,
  head: FAULT + names.map(library).join(''),
  shows: 'words',
});

/** Each replaces methods that the other calls, so that some of them throw. */
const TOGETHER: readonly HostPage[] = [
  ['prototype.js', 'mootools.js'],
  ['mootools.js', 'prototype.js'],
].map((names) => ({ name: names.join(' before '), head: names.map(library).join(''), shows: 'either' }));

export const FAILING: readonly HostPage[] = [
  ...BEFORE_THE_SCRIPT.map((name) => failing([name])),
  ...(HAS_OLD_LIBRARIES ? [failing(['prototype.js', 'mootools.js']), ...TOGETHER] : []),
];
