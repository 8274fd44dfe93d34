import type { Warnings } from '../format/index.js';
import { chooseValue, warningsOf, type Attribute } from './choice.js';

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
  const scheme = chooseValue('color-scheme', options.colorScheme, warnings);
  const palette = chooseValue('palette', options.palette, warnings);
  const density = chooseValue('density', options.density, warnings);
  return {
    classes: [
      !scheme.value || scheme.value === 'auto' ? page : scheme.value,
      palette.value,
      density.value,
    ].filter((name) => name !== undefined),
    warnings: warningsOf(scheme, palette, density),
  };
}
