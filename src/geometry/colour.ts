/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Triple = readonly [number, number, number];

type Matrix = readonly [Triple, Triple, Triple];

/** The matrices of CSS Color 4. All but the last lead to linear sRGB; that of XYZ has its white, D50, worked in. */
const FROM_DISPLAY_P3: Matrix = [
  [1.2249402, -0.2249402, 0],
  [-0.042057, 1.042057, 0],
  [-0.0196376, -0.078636, 1.0982736],
];
const FROM_XYZ: Matrix = [
  [3.0222337, -1.617386, -0.4048477],
  [-0.9438482, 1.9162544, 0.0275939],
  [0.0693863, -0.2289768, 1.1595905],
];
const FROM_CONES: Matrix = [
  [4.0767416, -3.3077116, 0.2309699],
  [-1.268438, 2.6097574, -0.3413194],
  [-0.0041961, -0.7034186, 1.7076147],
];
const OKLAB_TO_CONES: Matrix = [
  [1, 0.3963378, 0.2158038],
  [1, -0.1055613, -0.0638542],
  [1, -0.0894842, -1.2914855],
];

const each = ([one, two, three]: Triple, change: (value: number) => number): Triple => [
  change(one),
  change(two),
  change(three),
];

function multiply([one, two, three]: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(one), row(two), row(three)];
}

/** The light of a channel of sRGB or Display P3, both 0 to 1. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function cartesian([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function fromOklab(oklab: Triple): Triple {
  const cones = each(multiply(OKLAB_TO_CONES, oklab), (root) => root ** 3);
  return multiply(FROM_CONES, cones);
}

function fromLab([lightness, a, b]: Triple): Triple {
  const y = (lightness + 16) / 116;
  const xyz = each([y + a / 500, y, y - b / 200], (root) =>
    root > 6 / 29 ? root ** 3 : (root - 4 / 29) * 3 * (6 / 29) ** 2,
  );
  return multiply(FROM_XYZ, xyz);
}

/** Linear sRGB from three components, by the name of their space in the colours that browsers compute. */
const TO_LINEAR: Readonly<Partial<Record<string, (components: Triple) => Triple>>> = {
  rgb: (components) => each(components, (channel) => linear(channel / 255)),
  srgb: (components) => each(components, linear),
  'srgb-linear': (components) => components,
  'display-p3': (components) => multiply(FROM_DISPLAY_P3, each(components, linear)),
  oklab: fromOklab,
  oklch: (components) => fromOklab(cartesian(components)),
  lab: fromLab,
  lch: (components) => fromLab(cartesian(components)),
};

/** The nearest colour of sRGB, channel by channel; `undefined` for a space that is not known here. */
export function toRgb(space: string, components: Triple): Rgb | undefined {
  const light = TO_LINEAR[space]?.(components);
  return light && each(light, (channel) => 255 * encoded(Math.min(1, Math.max(0, channel))));
}

/** A colour as it is seen on what lies behind it; `alpha` is how much of it there is, 0 to 1. */
export function over([red, green, blue]: Rgb, alpha: number, [redBelow, greenBelow, blueBelow]: Rgb): Rgb {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, redBelow), mix(green, greenBelow), mix(blue, blueBelow)];
}
