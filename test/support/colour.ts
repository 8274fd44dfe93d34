import { over, type Rgb } from '../../src/geometry/index.js';

/** A colour and how much of it there is, 0 to 1. */
interface Paint {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Reads a computed colour, `rgb(…)`. */
export function paintOf(text: string): Paint {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { rgb: [red, green, blue], alpha };
}

/** The colour of `part` and of all that lies behind it, shadow roots and the page included. */
export function behind(part: Element | null): Rgb {
  if (!part) return [255, 255, 255];
  const root = part.getRootNode();
  const around = part.assignedSlot ?? part.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return seenOn(getComputedStyle(part).backgroundColor, behind(around));
}

/** A colour as it is seen on what lies behind it. */
export function seenOn(text: string, background: Rgb, opacity = 1): Rgb {
  const { rgb, alpha } = paintOf(text);
  return over(rgb, alpha * opacity, background);
}
