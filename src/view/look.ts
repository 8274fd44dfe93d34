import type { Warnings } from '../format/index.js';
import { choose, warningsOf, type Attribute } from './choice.js';

const COLOR_SCHEMES = ['auto', 'light', 'dark', 'inherit'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

const PALETTES = ['plum', 'ocean', 'forest'] as const;
export type Palette = (typeof PALETTES)[number];

const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How an element was asked to look, as its attributes say it. */
export interface LookOptions {
  readonly colorScheme: Attribute;
  readonly palette: Attribute;
  readonly density: Attribute;
}

export interface LookView {
  /** What the root's classes say: "dark", "ocean", "compact"; the defaults have none. */
  readonly classes: readonly string[];
  readonly warnings: readonly string[];
}

/** `page` is what a switch of the page says, where it has one and its own colours say nothing. */
export function lookView(
  options: LookOptions,
  page: 'light' | 'dark' | undefined,
  warnings: Warnings,
): LookView {
  const scheme = choose('color-scheme', options.colorScheme, COLOR_SCHEMES, warnings, COLOR_SCHEMES[0]);
  const palette = choose('palette', options.palette, PALETTES, warnings, PALETTES[0]);
  const density = choose('density', options.density, DENSITIES, warnings, DENSITIES[0]);
  return {
    classes: [
      !scheme.value || scheme.value === 'auto' ? page : scheme.value,
      palette.value,
      density.value,
    ].filter((name) => name !== undefined),
    warnings: warningsOf(scheme, palette, density),
  };
}
