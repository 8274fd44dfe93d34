import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { matrix } from './matrix.js';
import { controlsOf, surrounded, type CommonArgs } from './surroundings.js';

interface ThemeArgs extends CommonArgs {
  readonly theme: string;
  readonly program?: string;
  readonly view?: string;
}

function widget(args: ThemeArgs): TemplateResult {
  return html`<impact-theme
    theme=${args.theme}
    program=${args.program || nothing}
    view=${args.view || nothing}
    heading-level=${args['heading-level'] || nothing}
    lang=${args.lang || nothing}
    color-scheme=${args['color-scheme'] || nothing}
    palette=${args.palette || nothing}
    density=${args.density || nothing}
    ?no-export=${args['no-export']}
    aria-label=${args['aria-label'] || nothing}
    >${args.fallback ?? nothing}</impact-theme
  >`;
}

const meta: Meta<ThemeArgs> = {
  title: 'impact-theme',
  component: 'impact-theme',
  render: (args) => surrounded(args, widget(args)),
  args: { theme: 'brobygning', 'heading-level': '2', pageLang: 'da', scheme: 'light' },
  argTypes: controlsOf('impact-theme'),
};

export default meta;

type Story = StoryObj<ThemeArgs>;

/** Heading, introduction, a card for each result, one bar chart, a table and the sources. */
export const Brobygning: Story = { tags: ['autodocs'] };
export const BrobygningEnglish: Story = { args: { pageLang: 'en' } };
export const BrobygningDark: Story = { args: { scheme: 'dark' } };
export const BrobygningEnglishDark: Story = { args: { pageLang: 'en', scheme: 'dark' } };

export const Medborgerskab: Story = { args: { theme: 'medborgerskab' } };

/** The multiple keeps its card and stays out of the chart. */
export const Uddannelse: Story = { args: { theme: 'uddannelse' } };
export const UddannelseEnglishDark: Story = { args: { theme: 'uddannelse', pageLang: 'en', scheme: 'dark' } };

/** Shares and frequencies on one width: bars and ten segments. */
export const Sprog: Story = { args: { theme: 'sprog' } };
export const Selvtillid: Story = { args: { theme: 'selvtillid' } };
export const Familie: Story = { args: { theme: 'familie' } };
export const Fagpersoner: Story = { args: { theme: 'fagpersoner' } };
export const SocialKontrol: Story = { args: { theme: 'social-kontrol' } };

/** `view` shows one part alone: cards, chart or table. */
export const ViewCards: Story = { args: { theme: 'sprog', view: 'cards' } };
/** The bar chart alone. */
export const ViewChart: Story = { tags: ['autodocs'], args: { theme: 'sprog', view: 'chart' } };
export const ViewChartDark: Story = { args: { theme: 'sprog', view: 'chart', scheme: 'dark' } };
/** The table alone. */
export const ViewTable: Story = { tags: ['autodocs'], args: { theme: 'uddannelse', view: 'table' } };
export const ViewTableEnglishDark: Story = {
  args: { theme: 'uddannelse', view: 'table', pageLang: 'en', scheme: 'dark' },
};

/** `program` narrows cards, chart and table to one. */
export const OneProgram: Story = { args: { theme: 'sprog', program: 'baba' } };

/** Without the menu to download and copy the figures. */
export const NoExport: Story = { args: { theme: 'sprog', 'no-export': true } };

export const PaletteOcean: Story = { args: { theme: 'sprog', palette: 'ocean' } };
export const PaletteForestDark: Story = { args: { theme: 'sprog', palette: 'forest', scheme: 'dark' } };

/** `inherit` takes the page’s own colours. */
export const SchemeInherit: Story = {
  args: { theme: 'uddannelse', 'color-scheme': 'inherit', scheme: 'coloured' },
};

export const Compact: Story = { args: { theme: 'sprog', density: 'compact' } };

/** Without `heading-level` the title is text, and the page's outline is left alone. */
export const NoHeading: Story = { args: { 'heading-level': '' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { theme: 'uddannelse', width: 160 } };
export const NarrowDark: Story = { args: { theme: 'sprog', width: 160, scheme: 'dark' } };

/** The author's text shows when the theme is unknown; the console says which was meant. */
export const Unknown: Story = {
  tags: ['autodocs'],
  args: { theme: 'brobygnin', fallback: 'Bydelsmødre og Baba bygger bro mellem beboere og samfund.' },
};
export const UnknownAndEmptyEnglish: Story = { args: { theme: 'brobygnin', pageLang: 'en' } };

/** Shares, frequencies, a multiple and a split: everything a theme can hold. */
export const MatrixAll = matrix(widget, { theme: 'uddannelse' });
export const MatrixUnknown = matrix(widget, { theme: 'brobygnin', fallback: 'Vi er der for hinanden.' });
export const MatrixUnknownAndEmpty = matrix(widget, { theme: 'brobygnin' });
