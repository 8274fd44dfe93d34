import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { InputType } from 'storybook/internal/types';
import '../src/define/all.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** What the manifest describes and no control can set. */
const DESCRIBED = ['events', 'css shadow parts', 'properties'];

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]): [string, InputType] => {
          const category = argType.table?.category ?? '';
          if (DESCRIBED.includes(category)) return [name, { ...argType, control: false }];
          if (!name.startsWith('--impact-')) return [name, argType];
          const isColour = argType.table?.defaultValue?.summary?.includes('#') ?? false;
          return [name, { ...argType, control: { type: isColour ? 'color' : 'text' } }];
        }),
      ) as typeof argTypes,
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'impact-stat',
          'impact-theme',
          'impact-chart',
          'impact-compare',
          'impact-overview',
          'embed-ladder',
        ],
      },
    },
  },
};

export default preview;
