import type { Page } from 'playwright-core';

/** A page of somebody else's, and what a reader must see of the elements on it. */
export interface HostPage {
  readonly name: string;

  /** What stands in the head before the script. */
  readonly head?: string;

  /** What stands in the body; a figure and a theme by default. */
  readonly body?: string;

  /** The script tag; a deferred classic script by default. */
  readonly script?: string;

  /** The whole file, where it is not an ordinary page. */
  readonly file?: { readonly type: string; readonly content: Buffer };

  /** `either` where the page breaks what the script cannot do without; never both, and never neither. */
  readonly shows: 'figures' | 'words' | 'either';

  /** What the page itself throws. */
  readonly ownError?: string;

  /** The page lets nothing be reported: the console or the events are taken away. */
  readonly isSilenced?: boolean;

  /** What else must hold, such as the page's own functions. */
  readonly then?: (page: Page) => Promise<void>;
}

/** What marks the author's words between the tags. */
export const WORDS = 'reserve';

export const STAT = `<impact-stat indicator="mindre-alene"><a href="#">83 % (${WORDS})</a></impact-stat>`;

export const THEME = `<impact-theme theme="sprog"><a href="#">Sprog (${WORDS})</a></impact-theme>`;

export const SCRIPT_TAG = '<script defer src="/impact-widgets.js"></script>';

/** A script of the page's own. */
export const inline = (code: string): string => `<script>${code}</script>`;
