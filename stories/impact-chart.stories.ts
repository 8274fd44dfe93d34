import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { matrix } from './matrix.js';
import { controlsOf, surrounded, type CommonArgs } from './surroundings.js';

interface ChartArgs extends CommonArgs {
  readonly theme?: string;
  readonly indicators?: string;
  readonly program?: string;
  readonly sort?: string;
}

function widget(args: ChartArgs): TemplateResult {
  return html`<impact-chart
    theme=${args.theme || nothing}
    indicators=${args.indicators || nothing}
    program=${args.program || nothing}
    sort=${args.sort || nothing}
    heading-level=${args['heading-level'] || nothing}
    lang=${args.lang || nothing}
    color-scheme=${args['color-scheme'] || nothing}
    palette=${args.palette || nothing}
    density=${args.density || nothing}
    ?no-export=${args['no-export']}
    aria-label=${args['aria-label'] || nothing}
    >${args.fallback ?? nothing}</impact-chart
  >`;
}

const meta: Meta<ChartArgs> = {
  title: 'impact-chart',
  component: 'impact-chart',
  render: (args) => surrounded(args, widget(args)),
  args: { 'heading-level': '2', pageLang: 'da', scheme: 'light' },
  argTypes: controlsOf('impact-chart'),
};

export default meta;

type Story = StoryObj<ChartArgs>;

/** Shares alone have an axis of percent below them. */
export const Brobygning: Story = { tags: ['autodocs'], args: { theme: 'brobygning' } };
export const BrobygningEnglish: Story = { args: { theme: 'brobygning', pageLang: 'en' } };
export const BrobygningDark: Story = { args: { theme: 'brobygning', scheme: 'dark' } };

/** Frequencies alone are ten segments each. */
export const Medborgerskab: Story = { tags: ['autodocs'], args: { theme: 'medborgerskab' } };

/** The multiple stands on no axis: its card stands below. */
export const Uddannelse: Story = { args: { theme: 'uddannelse' } };
export const UddannelseEnglishDark: Story = { args: { theme: 'uddannelse', pageLang: 'en', scheme: 'dark' } };

/** Shares and frequencies on one width. */
export const Sprog: Story = { args: { theme: 'sprog' } };
export const SprogEnglishDark: Story = { args: { theme: 'sprog', pageLang: 'en', scheme: 'dark' } };
export const Selvtillid: Story = { args: { theme: 'selvtillid' } };
export const Familie: Story = { args: { theme: 'familie' } };
export const Fagpersoner: Story = { args: { theme: 'fagpersoner' } };
export const SocialKontrol: Story = { args: { theme: 'social-kontrol' } };

/** Indicators from anywhere, in the order they are named. */
export const List: Story = { tags: ['autodocs'], args: { indicators: 'mindre-ensom tolkning offentlig-it' } };
export const ListEnglish: Story = {
  args: { indicators: 'mindre-ensom tolkning offentlig-it', pageLang: 'en' },
};

/** A list of one is named after it. */
export const OneIndicator: Story = { args: { indicators: 'mindre-alene' } };

/** A multiple alone leaves no chart, and its card is all there is. */
export const OnlyMultiple: Story = { args: { indicators: 'chance-for-uddannelse' } };

/** The highest figure of its kind first. */
export const SortByValue: Story = { args: { theme: 'brobygning', sort: 'value' } };

/** `program` narrows to one. */
export const OneProgram: Story = { args: { theme: 'sprog', program: 'baba' } };

/** Without `heading-level` the title is text, and the page's outline is left alone. */
export const NoHeading: Story = { args: { theme: 'sprog', 'heading-level': '' } };

/** Without the menu to download and copy the figures. */
export const NoExport: Story = { args: { theme: 'sprog', 'no-export': true } };

export const PaletteOcean: Story = { args: { theme: 'medborgerskab', palette: 'ocean' } };
export const PaletteForestDark: Story = {
  args: { theme: 'medborgerskab', palette: 'forest', scheme: 'dark' },
};

/** `inherit` takes the page’s own colours. */
export const SchemeInherit: Story = {
  tags: ['autodocs'],
  args: { theme: 'medborgerskab', 'color-scheme': 'inherit', scheme: 'coloured' },
};

export const Compact: Story = { args: { theme: 'sprog', density: 'compact' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { theme: 'brobygning', width: 160 } };
export const NarrowDark: Story = { args: { theme: 'uddannelse', width: 160, scheme: 'dark' } };

/** An indicator that does not exist is left out of the list; the console says which was meant. */
export const UnknownInList: Story = { args: { indicators: 'mindre-ensom tolknin' } };

/** The author's text shows when the theme is unknown; the console says which was meant. */
export const Unknown: Story = {
  tags: ['autodocs'],
  args: { theme: 'brobygnin', fallback: 'Bydelsmødre og Baba bygger bro mellem beboere og samfund.' },
};
export const UnknownAndEmptyEnglish: Story = { args: { theme: 'brobygnin', pageLang: 'en' } };

/** Neither `theme` nor `indicators`. */
export const NothingNamed: Story = {};

export const MatrixShares = matrix(widget, { theme: 'brobygning' });
export const MatrixMixed = matrix(widget, {
  indicators: 'tolkning betydning-for-uddannelsesstart mindre-alene',
});
export const MatrixOffChart = matrix(widget, { indicators: 'chance-for-uddannelse mindre-ensom' });
export const MatrixUnknown = matrix(widget, { theme: 'brobygnin', fallback: 'Vi er der for hinanden.' });
export const MatrixUnknownAndEmpty = matrix(widget, { theme: 'brobygnin' });
