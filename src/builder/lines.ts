/** The lines that the builder hands out, by what an editor chose. */
import type { BuiltInLocale } from '../format/index.js';
import { hashOf, pinnedUrl, RUNGS, scriptSnippet, type Integrity, type RungName } from '../view/forms.js';
import { dataset } from '../datasets/baba-bydelsmoedre/index.js';
import type { AttributeName, Tag } from '../view/attributes.js';
import { tagSnippet } from '../view/snippet.js';
import { baseUrl, findSubject, subjectsOf, type Subject } from '../view/subject.js';
import { viewOf } from '../view/views.js';

export interface Chosen {
  readonly locale: BuiltInLocale;
  readonly rung: RungName;
  /** The address of the files; `undefined` on the page's own server. */
  readonly base: string | undefined;
}

const SUBJECTS = subjectsOf(dataset);

/** Where the files lie on the page's own server. */
const OWN_SERVER = '/';

/** The address that was typed, or `undefined` where that is none. */
export function baseOf(typed: string): string | undefined {
  try {
    return typed ? baseUrl(typed) : undefined;
  } catch {
    return undefined;
  }
}

/** On another server the script's address has its version and its hash. */
export function scriptLine({ base, rung }: Chosen, integrity: Integrity): string {
  const links = rung === 'link' ? { 'data-impact-links': base ?? OWN_SERVER } : {};
  return base
    ? scriptSnippet(pinnedUrl(base, integrity), { ...hashOf(integrity), ...links })
    : scriptSnippet(undefined, links);
}

/** An element as its tag, whatever it shows. */
export function tagLine(
  { locale }: Pick<Chosen, 'locale'>,
  tag: Tag,
  attributes: Readonly<Partial<Record<AttributeName, string>>> = {},
): string {
  const view = viewOf(dataset, tag, attributes, locale);
  if (view.status !== 'ready') throw new Error(view.warnings[0]);
  return tagSnippet(view.exported);
}

/**
 * A subject as the rung that was chosen; what a link leads to must be an address, so the own server's is `/`. Mail knows no
 * server, so there is no picture without an address.
 */
export function subjectLine(
  { base, rung, locale }: Chosen,
  shown: Pick<Subject, 'tag' | 'attributes'>,
): string | undefined {
  if (rung === 'picture' && !base) return undefined;
  const subject = findSubject(SUBJECTS, { ...shown, locale })!;
  return rung === 'tag' || rung === 'data'
    ? RUNGS[rung](subject, base)
    : RUNGS[rung](subject, base ?? OWN_SERVER);
}
