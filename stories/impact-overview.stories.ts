import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { matrix } from './matrix.js';
import { controlsOf, surrounded, type CommonArgs } from './surroundings.js';

interface OverviewArgs extends CommonArgs {
  readonly theme?: string;
  readonly program?: string;
  readonly search?: string;
  readonly 'deep-link'?: boolean;
}

function widget(args: OverviewArgs): TemplateResult {
  return html`<impact-overview
    theme=${args.theme || nothing}
    program=${args.program || nothing}
    search=${args.search || nothing}
    heading-level=${args['heading-level'] || nothing}
    lang=${args.lang || nothing}
    color-scheme=${args['color-scheme'] || nothing}
    palette=${args.palette || nothing}
    density=${args.density || nothing}
    ?no-export=${args['no-export']}
    ?deep-link=${args['deep-link']}
    aria-label=${args['aria-label'] || nothing}
    >${args.fallback ?? nothing}</impact-overview
  >`;
}

const meta: Meta<OverviewArgs> = {
  title: 'impact-overview',
  component: 'impact-overview',
  render: (args) => surrounded(args, widget(args)),
  args: { 'heading-level': '2', pageLang: 'da', scheme: 'light' },
  argTypes: controlsOf('impact-overview'),
};

export default meta;

type Story = StoryObj<OverviewArgs>;

/** Every result of every theme. */
export const Everything: Story = {};
export const EverythingEnglishDark: Story = { args: { pageLang: 'en', scheme: 'dark' } };

/** A theme that the author chose, or the reader. */
export const Brobygning: Story = { tags: ['autodocs'], args: { theme: 'brobygning' } };
export const Medborgerskab: Story = { args: { theme: 'medborgerskab' } };
export const MedborgerskabEnglish: Story = { args: { theme: 'medborgerskab', pageLang: 'en' } };
export const Uddannelse: Story = { args: { theme: 'uddannelse' } };
export const UddannelseDark: Story = { args: { theme: 'uddannelse', scheme: 'dark' } };
export const Sprog: Story = { args: { theme: 'sprog' } };
export const Selvtillid: Story = { args: { theme: 'selvtillid' } };
export const Familie: Story = { args: { theme: 'familie' } };
export const Fagpersoner: Story = { args: { theme: 'fagpersoner' } };
export const SocialKontrol: Story = { args: { theme: 'social-kontrol' } };

/** One programme in every theme that has it. */
export const OneProgram: Story = { args: { program: 'baba' } };

/** Words to search for; Danish letters and accents may be left out. */
export const Search: Story = { tags: ['autodocs'], args: { search: 'born skole' } };
export const SearchEnglish: Story = { args: { search: 'school', pageLang: 'en' } };

/** Nothing is left, and a button brings everything back. */
export const SearchWithoutResults: Story = { tags: ['autodocs'], args: { search: 'fodbold' } };
export const SearchWithoutResultsEnglishDark: Story = {
  args: { search: 'football', pageLang: 'en', scheme: 'dark' },
};

/** What a reader chooses is kept in the page’s address. */
export const DeepLink: Story = { args: { theme: 'sprog', 'deep-link': true } };

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
  args: { theme: 'uddannelse', 'color-scheme': 'inherit', scheme: 'coloured' },
};

export const Compact: Story = { args: { theme: 'sprog', density: 'compact' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { theme: 'brobygning', width: 160 } };
export const NarrowDark: Story = { args: { theme: 'uddannelse', width: 160, scheme: 'dark' } };

/** A theme that does not exist filters nothing; the console says which was meant. */
export const Unknown: Story = { tags: ['autodocs'], args: { theme: 'sprogg', program: 'baba' } };

export const MatrixTheme = matrix(widget, { theme: 'familie' });
export const MatrixWithoutResults = matrix(widget, { search: 'fodbold' });
