import { contrastRatio, LEAST_CONTRAST, linear, type Rgb } from './colour.js';

/** With more contrast than this, colours look black or white. */
const MOST_CONTRAST = 17;

/**
 * How far the hues of the second, third and fourth programme are turned from the first, in degrees. Of all turns these are
 * among those that keep colours furthest apart for readers who do not see red, green or blue.
 */
const TURNS = [170, 70, 230] as const;

/** The chroma of turned hues: enough to be seen beside a grey brand, and within what screens show. */
const [LEAST_CHROMA, MOST_CHROMA] = [0.1, 0.12];

/** Below this chroma no hue is seen; the others are then turned from that of the default palette. */
const GREY = 0.02;
const DEFAULT_HUE = 350;

const RADIANS = Math.PI / 180;

/** Chroma and hue of a colour in OKLCH (https://bottosson.github.io/posts/oklab/). */
function chromaAndHue(colour: Rgb): readonly [chroma: number, hue: number] {
  const [red, green, blue] = colour.map((channel) => linear(channel / 255)) as [number, number, number];
  const long = Math.cbrt(0.4122 * red + 0.5363 * green + 0.0515 * blue);
  const middle = Math.cbrt(0.2119 * red + 0.6807 * green + 0.1074 * blue);
  const short = Math.cbrt(0.0883 * red + 0.2817 * green + 0.63 * blue);
  const a = 1.978 * long - 2.4286 * middle + 0.4506 * short;
  const b = 0.0259 * long + 0.7828 * middle - 0.8087 * short;
  return [Math.hypot(a, b), Math.atan2(b, a) / RADIANS];
}

/** A colour of OKLCH as near as screens show it, in whole numbers; it fades into black and into white. */
function onScreen(lightness: number, chroma: number, hue: number): Rgb {
  const shown = chroma * Math.min(1, 4 * lightness, 4 * (1 - lightness));
  const a = shown * Math.cos(hue * RADIANS);
  const b = shown * Math.sin(hue * RADIANS);
  const long = (lightness + 0.3963 * a + 0.2158 * b) ** 3;
  const middle = (lightness - 0.1056 * a - 0.0639 * b) ** 3;
  const short = (lightness - 0.0895 * a - 1.2915 * b) ** 3;
  const channel = (light: number) => {
    const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, value)));
  };
  return [
    channel(4.0767 * long - 3.3077 * middle + 0.231 * short),
    channel(-1.2684 * long + 2.6098 * middle - 0.3413 * short),
    channel(-0.0042 * long - 0.7034 * middle + 1.7076 * short),
  ];
}

/**
 * Colours of four programmes from that of a brand, each with a contrast of 4.5:1 or more on an opaque surface. The first is
 * the brand's, darker or lighter where it could not be read. The others have its hue turned and differ in lightness, so that
 * they differ in grey too; the second is lighter than the first wherever there is room.
 */
export function accentsOf(brand: Rgb, surface: Rgb): readonly Rgb[] {
  const [black, white] = [0, 255].map((end) => contrastRatio([end, end, end], surface)) as [number, number];
  const isLight = black > white;
  const most = Math.min(Math.max(black, white), MOST_CONTRAST);

  /** The colour of a hue with so much contrast; the end of the scale where there is none. */
  const withContrast = (contrast: number, chroma: number, hue: number): Rgb => {
    let [readable, faint] = isLight ? [0, 1] : [1, 0];
    for (let step = 0; step < 12; step++) {
      const lightness = (readable + faint) / 2;
      if (contrastRatio(onScreen(lightness, chroma, hue), surface) < contrast) faint = lightness;
      else readable = lightness;
    }
    return onScreen(readable, chroma, hue);
  };

  const [chroma, hue] = chromaAndHue(brand);
  const given = contrastRatio(brand, surface);
  const first = given < LEAST_CONTRAST ? withContrast(LEAST_CONTRAST, chroma, hue) : brand;

  // The range holds four steps, so that three are free, wherever in it the first is.
  const own = Math.max(given, LEAST_CONTRAST);
  const ratio = (most / LEAST_CONTRAST) ** (1 / 4);
  const room = (from: number, to: number) => Math.max(0, Math.floor(Math.log(to / from) / Math.log(ratio)));
  const fainter = Math.min(Math.max(isLight ? 2 : 1, 3 - room(own, most)), room(LEAST_CONTRAST, own));
  const below = [-1, -2, -3].slice(0, fainter);
  const above = [1, 2, 3].slice(0, 3 - fainter);
  const turnedFrom = chroma < GREY ? DEFAULT_HUE : hue;
  const turnedChroma = Math.min(Math.max(chroma, LEAST_CHROMA), MOST_CHROMA);
  const others = (isLight ? [...below, ...above] : [...above, ...below]).map((step, place) =>
    withContrast(own * ratio ** step, turnedChroma, turnedFrom + TURNS[place]!),
  );
  return [first, ...others];
}
