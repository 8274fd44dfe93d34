/** The elements in JSX of React 19: `import type {} from 'impact-widgets/jsx'`, or `types` in tsconfig.json. */
import type { ClassAttributes, HTMLAttributes } from 'react';

import type { ImpactDataset } from '../elements/impact-dataset.js';
import type { Tag } from '../view/index.js';
import type { AttributesOf, DatasetAttributes, ElementOf, EventsOf, ListenersOf } from './attributes.js';

/** What React knows of every element, but for what ours are told. */
type Common<Element> = Omit<HTMLAttributes<Element>, 'lang' | 'aria-label'> & ClassAttributes<Element>;

type ImpactElements = {
  readonly [T in Tag]: AttributesOf<T> & ListenersOf<EventsOf<T>> & Common<ElementOf<T>>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements extends ImpactElements {
      readonly 'impact-dataset': DatasetAttributes & ListenersOf<EventsOf<Tag>> & Common<ImpactDataset>;
    }
  }
}
