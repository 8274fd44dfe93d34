/** `impact-widgets snippet <element> … --for <form>`: what to paste into a page, by what the page lets through. */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

import { nearestId } from '../../data/index.js';
import {
  dataMarkup,
  frameSnippet,
  hashOf,
  linkSnippet,
  pictureSnippet,
  pinnedUrl,
  scriptSnippet,
  type Integrity,
} from '../../view/forms.js';
import { markup } from '../../view/snippet.js';
import { baseUrl, pageUrl, type Subject } from '../../view/subject.js';
import { baseOf, pageOf, subjectOf } from '../address.js';
import { ATTRIBUTE_OPTIONS, fallbackOf, readElement, type Asked } from '../asked.js';
import { json, UsageError, type Command, type Given } from '../command.js';
import type { CliTerms } from '../terms.js';
import { staticHtml } from './render.js';

const FORMS = ['html', 'tag', 'data', 'no-script', 'iframe', 'link', 'picture'] as const;
type Form = (typeof FORMS)[number];

/** What the build leaves in the package. */
function integrity(terms: CliTerms): Integrity {
  try {
    return JSON.parse(readFileSync(new URL('../../integrity.json', import.meta.url), 'utf8')) as Integrity;
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

const tagLine = (asked: Asked, href: string | undefined) =>
  markup(asked.tag, asked.attributes, fallbackOf(asked, href));

/** The forms that show a result's own page or lead to it. */
function pageLine(form: Form, asked: Asked, subject: Subject, base: string): string {
  switch (form) {
    case 'data':
      return dataMarkup(asked.attributes, fallbackOf(asked, pageUrl(subject, base)));
    case 'iframe':
      return frameSnippet(subject, base);
    case 'picture':
      return pictureSnippet(subject, base);
    default:
      return linkSnippet(subject, base);
  }
}

export const command: Command = {
  options: { ...ATTRIBUTE_OPTIONS, for: 'string', base: 'string', script: 'string', integrity: 'boolean' },
  async run(given, terms, locale) {
    const { texts, flags } = given;
    const typed = texts.for ?? FORMS[0];
    const form = FORMS.find((known) => known === typed);
    if (!form) throw new UsageError(terms.unknownForm(typed, nearestId(typed, FORMS)));
    const base = baseOf(texts.base ?? env.IMPACT_BASE_URL, terms);
    const asked = readElement(given, terms, locale);
    if (asked.status === 'wrong') return { code: 1, note: asked.messages.join('\n') };

    const answer = (html: string, note?: string) => ({
      code: 0 as const,
      out: flags.has('json') ? json({ html, statement: asked.statement }) : `${html}\n`,
      ...(note && { note }),
    });
    const href = pageOf(asked, base);
    if (form === 'tag') return answer(tagLine(asked, href));
    if (form === 'html') return answer(`${scriptLine(given, base, terms)}\n${tagLine(asked, href)}`);
    if (form === 'no-script') return answer(await staticHtml(asked, href));

    const subject = subjectOf(asked);
    if (!subject) throw new UsageError(terms.noPage(asked.tag, form));
    const own = Object.keys(subject.attributes);
    const more = Object.keys(asked.attributes).find((name) => name !== 'lang' && !own.includes(name));
    if (more && form !== 'data') throw new UsageError(terms.notOnPage(form, more));
    const known = base ?? baseUrl(undefined);
    return answer(pageLine(form, asked, subject, known), base ? undefined : terms.noBase(known));
  },
};
