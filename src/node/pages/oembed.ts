/** The oEmbed 1.0 answer of a subject: what WordPress and the like make of a bare link to its page. */
import { frameMarkup } from '../../view/forms.js';
import { FRAME_HEIGHTS, pathOf, PICTURE, type Subject } from '../../view/subject.js';

/** Width in CSS pixels of the frame that an answer offers. */
const WIDTH = 640;

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
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

/** `base` is the address of the folder that holds `embed/`, with a slash at its end. */
export function oEmbed(subject: Subject, base: string): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: subject.statement,
    provider_name: subject.provider,
    html: frameMarkup(subject, base),
    width: WIDTH,
    height: FRAME_HEIGHTS[subject.kind],
    thumbnail_url: base + pathOf(subject, 'png'),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    cache_age: CACHE_AGE,
  };
}
