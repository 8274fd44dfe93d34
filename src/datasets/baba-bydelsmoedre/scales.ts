import type { Scale } from '../../model/types.js';

export const SCALES = [
  {
    id: 'degree',
    words: [
      { id: 'high-degree', text: { da: 'i høj grad', en: 'to a great extent' } },
      { id: 'some-degree', text: { da: 'i nogen grad', en: 'to some extent' } },
    ],
  },
] as const satisfies readonly Scale[];
