/** The lines that the builder hands out, by what an editor chose. */
import type { Locale } from '../data/index.js';
import { hashOf, pinnedUrl, RUNGS, scriptSnippet, type Integrity, type RungName } from '../view/forms.js';
import { baseUrl, SUBJECTS } from '../view/subject.js';

export interface Chosen {
  readonly locale: Locale;
  readonly rung: RungName;
  /** The address of the files; `undefined` on the page's own server. */
  readonly base: string | undefined;
}

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
  const links = rung === 'link' ? { 'data-impact-links': 'true' } : {};
  return base
    ? scriptSnippet(pinnedUrl(base, integrity), { ...hashOf(integrity), ...links })
    : scriptSnippet(undefined, links);
}

/**
 * A subject as the rung that was chosen; what a link leads to must be an address, so the own server's is `/`. Mail knows no
 * server, so there is no picture without an address.
 */
export function subjectLine({ base, rung, locale }: Chosen, tag: string, id: string): string | undefined {
  if (rung === 'picture' && !base) return undefined;
  const subject = SUBJECTS.find((each) => each.tag === tag && each.id === id && each.locale === locale)!;
  return rung === 'tag' || rung === 'data'
    ? RUNGS[rung](subject, base)
    : RUNGS[rung](subject, base ?? OWN_SERVER);
}
