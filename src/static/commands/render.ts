/** `impact-widgets render <element> …`: the element as static HTML. */
import { env } from 'node:process';

import { ATTRIBUTE_OPTIONS, fallbackOf, readElement, wrongOutcome, type Asked } from '../asked.js';
import { baseOf, pageOf, stylesheetOf } from '../address.js';
import { json, type Command } from '../command.js';

/** Static HTML with declarative shadow DOM; its styles are inline without the address of a `stylesheet`. */
export async function staticHtml(
  asked: Asked,
  href: string | undefined,
  stylesheet?: string,
): Promise<string> {
  // Lit and d3 come with it.
  const { renderElement } = await import('../html.js');
  const { tag, attributes } = asked;
  return renderElement(tag, attributes, fallbackOf(asked, href), stylesheet);
}

export const command: Command = {
  options: { ...ATTRIBUTE_OPTIONS, base: 'string', stylesheet: 'string' },
  async run(given, terms, locale) {
    const asked = readElement(given, terms, locale);
    if (asked.status === 'wrong') return wrongOutcome(asked, given);
    const base = baseOf(given.texts.base ?? env.IMPACT_BASE_URL, terms);
    const stylesheet = stylesheetOf(given.texts.stylesheet, terms);
    const html = await staticHtml(asked, pageOf(asked, base), stylesheet);
    const { statement } = asked;
    return { code: 0, out: given.flags.has('json') ? json({ html, statement }) : `${html}\n` };
  },
};
