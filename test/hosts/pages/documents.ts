/** Pages that are written, encoded or put together in another way than a test's own. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

import { MODULE } from '../../support/host.js';
import { becomesTrue } from './libraries.js';
import { inline, SCRIPT_TAG, STAT, THEME, type HostPage } from './page.js';
import { showFigures } from './visit.js';

/** A script whose answer names no charset. */
export const UNNAMED_CHARSET = '/unnamed.js';

const DANISH = '<p>Bydelsmødrene på gaden</p>';

const latin = (html: string) => Buffer.from(html, 'latin1');

const BARE = `<html lang="da"><head><title>Vært</title><script defer src="${UNNAMED_CHARSET}"></script></head><body>${DANISH}${STAT}${THEME}</body></html>`;

const speaksDanish = async (page: Page) => {
  const figure = await page.locator('impact-theme .root').innerText();
  assert.match(figure, /[æøå]/);
  assert.ok((await page.locator('p').first().innerText()).includes('mødrene på'));
};

const ENCODED: readonly HostPage[] = [
  ['ISO-8859-1', 'text/html; charset=iso-8859-1', latin(`<!doctype html>${BARE}`)],
  ['windows-1252', 'text/html; charset=windows-1252', latin(`<!doctype html>${BARE}`)],
  ['no charset at all', 'text/html', latin(`<!doctype html>${BARE}`)],
  ['quirks mode', 'text/html; charset=utf-8', Buffer.from(BARE)],
].map(([name, type, content]) => ({
  name: `a page in ${name as string}, a script without charset`,
  file: { type: type as string, content: content as Buffer },
  shows: 'figures',
  then: speaksDanish,
}));

const xhtml = (script: string) =>
  Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Vært</title>${script}</head><body>${STAT}${THEME}</body></html>`,
  );

const UTF_16: HostPage = {
  name: 'a page in UTF-16, a script that names its charset',
  file: {
    type: 'text/html',
    content: Buffer.from(
      `\uFEFF<!doctype html>${BARE.replace(UNNAMED_CHARSET, '/impact-widgets.js')}`,
      'utf16le',
    ),
  },
  shows: 'figures',
  then: speaksDanish,
};

const XML: readonly HostPage[] = ['defer="defer"', 'type="module"', ''].map((attribute) => ({
  name: `application/xhtml+xml and <script ${attribute}>`,
  file: {
    type: 'application/xhtml+xml',
    content: xhtml(`<script ${attribute} src="/impact-widgets.js"></script>`),
  },
  shows: 'words',
  // Chromium runs no module of such a page, and says so itself: https://crbug.com/717643
  isSilenced: attribute.includes('module'),
}));

/** Markup as minifiers and editors leave it: no white space, and whatever there is behind the element. */
const MINIFIED: readonly HostPage[] = [
  '<main><impact-theme theme="sprog"><p>Sætning (reserve).</p></impact-theme></main>',
  '<main><impact-theme theme="sprog"><p>Sætning (reserve).</p></impact-theme><aside>x</aside></main>',
  '<impact-theme theme="sprog"><p>Sætning (reserve).</p></impact-theme><footer>x</footer>',
  '<ul><li><impact-theme theme="sprog"><p>Sætning (reserve).</p></impact-theme><li>x</ul>',
  '<table><tr><td><impact-stat indicator="mindre-alene"><p>Sætning (reserve).</p></impact-stat></table>',
  '<main><impact-theme theme="sprog"><blockquote>Sætning (reserve).</blockquote></impact-theme><impact-stat indicator="mindre-alene"><p>Én (reserve).</p></impact-stat></main>',
  '<main><impact-stat indicator="mindre-alene"><p>Sætning (reserve).</p><!-- slut --></impact-stat></main>',
  '<main><impact-stat indicator="mindre-alene"><ul><li>83 % (reserve)</li></ul></impact-stat><script type="application/json">{}</script></main>',
].map((body) => ({ name: body, body, shows: 'figures' }));

const isStyled = (element: string) =>
  `getComputedStyle(${element}.shadowRoot.querySelector('.card, .box')).borderTopStyle !== 'none' && ${element}.shadowRoot.adoptedStyleSheets.length > 0`;

const ELSEWHERE: readonly HostPage[] = [
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
      const flow = await page.locator('impact-stat .sentence').evaluate((part) => {
        const {
          wordBreak,
          hyphens,
          lineBreak,
          textTransform,
          whiteSpace,
          textIndent,
          textAlign,
          fontFamily,
          letterSpacing,
        } = getComputedStyle(part);
        return {
          wordBreak,
          hyphens,
          lineBreak,
          textTransform,
          whiteSpace,
          textIndent,
          textAlign,
          fontFamily,
          letterSpacing,
        };
      });
      assert.deepEqual(flow, {
        wordBreak: 'normal',
        hyphens: 'manual',
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
];

export const DOCUMENTS: readonly HostPage[] = [
  ...ENCODED,
  UTF_16,
  ...XML,
  ...MINIFIED,
  ...ELSEWHERE,
  { name: 'a module script in the head', head: '', script: MODULE, shows: 'figures' },
  { name: 'a script in the body, and again in the head', script: SCRIPT_TAG + MODULE, shows: 'figures' },
];
