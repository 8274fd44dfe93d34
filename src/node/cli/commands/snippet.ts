/** `impact-widgets snippet <element> … --for <form>`: what to paste into a page, by what the page lets through. */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

import { nearestId } from '../../../model/index.js';
import {
  frameSnippet,
  hashOf,
  linkSnippet,
  pictureSnippet,
  pinnedUrl,
  scriptSnippet,
  type Integrity,
} from '../../../view/forms.js';
import { dataSnippet, tagSnippet } from '../../../view/snippet.js';
import { baseOf, pageOf, subjectOf } from '../address.js';
import { ATTRIBUTE_OPTIONS, readElement, wrongOutcome } from '../request.js';
import { json, UsageError, type Command, type Given } from '../command.js';
import type { CliTerms } from '../terms.js';
import { staticHtml } from './render.js';

const FORMS = ['html', 'tag', 'data', 'no-script', 'iframe', 'link', 'picture'] as const;

export type Form = (typeof FORMS)[number];

/** What the build leaves in the package. */
function integrity(terms: CliTerms): Integrity {
  try {
    return JSON.parse(readFileSync(new URL('../../../integrity.json', import.meta.url), 'utf8')) as Integrity;
  } catch {
    throw new UsageError(terms.noIntegrity);
  }
}

/** On another server the address has a version and a hash, as `check` asks for; on the page's own neither is needed. */
function scriptLine({ texts, flags }: Given, base: string | undefined, terms: CliTerms): string {
  const pinned = base && !texts.script ? pinnedUrl(base, integrity(terms)) : undefined;
  const hash = pinned || flags.has('integrity') ? hashOf(integrity(terms)) : {};
  return scriptSnippet(texts.script ?? pinned, hash);
}

/** The forms that show a result's own page or lead to it. */
const PAGE_FORMS = { iframe: frameSnippet, link: linkSnippet, picture: pictureSnippet } as const;

export const command: Command = {
  options: { ...ATTRIBUTE_OPTIONS, for: 'string', base: 'string', script: 'string', integrity: 'boolean' },
  async run(given, terms, locale) {
    const { texts, flags } = given;
    const typed = texts.for ?? FORMS[0];
    const form = FORMS.find((known) => known === typed);
    if (!form) throw new UsageError(terms.unknownForm(typed, nearestId(typed, FORMS)));
    const base = baseOf(texts.base ?? env.IMPACT_BASE_URL, terms);
    const request = readElement(given, terms, locale);
    if (request.status === 'wrong') return wrongOutcome(request, given);
    const { pasted, statement } = request;

    const answer = (html: string) => ({
      code: 0 as const,
      out: flags.has('json') ? json({ html, statement }) : `${html}\n`,
    });
    const href = pageOf(pasted, base);
    if (form === 'tag') return answer(tagSnippet(pasted, href));
    if (form === 'html') return answer(`${scriptLine(given, base, terms)}\n${tagSnippet(pasted, href)}`);
    if (form === 'no-script') return answer(await staticHtml(pasted, href));

    const subject = subjectOf(pasted);
    if (!subject) throw new UsageError(terms.noPage(pasted.tag, form));
    if (form === 'data') return answer(dataSnippet(pasted, href));
    const own = Object.keys(subject.attributes);
    const more = Object.keys(pasted.attributes).find((name) => !own.includes(name));
    if (more) throw new UsageError(terms.notOnPage(form, more));
    if (!base) throw new UsageError(terms.noBase(form));
    return answer(PAGE_FORMS[form](subject, base));
  },
};
