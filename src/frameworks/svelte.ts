/** The elements in components of Svelte 5: `import type {} from 'impact-widgets/svelte'`, or `types` in tsconfig.json. */
import type { HTMLAttributes } from 'svelte/elements';

import type { ImpactDataset } from '../elements/impact-dataset.js';
import type { Tag } from '../view/index.js';
import type { AttributesOf, DatasetAttributes, ElementOf, EventsOf, ListenersOf } from './attributes.js';

type Common<Element extends EventTarget> = Omit<HTMLAttributes<Element>, 'lang' | 'aria-label'>;

type ImpactElements = {
  readonly [T in Tag]: AttributesOf<T> & ListenersOf<EventsOf<T>> & Common<ElementOf<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ImpactElements {
    readonly 'impact-dataset': DatasetAttributes & ListenersOf<EventsOf<Tag>> & Common<ImpactDataset>;
  }
}
