import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/index.js';
import type { Warnings } from '../format/index.js';
import { contrastRatio, LEAST_CONTRAST } from '../geometry/index.js';
import type { Colours } from '../view/index.js';
import type { ErrorBoundary } from './boundary.js';
import { Brand } from './brand.js';
import { COLOUR_NAMES, pageBehind, resolve, written, type ColourName } from './computed-colour.js';

const PROGRAMS = COLOUR_NAMES.filter((name) => name.startsWith('program'));

/** The colours that are read on a surface where so many programmes are shown. */
const readable = (programs: number): readonly ColourName[] => [
  ...PROGRAMS.slice(0, programs),
  'text',
  'muted',
];

/** The names that the colours of the bundled programmes have besides. */
const ALIASES: Readonly<Partial<Record<string, string>>> = {
  'program-1': 'bydelsmoedre',
  'program-2': 'baba',
};

/** Every colour that a page can set. */
const TOKENS = [...COLOUR_NAMES, ...Object.values(ALIASES), 'line', 'track', 'outline'] as readonly string[];

/** Faults told of already: one set of tokens colours many elements of a page. */
const told = new Set<string>();

/** Refuses colours of the page's author that are none or could not be read on the surface, and says which. */
export class ContrastController implements ReactiveController {
  /** The author's colours cannot be used, so the default ones are. */
  refusesColours = false;

  /** The warning of the page's colours, once a page. */
  #warning: ((warnings: Warnings) => string) | undefined;

  #frame = 0;

  readonly #brand = new Brand();

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly boundary: ErrorBoundary,
    private readonly figures: { readonly dataset: Dataset | undefined },
  ) {
    host.addController(this);
  }

  advice(warnings: Warnings): readonly string[] {
    return this.#warning ? [this.#warning(warnings)] : [];
  }

  hostConnected(): void {
    this.look();
  }

  hostUpdated(): void {
    this.look();
  }

  /** Once a frame, when styles are computed anyway. */
  look(): void {
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
    const root = this.#root;
    const { text = [0, 0, 0], ...colours } = resolve(getComputedStyle(root), root);
    return {
      text: written(text),
      muted: written(colours.muted ?? text),
      surface: written(colours.surface ?? pageBehind(text)),
      programs: PROGRAMS.map((name) => written(colours[name as keyof typeof colours] ?? text)),
    };
  }

  get #root(): HTMLElement {
    return this.host.renderRoot.querySelector('.root')!;
  }

  #check(): void {
    // An element that failed has another.
    const slot = this.host.renderRoot.querySelector('.author slot');
    if (!slot) return;
    const style = getComputedStyle(slot);
    this.#brand.follow(style, this.#root);
    const token = (name: string) => style.getPropertyValue(`--impact-${name}`).trim();
    const wrong = TOKENS.filter((name) => token(name) && !CSS.supports('color', token(name)));
    const colours = resolve(style, this.#root);
    const { surface } = colours;
    const programs = this.figures.dataset?.programs.length ?? 0;
    const unreadable = readable(programs).filter((name) => {
      const colour = colours[name];
      return surface && colour && contrastRatio(colour, surface) < LEAST_CONTRAST;
    });
    const refuses = wrong.length + unreadable.length > 0;
    if (refuses === this.refusesColours) return;
    this.refusesColours = refuses;
    const set = ['surface', ...unreadable]
      .flatMap((name) => [name, ALIASES[name] ?? []].flat())
      .filter(token);
    const blamed = (wrong.length ? wrong : set).map((name) => `--impact-${name}`).join(', ');
    const key = `${wrong.length > 0} ${blamed}`;
    if (blamed && !told.has(key)) {
      this.#warning = (warnings) => warnings[wrong.length ? 'notAColour' : 'contrast'](blamed);
    }
    told.add(key);
    this.host.requestUpdate();
  }
}
