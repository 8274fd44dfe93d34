/** `impact-widgets snippet <element> … --for <form>`: what to paste into a page, by what the page lets through. */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

import { nearestId } from '../../data/index.js';
import { escapeHtml, markup, type Attributes } from '../../view/snippet.js';
import { baseOf, pageOf, subjectOf } from '../address.js';
import { ATTRIBUTE_OPTIONS, fallbackOf, readElement, type Asked } from '../asked.js';
import { json, UsageError, type Command, type Given } from '../command.js';
import { frameSnippet } from '../oembed.js';
import { baseUrl, pathOf, PICTURE, type Subject } from '../subject.js';
import type { CliTerms } from '../terms.js';
import { staticHtml } from './render.js';

const FORMS = ['html', 'tag', 'data', 'no-script', 'iframe', 'link', 'picture'] as const;
type Form = (typeof FORMS)[number];

const SCRIPT = 'impact-widgets.js';

/** The hash of the one-file script, which the build leaves in the package. */
function integrity(terms: CliTerms): string {
  try {
    const content = readFileSync(new URL('../../integrity.json', import.meta.url), 'utf8');
    const { files } = JSON.parse(content) as { files: Readonly<Record<string, string>> };
    if (files[SCRIPT]) return files[SCRIPT];
  } catch {
    // Said below.
  }
  throw new UsageError(terms.noIntegrity);
}

function scriptLine({ texts, flags }: Given, base: string | undefined, terms: CliTerms): string {
  const hash: Attributes = flags.has('integrity')
    ? { integrity: integrity(terms), crossorigin: 'anonymous' }
    : {};
  return markup('script', { type: 'module', src: texts.script ?? `${base ?? '/'}${SCRIPT}`, ...hash });
}

const tagLine = (asked: Asked, href: string | undefined) =>
  markup(asked.tag, asked.attributes, fallbackOf(asked, href));

/** Survives where the tag does not; the language is that of the text inside, too. */
function dataLine(asked: Asked, href: string): string {
  const written = Object.entries(asked.attributes).map(([name, value]) => [
    name === 'lang' ? name : `data-impact-${name === 'indicator' ? 'stat' : name}`,
    value,
  ]);
  return markup('div', Object.fromEntries(written) as Attributes, fallbackOf(asked, href));
}

function picture(subject: Subject, base: string): string {
  const image = markup('img', { src: base + pathOf(subject, 'png'), ...PICTURE, alt: subject.statement });
  return markup('a', { href: base + pathOf(subject, 'html') }, image.replace('</img>', ''));
}

/** The forms that show a result's own page or lead to it. */
function pageLine(form: Form, asked: Asked, subject: Subject, base: string): string {
  const href = base + pathOf(subject, 'html');
  switch (form) {
    case 'data':
      return dataLine(asked, href);
    case 'iframe':
      return frameSnippet(subject, base);
    case 'picture':
      return picture(subject, base);
    default:
      return markup('p', {}, markup('a', { href }, escapeHtml(subject.statement)));
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
