import { contrastRatio, LEAST_CONTRAST, type Rgb } from './colour.js';

/** With more contrast than this, colours look black or white. */
const MOST_CONTRAST = 17;

/**
 * How far the hues of the second, third and fourth programme are turned from the first, in radians. Of all turns these are
 * among those that keep colours furthest apart for readers who do not see red, green or blue.
 */
const TURNS = [3.3, 5.2, 4.2] as const;

/** The chroma of turned hues: enough to be seen beside a grey brand, and within what screens show. */
const CHROMA = 0.3;

/** Below this chroma no hue is seen; the others are then turned from that of the default palette. */
const GREY = 0.05;
const DEFAULT_HUE = 1.3;

/** Chroma and hue in the colours of television: blue and red less grey, which needs no matrices. */
function chromaAndHue(colour: Rgb): readonly [chroma: number, hue: number] {
  const [red, green, blue] = colour.map((channel) => channel / 255) as [number, number, number];
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  return [Math.hypot(blue - grey, red - grey), Math.atan2(red - grey, blue - grey)];
}

/** The colour of that chroma and hue as near as screens show it, in whole numbers; it fades into black and into white. */
function onScreen(grey: number, chroma: number, hue: number): Rgb {
  const shown = chroma * Math.min(1, 4 * grey, 4 * (1 - grey));
  const blue = shown * Math.cos(hue);
  const red = shown * Math.sin(hue);
  const channel = (more: number) => Math.round(255 * Math.min(1, Math.max(0, grey + more)));
  return [channel(red), channel(-(0.3 * red + 0.11 * blue) / 0.59), channel(blue)];
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
  const others = (isLight ? [...below, ...above] : [...above, ...below]).map((step, place) =>
    withContrast(own * ratio ** step, CHROMA, turnedFrom + TURNS[place]!),
  );
  return [first, ...others];
}
