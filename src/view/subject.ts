/** What has an embed page: every theme and every indicator, in each language. */
import { dataset, type Locale } from '../data/index.js';
import { LOCALES } from '../format/index.js';
import type { Attributes } from './snippet.js';
import { statements, type Selected } from './text.js';

export interface Subject {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: 'stat' | 'theme';
  /** The element that shows it, with its attributes. */
  readonly tag: 'impact-stat' | 'impact-theme';
  readonly attributes: Attributes;
  readonly title: string;
  /** Every figure in whole sentences, with source. */
  readonly statement: string;
  readonly selected: readonly Selected[];
}

/** The size of a subject's picture in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Heights in CSS pixels of a frame that no script sizes; a longer page scrolls inside. */
export const FRAME_HEIGHTS = { stat: 420, theme: 900 } as const;

function subjectsIn(locale: Locale): readonly Subject[] {
  const everything = (indicators: readonly Selected['indicator'][]) =>
    indicators.map((indicator): Selected => ({ indicator, measurements: indicator.measurements }));
  return dataset.themes.flatMap(({ id, title, indicators }) => {
    const selected = everything(indicators);
    const theme: Subject = {
      id,
      locale,
      kind: 'theme',
      tag: 'impact-theme',
      attributes: { theme: id },
      title: title[locale],
      statement: statements(selected, locale),
      selected,
    };
    const stats = selected.map((one): Subject => ({
      id: one.indicator.id,
      locale,
      kind: 'stat',
      tag: 'impact-stat',
      attributes: { indicator: one.indicator.id },
      title: one.indicator.title[locale],
      statement: statements([one], locale),
      selected: [one],
    }));
    return [theme, ...stats];
  });
}

export const SUBJECTS: readonly Subject[] = LOCALES.flatMap(subjectsIn);

/** Where a subject's page lies below the base address: Danish at `embed/`, English at `embed/en/`. */
export function pathOf({ id, locale }: Pick<Subject, 'id' | 'locale'>, extension: string): string {
  return `embed/${locale === 'da' ? '' : `${locale}/`}${id}.${extension}`;
}

/** The address of a subject's page; `base` has a slash at its end. */
export function pageUrl(subject: Subject, base: string): string {
  return base + pathOf(subject, 'html');
}

/** Where the files lie as long as nobody says where. */
const UNKNOWN_BASE = 'https://example.org/impact-widgets/';

/**
 * The address of the folder that holds `embed/` and a folder for each version (docs/hosting.md), with a slash at its end.
 * Throws for what is none: no `https:` or `http:`, a query, a hash, a page, or the folder of a version.
 */
export function baseUrl(given: string | undefined): string {
  const { href, protocol, host, pathname, search, hash, username } = new URL(given || UNKNOWN_BASE);
  const isFolder =
    !search && !hash && !username && !/%20|\.(html?|js)$|\/(embed|\d+\.\d+\.\d+)\/?$/.test(host + pathname);
  if (!/^https?:$/.test(protocol) || !isFolder) throw new TypeError(`${given} is no address of a folder.`);
  return href.endsWith('/') ? href : `${href}/`;
}
