import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Warnings } from '../format/index.js';
import { contrastRatio, type Rgb } from '../geometry/index.js';
import type { Colours } from '../view/index.js';
import type { ErrorBoundary } from './boundary.js';

/** The colours that meet on a surface, and the property each is read back from where it draws nothing. */
const READ_BACK: Readonly<Record<keyof Colours, string>> = {
  surface: 'outline-color',
  bydelsmoedre: 'border-top-color',
  baba: 'border-right-color',
  text: 'border-bottom-color',
  muted: 'border-left-color',
};

/** WCAG 2.2, 1.4.3: text. The accents colour numbers, so they answer to it too. */
const LEAST_CONTRAST = 4.5;

/** Reads `color(srgb 1 0.5 0)`; `undefined` for a colour that lets the page shine through. */
function parseColour(text: string): Rgb | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  return [red * 255, green * 255, blue * 255];
}

const NAMES = Object.keys(READ_BACK) as (keyof Colours)[];

type Resolved = Readonly<Record<keyof Colours, Rgb | undefined>>;

function resolve(style: CSSStyleDeclaration): Resolved {
  return Object.fromEntries(
    NAMES.map((name) => [name, parseColour(style.getPropertyValue(READ_BACK[name]))]),
  ) as Resolved;
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

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly boundary: ErrorBoundary,
  ) {
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
    this.#frame = requestAnimationFrame(() => {
      this.boundary.run(() => {
        this.#check();
      });
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** The colours in use, resolved. Where the page shines through, black or white, whichever the text is read on. */
  get colours(): Colours {
    const { text = [0, 0, 0], ...colours } = resolve(
      getComputedStyle(this.host.renderRoot.querySelector('.root')!),
    );
    const isDark = contrastRatio(text, [255, 255, 255]) < LEAST_CONTRAST;
    const page: Rgb = isDark ? [0, 0, 0] : [255, 255, 255];
    return Object.fromEntries(
      NAMES.map((name) => {
        const colour = name === 'text' ? text : (colours[name] ?? (name === 'surface' ? page : text));
        return [name, `rgb(${colour.map(Math.round).join()})`];
      }),
    ) as Colours;
  }

  #check(): void {
    const slot = this.host.renderRoot.querySelector('slot');
    if (!slot) return;
    const style = getComputedStyle(slot);
    const colours = resolve(style);
    const { surface } = colours;
    const unreadable = NAMES.filter((name) => {
      const colour = colours[name];
      return name !== 'surface' && surface && colour && contrastRatio(colour, surface) < LEAST_CONTRAST;
    });
    const refuses = unreadable.length > 0;
    if (refuses === this.refusesColours) return;
    this.refusesColours = refuses;
    const blamed = (['surface', ...unreadable] as const)
      .map((name) => `--impact-${name}`)
      .filter((token) => style.getPropertyValue(token).trim())
      .join(', ');
    if (blamed && !told.has(blamed)) this.#blamed = blamed;
    told.add(blamed);
    this.host.requestUpdate();
  }
}
