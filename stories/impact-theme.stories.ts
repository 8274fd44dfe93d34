import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { dataset } from '../src/data/index.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

interface ThemeArgs extends Surroundings {
  readonly theme: string;
  readonly program?: string;
  readonly view?: string;
  readonly headingLevel?: string;
  /** What the author wrote between the tags. */
  readonly fallback?: string;
}

function render({ theme, program, view, headingLevel, fallback, ...page }: ThemeArgs): TemplateResult {
  return surrounded(
    page,
    html`<impact-theme
      theme=${theme}
      program=${program || nothing}
      view=${view || nothing}
      heading-level=${headingLevel || nothing}
      >${fallback ?? nothing}</impact-theme
    >`,
  );
}

const meta: Meta<ThemeArgs> = {
  title: 'impact-theme',
  component: 'impact-theme',
  render,
  args: { theme: 'brobygning', headingLevel: '2', lang: 'da', scheme: 'light' },
  argTypes: {
    theme: { control: 'select', options: dataset.themes.map(({ id }) => id) },
    program: { control: 'select', options: dataset.programs.map(({ id }) => id) },
    view: { control: 'select', options: ['all', 'cards', 'chart', 'table'] },
    headingLevel: { control: 'select', options: ['2', '3', '4', '5', '6'] },
    ...surroundingsControls,
  },
};

export default meta;

type Story = StoryObj<ThemeArgs>;

export const Brobygning: Story = {};
export const BrobygningEnglish: Story = { args: { lang: 'en' } };
export const BrobygningDark: Story = { args: { scheme: 'dark' } };
export const BrobygningEnglishDark: Story = { args: { lang: 'en', scheme: 'dark' } };

export const Medborgerskab: Story = { args: { theme: 'medborgerskab' } };

/** The multiple keeps its card and stays out of the chart. */
export const Uddannelse: Story = { args: { theme: 'uddannelse' } };
export const UddannelseEnglishDark: Story = { args: { theme: 'uddannelse', lang: 'en', scheme: 'dark' } };

/** Shares and frequencies on one width: bars and ten segments. */
export const Sprog: Story = { args: { theme: 'sprog' } };
export const Selvtillid: Story = { args: { theme: 'selvtillid' } };
export const Familie: Story = { args: { theme: 'familie' } };
export const Fagpersoner: Story = { args: { theme: 'fagpersoner' } };
export const SocialKontrol: Story = { args: { theme: 'social-kontrol' } };

export const ViewCards: Story = { args: { theme: 'sprog', view: 'cards' } };
export const ViewChart: Story = { args: { theme: 'sprog', view: 'chart' } };
export const ViewChartDark: Story = { args: { theme: 'sprog', view: 'chart', scheme: 'dark' } };
export const ViewTable: Story = { args: { theme: 'uddannelse', view: 'table' } };
export const ViewTableEnglishDark: Story = {
  args: { theme: 'uddannelse', view: 'table', lang: 'en', scheme: 'dark' },
};

/** `program` narrows cards, chart and table to one. */
export const OneProgram: Story = { args: { theme: 'sprog', program: 'baba' } };

/** Without `heading-level` the title is text, and the page's outline is left alone. */
export const NoHeading: Story = { args: { headingLevel: '' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { theme: 'uddannelse', width: 160 } };
export const NarrowDark: Story = { args: { theme: 'sprog', width: 160, scheme: 'dark' } };

/** The author's text shows when the theme is unknown; the console says which was meant. */
export const Unknown: Story = {
  args: { theme: 'brobygnin', fallback: 'Bydelsmødre og Baba bygger bro mellem beboere og samfund.' },
};
export const UnknownAndEmptyEnglish: Story = { args: { theme: 'brobygnin', lang: 'en' } };
