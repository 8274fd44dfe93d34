import type { PROGRAMS } from './programs.js';
import type { SCALES } from './scales.js';
import type { SOURCES } from './sources.js';

/** What the rows may name: what is not here does not compile. */
export interface BundledNames {
  readonly language: 'da' | 'en';
  readonly program: (typeof PROGRAMS)[number]['id'];
  readonly scale: (typeof SCALES)[number]['words'][number]['id'];
  readonly source: (typeof SOURCES)[number]['id'];
}
