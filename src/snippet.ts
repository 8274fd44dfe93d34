/** What is pasted into a page: the tag of an element with the statements between its tags. Runs in Node and in a browser. */
import { dataset as bundled } from './datasets/baba-bydelsmoedre/index.js';
import type { AttributesOf } from './frameworks/attributes.js';
import type { Dataset } from './model/index.js';
import type { Tag } from './view/attributes.js';
import { fallback as fallbackOf, tagSnippet } from './view/snippet.js';
import { pastedOf } from './view/views.js';

export interface SnippetOptions {
  /** Whose figures it shows; the bundled ones by default. */
  readonly dataset?: Dataset;
  /** Where the link between the tags leads, of `https:` or `http:`; to the source by default. */
  readonly href?: string;
}

/**
 * The line that goes onto a page: `snippet('impact-stat', { indicator: 'mindre-ensom', lang: 'en' })`. Throws a
 * `RangeError` that says what would be right where the element would show nothing.
 */
export function snippet<T extends Tag>(
  tag: T,
  attributes: AttributesOf<T>,
  { dataset = bundled, href }: SnippetOptions = {},
): string {
  return tagSnippet(pastedOf(dataset, tag, attributes), href);
}

/** What stands between the tags alone, as HTML: the whole statements with a link, for readers without the script. Throws as `snippet`. */
export function fallback<T extends Tag>(
  tag: T,
  attributes: AttributesOf<T>,
  { dataset = bundled, href }: SnippetOptions = {},
): string {
  return fallbackOf(pastedOf(dataset, tag, attributes), href);
}
