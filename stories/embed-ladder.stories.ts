import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import type { Locale } from '../src/model/index.js';
import { dataset } from '../src/datasets/baba-bydelsmoedre/index.js';
import { listenToFrames } from '../src/script/frame-height.js';
import { watchPage } from '../src/script/upgrade.js';
import { frameMarkup, RUNGS } from '../src/view/forms.js';
import { subjectsOf, type Subject } from '../src/view/subject.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

const SUBJECTS = subjectsOf(dataset);

/** Storybook and the tests serve dist/embed there. */
const BASE = '/';

const FORMS = {
  ...RUNGS,
  sandboxed: (subject: Subject, base: string) =>
    frameMarkup(subject, base).replace('<iframe ', '<iframe sandbox="" '),
  'a wrong id': (subject: Subject, base: string) =>
    RUNGS.data({ ...subject, attributes: { indicator: `${subject.id}-findes-ikke` } }, base),
} as const;

interface LadderArgs extends Surroundings {
  /** The rung. */
  readonly form: keyof typeof FORMS;
  /** The result or the theme. */
  readonly id: string;
  readonly language: Locale;
}

let isWatched = false;

/** What an editor pastes. */
function codeOf({ form, id, language }: LadderArgs): string {
  const subject = SUBJECTS.find((each) => each.id === id && each.locale === language)!;
  return FORMS[form](subject, BASE);
}

/** What an editor pasted, as a CMS prints it, on a page whose script tag asks for links. */
function pasted(args: LadderArgs): HTMLElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.impactLinks = '';
  const place = document.createElement('div');
  place.append(script, document.createRange().createContextualFragment(codeOf(args)));
  return place;
}

/**
 * The same statement in five forms, from the tag to the picture. A system for web pages may take a tag, an attribute or
 * a frame away: then an editor takes the next form. Each holds the whole statement as text, which is what stays.
 */
const meta: Meta<LadderArgs> = {
  title: 'embed-ladder',
  render: (args) => {
    if (!isWatched) {
      watchPage();
      listenToFrames();
      isWatched = true;
    }
    return surrounded(args, html`${pasted(args)}`);
  },
  args: { form: 'tag', id: 'mindre-ensom', language: 'da', pageLang: 'da', scheme: 'light', width: 420 },
  argTypes: {
    form: { control: 'select', options: Object.keys(FORMS), description: 'What is pasted.' },
    id: {
      control: 'select',
      options: [...new Set(SUBJECTS.map(({ id }) => id))],
      description: 'Id of the result or of the theme.',
    },
    language: { control: 'inline-radio', options: ['da', 'en'], description: 'Language of what is pasted.' },
    ...surroundingsControls,
  },
  parameters: {
    docs: { source: { transform: (_: string, { args }: { readonly args: LadderArgs }) => codeOf(args) } },
  },
};

export default meta;

type Story = StoryObj<LadderArgs>;

/** Rung 1: the tag, where the system leaves it alone. */
export const Tag: Story = { tags: ['autodocs'] };

/** Rung 2: `data-` attributes, which the script makes a widget of. */
export const Data: Story = { tags: ['autodocs'], args: { form: 'data' } };
export const DataTheme: Story = { args: { form: 'data', id: 'sprog', language: 'en', width: 700 } };

/** An id that does not exist: the author's text stays. */
export const DataWrongId: Story = { tags: ['autodocs'], args: { form: 'a wrong id' } };

/** Rung 3: the frame, which takes the height that its page tells. */
export const Frame: Story = { tags: ['autodocs'], args: { form: 'frame' } };
export const FrameTheme: Story = { args: { form: 'frame', id: 'sprog', language: 'en', width: 700 } };

/** The same frame where an editor has put a sandbox around it: no script runs, the height is the snippet's. */
export const FrameSandboxed: Story = { args: { form: 'sandboxed' } };

/** Rung 4: the link alone in its paragraph, on a page that asked for it. */
export const Link: Story = { tags: ['autodocs'], args: { form: 'link' } };

/** The picture, for newsletters. */
export const Picture: Story = { tags: ['autodocs'], args: { form: 'picture', width: 640 } };
