/** Who shows the theme with nothing but this package. The first is what all others are measured by. */
import { readFileSync } from 'node:fs';

import { render } from '../../dist/render.js';
import { snippet } from '../../dist/snippet.js';
import { contentOf } from '../content.js';
import { markup } from './markup.js';

const THEME = 'brobygning';

/**
 * @typedef {object} Rival
 * @property {string} id
 * @property {string} name for readers of the table
 * @property {string} head what the page loads
 * @property {string} theme the markup of one theme
 * @property {Readonly<Record<string, string>>} files what the page fetches, by path; `.css` or `.js`
 */

export const script = (path) => `<script type="module" src="${path}"></script>`;
export const link = (path) => `<link rel="stylesheet" href="${path}">`;

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What all show. */
export const content = contentOf(THEME);

/** The one sheet of what is written by hand. */
export const sheet = { '/static.css': read('static.css') };

const own = { '/impact-widgets.js': read('../../dist/impact-widgets.js') };

/** @returns {readonly [Rival, Rival, Rival, Rival]} */
export function ownRivals() {
  const told = { theme: THEME, lang: content.lang };
  const byHand = markup(content);
  return [
    { id: 'static', name: 'static HTML and CSS', head: link('/static.css'), theme: byHand, files: sheet },
    {
      id: 'shadow',
      name: 'declarative shadow DOM',
      head: '',
      theme: `<bench-theme><template shadowrootmode="open">${link('/static.css')}${byHand}</template></bench-theme>`,
      files: sheet,
    },
    {
      id: 'ours',
      name: 'impact-widgets',
      head: script('/impact-widgets.js'),
      theme: snippet('impact-theme', told),
      files: own,
    },
    {
      id: 'rendered',
      name: 'impact-widgets, server-rendered',
      head: script('/impact-widgets.js'),
      theme: render('impact-theme', told),
      files: own,
    },
  ];
}
