/** The elements in templates of Vue 3: `import type {} from 'impact-widgets/vue'`, or `types` in tsconfig.json. */
import type { HTMLAttributes, VNodeProps } from 'vue';

import type { Tag } from '../view/index.js';
import type { AttributesOf, DatasetAttributes, EventsOf } from './attributes.js';

/** `@impact-ready="…"` as a property. */
type Listeners<Events> = {
  readonly [
    Name in keyof Events &
      string as `onImpact${Capitalize<Name extends `impact-${infer Rest}` ? Rest : never>}`
  ]?: (event: Events[Name]) => void;
};

/** What Vue knows of every element, but for what ours are told. */
type Common = Omit<HTMLAttributes, 'lang' | 'aria-label'> & VNodeProps;

/** As Vue reads a component: by the properties of what it makes. A union stays one there, unlike in `DefineComponent`. */
type Component<Props> = new () => { readonly $props: Props & Common };

type ImpactComponents = {
  readonly [T in Tag]: Component<AttributesOf<T> & Listeners<EventsOf<T>>>;
};

declare module 'vue' {
  interface GlobalComponents extends ImpactComponents {
    readonly 'impact-dataset': Component<DatasetAttributes & Listeners<EventsOf<Tag>>>;
  }
}
