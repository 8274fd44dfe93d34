import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

import { dataset as bundled } from '../src/datasets/baba-bydelsmoedre/index.js';
import { termsOf } from '../src/format/index.js';
import { textIn, type Dataset } from '../src/model/index.js';
import { resultsOf } from '../src/view/index.js';
import { sayView, type SayView } from '../src/view/say.js';

import { invented } from './invented.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

const DATASETS: Readonly<Record<'bundled' | 'invented', Dataset>> = { bundled, invented };

interface SayArgs extends Surroundings {
  readonly dataset: keyof typeof DATASETS;
}

const HAIRLINE = '1px solid color-mix(in srgb, currentColor 25%, transparent)';
const GRID =
  'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; align-items: start';
const RESULT = `padding: 1rem 1.25rem; border: ${HAIRLINE}; border-radius: 0.75rem; line-height: 1.5`;
const LABEL = 'margin: 1rem 0 0.25rem; font-size: 0.8125rem; font-weight: 600';
const SENTENCE = 'margin: 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid';
const AVOID = 'margin: 0; padding-inline-start: 1.25rem; font-size: 0.875rem';

/** Every figure with a sentence to cite and what would be wrong of it, as its kind, people and comparison say. */
function advice({ dataset, pageLang }: SayArgs): TemplateResult {
  const data = DATASETS[dataset];
  const { mayWrite, avoid: toAvoid } = termsOf(pageLang).export;
  const result = ({ id, title, figures }: SayView) =>
    html`<article style=${RESULT}>
      <h3 style="margin: 0; font-size: 1.0625rem">${title}</h3>
      <code style="font-size: 0.8125rem">${id}</code>
      ${figures.map(
        ({ sentence, avoid }) =>
          html`<p style=${LABEL}>${mayWrite}</p>
            <blockquote style=${SENTENCE}>${sentence}</blockquote>
            <p style=${LABEL}>${toAvoid}</p>
            <ul style=${AVOID}>
              ${avoid.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`,
      )}
    </article>`;
  return html`${data.themes.map(
    ({ title, indicators }) =>
      html`<section>
        <h2 style="margin: 2rem 0 1rem">${textIn(title, pageLang)}</h2>
        <div style=${GRID}>
          ${resultsOf(data, indicators).map((each) => result(sayView(data, each, pageLang)))}
        </div>
      </section>`,
  )}`;
}

const meta: Meta<SayArgs> = {
  title: 'What may I say?',
  render: (args) => surrounded(args, advice(args)),
  args: { dataset: 'bundled', pageLang: 'da', scheme: 'light' },
  argTypes: {
    dataset: { control: 'inline-radio', options: Object.keys(DATASETS) },
    ...surroundingsControls,
  },
  parameters: { docs: { codePanel: false } },
};

export default meta;

type Story = StoryObj<SayArgs>;

/** The menu of a theme, a chart and the overview says the same of the result chosen in it. */
export const Danish: Story = {};
export const English: Story = { args: { pageLang: 'en' } };
export const OfAnotherDataset: Story = { args: { dataset: 'invented' } };
