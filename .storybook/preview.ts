import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/define/all.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['impact-stat', 'impact-theme'] } },
  },
};

export default preview;
