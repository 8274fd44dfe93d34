import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import { matrix } from './matrix.js';
import { controlsOf, surrounded, type CommonArgs } from './surroundings.js';

interface StatArgs extends CommonArgs {
  readonly indicator: string;
  readonly program?: string;
  readonly variant?: string;
}

function widget(args: StatArgs): TemplateResult {
  return html`<impact-stat
    indicator=${args.indicator}
    program=${args.program || nothing}
    variant=${args.variant || nothing}
    heading-level=${args['heading-level'] || nothing}
    lang=${args.lang || nothing}
    color-scheme=${args['color-scheme'] || nothing}
    palette=${args.palette || nothing}
    density=${args.density || nothing}
    aria-label=${args['aria-label'] || nothing}
    >${args.fallback ?? nothing}</impact-stat
  >`;
}

const meta: Meta<StatArgs> = {
  title: 'impact-stat',
  component: 'impact-stat',
  render: (args) => surrounded(args, widget(args)),
  args: { indicator: 'mindre-alene', pageLang: 'da', scheme: 'light', width: 340 },
  argTypes: controlsOf('impact-stat'),
};

export default meta;

type Story = StoryObj<StatArgs>;

/** A share is a bar of 0 to 100 %. */
export const Share: Story = { tags: ['autodocs'] };
export const ShareEnglish: Story = { args: { pageLang: 'en' } };
export const ShareDark: Story = { args: { scheme: 'dark' } };

/** A frequency is ten people of whom as many are filled as it counts. */
export const Frequency: Story = { tags: ['autodocs'], args: { indicator: 'mindre-ensom' } };
export const FrequencyEnglishDark: Story = {
  args: { indicator: 'mindre-ensom', pageLang: 'en', scheme: 'dark' },
};

/** A multiple is units against one, with a sliver for “just over”. */
export const Multiple: Story = { tags: ['autodocs'], args: { indicator: 'chance-for-uddannelse' } };
export const MultipleEnglish: Story = { args: { indicator: 'chance-for-uddannelse', pageLang: 'en' } };
export const MultipleDark: Story = { args: { indicator: 'chance-for-uddannelse', scheme: 'dark' } };

/** A split is one bar of its parts and a quiet rest, which is no answer. */
export const Split: Story = { tags: ['autodocs'], args: { indicator: 'betydning-for-uddannelsesstart' } };
export const SplitEnglish: Story = { args: { indicator: 'betydning-for-uddannelsesstart', pageLang: 'en' } };
export const SplitDark: Story = { args: { indicator: 'betydning-for-uddannelsesstart', scheme: 'dark' } };

/** Both programmes stand on one card where the source has both. */
export const BothPrograms: Story = { tags: ['autodocs'], args: { indicator: 'offentlig-it' } };
export const BothProgramsEnglishDark: Story = {
  args: { indicator: 'offentlig-it', pageLang: 'en', scheme: 'dark' },
};

/** The source states the same figure for Bydelsmødre and Baba volunteers, and the card says so. */
export const JointFigure: Story = { args: { indicator: 'del-af-samfundet' } };
export const JointFigureEnglish: Story = { args: { indicator: 'del-af-samfundet', pageLang: 'en' } };

/** `program` narrows to one. */
export const OneProgram: Story = { args: { indicator: 'offentlig-it', program: 'baba' } };

/** A share as a ring, with its number in it. */
export const VariantRing: Story = { tags: ['autodocs'], args: { variant: 'ring' } };
export const VariantRingEnglish: Story = { args: { variant: 'ring', pageLang: 'en' } };
export const VariantRingDark: Story = { args: { variant: 'ring', scheme: 'dark' } };
export const VariantRingBothPrograms: Story = { args: { indicator: 'offentlig-it', variant: 'ring' } };
export const VariantRingNarrow: Story = { args: { variant: 'ring', width: 160 } };

/** A ring cannot hold a figure that is no share of a whole: the default stands in its place. */
export const VariantRingUntrue: Story = { args: { indicator: 'chance-for-uddannelse', variant: 'ring' } };

export const VariantNumber: Story = { args: { indicator: 'mindre-ensom', variant: 'number' } };
export const VariantBar: Story = { args: { indicator: 'mindre-ensom', variant: 'bar' } };

/** A variant that would draw the figure wrongly is replaced by the default, with one console warning. */
export const VariantUntrue: Story = { args: { variant: 'pictogram' } };

export const Heading: Story = { args: { 'heading-level': '3' } };
export const HeadingEnglish: Story = { args: { 'heading-level': '3', pageLang: 'en' } };

/** Three palettes, each light and dark. */
export const PaletteOcean: Story = {
  tags: ['autodocs'],
  args: { indicator: 'offentlig-it', palette: 'ocean' },
};
export const PaletteOceanDark: Story = {
  args: { indicator: 'offentlig-it', palette: 'ocean', scheme: 'dark' },
};
export const PaletteForest: Story = { args: { indicator: 'offentlig-it', palette: 'forest' } };
export const PaletteForestDark: Story = {
  args: { indicator: 'offentlig-it', palette: 'forest', scheme: 'dark' },
};

/** `color-scheme` goes before the page’s own. */
export const SchemeLightOnDark: Story = {
  args: { indicator: 'mindre-ensom', 'color-scheme': 'light', scheme: 'dark' },
};
export const SchemeDarkOnLight: Story = { args: { indicator: 'mindre-ensom', 'color-scheme': 'dark' } };

/** `inherit` takes the page’s own colours: shapes tell the programmes apart. */
export const SchemeInherit: Story = {
  tags: ['autodocs'],
  args: { indicator: 'offentlig-it', 'color-scheme': 'inherit', scheme: 'coloured' },
};
export const SchemeInheritPictogram: Story = {
  args: { indicator: 'mindre-ensom', 'color-scheme': 'inherit', scheme: 'coloured' },
};
export const SchemeInheritRing: Story = {
  args: { variant: 'ring', 'color-scheme': 'inherit', scheme: 'coloured' },
};
export const SchemeInheritSplit: Story = {
  args: { indicator: 'betydning-for-uddannelsesstart', 'color-scheme': 'inherit', scheme: 'coloured' },
};
export const SchemeInheritMultiple: Story = {
  args: { indicator: 'chance-for-uddannelse', 'color-scheme': 'inherit', scheme: 'coloured' },
};

export const Compact: Story = { args: { density: 'compact', 'heading-level': '3' } };

/** In the narrowest column of a sidebar. */
export const Narrow: Story = { args: { indicator: 'tolkning', width: 160 } };

/** The author's text shows when the indicator is unknown; the console says which was meant. */
export const Unknown: Story = {
  tags: ['autodocs'],
  args: { indicator: 'mindre-alenee', fallback: '83 % af de Baba-frivillige føler sig mindre alene.' },
};

/** The indicator has no figures for the programme that was named. */
export const NoFigures: Story = {
  args: { program: 'bydelsmoedre', fallback: '83 % af de Baba-frivillige føler sig mindre alene.' },
};

/** Without a text of the author's, readers get a plain message and a link. */
export const UnknownAndEmpty: Story = { args: { indicator: 'mindre-alenee' } };
export const UnknownAndEmptyEnglishDark: Story = {
  args: { indicator: 'mindre-alenee', pageLang: 'en', scheme: 'dark' },
};

export const MatrixBar = matrix(widget, { indicator: 'offentlig-it', 'heading-level': '3' });
export const MatrixRing = matrix(widget, { indicator: 'offentlig-it', variant: 'ring' });
export const MatrixPictogram = matrix(widget, { indicator: 'tolkning' });
export const MatrixMultiple = matrix(widget, { indicator: 'chance-for-uddannelse' });
export const MatrixSplit = matrix(widget, { indicator: 'betydning-for-uddannelsesstart' });
export const MatrixNumber = matrix(widget, { indicator: 'del-af-samfundet', variant: 'number' });
export const MatrixUnknown = matrix(widget, {
  indicator: 'mindre-alenee',
  fallback: 'Vi er der for hinanden.',
});
export const MatrixUnknownAndEmpty = matrix(widget, { indicator: 'mindre-alenee' });
