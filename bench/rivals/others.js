/** Who shows the theme with packages from elsewhere, bundled. */
import { fileURLToPath } from 'node:url';

import { bundle } from '../bundle.js';
import { markup, plot } from './markup.js';
import { content, link, script, sheet } from './own.js';

const bundled = (id) => bundle(fileURLToPath(new URL(`${id}.js`, import.meta.url)), content);

/** The words as HTML, the bars of the cards as well; the library draws the chart. */
async function library(id, name) {
  return {
    id,
    name,
    head: link('/static.css') + script(`/${id}.js`),
    theme: markup(content, plot),
    files: { ...sheet, [`/${id}.js`]: await bundled(id) },
  };
}

/** @returns {Promise<readonly import('./own.js').Rival[]>} */
export async function otherRivals() {
  return [
    {
      id: 'lit',
      name: 'bare Lit',
      head: script('/lit.js'),
      theme: '<bench-theme></bench-theme>',
      files: { '/lit.js': await bundled('lit') },
    },
    await library('chart-js', 'Chart.js'),
    await library('chartist', 'Chartist'),
    await library('plot', 'Observable Plot'),
  ];
}
