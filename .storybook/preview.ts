/// <reference types="mdx" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import type { InputType } from 'storybook/internal/types';
import '../src/define/all.js';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { ATTRIBUTES, propertyOf, TAGS, type AttributeName } from '../src/view/index.js';
import { codeOf, type Args } from '../stories/code.js';
import documentation from './documentation.mdx';

/** Parts as CSS writes them: Storybook tells one from an attribute by its name alone. */
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map(({ declarations }) => ({
    declarations: declarations.map((declaration) =>
      'cssParts' in declaration
        ? {
            ...declaration,
            cssParts: declaration.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
          }
        : declaration,
    ),
  })),
});

/** What the manifest describes and no control can set. */
const DESCRIBED = ['events', 'css shadow parts', 'properties'];

/** The properties that an attribute of another name sets; the table has the attribute. */
const SET_BY_ATTRIBUTE = (Object.keys(ATTRIBUTES) as AttributeName[])
  .filter((name) => propertyOf(name) !== name)
  .map(propertyOf);

/** Shows in the Actions panel what an element reports. */
function report(event: CustomEvent): void {
  action(event.type)(event.detail);
}

const preview: Preview = {
  decorators: [
    (story) =>
      html`<div @impact-ready=${report} @impact-error=${report} @impact-select=${report}>${story()}</div>`,
  ],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes)
          .filter(([name]) => !SET_BY_ATTRIBUTE.includes(name))
          .map(([name, argType]): [string, InputType] => {
            const category = argType.table?.category ?? '';
            if (DESCRIBED.includes(category)) return [name, { ...argType, control: { disable: true } }];
            if (!name.startsWith('--impact-')) return [name, argType];
            const isColour = argType.table?.defaultValue?.summary?.includes('#') ?? false;
            return [
              name,
              { ...argType, type: { name: 'string' }, control: { type: isColour ? 'color' : 'text' } },
            ];
          }),
      ) as typeof argTypes,
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: documentation,
      toc: true,
      codePanel: true,
      // Every element has the same tokens, which have a page of their own.
      controls: { exclude: /^--impact-/ },
      source: {
        transform: (written: string, { component, args }: { component?: string; args: Args }) => {
          const tag = TAGS.find((each) => each === component);
          return tag ? codeOf(tag, args) : written;
        },
      },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          'Look',
          'Tokens',
          'impact-stat',
          'impact-theme',
          'impact-chart',
          'impact-compare',
          'impact-overview',
          'impact-dataset',
          'embed-ladder',
          'What may I say?',
        ],
      },
    },
  },
};

export default preview;
