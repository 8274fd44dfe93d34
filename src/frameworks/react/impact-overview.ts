'use client';
import { ImpactOverview as Element } from '../../define/impact-overview.js';
import type { Filter } from '../../view/index.js';
import type { AttributesOf } from '../attributes.js';
import { component } from './component.js';

interface Selections {
  /** The reader chose a theme or a programme, or searched. */
  readonly onImpactSelect?: ((event: CustomEvent<Filter>) => void) | undefined;
}

export const ImpactOverview = /* @__PURE__ */ component<
  AttributesOf<'impact-overview'> & Selections,
  Element
>('impact-overview', Element);
