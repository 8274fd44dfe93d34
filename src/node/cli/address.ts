/** Where files are, as far as the command line was told. */
import { dataset } from '../../datasets/baba-bydelsmoedre/index.js';
import { baseUrl, findSubject, pageUrl, subjectsOf, type Subject } from '../../view/subject.js';
import type { Pasted } from '../../view/snippet.js';
import { UsageError } from './command.js';
import type { CliTerms } from './terms.js';

/** The address of the folder that holds `embed/`, or `undefined` where nobody said. */
export function baseOf(typed: string | undefined, terms: CliTerms): string | undefined {
  if (!typed) return undefined;
  try {
    return baseUrl(typed);
  } catch {
    throw new UsageError(terms.noFolder(typed));
  }
}

/** The address of the style sheet, from the page on or whole; `undefined` where nobody said. */
export function stylesheetOf(typed: string | undefined, terms: CliTerms): string | undefined {
  if (typed === undefined) return undefined;
  try {
    const { protocol } = new URL(typed, 'https://example.org/');
    if (/^https?:$/.test(protocol) && typed.trim()) return typed;
  } catch {
    // Said below.
  }
  throw new UsageError(terms.noStylesheet(typed));
}

/** What an element's own page shows, for the elements that have one. */
export function subjectOf(pasted: Pasted): Subject | undefined {
  return findSubject(subjectsOf(dataset), pasted);
}

/** The address of an element's own page, where it has one and the base is known. */
export function pageOf(pasted: Pasted, base: string | undefined): string | undefined {
  const subject = subjectOf(pasted);
  return base && subject && pageUrl(subject, base);
}
