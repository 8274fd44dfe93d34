import { html, type TemplateResult } from 'lit';

/** The page around a widget: its language, whether it is light or dark, and how wide it is. */
export interface Surroundings {
  readonly lang: 'da' | 'en';
  readonly scheme: 'light' | 'dark';
  /** Width of the column in CSS pixels; all there is by default. */
  readonly width?: number;
}

/** Puts a widget on a page of its own kind. The page's colours are its own; the widget follows its color-scheme. */
export function surrounded({ lang, scheme, width }: Surroundings, content: TemplateResult): TemplateResult {
  const colours =
    scheme === 'dark'
      ? 'color-scheme: dark; background: #161412; color: #f4eef0'
      : 'color-scheme: light; background: #fbf8f2; color: #231d1f';
  return html`<div lang=${lang} style="${colours}; padding: 1.5rem; font-family: system-ui, sans-serif">
    <div style=${width ? `inline-size: ${width}px` : ''}>${content}</div>
  </div>`;
}

/** The controls that every story has besides its element's own. */
export const surroundingsControls = {
  lang: { control: 'inline-radio', options: ['da', 'en'], description: 'The page’s language.' },
  scheme: { control: 'inline-radio', options: ['light', 'dark'], description: 'The page’s color-scheme.' },
  width: {
    control: { type: 'range', min: 160, max: 1200, step: 20 },
    description: 'Width of the column in pixels.',
  },
} as const;
