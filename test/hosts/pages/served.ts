/** The libraries that pages use, as they come from their packages, and where they are served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { findOldLibraries, ROOT } from '../../../scripts/environment.js';
import type { Host } from '../../support/host.js';

const MODULES = join(ROOT, 'node_modules');
const OLD = findOldLibraries();

/** Debian's Prototype and MooTools are here. */
export const HAS_OLD_LIBRARIES = OLD !== undefined;

/** Where each library lies; it is served below `/libraries/`. */
const FILES: Readonly<Record<string, string>> = {
  'alpine.js': join(MODULES, 'alpinejs/dist/cdn.min.js'),
  'cookieconsent.js': join(MODULES, 'vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  'core.js': join(MODULES, 'core-js-bundle/minified.js'),
  'custom-elements.js': join(MODULES, '@webcomponents/custom-elements/custom-elements.min.js'),
  'html2canvas.js': join(MODULES, 'html2canvas/dist/html2canvas.min.js'),
  'htmx.js': join(MODULES, 'htmx.org/dist/htmx.min.js'),
  'idiomorph.js': join(MODULES, 'idiomorph/dist/idiomorph.min.js'),
  'jquery.js': join(MODULES, 'jquery/dist/jquery.min.js'),
  'morphdom.js': join(MODULES, 'morphdom/dist/morphdom-umd.min.js'),
  'petite-vue.js': join(MODULES, 'petite-vue/dist/petite-vue.iife.js'),
  'register-element.js': join(MODULES, 'document-register-element/build/document-register-element.js'),
  'rrweb.js': join(MODULES, 'rrweb/dist/rrweb.umd.min.cjs'),
  'scoped-registry.js': join(
    MODULES,
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
  ),
  'swiper.js': join(MODULES, 'swiper/swiper-bundle.min.js'),
  'turbo.js': join(MODULES, '@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'ungap.js': join(MODULES, '@ungap/custom-elements/min.js'),
  'yett.js': join(MODULES, 'yett/dist/yett.min.js'),
  'zone.js': join(MODULES, 'zone.js/bundles/zone.umd.min.js'),
  ...(OLD && {
    'mootools.js': join(OLD, 'mootools/mootools-core.min.js'),
    'prototype.js': join(OLD, 'prototype/prototype.js'),
  }),
};

/** Serves every library. */
export function serveLibraries(host: Host): void {
  for (const [name, file] of Object.entries(FILES)) {
    host.serve(`/libraries/${name}`, 'text/javascript; charset=utf-8', readFileSync(file));
  }
  host.serve('/tracker.js', 'text/javascript', Buffer.from('window.tracked = true'));
}

/** The tag of a library. */
export const library = (name: string): string => `<script src="/libraries/${name}"></script>`;

/** Requires that an expression of the page's own becomes true. */
export const becomesTrue = async (page: Page, expression: string): Promise<void> => {
  await page.waitForFunction(expression, undefined, { timeout: 5000, polling: 50 });
};
