/** `impact-widgets render <element> …`: the element as static HTML. */
import { env } from 'node:process';

import { fallback, type Pasted } from '../../../view/snippet.js';
import { ATTRIBUTE_OPTIONS, readElement, wrongOutcome } from '../request.js';
import { baseOf, pageOf, stylesheetOf } from '../address.js';
import { json, type Command } from '../command.js';

/** Static HTML with declarative shadow DOM; its styles are inline without the address of a `stylesheet`. */
export async function staticHtml(
  pasted: Pasted,
  href: string | undefined,
  stylesheet?: string,
): Promise<string> {
  // Lit and d3 come with it.
  const { renderElement, withoutMenu } = await import('../../pages/html.js');
  const { tag, attributes, locale } = pasted;
  return renderElement(
    tag,
    withoutMenu(tag, { ...attributes, lang: locale }),
    fallback(pasted, href),
    stylesheet,
  );
}

export const command: Command = {
  options: { ...ATTRIBUTE_OPTIONS, base: 'string', stylesheet: 'string' },
  async run(given, terms, locale) {
    const request = readElement(given, terms, locale);
    if (request.status === 'wrong') return wrongOutcome(request, given);
    const { pasted, statement } = request;
    const base = baseOf(given.texts.base ?? env.IMPACT_BASE_URL, terms);
    const stylesheet = stylesheetOf(given.texts.stylesheet, terms);
    const html = await staticHtml(pasted, pageOf(pasted, base), stylesheet);
    return { code: 0, out: given.flags.has('json') ? json({ html, statement }) : `${html}\n` };
  },
};
