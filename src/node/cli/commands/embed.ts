/** `impact-widgets embed --base <address> --out <folder>`: the embed pages of the bundled figures, with the addresses they will have where those are known. */
import { env } from 'node:process';

import { dataset } from '../../../datasets/baba-bydelsmoedre/index.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { baseOf } from '../address.js';
import { json, UsageError, type Command } from '../command.js';
import { writePages } from '../pages.js';

export const command: Command = {
  options: { base: 'string', out: 'string' },
  async run({ words, texts, flags }, terms, locale) {
    const [extra] = words;
    if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
    const base = baseOf(texts.base ?? env.IMPACT_BASE_URL, terms);
    const { out: folder } = texts;
    if (folder === undefined) throw new UsageError(DATA_PHRASES.outMissing[locale]());
    const { pages, notes } = await writePages(dataset, base, folder, locale);
    const out = flags.has('json') ? json({ folder, pages }) : `${terms.embedded(pages, folder)}\n`;
    return notes.length > 0 ? { code: 0, out, note: notes.join('\n') } : { code: 0, out };
  },
};
