/** `impact-widgets check <paths>`: finds what is wrong with the tags in pages and templates. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import { json, UsageError, type Command } from '../command.js';
import { findingsIn, urlOf } from '../../check/findings.js';
import { hintsIn } from '../../check/hints.js';
import { COMPILED, MARKDOWN } from '../../check/markup.js';
import type { CliTerms } from '../terms.js';

const EXTENSIONS = [
  ...new Set([...COMPILED, ...MARKDOWN]),
  ...'.cshtml .ejs .erb .hbs .htm .html .liquid .njk .php .twig'.split(' '),
];
/** Pages as they are published. */
const PAGES = ['.htm', '.html'];
const SKIPPED = ['.git', 'dist', 'node_modules'];

/** The files of a path: itself, or all below it that may hold a tag. */
function filesOf(path: string, terms: CliTerms): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(terms.notFound(path));
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory())
        return SKIPPED.includes(entry.name) ? [] : filesOf(join(path, entry.name), terms);
      return entry.isFile() && EXTENSIONS.includes(extname(entry.name).toLowerCase())
        ? join(path, entry.name)
        : [];
    });
}

function contentOf(file: string, terms: CliTerms): string {
  try {
    // Without the mark that some editors put first.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError(terms.notFound(file));
  }
}

function originOf(typed: string | undefined, terms: CliTerms): string | undefined {
  if (typed === undefined) return undefined;
  const url = urlOf(typed);
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(terms.noAddress(typed));
  return url.origin;
}

export const command: Command = {
  options: { fences: 'boolean', origin: 'string' },
  run({ words, texts, flags }, terms, locale) {
    if (words.length === 0) throw new UsageError(terms.pathMissing);
    const origin = originOf(texts.origin, terms);
    const files = [...new Set(words.flatMap((path) => filesOf(path, terms)))];
    if (files.length === 0) throw new UsageError(terms.noFiles(EXTENSIONS.join(' ')));
    const contents = files.map((file) => [file, contentOf(file, terms)] as const);
    const findings = contents.flatMap(([file, content]) =>
      findingsIn(file, content, locale, { fences: flags.has('fences'), origin }),
    );
    const hints = contents
      .filter(([file]) => PAGES.includes(extname(file).toLowerCase()))
      .flatMap(([file, content]) => hintsIn(file, content, locale));
    const lines = [
      ...findings.map((finding) => ({ ...finding, kind: '' })),
      ...hints.map((hint) => ({ ...hint, kind: `${terms.hint}: ` })),
    ].map(
      ({ file, line, column, kind, code, message }) =>
        `${file}:${line}:${column}  ${kind}${code}  ${message}\n`,
    );
    const summary = [
      terms.checked(files.length, findings.length),
      ...(hints.length > 0 ? [terms.hinted(hints.length)] : []),
    ];
    return {
      code: findings.length ? 1 : 0,
      out: flags.has('json')
        ? json({ files: files.length, findings, hints })
        : `${lines.join('')}${summary.join('\n')}\n`,
    };
  },
};
