/** The oEmbed 1.0 answer of a subject: what WordPress and the like make of a bare link to its page. */
import { markup } from '../view/snippet.js';
import { pathOf, PICTURE, type Subject } from './subject.js';

/** Fixed width and heights of a frame that no script sizes; a longer page scrolls inside. */
const WIDTH = 640;
const HEIGHTS = { stat: 420, theme: 900 } as const;

/** The publisher of the widgets, as oEmbed names one. */
export const PROVIDER = 'Baba og Bydelsmødre';

/** A frame with the subject's page, at a height that fits most columns. */
export function frameSnippet(subject: Subject, base: string): string {
  return markup('iframe', {
    src: base + pathOf(subject, 'html'),
    title: subject.title,
    width: '100%',
    height: HEIGHTS[subject.kind],
    loading: 'lazy',
    style: undefined,
    frameborder: 0,
  });
}

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

/** Seconds a consumer may keep an answer: a day. */
const CACHE_AGE = 86_400;

/** `base` is the address that everything in `dist` lies at, with a slash at its end. */
export function oEmbed(subject: Subject, base: string): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: subject.statement,
    provider_name: PROVIDER,
    provider_url: base,
    html: frameSnippet(subject, base),
    width: WIDTH,
    height: HEIGHTS[subject.kind],
    thumbnail_url: base + pathOf(subject, 'png'),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    cache_age: CACHE_AGE,
  };
}
