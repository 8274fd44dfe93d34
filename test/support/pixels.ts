import { PNG } from 'pngjs';
import type { Locator, Page } from 'playwright-core';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A picture of a whole page, with `scale` pixels to a CSS pixel. */
export interface Picture {
  readonly png: PNG;
  readonly scale: number;
}

const ATTEMPTS = 5;

/**
 * Takes a picture. On a busy machine Chromium sometimes has none to give and says "Unable to capture screenshot"; it is asked
 * again, and the picture that comes is judged as any other.
 */
export async function capture(take: () => Promise<Buffer>): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await take();
    } catch (error) {
      if (attempt === ATTEMPTS || !String(error).includes('Unable to capture screenshot')) throw error;
    }
  }
}

export async function photograph(page: Page): Promise<Picture> {
  const scale = await page.evaluate(() => devicePixelRatio);
  const taken = await capture(() => page.screenshot({ fullPage: true, animations: 'disabled' }));
  return { png: PNG.sync.read(taken), scale };
}

export function colourAt({ png: { data, width }, scale }: Picture, { x, y }: Point): Rgb {
  const start = (Math.floor(y * scale) * width + Math.floor(x * scale)) * 4;
  return [data[start]!, data[start + 1]!, data[start + 2]!];
}

/** The boxes of elements on the page. */
export async function boxesOf(elements: Locator): Promise<readonly Box[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }),
  );
}

export const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Points on the line of a ring, at parts of 100 of it from its top. */
export async function pointsOf(ring: Locator, parts: readonly number[]): Promise<readonly Point[]> {
  return ring.evaluate((path, at) => {
    const line = path as SVGPathElement;
    return at.map((part) => {
      const { x, y } = line.getPointAtLength(part).matrixTransform(line.getScreenCTM()!);
      return { x: x + scrollX, y: y + scrollY };
    });
  }, parts);
}

/** The strongest contrast to a colour that any pixel within some CSS pixels around a point has. */
export function strongestNear(picture: Picture, { x, y }: Point, reach: number, colour: Rgb): number {
  const step = 1 / picture.scale;
  let strongest = 1;
  for (let dx = -reach; dx <= reach; dx += step) {
    for (let dy = -reach; dy <= reach; dy += step) {
      const near = colourAt(picture, { x: x + dx, y: y + dy });
      strongest = Math.max(strongest, contrastRatio(near, colour));
    }
  }
  return strongest;
}

/** How light a pixel is in greyscale, 0 to 255. */
export const grey = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
