/** `impact-widgets prerender <file.html> …`: built pages, written anew with every element rendered. */
import { readFileSync } from 'node:fs';

import { dataset as bundled } from '../../../datasets/baba-bydelsmoedre/index.js';
import { stylesheetOf } from '../address.js';
import { json, UsageError, type Command } from '../command.js';
import { sound, write } from '../data/files.js';
import type { CliTerms } from '../terms.js';

function read(file: string, terms: CliTerms): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(terms.notFound(file));
  }
}

export const command: Command = {
  options: { data: 'string', stylesheet: 'string' },
  async run(given, terms, locale) {
    const { words, texts, flags } = given;
    if (words.length === 0) throw new UsageError(terms.pageMissing);
    const stylesheet = stylesheetOf(texts.stylesheet, terms);
    const { dataset = bundled, outcome } =
      texts.data === undefined ? {} : await sound(texts.data, given, locale);
    if (outcome) return outcome;
    const before = words.map((file) => ({ file, html: read(file, terms) }));
    // Lit comes with it.
    const { renderPage } = await import('../../pages/prerender.js');
    for (const { file, html } of before) {
      write(file, renderPage(html, { dataset, stylesheet }), locale);
    }
    const pages = before.length;
    return { code: 0, out: flags.has('json') ? json({ pages }) : `${terms.prerendered(pages)}\n` };
  },
};
