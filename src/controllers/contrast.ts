import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/index.js';
import type { Warnings } from '../format/index.js';
import { contrastRatio, over, type Rgb } from '../geometry/index.js';
import type { Colours } from '../view/index.js';
import type { ErrorBoundary } from './boundary.js';

/** The colours that meet on a surface, and the property each is read back from where it draws nothing. */
const READ_BACK = {
  surface: 'outline-color',
  'program-1': 'border-top-color',
  'program-2': 'border-right-color',
  'program-3': 'column-rule-color',
  'program-4': 'text-decoration-color',
  text: 'border-bottom-color',
  muted: 'border-left-color',
} as const;

type Name = keyof typeof READ_BACK;

const NAMES = Object.keys(READ_BACK) as Name[];

const PROGRAMS = NAMES.filter((name) => name.startsWith('program'));

/** Whether a colour is drawn where so many programmes are shown. */
const isDrawn = (name: Name, programs: number) =>
  !PROGRAMS.includes(name) || PROGRAMS.indexOf(name) < programs;

/** The names that the colours of the bundled programmes have besides. */
const ALIASES: Readonly<Partial<Record<string, string>>> = {
  'program-1': 'bydelsmoedre',
  'program-2': 'baba',
};

/** Every colour that a page can set. */
const TOKENS = [...NAMES, ...Object.values(ALIASES), 'line', 'track', 'outline'] as readonly string[];

/** WCAG 2.2, 1.4.3: text. The accents colour numbers, so they answer to it too. */
const LEAST_CONTRAST = 4.5;

interface Paint {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** The numbers of `rgb(0, 0, 0)` and of `color(srgb 1 0.5 0 / 0.5)`, as browsers compute colours of sRGB. */
function parseSrgb(text: string): Paint | undefined {
  const [, space, numbers = ''] = /^(rgba?|color)\((.*)\)$/.exec(text) ?? [];
  if (!space) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (numbers.match(/[-+.\d][-+.\de]*/g) ?? []).map(Number);
  const whole = space === 'color' ? 255 : 1;
  const channel = (value: number) => Math.min(255, Math.max(0, value * whole));
  return { rgb: [channel(red), channel(green), channel(blue)], alpha };
}

/**
 * A computed colour in sRGB; `place` is where the browser converts those of other spaces, such as `oklch(0.8 0 none)`. A
 * missing component is 0, since Firefox takes the whole colour for black.
 */
function parseColour(computed: string, place: HTMLElement): Paint | undefined {
  const text = computed.replaceAll('none', '0');
  if (/^(rgb|color\(srgb )/.test(text)) return parseSrgb(text);
  const probe = place.cloneNode() as HTMLElement;
  probe.hidden = true;
  probe.style.color = `color-mix(in srgb, ${text}, ${text})`;
  if (!probe.style.color) return undefined;
  place.after(probe);
  const converted = getComputedStyle(probe).color;
  probe.remove();
  return parseSrgb(converted);
}

type Resolved = Readonly<Record<Name, Rgb | undefined>>;

/** The colours as they are seen; `undefined` for those that the page shines through, and for notations not known here. */
function resolve(style: CSSStyleDeclaration, place: HTMLElement): Resolved {
  const read = (name: Name) => parseColour(style.getPropertyValue(READ_BACK[name]), place);
  const ground = read('surface');
  const surface = ground?.alpha === 1 ? ground.rgb : undefined;
  const seen = (name: Name) => {
    const paint = read(name);
    return paint && (paint.alpha === 1 ? paint.rgb : surface && over(paint.rgb, paint.alpha, surface));
  };
  return Object.fromEntries(
    NAMES.map((name) => [name, name === 'surface' ? surface : seen(name)]),
  ) as Resolved;
}

/** Faults told of already: one set of tokens colours many elements of a page. */
const told = new Set<string>();

/** Refuses colours of the page's author that are none or could not be read on the surface, and says which. */
export class ContrastController implements ReactiveController {
  /** The author's colours cannot be used, so the default ones are. */
  refusesColours = false;

  /** The warning of the page's colours, once a page. */
  #warning: ((warnings: Warnings) => string) | undefined;

  #frame = 0;

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
    const root = this.#root;
    const { text = [0, 0, 0], ...colours } = resolve(getComputedStyle(root), root);
    const isDark = contrastRatio(text, [255, 255, 255]) < LEAST_CONTRAST;
    const page: Rgb = isDark ? [0, 0, 0] : [255, 255, 255];
    const written = (colour: Rgb) => `rgb(${colour.map(Math.round).join()})`;
    return {
      text: written(text),
      muted: written(colours.muted ?? text),
      surface: written(colours.surface ?? page),
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
    const written = (name: string) => style.getPropertyValue(`--impact-${name}`).trim();
    const wrong = TOKENS.filter((name) => written(name) && !CSS.supports('color', written(name)));
    const { surface, ...colours } = resolve(style, this.#root);
    const programs = this.figures.dataset?.programs.length ?? 0;
    const unreadable = NAMES.filter((name) => {
      const colour = name !== 'surface' && isDrawn(name, programs) && colours[name];
      return surface && colour && contrastRatio(colour, surface) < LEAST_CONTRAST;
    });
    const refuses = wrong.length + unreadable.length > 0;
    if (refuses === this.refusesColours) return;
    this.refusesColours = refuses;
    const set = ['surface', ...unreadable]
      .flatMap((name) => [name, ALIASES[name] ?? []].flat())
      .filter(written);
    const blamed = (wrong.length ? wrong : set).map((name) => `--impact-${name}`).join(', ');
    const key = `${wrong.length > 0} ${blamed}`;
    if (blamed && !told.has(key)) {
      this.#warning = (warnings) => warnings[wrong.length ? 'notAColour' : 'contrast'](blamed);
    }
    told.add(key);
    this.host.requestUpdate();
  }
}
