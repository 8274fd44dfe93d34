/** What of a file is markup: pages, Markdown, templates, and programs with markup in them. */
import { extname } from 'node:path';

/** Their compilers write an end tag for a tag that closes itself. */
export const COMPILED = ['.astro', '.jsx', '.mdx', '.svelte', '.tsx', '.vue'];
export const MARKDOWN = ['.markdown', '.md', '.mdx'];

/** Languages of templates with comments of their own. */
const TEMPLATES = ['.cshtml', '.hbs', '.liquid', '.njk', '.twig'];

/** As long as a text and with its lines, so that everything behind it stays in its place. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

const FENCE =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})[ \t]*([\w-]*)[^`\n]*\n(?:[^]*?^[ \t>]*\1[`~]*[ \t]*$|[^]*)/gm;

/** The languages of code blocks that hold markup; in others a tag is only spoken of. */
const MARKUP =
  /^(|html?|xml|astro|cshtml|ejs|erb|handlebars|hbs|jsx|liquid|njk|nunjucks|php|razor|svelte|tsx|twig|vue)$/i;

/** Markdown without its code, or without that which is no markup. */
function withoutCode(text: string, fences: boolean): string {
  const left = text.replace(FENCE, (block, _marks, language: string) =>
    fences && MARKUP.test(language) ? block : blank(block),
  );
  return left.replace(/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
}

const COMMENT = /\{#[^]*?#\}|\{%-?\s*comment\b[^]*?\bendcomment\s*-?%\}|\{\{!--[^]*?--\}\}|@\*[^]*?\*@/g;

/** Programs around markup, without what the tokenizer would take for a tag or for the end of one. */
function withoutProgram(text: string): string {
  return text
    .replace(/^---\r?\n[^]*?\n---/, blank)
    .replace(/\{\/\*[^]*?\*\/\}/g, blank)
    .replaceAll('=>', '=_')
    .replace(/(?<=\{[^{}<]*)>(?=[^{}<]*\})/g, '_')
    .replace(/(?<=\w)<(?!\/?impact-|\/|[a-z][\w-]*[\s>/])/g, ' ');
}

/** What is markup in a file, as long as the file and with its lines. */
export function markupIn(file: string, text: string, fences: boolean): string {
  const extension = extname(file).toLowerCase();
  const read = MARKDOWN.includes(extension) ? withoutCode(text, fences) : text;
  if (COMPILED.includes(extension)) return withoutProgram(read);
  return TEMPLATES.includes(extension) ? read.replace(COMMENT, blank) : read;
}
