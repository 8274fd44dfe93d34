/** The elements in components of Svelte 5: `import type {} from 'impact-widgets/svelte'`, or `types` in tsconfig.json. */
import type { HTMLAttributes } from 'svelte/elements';

import type { ImpactDataset } from '../elements/impact-dataset.js';
import type { Tag } from '../view/index.js';
import type { AttributesOf, DatasetAttributes, ElementOf, EventsOf } from './attributes.js';

type Listeners<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Common<Element extends EventTarget> = Omit<HTMLAttributes<Element>, 'lang' | 'aria-label'>;

type ImpactElements = {
  readonly [T in Tag]: AttributesOf<T> & Listeners<EventsOf<T>> & Common<ElementOf<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ImpactElements {
    readonly 'impact-dataset': DatasetAttributes & Listeners<EventsOf<Tag>> & Common<ImpactDataset>;
  }
}
