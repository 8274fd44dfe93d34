import { contrastRatio, LEAST_CONTRAST, over, type Rgb } from '../geometry/index.js';

/** The colours that meet on a surface, and the property each is read back from where it draws nothing. */
export const READ_BACK = {
  surface: 'outline-color',
  'program-1': 'border-top-color',
  'program-2': 'border-right-color',
  'program-3': 'column-rule-color',
  'program-4': 'text-decoration-color',
  text: 'border-bottom-color',
  muted: 'border-left-color',
  brand: 'flood-color',
} as const;

export type ColourName = keyof typeof READ_BACK;

export const COLOUR_NAMES = Object.keys(READ_BACK) as ColourName[];

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

type Resolved = Readonly<Record<ColourName, Rgb | undefined>>;

/** The colours as they are seen; `undefined` for those that the page shines through, and for notations not known here. */
export function resolve(style: CSSStyleDeclaration, place: HTMLElement): Resolved {
  const read = (name: ColourName) => parseColour(style.getPropertyValue(READ_BACK[name]), place);
  const ground = read('surface');
  const surface = ground?.alpha === 1 ? ground.rgb : undefined;
  const seen = (name: ColourName) => {
    const paint = read(name);
    return paint && (paint.alpha === 1 ? paint.rgb : surface && over(paint.rgb, paint.alpha, surface));
  };
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, name === 'surface' ? surface : seen(name)]),
  ) as Resolved;
}

/** The page where it shines through: black or white, whichever the text is read on. */
export function pageBehind(text: Rgb): Rgb {
  return contrastRatio(text, [255, 255, 255]) < LEAST_CONTRAST ? [0, 0, 0] : [255, 255, 255];
}

/** A colour as every tool of a page reads it. */
export const written = (colour: Rgb): string => `rgb(${colour.map(Math.round).join()})`;
