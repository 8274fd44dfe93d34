/**
 * The rungs of the embed ladder, ready to paste. Each holds the whole statement as text of its own, since a CMS that takes
 * a frame, an attribute or a picture away leaves nothing else. `base` is the address of the folder that
 * holds `embed/` and a folder for each version, with a slash at its end.
 */
import { escapeHtml, markup, type Attributes } from './markup.js';
import { dataSnippet, tagSnippet } from './snippet.js';
import { FRAME_HEIGHTS, PICTURE, pageUrl, pathOf, type Subject } from './subject.js';

/** The one-file script on the page's own server. */
const OWN_SCRIPT = '/impact-widgets.js';

/** What the build left of the script in `dist/integrity.json`: its version, and its hash by its name. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The line that loads the one-file script; once a page. `more` are attributes besides. */
export function scriptSnippet(src = OWN_SCRIPT, more: Attributes = {}): string {
  return markup('script', { type: 'module', src, ...more });
}

/** Attributes by which a page refuses a script that somebody has changed. */
export function hashOf({ files }: Integrity): Attributes {
  return { integrity: files['impact-widgets.js'], crossorigin: 'anonymous' };
}

/** Where docs/hosting.md lays the script out on another server: below its version. */
export function pinnedUrl(base: string, { version }: Integrity): string {
  return base + version + OWN_SCRIPT;
}

/** The plain link, alone in its paragraph, where `data-impact-links` looks for it. */
export function linkSnippet(subject: Subject, base: string): string {
  const { locale, statement } = subject;
  return markup('p', {}, markup('a', { href: pageUrl(subject, base), lang: locale }, escapeHtml(statement)));
}

/**
 * The frame alone, at a height that fits most columns. Its scheme is that of the page in it: browsers paint an opaque
 * canvas behind a page whose scheme is not that of its frame.
 */
export function frameMarkup(subject: Subject, base: string): string {
  return markup('iframe', {
    src: pageUrl(subject, base),
    title: subject.title,
    width: '100%',
    height: FRAME_HEIGHTS[subject.kind],
    loading: 'lazy',
    frameborder: 0,
    style: 'color-scheme:light',
  });
}

/**
 * The frame, and the statement below it. The link is the title only: a link that is alone in its paragraph would be
 * upgraded, and the figure be there twice.
 */
export function frameSnippet(subject: Subject, base: string): string {
  const { title, statement, locale } = subject;
  const link = markup('a', { href: pageUrl(subject, base) }, escapeHtml(title));
  return `${frameMarkup(subject, base)}\n${markup('p', { lang: locale }, `${link}: ${escapeHtml(statement)}`)}`;
}

/** The picture, for newsletters. Its alternative text is empty, since the same words stand in the same link. */
export function pictureSnippet(subject: Subject, base: string): string {
  const { width, height } = PICTURE;
  const image = `<img src="${escapeHtml(base + pathOf(subject, 'png'))}" alt="" width="${width / 2}" height="${height / 2}" style="max-width:100%;height:auto">`;
  return markup(
    'a',
    { href: pageUrl(subject, base), lang: subject.locale },
    `${image}<br>${escapeHtml(subject.statement)}`,
  );
}

const pageOf = (subject: Subject, base?: string) => base && pageUrl(subject, base);

/** The rungs by their names: where a base is known, all of them lead to the subject's page. */
export const RUNGS = {
  tag: (subject: Subject, base?: string) => tagSnippet(subject, pageOf(subject, base)),
  data: (subject: Subject, base?: string) => dataSnippet(subject, pageOf(subject, base)),
  frame: frameSnippet,
  link: linkSnippet,
  picture: pictureSnippet,
} as const;

export type RungName = keyof typeof RUNGS;
