import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  // The frames and the pictures of the embed ladder.
  staticDirs: [{ from: '../dist/embed', to: '/embed' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configuration builds the one-file script; stories want none of it.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true },
};

export default config;
