import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

import { dataset as bundled } from '../src/datasets/baba-bydelsmoedre/index.js';
import { termsOf } from '../src/format/index.js';
import { allIndicators, type Dataset } from '../src/model/index.js';
import { resultsOf } from '../src/view/index.js';
import { sayView } from '../src/view/say.js';

import { invented } from './invented.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

const DATASETS: Readonly<Record<'bundled' | 'invented', Dataset>> = { bundled, invented };

interface SayArgs extends Surroundings {
  readonly dataset: keyof typeof DATASETS;
}

/** Every figure with a sentence to cite and what would be wrong of it, as its kind, people and comparison say. */
function advice({ dataset, pageLang }: SayArgs): TemplateResult {
  const data = DATASETS[dataset];
  const { mayWrite, avoid: toAvoid } = termsOf(pageLang).export;
  return html`${resultsOf(data, allIndicators(data)).map((result) => {
    const { id, title, figures } = sayView(data, result, pageLang);
    return html`<section>
      <h2>${title}</h2>
      <p><code>${id}</code></p>
      ${figures.map(
        ({ sentence, avoid }) =>
          html`<p><strong>${mayWrite}:</strong> ${sentence}</p>
            <p><strong>${toAvoid}:</strong></p>
            <ul>
              ${avoid.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`,
      )}
    </section>`;
  })}`;
}

const meta: Meta<SayArgs> = {
  title: 'What may I say?',
  render: (args) => surrounded(args, advice(args)),
  args: { dataset: 'bundled', pageLang: 'da', scheme: 'light', width: 720 },
  argTypes: {
    dataset: { control: 'inline-radio', options: Object.keys(DATASETS) },
    ...surroundingsControls,
  },
};

export default meta;

type Story = StoryObj<SayArgs>;

/** The menu of a theme, a chart and the overview says the same of the result chosen in it. */
export const Danish: Story = {};
export const English: Story = { args: { pageLang: 'en' } };
export const OfAnotherDataset: Story = { args: { dataset: 'invented' } };
