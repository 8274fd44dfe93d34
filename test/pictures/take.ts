import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

import { Host, MODULE, rendered } from '../support/host.js';
import { capture } from '../support/pixels.js';
import type { Picture } from './chosen.js';

/** The faces that the widgets use, of a font that comes with the packages: every machine has another default. */
const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 700, style: 'normal' },
] as const;

/** Empty space around the column, in CSS pixels. */
const MARGIN = 16;

const FONT_FACES = FACES.map(
  ({ weight, style }) =>
    `@font-face { font-family: Pictures; font-weight: ${weight}; font-style: ${style}; src: url(/${weight}-${style}.woff2); }`,
).join('\n');

/** `geometricPrecision` draws letters as the font has them; by default the system bends them to its pixels. */
const STYLE = `
  ${FONT_FACES}
  html { background: light-dark(#fbf8f2, #161412); color: light-dark(#231d1f, #f4eef0); }
  body { margin: 0; padding: ${MARGIN}px; font-family: Pictures; text-rendering: geometricPrecision; }
  main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }`;

export async function startHost(): Promise<Host> {
  // A screen's stripes of red, green and blue would colour the letters.
  const host = await Host.start(['--disable-lcd-text']);
  for (const { weight, style } of FACES) {
    const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-${style}.woff2`;
    const content = readFileSync(new URL(import.meta.resolve(file)));
    host.serve(`/${weight}-${style}.woff2`, 'font/woff2', content);
  }
  return host;
}

/** Opens the page of a picture and takes it. */
export async function take(host: Host, picture: Picture): Promise<PNG> {
  const {
    body,
    width,
    scheme = 'light',
    forcedColors = 'none',
    dir = 'ltr',
    lang = 'da',
    media = 'screen',
    press,
  } = picture;
  const { page } = await host.visit(
    `<main dir="${dir}" lang="${lang}">${body}</main>`,
    `${MODULE}<style>:root { color-scheme: ${scheme}; }${STYLE}</style>`,
    {
      viewport: { width: width + 2 * MARGIN, height: 900 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      colorScheme: scheme,
      forcedColors,
    },
  );
  await page.emulateMedia({ media });
  await page.evaluate(async (faces) => {
    const loads = faces.map(({ weight, style }) => document.fonts.load(`${style} ${weight} 1em Pictures`));
    await Promise.all([...loads, document.fonts.ready]);
  }, FACES);
  await rendered(page);
  if (media === 'print') {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await rendered(page);
  }
  if (press) {
    await page.getByText(press).click();
    await rendered(page);
  }
  const taken = PNG.sync.read(await capture(() => page.locator('body').screenshot()));
  await page.context().close();
  return taken;
}
