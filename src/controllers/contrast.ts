import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';
import { contrastRatio, type Rgb } from '../geometry/index.js';

/** The public tokens that must be readable on the surface, and the property of the root each is read back from. */
const READ_BACK = [
  ['--impact-bydelsmoedre', 'outline-color'],
  ['--impact-baba', 'column-rule-color'],
  ['--impact-text', 'text-emphasis-color'],
] as const;

const SURFACE = ['--impact-surface', 'text-decoration-color'] as const;

/** WCAG 2.2, 1.4.3: text. The accents colour numbers, so they answer to it too. */
const LEAST_CONTRAST = 4.5;

/** Reads `color(srgb 1 0.5 0)`; `undefined` for a colour that lets the page shine through. */
function parseColour(text: string): Rgb | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  return [red * 255, green * 255, blue * 255];
}

/** Refuses colours of the page's author that could not be read on the surface, and says which. */
export class ContrastController implements ReactiveController {
  /** The author's tokens to blame; the default colours are used while there are any. */
  #refused: readonly string[] = [];

  #frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly root: () => Element | null,
  ) {
    host.addController(this);
  }

  get refusesColours(): boolean {
    return this.#refused.length > 0;
  }

  advice(warnings: Warnings): readonly string[] {
    return this.refusesColours ? [warnings.contrast(this.#refused.join(', '))] : [];
  }

  /** Once a frame, when styles are computed anyway. */
  hostUpdated(): void {
    if (this.refusesColours) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#check());
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  #check(): void {
    const root = this.root();
    if (!root) return;
    const style = getComputedStyle(root);
    const set = [SURFACE, ...READ_BACK]
      .map(([token]) => token)
      .filter((token) => style.getPropertyValue(token).trim());
    const surface = parseColour(style.getPropertyValue(SURFACE[1]));
    if (set.length === 0 || !surface) return;
    const unreadable = READ_BACK.some(([, property]) => {
      const colour = parseColour(style.getPropertyValue(property));
      return colour && contrastRatio(colour, surface) < LEAST_CONTRAST;
    });
    if (!unreadable) return;
    this.#refused = set;
    this.host.requestUpdate();
  }
}
