/** Pages with a library that changes what every script on the page uses, as it comes from its package. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

import { inline, STAT, THEME, type HostPage } from './page.js';
import { becomesTrue, HAS_OLD_LIBRARIES, library } from './served.js';
import { showFigures } from './visit.js';

/** Requires that the page's own custom element, and a `<button>` that it extends, work. */
const definesElements = (page: Page) =>
  becomesTrue(
    page,
    `(() => {
      const define = (name, base, options) => {
        if (customElements.get(name)) return;
        customElements.define(name, class extends base { connectedCallback() { this.title = 'host' } }, options);
      };
      define('host-note', HTMLElement);
      define('host-button', HTMLButtonElement, { extends: 'button' });
      const note = document.createElement('host-note');
      const button = document.createElement('button', { is: 'host-button' });
      document.body.append(note, button);
      return note.title === 'host' && button.title === 'host';
    })()`,
  );

const definesNote = (page: Page) =>
  becomesTrue(
    page,
    `(() => {
      if (!customElements.get('host-note')) customElements.define('host-note', class extends HTMLElement { connectedCallback() { this.title = 'host' } });
      // Some polyfills upgrade what is added with a delay.
      if (!document.querySelector('host-note')) document.body.append(document.createElement('host-note'));
      return document.querySelector('host-note').title === 'host';
    })()`,
  );

const ASK_FOR_TRACKER = `const script = document.createElement('script'); script.src = '/tracker.js'; document.head.append(script);`;

const WITHOUT_NATIVE_ELEMENTS = inline(
  'Object.defineProperty(window, "customElements", { value: undefined, configurable: true, writable: true })',
);

export const LIBRARIES: readonly HostPage[] = [
  {
    name: 'yett blocks a tracker that is added later, until it is let go',
    head: inline('window.YETT_BLACKLIST = [/tracker/]') + library('yett.js'),
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(ASK_FOR_TRACKER);
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate('window.tracked'), undefined);
      await page.evaluate('yett.unblock()');
      await becomesTrue(page, 'window.tracked');
    },
  },
  {
    name: 'vanilla-cookieconsent starts a script after consent',
    head: library('cookieconsent.js'),
    body: `${STAT}${THEME}<script type="text/plain" data-category="analytics">window.tracked = true</script>
      <script>CookieConsent.run({ categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
        language: { default: 'da', translations: { da: { consentModal: { title: 'Samtykke', acceptAllBtn: 'Ja' }, preferencesModal: { sections: [] } } } } })</script>`,
    shows: 'figures',
    then: async (page) => {
      assert.equal(await page.evaluate('window.tracked'), undefined);
      await page.evaluate('CookieConsent.acceptCategory("all")');
      await becomesTrue(page, 'window.tracked');
    },
  },
  {
    name: '@ungap/custom-elements',
    head: library('ungap.js'),
    shows: 'figures',
    then: definesElements,
  },
  {
    name: '@ungap/custom-elements where the browser has no custom elements',
    head: WITHOUT_NATIVE_ELEMENTS + library('ungap.js'),
    shows: 'either',
    then: definesNote,
  },
  {
    name: 'document-register-element',
    head: library('register-element.js'),
    shows: 'figures',
    then: definesElements,
  },
  {
    name: '@webcomponents/custom-elements in the place of the browser’s own',
    head: inline('customElements.forcePolyfill = true') + library('custom-elements.js'),
    shows: 'figures',
    then: definesNote,
  },
  {
    name: '@webcomponents/scoped-custom-element-registry',
    head: library('scoped-registry.js'),
    shows: 'figures',
    then: definesNote,
  },
  {
    name: 'zone.js follows what the page does later',
    head: library('zone.js'),
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(
        'Zone.current.fork({ name: "host" }).run(() => Promise.resolve().then(() => setTimeout(() => { window.zone = Zone.current.name })))',
      );
      await becomesTrue(page, 'window.zone === "host"');
    },
  },
  {
    name: 'core-js',
    head: library('core.js'),
    shows: 'figures',
    then: (page) => becomesTrue(page, 'Object.fromEntries([["a", 1]]).a === 1'),
  },
  {
    name: 'core-js in the place of the browser’s own collections and array methods',
    head:
      inline(
        'delete window.Map; delete window.Set; delete window.WeakMap; delete Array.prototype.flatMap; delete Array.prototype.at; delete String.prototype.replaceAll; delete Object.fromEntries; delete Object.hasOwn',
      ) + library('core.js'),
    shows: 'figures',
    then: (page) => becomesTrue(page, 'new Map([[1, 2]]).get(1) === 2 && [[1]].flatMap((x) => x)[0] === 1'),
  },
  {
    name: 'rrweb records the elements and what happens on the page',
    head:
      library('rrweb.js') +
      inline('window.events = []; rrweb.record({ emit: (event) => events.push(event) })'),
    shows: 'figures',
    then: async (page) => {
      await page.evaluate('document.body.append("Noget nyt på siden")');
      await becomesTrue(page, 'JSON.stringify(events).includes("Noget nyt på siden")');
      await becomesTrue(page, 'JSON.stringify(events).includes("number")');
    },
  },
  {
    name: 'jQuery moves, clones and makes elements',
    head: library('jquery.js'),
    body: `<main>${STAT}</main><aside></aside>`,
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(
        `jQuery('aside').html(${JSON.stringify(THEME)}).append(jQuery('impact-stat').clone()); jQuery('impact-stat').first().detach().appendTo('aside');
        jQuery('aside').on('click', 'impact-theme', () => { window.clicked = true })`,
      );
      await showFigures(page, 3);
      await page.locator('impact-theme').click({ position: { x: 5, y: 5 } });
      await becomesTrue(page, 'window.clicked');
    },
  },
  {
    name: 'html2canvas draws the page',
    head: library('html2canvas.js'),
    shows: 'figures',
    then: async (page) => {
      const width = await page.evaluate(
        'html2canvas(document.body, { logging: false }).then((canvas) => canvas.width)',
      );
      assert.ok(Number(width) > 0);
    },
  },
  ...(HAS_OLD_LIBRARIES
    ? ([
        {
          name: 'Prototype makes, finds and fills elements',
          head: library('prototype.js'),
          shows: 'figures',
          then: async (page) => {
            await page.evaluate(
              `document.body.insert(new Element('div', { id: 'place' })); $('place').update(${JSON.stringify(STAT)})`,
            );
            await showFigures(page, 3);
            await becomesTrue(
              page,
              '$$("#place impact-stat").length === 1 && $A([1, 2]).inGroupsOf(1).length === 2',
            );
          },
        },
        {
          name: 'MooTools makes, finds and fills elements',
          head: library('mootools.js'),
          shows: 'figures',
          then: async (page) => {
            await page.evaluate(
              `new Element('div', { id: 'place', html: ${JSON.stringify(STAT)} }).inject(document.body)`,
            );
            await showFigures(page, 3);
            await becomesTrue(page, '$$("#place impact-stat").length === 1 && [1, 2].getLast() === 2');
          },
        },
      ] satisfies HostPage[])
    : []),
];
