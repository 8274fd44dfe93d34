/** What "Show code" shows: what belongs on a page, and nothing of the story's own page. */
import { snippet } from '../src/snippet.js';
import type { Dataset } from '../src/model/index.js';
import { ELEMENTS, escapeHtml, markup, type Tag } from '../src/view/index.js';

/** The args of a story: attributes and tokens by their names, the words between the tags, and the language of its page. */
export type Args = Readonly<Record<string, string | number | boolean | undefined>>;

/** The tokens that a page sets for an element, as a rule; nothing where it sets none. */
function styleOf(tag: Tag, args: Args): string {
  const tokens = Object.entries(args).filter(([name, value]) => name.startsWith('--impact-') && value);
  if (tokens.length === 0) return '';
  const lines = tokens.map(([name, value]) => `  ${name}: ${value};\n`);
  return `<style>\n${tag} {\n${lines.join('')}}\n</style>\n`;
}

/** The tag with its statements. Where the author has words of their own, or nothing is shown, the tag as it was written. */
function tagOf(tag: Tag, args: Args, dataset?: Dataset): string {
  const attributes = Object.fromEntries(
    ELEMENTS[tag].attributes.flatMap((name) => {
      const value = args[name];
      return value ? [[name, value === true ? name : `${value}`]] : [];
    }),
  );
  const fallback = args.fallback as string | undefined;
  const written = markup(tag, attributes, escapeHtml(fallback ?? ''));
  if (fallback) return written;
  try {
    const lang = args.lang || args.pageLang;
    return snippet(tag, { ...attributes, lang } as never, dataset && { dataset });
  } catch (error) {
    if (error instanceof RangeError) return written;
    throw error;
  }
}

/** What belongs on a page for an element with these args. */
export function codeOf(tag: Tag, args: Args, dataset?: Dataset): string {
  return styleOf(tag, args) + tagOf(tag, args, dataset);
}
