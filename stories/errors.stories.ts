import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

import { codeOf } from './code.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

/** Makes the element fail as soon as it updates, as a page does that has replaced what it needs. */
function fail(element: Element | undefined): void {
  if (!element) return;
  Object.defineProperty(element, 'locale', {
    get: () => {
      throw new Error('This story throws.');
    },
  });
}

const WORDS = 'Forfatterens egen sætning med tal og kilde.';

const meta: Meta<Surroundings> = {
  title: 'errors',
  render: (args) =>
    surrounded(
      args,
      html`<impact-stat ${ref(fail)} indicator="mindre-alene"
          ><a href="https://example.org/">${WORDS}</a></impact-stat
        ><impact-stat indicator="mindre-ensom"></impact-stat>`,
    ),
  args: { pageLang: 'da', scheme: 'light', width: 340 },
  argTypes: surroundingsControls,
  parameters: {
    docs: {
      source: {
        transform: (_: string, { args: { pageLang } }: { readonly args: Surroundings }) =>
          [
            codeOf('impact-stat', { indicator: 'mindre-alene', fallback: WORDS }),
            codeOf('impact-stat', { indicator: 'mindre-ensom', pageLang }),
          ].join('\n'),
      },
    },
  },
};

export default meta;

type Story = StoryObj<Surroundings>;

/** Whatever is thrown inside an element, the author’s words stay, and other elements go on. */
export const Failed: Story = { tags: ['autodocs'] };
export const FailedDark: Story = { args: { scheme: 'dark' } };
