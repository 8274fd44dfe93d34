import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';
import { contrastRatio, type Rgb } from '../geometry/index.js';
import type { Colours } from '../view/index.js';

/** The public tokens that must be readable on the surface, and the property of the slot each is read back from. */
const READ_BACK = [
  ['--impact-bydelsmoedre', 'border-top-color'],
  ['--impact-baba', 'border-right-color'],
  ['--impact-text', 'border-bottom-color'],
  ['--impact-muted', 'border-left-color'],
] as const;

const SURFACE = ['--impact-surface', 'outline-color'] as const;

/** WCAG 2.2, 1.4.3: text. The accents colour numbers, so they answer to it too. */
const LEAST_CONTRAST = 4.5;

/** Reads `color(srgb 1 0.5 0)`; `undefined` for a colour that lets the page shine through. */
function parseColour(text: string): Rgb | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  return [red * 255, green * 255, blue * 255];
}

/** Faults told of already: one set of tokens colours many elements of a page. */
const told = new Set<string>();

/** Refuses colours of the page's author that could not be read on the surface, and says which. */
export class ContrastController implements ReactiveController {
  /** The author's colours cannot be read, so the default ones are used. */
  refusesColours = false;

  /** The tokens to blame, once a page. */
  #blamed = '';

  #frame = 0;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  advice(warnings: Warnings): readonly string[] {
    return this.#blamed ? [warnings.contrast(this.#blamed)] : [];
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** Once a frame, when styles are computed anyway. */
  hostUpdated(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#check());
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** The colours in use, resolved; black on white for what the page shines through. */
  get colours(): Colours {
    const style = getComputedStyle(this.host.renderRoot.querySelector('.root')!);
    const read = (property: string) => parseColour(style.getPropertyValue(property));
    const [bydelsmoedre, baba, text = [0, 0, 0], muted] = READ_BACK.map(([, property]) => read(property));
    const isDark = contrastRatio(text, [0, 0, 0]) > contrastRatio(text, [255, 255, 255]);
    const surface = read(SURFACE[1]) ?? (isDark ? [0, 0, 0] : [255, 255, 255]);
    const css = (colour: Rgb = text) => `rgb(${colour.map(Math.round).join(',')})`;
    return {
      bydelsmoedre: css(bydelsmoedre),
      baba: css(baba),
      text: css(),
      muted: css(muted),
      surface: css(surface),
    };
  }

  #check(): void {
    const slot = this.host.renderRoot.querySelector('slot');
    if (!slot) return;
    const style = getComputedStyle(slot);
    const isSet = ([token]: readonly [string, string]) => style.getPropertyValue(token).trim() !== '';
    const surface = parseColour(style.getPropertyValue(SURFACE[1]));
    const unreadable = READ_BACK.filter(([, property]) => {
      const colour = surface && parseColour(style.getPropertyValue(property));
      return colour && contrastRatio(colour, surface) < LEAST_CONTRAST;
    });
    const refuses = unreadable.length > 0;
    if (refuses === this.refusesColours) return;
    this.refusesColours = refuses;
    const blamed = [SURFACE, ...unreadable]
      .filter(isSet)
      .map(([token]) => token)
      .join(', ');
    if (blamed && !told.has(blamed)) this.#blamed = blamed;
    told.add(blamed);
    this.host.requestUpdate();
  }
}
