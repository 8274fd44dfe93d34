import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import type { Dataset } from '../src/model/index.js';
import { arabic } from './arabic.js';
import { codeOf } from './code.js';
import { invented } from './invented.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

/** The datasets of organisations that do not exist. */
export const DATASETS = { invented, arabic } as const;

interface DatasetArgs extends Surroundings {
  readonly dataset: keyof typeof DATASETS;
  readonly element: 'impact-stat' | 'impact-theme' | 'impact-chart' | 'impact-compare' | 'impact-overview';
  readonly indicator?: string;
  readonly theme?: string;
  readonly edition?: string;
  readonly fallback?: string;
}

function widget({ element, indicator, theme, edition, fallback }: DatasetArgs): TemplateResult {
  const pinned = edition || nothing;
  switch (element) {
    case 'impact-stat':
      return html`<impact-stat indicator=${indicator || nothing} edition=${pinned}>${fallback}</impact-stat>`;
    case 'impact-theme':
      return html`<impact-theme theme=${theme || nothing} heading-level="2">${fallback}</impact-theme>`;
    case 'impact-chart':
      return html`<impact-chart theme=${theme || nothing} heading-level="2">${fallback}</impact-chart>`;
    case 'impact-compare':
      return html`<impact-compare heading-level="2">${fallback}</impact-compare>`;
    case 'impact-overview':
      return html`<impact-overview heading-level="2">${fallback}</impact-overview>`;
  }
}

/** The dataset as a file of the page's own server, around the element. */
function datasetCode({ dataset, element, ...attributes }: DatasetArgs): string {
  const data: Dataset = DATASETS[dataset];
  const level = element === 'impact-stat' ? '' : '2';
  const inner = codeOf(element, { 'heading-level': level, ...attributes }, data);
  return `<impact-dataset src="/${data.id}.json">\n  ${inner}\n</impact-dataset>`;
}

const meta: Meta<DatasetArgs> = {
  title: 'impact-dataset',
  component: 'impact-dataset',
  excludeStories: ['DATASETS'],
  render: (args) =>
    surrounded(args, html`<impact-dataset .data=${DATASETS[args.dataset]}>${widget(args)}</impact-dataset>`),
  args: { dataset: 'invented', element: 'impact-theme', pageLang: 'da', scheme: 'light', width: 720 },
  argTypes: {
    dataset: { control: 'inline-radio', options: Object.keys(DATASETS) },
    element: {
      control: 'select',
      options: ['impact-stat', 'impact-theme', 'impact-chart', 'impact-compare', 'impact-overview'],
    },
    ...surroundingsControls,
  },
  parameters: {
    docs: {
      source: { transform: (_: string, { args }: { readonly args: DatasetArgs }) => datasetCode(args) },
    },
  },
};

export default meta;

type Story = StoryObj<DatasetArgs>;

/** Three programmes, a scale of four words, figures out of 3 and out of 1,000. */
export const Theme: Story = { tags: ['autodocs'], args: { theme: 'laeselyst' } };
export const ThemeEnglish: Story = { args: { theme: 'laeselyst', pageLang: 'en' } };
export const ThemeDark: Story = { args: { theme: 'skole', scheme: 'dark' } };
export const ThemePhone: Story = { args: { theme: 'skole', width: 320 } };

/** Multiples of two programmes, each against people of its own. */
export const Neighbours: Story = { args: { theme: 'naboer' } };

/** The programmes side by side, three of them where there are three. */
export const Compare: Story = { tags: ['autodocs'], args: { element: 'impact-compare' } };

export const Overview: Story = { args: { element: 'impact-overview', width: 1150 } };

/** An earlier figure, an interval and the number of answers are notes below the sentence. */
export const Notes: Story = {
  tags: ['autodocs'],
  args: { element: 'impact-stat', indicator: 'laeser-selv', width: 340 },
};

/** The words of the author are of another edition than the page’s figures. */
export const OtherEdition: Story = {
  tags: ['autodocs'],
  args: {
    element: 'impact-stat',
    indicator: 'laeser-selv',
    edition: '2020-01-31',
    fallback: 'Forfatterens egen sætning med tal og kilde.',
    width: 340,
  },
};

/** Arabic runs from right to left, and says its own statements. */
export const Arabic: Story = {
  tags: ['autodocs'],
  args: { dataset: 'arabic', theme: 'alqiraa', dir: 'rtl' },
};
export const ArabicDark: Story = {
  args: { dataset: 'arabic', theme: 'alqiraa', dir: 'rtl', scheme: 'dark', width: 320 },
};
