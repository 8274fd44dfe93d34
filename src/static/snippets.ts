/**
 * The rungs of the embed ladder below the tag, ready to paste. Each holds the whole statement as text of its own, since a
 * CMS that takes a frame, an attribute or a picture away leaves nothing else. `base` is the address that everything in
 * `dist` lies at, with a slash at its end.
 */
import { escapeHtml, markup } from '../view/index.js';
import { renderElement } from './html.js';
import { frameSnippet } from './oembed.js';
import { pathOf, type Subject } from './subject.js';

const pageOf = (subject: Subject, base: string) => base + pathOf(subject, 'html');

const linked = (subject: Subject, base: string) =>
  markup('a', { href: pageOf(subject, base) }, escapeHtml(subject.statement));

/** The form that the one-file script upgrades where custom elements are taken away and `data-` attributes are not. */
export function dataSnippet(subject: Subject, base: string): string {
  const { tag, id, locale } = subject;
  return markup('div', { [`data-${tag}`]: id, lang: locale }, linked(subject, base));
}

/** The plain link, alone in its paragraph: oEmbed and `data-impact-links` look for it there. */
export function linkSnippet(subject: Subject, base: string): string {
  return markup('p', {}, linked(subject, base));
}

/**
 * The frame, and the statement below it. The link is the title only: a link that is alone in its paragraph would be
 * upgraded, and the figure be there twice.
 */
export function frameAndTextSnippet(subject: Subject, base: string): string {
  const { title, statement, locale } = subject;
  const link = markup('a', { href: pageOf(subject, base) }, escapeHtml(title));
  return `${frameSnippet(subject, base)}\n${markup('p', { lang: locale }, `${link}: ${escapeHtml(statement)}`)}`;
}

/** The element as it stands after its script has run, for pages without scripts. */
export function staticSnippet(subject: Subject, base: string): string {
  const { tag, attributes, locale } = subject;
  return renderElement(tag, { ...attributes, lang: locale, 'no-export': 'no-export' }, linked(subject, base));
}

/** The picture, for newsletters. Its alternative text is empty, since the same words stand in the same link. */
export function pictureSnippet(subject: Subject, base: string): string {
  const image = `<img src="${escapeHtml(base + pathOf(subject, 'png'))}" alt="" width="600" height="315">`;
  return markup('a', { href: pageOf(subject, base) }, `${image}<br>${escapeHtml(subject.statement)}`);
}
