import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { matrix } from './matrix.js';
import { controlsOf, surrounded, type CommonArgs } from './surroundings.js';

interface CompareArgs extends CommonArgs {
  readonly theme?: string;
  readonly indicators?: string;
}

function widget(args: CompareArgs): TemplateResult {
  return html`<impact-compare
    theme=${args.theme || nothing}
    indicators=${args.indicators || nothing}
    heading-level=${args['heading-level'] || nothing}
    lang=${args.lang || nothing}
    color-scheme=${args['color-scheme'] || nothing}
    palette=${args.palette || nothing}
    density=${args.density || nothing}
    ?no-export=${args['no-export']}
    aria-label=${args['aria-label'] || nothing}
    >${args.fallback ?? nothing}</impact-compare
  >`;
}

const meta: Meta<CompareArgs> = {
  title: 'impact-compare',
  component: 'impact-compare',
  render: (args) => surrounded(args, widget(args)),
  args: { 'heading-level': '2', pageLang: 'da', scheme: 'light' },
  argTypes: controlsOf('impact-compare'),
};

export default meta;

type Story = StoryObj<CompareArgs>;

/** Every result that has both programmes. One figure for both together is no difference, and says so. */
export const Everything: Story = { tags: ['autodocs'] };
export const EverythingEnglish: Story = { args: { pageLang: 'en' } };
export const EverythingDark: Story = { args: { scheme: 'dark' } };
export const EverythingEnglishDark: Story = { args: { pageLang: 'en', scheme: 'dark' } };

/** Those of a theme. */
export const Theme: Story = { args: { theme: 'medborgerskab' } };

/** Those that are named. */
export const List: Story = { tags: ['autodocs'], args: { indicators: 'tolkning offentlig-it' } };
export const OneIndicator: Story = { args: { indicators: 'offentlig-it' } };

/** One of a list that has only one programme is left out; the console says which can be compared. */
export const NotComparedInList: Story = { args: { indicators: 'offentlig-it mindre-alene' } };

/** Without `heading-level` the title is text, and the page's outline is left alone. */
export const NoHeading: Story = { args: { 'heading-level': '' } };

/** Without the menu to download and copy the figures. */
export const NoExport: Story = { args: { 'no-export': true } };

export const PaletteOcean: Story = { args: { palette: 'ocean' } };
export const PaletteOceanDark: Story = { args: { palette: 'ocean', scheme: 'dark' } };
export const PaletteForest: Story = { args: { palette: 'forest' } };
export const PaletteForestDark: Story = { args: { palette: 'forest', scheme: 'dark' } };

/** `inherit` takes the page’s own colours: names and shapes tell the programmes apart. */
export const SchemeInherit: Story = {
  tags: ['autodocs'],
  args: { 'color-scheme': 'inherit', scheme: 'coloured' },
};

export const Compact: Story = { args: { density: 'compact' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { width: 160 } };
export const NarrowDark: Story = { args: { width: 160, scheme: 'dark' } };

/** The author's text shows where nothing can be compared; the console says what can be. */
export const NotCompared: Story = {
  tags: ['autodocs'],
  args: { indicators: 'mindre-alene', fallback: '83 % af de Baba-frivillige føler sig mindre alene.' },
};
export const NotComparedAndEmptyEnglish: Story = { args: { indicators: 'mindre-alene', pageLang: 'en' } };

/** An id that does not exist; the console says which was meant. */
export const Unknown: Story = {
  args: { theme: 'sprogg', fallback: 'Bydelsmødre og Baba hjælper andre med sproget.' },
};
export const UnknownAndEmptyEnglishDark: Story = {
  args: { theme: 'sprogg', pageLang: 'en', scheme: 'dark' },
};

export const MatrixPairs = matrix(widget, {});
export const MatrixNotCompared = matrix(widget, {
  indicators: 'mindre-alene',
  fallback: 'Vi er der for hinanden.',
});
export const MatrixNotComparedAndEmpty = matrix(widget, { indicators: 'mindre-alene' });
