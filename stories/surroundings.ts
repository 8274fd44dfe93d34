import { html, nothing, type TemplateResult } from 'lit';
import type { InputType } from 'storybook/internal/types';

import { dataset } from '../src/datasets/baba-bydelsmoedre/index.js';
import { LOCALES } from '../src/format/index.js';
import { allIndicators } from '../src/model/index.js';
import { ATTRIBUTES, ELEMENTS, type AttributeName, type Tag } from '../src/view/index.js';

/** The page around a widget: its language, its colours, its direction and how wide it is. */
export interface Surroundings {
  readonly pageLang: 'da' | 'en';
  readonly scheme: keyof typeof SCHEMES;
  /** The way the page's text runs; left to right by default. Danish and English inside run their own way. */
  readonly dir?: 'ltr' | 'rtl';
  /** Width of the column in CSS pixels, where there is as much; all there is by default. */
  readonly width?: number;
  /** Tokens that the page sets. */
  readonly [token: `--impact-${string}`]: string | undefined;
}

const SCHEMES = {
  light: 'color-scheme: light; background: #fbf8f2; color: #231d1f',
  dark: 'color-scheme: dark; background: #161412; color: #f4eef0',
  coloured: 'color-scheme: light; background: #1c4a3f; color: #fdf6e3',
} as const;

/** Puts a widget on a page of its own kind. The page's colours are its own; the widget follows its color-scheme. */
export function surrounded(page: Surroundings, content: TemplateResult): TemplateResult {
  const tokens = Object.entries(page)
    .filter(([name, value]) => name.startsWith('--impact-') && value)
    .map(([name, value]) => `; ${name}: ${value}`);
  const width = page.width ? `inline-size: ${page.width}px; max-inline-size: 100%` : nothing;
  return html`<div
    lang=${page.pageLang}
    dir=${page.dir || nothing}
    style="${SCHEMES[page.scheme]}${tokens.join('')}; padding: 1.5rem; font-family: system-ui, sans-serif"
  >
    <div style=${width}>${content}</div>
  </div>`;
}

const ABOUT_THE_PAGE = { table: { category: 'the page around it' } };

/** The controls that every story has besides its element's own. */
export const surroundingsControls = {
  pageLang: {
    control: 'inline-radio',
    options: ['da', 'en'],
    description: 'The page’s language.',
    ...ABOUT_THE_PAGE,
  },
  scheme: {
    control: 'inline-radio',
    options: Object.keys(SCHEMES),
    description: 'The page’s color-scheme, or a light one with colours of its own.',
    ...ABOUT_THE_PAGE,
  },
  dir: {
    control: 'inline-radio',
    options: ['ltr', 'rtl'],
    description: 'The way the page’s text runs.',
    ...ABOUT_THE_PAGE,
  },
  width: {
    control: { type: 'range', min: 160, max: 1200, step: 20 },
    description: 'Width of the column in pixels.',
    ...ABOUT_THE_PAGE,
  },
} as const;

/** The values of an attribute that a control offers; none for text. */
function valuesOf(name: AttributeName): readonly string[] {
  const definition = ATTRIBUTES[name];
  switch (definition.kind) {
    case 'indicator':
      return allIndicators(dataset).map(({ id }) => id);
    case 'theme':
      return dataset.themes.map(({ id }) => id);
    case 'program':
      return dataset.programs.map(({ id }) => id);
    case 'language':
      return LOCALES;
    case 'choice':
    case 'heading-level':
      return definition.values;
    default:
      return [];
  }
}

function controlOf(name: AttributeName): InputType {
  if (ATTRIBUTES[name].kind === 'boolean') return { control: 'boolean' };
  const options = valuesOf(name);
  // Storybook drops a value from its address where the type is a union.
  return options.length > 0 ? { control: 'select', options, type: 'string' } : { control: 'text' };
}

/** The controls of an element: its attributes, what the author wrote between the tags, and the page around it. */
export function controlsOf(tag: Tag): Record<string, InputType> {
  return {
    ...Object.fromEntries(ELEMENTS[tag].attributes.map((name) => [name, controlOf(name)])),
    fallback: {
      control: 'text',
      description: 'What the author wrote between the tags; shows while and where the element cannot.',
      table: { category: 'slots' },
    },
    ...surroundingsControls,
  };
}

/** What all elements have besides what they show. */
export interface CommonArgs extends Surroundings {
  readonly lang?: string;
  readonly 'heading-level'?: string;
  readonly 'color-scheme'?: string;
  readonly palette?: string;
  readonly density?: string;
  readonly 'no-export'?: boolean;
  /** The name of the element, as the author's `aria-label`. */
  readonly 'aria-label'?: string;
  /** What the author wrote between the tags. */
  readonly fallback?: string;
}
