/** Pages in other encodings, in XML, and without the white space that people write. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

import { STAT, THEME, type HostPage } from './page.js';

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

export const WRITTEN: readonly HostPage[] = [...ENCODED, UTF_16, ...XML, ...MINIFIED];
