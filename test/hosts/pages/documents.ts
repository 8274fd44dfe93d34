/** Pages whose scripts put elements elsewhere, and pages that change around them. */
import assert from 'node:assert/strict';

import { MODULE } from '../../support/host.js';
import { inline, SCRIPT_TAG, STAT, THEME, type HostPage } from './page.js';
import { becomesTrue } from './served.js';
import { showFigures } from './visit.js';

const isStyled = (element: string) =>
  `getComputedStyle(${element}.shadowRoot.querySelector('.card, .box')).borderTopStyle !== 'none' && ${element}.shadowRoot.adoptedStyleSheets.length > 0`;

/** What of the flow of its own text a page may set, and what is not set back. */
const TEXT_FLOW = [
  'wordBreak',
  'hyphens',
  'lineBreak',
  'textTransform',
  'whiteSpace',
  'textIndent',
  'textAlign',
  'fontFamily',
  'letterSpacing',
] as const;

export const DOCUMENTS: readonly HostPage[] = [
  {
    name: 'an element moves into the document of a frame and back, with its style sheets',
    body: `${STAT}${THEME}<iframe></iframe>`,
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(
        'window.moved = document.querySelector("impact-stat"); document.querySelector("iframe").contentDocument.body.append(moved)',
      );
      await becomesTrue(page, isStyled('moved'));
      await page.evaluate('document.body.append(moved)');
      await becomesTrue(page, isStyled('moved'));
      await showFigures(page, 2);
    },
  },
  {
    name: 'an element moves into a window that the page opens to print',
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(
        'window.print = open("about:blank"); window.moved = document.querySelector("impact-theme"); print.document.body.append(moved)',
      );
      await becomesTrue(page, isStyled('moved'));
    },
  },
  {
    name: 'elements come out of a template, a parsed document, a string and an imported copy',
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(`(() => {
        const markup = ${JSON.stringify(STAT)};
        const template = document.createElement('template');
        template.innerHTML = markup;
        const parsed = new DOMParser().parseFromString(markup, 'text/html');
        document.body.append(template.content.cloneNode(true), document.importNode(template.content, true), parsed.body.firstChild);
        document.body.insertAdjacentHTML('beforeend', markup);
      })()`);
      await showFigures(page, 6);
    },
  },
  {
    name: 'document.write puts an element into the page',
    body: STAT + inline(`document.write(${JSON.stringify(THEME)})`),
    script: MODULE,
    shows: 'figures',
  },
  {
    name: 'a language switch between the page and the element, in the page and around a shadow root',
    body: `<section>${STAT}</section><div id="outer"></div>${inline(
      `document.getElementById('outer').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section>${THEME}</section>`)}`,
    )}`,
    shows: 'figures',
    then: async (page) => {
      const languages = async (stat: string, theme: string) => {
        await becomesTrue(
          page,
          `document.querySelector('impact-stat').shadowRoot.querySelector('.root').lang === '${stat}' && document.getElementById('outer').shadowRoot.querySelector('impact-theme').shadowRoot.querySelector('.root').lang === '${theme}'`,
        );
      };
      await page.evaluate('document.querySelector("section").lang = "en"');
      await languages('en', 'da');
      await page.evaluate('document.getElementById("outer").lang = "en"');
      await languages('en', 'en');
      await page.evaluate('document.getElementById("outer").shadowRoot.firstChild.lang = "da"');
      await languages('en', 'da');
    },
  },
  {
    name: 'rules of the page for the flow of its own text do not take a card apart',
    head: '<style>body { font-family: monospace; color: rgb(0, 0, 139); word-break: break-all; overflow-wrap: anywhere; hyphens: auto; line-break: anywhere; text-transform: uppercase; white-space: pre; text-indent: 3em; text-align: right; font-variant: small-caps; font-style: italic; letter-spacing: 1px }</style>',
    shows: 'figures',
    then: async (page) => {
      const flow = await page.locator('impact-stat .sentence').evaluate((part, names) => {
        const style = getComputedStyle(part);
        return Object.fromEntries(names.map((name) => [name, style[name]]));
      }, TEXT_FLOW);
      assert.deepEqual(flow, {
        wordBreak: 'normal',
        hyphens: 'auto',
        lineBreak: 'auto',
        textTransform: 'none',
        whiteSpace: 'normal',
        textIndent: '0px',
        textAlign: 'start',
        fontFamily: 'monospace',
        letterSpacing: '1px',
      });
    },
  },
  {
    name: 'an element of the page extends ours after the script has run',
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(`(() => {
        customElements.define('host-stat', class extends customElements.get('impact-stat') {});
        const made = document.createElement('host-stat');
        made.indicator = 'tolkning';
        document.body.append(made);
      })()`);
      await showFigures(page, 1, 'host-stat');
    },
  },
  {
    name: 'a theme that does not exist, in an overview',
    body: '<impact-overview theme="sprogg"><a href="#">Alle (reserve)</a></impact-overview>',
    shows: 'words',
  },
  {
    name: 'a listener of the page for impact-ready throws',
    head: inline('addEventListener("impact-ready", () => { throw Error("own") }, { once: true })'),
    shows: 'figures',
    ownError: 'own',
  },
  {
    name: 'the tag in a form, a label, a button and a link of the page',
    body: `<form><label>${STAT}<input></label></form><button type="button">${STAT}</button>`,
    shows: 'figures',
  },
  { name: 'a module script in the head', script: MODULE, shows: 'figures' },
  { name: 'the script twice', script: SCRIPT_TAG + MODULE, shows: 'figures' },
];
