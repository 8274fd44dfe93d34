import type { Rgb } from '../../src/geometry/index.js';

/** A colour and how much of it there is, 0 to 1. */
export interface Paint {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Reads a computed colour, `rgb(…)` or `color(srgb …)`. */
export function paintOf(text: string): Paint {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const range = text.startsWith('color(') ? 255 : 1;
  return { rgb: [red * range, green * range, blue * range], alpha };
}

function over({ rgb: top, alpha }: Paint, bottom: Rgb): Rgb {
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + bottom[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** The colour of `part` and of all that lies behind it, shadow roots and the page included. */
export function behind(part: Element | null): Rgb {
  if (!part) return [255, 255, 255];
  const root = part.getRootNode();
  const around = part.assignedSlot ?? part.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return over(paintOf(getComputedStyle(part).backgroundColor), behind(around));
}

/** A colour as it is seen on what lies behind it. */
export const seenOn = (text: string, background: Rgb): Rgb => over(paintOf(text), background);
