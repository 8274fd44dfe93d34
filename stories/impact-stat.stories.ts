import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { allIndicators, dataset } from '../src/data/index.js';
import { commonControls, surrounded, surroundingsControls, type CommonArgs } from './surroundings.js';

interface StatArgs extends CommonArgs {
  readonly indicator: string;
  readonly variant?: string;
}

function render({ indicator, variant, program, lang, fallback, ...page }: StatArgs): TemplateResult {
  return surrounded(
    page,
    html`<impact-stat
      indicator=${indicator}
      program=${program || nothing}
      variant=${variant || nothing}
      heading-level=${page['heading-level'] || nothing}
      lang=${lang || nothing}
      aria-label=${page['aria-label'] || nothing}
      >${fallback ?? nothing}</impact-stat
    >`,
  );
}

const meta: Meta<StatArgs> = {
  title: 'impact-stat',
  component: 'impact-stat',
  render,
  args: { indicator: 'mindre-alene', pageLang: 'da', scheme: 'light', width: 340 },
  argTypes: {
    indicator: { control: 'select', options: allIndicators(dataset).map(({ id }) => id) },
    program: { control: 'select', options: dataset.programs.map(({ id }) => id) },
    variant: { control: 'select', options: ['number', 'pictogram', 'bar'] },
    ...commonControls,
    ...surroundingsControls,
  },
};

export default meta;

type Story = StoryObj<StatArgs>;

/** A share is a bar of 0 to 100 %. */
export const Share: Story = {};
export const ShareEnglish: Story = { args: { pageLang: 'en' } };
export const ShareDark: Story = { args: { scheme: 'dark' } };

/** A frequency is ten people of whom as many are filled as it counts. */
export const Frequency: Story = { args: { indicator: 'mindre-ensom' } };
export const FrequencyEnglishDark: Story = {
  args: { indicator: 'mindre-ensom', pageLang: 'en', scheme: 'dark' },
};

/** A multiple is units against one, with a sliver for “just over”. */
export const Multiple: Story = { args: { indicator: 'chance-for-uddannelse' } };
export const MultipleEnglish: Story = { args: { indicator: 'chance-for-uddannelse', pageLang: 'en' } };
export const MultipleDark: Story = { args: { indicator: 'chance-for-uddannelse', scheme: 'dark' } };

/** A split is one bar of its parts and a quiet rest, which is no answer. */
export const Split: Story = { args: { indicator: 'betydning-for-uddannelsesstart' } };
export const SplitEnglish: Story = { args: { indicator: 'betydning-for-uddannelsesstart', pageLang: 'en' } };
export const SplitDark: Story = { args: { indicator: 'betydning-for-uddannelsesstart', scheme: 'dark' } };

/** Both programmes stand on one card where the source has both. */
export const BothPrograms: Story = { args: { indicator: 'offentlig-it' } };
export const BothProgramsEnglishDark: Story = {
  args: { indicator: 'offentlig-it', pageLang: 'en', scheme: 'dark' },
};

/** The source gives one figure for both programmes together, and the card says so. */
export const JointFigure: Story = { args: { indicator: 'del-af-samfundet' } };
export const JointFigureEnglish: Story = { args: { indicator: 'del-af-samfundet', pageLang: 'en' } };

/** `program` narrows to one. */
export const OneProgram: Story = { args: { indicator: 'offentlig-it', program: 'baba' } };

export const VariantNumber: Story = { args: { indicator: 'mindre-ensom', variant: 'number' } };
export const VariantBar: Story = { args: { indicator: 'mindre-ensom', variant: 'bar' } };

/** A variant that would draw the figure wrongly is replaced by the default, with one console warning. */
export const VariantUntrue: Story = { args: { variant: 'pictogram' } };

export const Heading: Story = { args: { 'heading-level': '3' } };
export const HeadingEnglish: Story = { args: { 'heading-level': '3', pageLang: 'en' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { indicator: 'tolkning', width: 160 } };

/** The author's text shows when the indicator is unknown; the console says which was meant. */
export const Unknown: Story = {
  args: { indicator: 'mindre-alenee', fallback: '83 % af de Baba-frivillige føler sig mindre alene.' },
};

/** Without a text of the author's, readers get a plain message and a link. */
export const UnknownAndEmpty: Story = { args: { indicator: 'mindre-alenee' } };
export const UnknownAndEmptyEnglishDark: Story = {
  args: { indicator: 'mindre-alenee', pageLang: 'en', scheme: 'dark' },
};
