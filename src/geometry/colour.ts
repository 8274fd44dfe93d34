/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2, 1.4.3: text. The accents colour numbers, so they answer to it too. */
export const LEAST_CONTRAST = 4.5;

/** A colour as it is seen on what lies behind it; `alpha` is how much of it there is, 0 to 1. */
export function over([red, green, blue]: Rgb, alpha: number, [redBelow, greenBelow, blueBelow]: Rgb): Rgb {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, redBelow), mix(green, greenBelow), mix(blue, blueBelow)];
}

/** The light of a channel of sRGB, both 0 to 1. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => linear(channel / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2: 1 (the same) to 21 (black on white), whichever comes first. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
