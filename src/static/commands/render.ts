/** `impact-widgets render <element> …`: the element as static HTML. */
import { env } from 'node:process';

import { ATTRIBUTE_OPTIONS, fallbackOf, readElement, wrongOutcome, type Asked } from '../asked.js';
import { baseOf, pageOf } from '../address.js';
import { json, type Command } from '../command.js';

/** Static HTML with declarative shadow DOM. */
export async function staticHtml(asked: Asked, href: string | undefined): Promise<string> {
  // Lit and d3 come with it.
  const { renderElement } = await import('../html.js');
  const { tag, attributes } = asked;
  return renderElement(tag, attributes, fallbackOf(asked, href));
}

export const command: Command = {
  options: { ...ATTRIBUTE_OPTIONS, base: 'string' },
  async run(given, terms, locale) {
    const asked = readElement(given, terms, locale);
    if (asked.status === 'wrong') return wrongOutcome(asked, given);
    const base = baseOf(given.texts.base ?? env.IMPACT_BASE_URL, terms);
    const html = await staticHtml(asked, pageOf(asked, base));
    const { statement } = asked;
    return { code: 0, out: given.flags.has('json') ? json({ html, statement }) : `${html}\n` };
  },
};
