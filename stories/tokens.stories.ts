import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { dataset } from '../src/datasets/baba-bydelsmoedre/index.js';
import { snippet } from '../src/snippet.js';
import { tokens } from '../src/styles/index.js';
import { ATTRIBUTES, type Palette } from '../src/view/index.js';
import { surrounded, surroundingsControls, type Surroundings } from './surroundings.js';

const SCHEMES = ['light', 'dark'] as const;

const GRID =
  'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem; align-items: start';
const SWATCHES = 'display: grid; grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr)); gap: 0.75rem';

/** The rules for browsers with light-dark(). */
const PAIRS = [...tokens.styleSheet!.cssRules].flatMap((rule) =>
  rule instanceof CSSSupportsRule ? [...rule.cssRules] : [],
) as CSSStyleRule[];

/** The colours that the sheet declares for a selector in a scheme, by their names. */
function coloursOf(selector: string, scheme: (typeof SCHEMES)[number]): ReadonlyMap<string, string> {
  const { style } = PAIRS.find(({ selectorText }) => selectorText.includes(selector))!;
  return new Map(
    [...style].map((name) => {
      const pair = style.getPropertyValue(name).match(/#[\da-f]{6}/g)!;
      return [name.replace('--_default-', ''), pair[SCHEMES.indexOf(scheme)]!];
    }),
  );
}

/** Colours on the surface they are made for. */
function panel(
  caption: string,
  scheme: (typeof SCHEMES)[number],
  colours: readonly (readonly [string, string])[],
): TemplateResult {
  const page = coloursOf('.root', scheme);
  const line = page.get('outline')!;
  return html`<figure
    style="margin: 0; padding: 1.25rem; border: 1px solid ${page.get('line')!}; border-radius: 0.75rem; background: ${page.get(
      'surface',
    )!}; color: ${page.get('text')!}"
  >
    <figcaption style="margin: 0 0 1rem; font-weight: 600">${caption}, ${scheme}</figcaption>
    <div style=${SWATCHES}>
      ${colours.map(
        ([name, colour]) =>
          html`<div style="font-size: 0.8125rem; line-height: 1.5">
            <div
              style="block-size: 3.5rem; margin: 0 0 0.5rem; border: 1px solid ${line}; border-radius: 0.5rem; background: ${colour}"
            ></div>
            ${name}<br /><code>${colour}</code>
          </div>`,
      )}
    </div>
  </figure>`;
}

/** The programme that takes a colour in the bundled dataset, else its place. */
function programOf(token: string): string {
  const place = Number(token.replace('program-', ''));
  return dataset.programs[place - 1]?.name.da ?? `programme ${place}`;
}

function palettes(): TemplateResult {
  return html`${ATTRIBUTES.palette.values.map((palette: Palette) =>
    SCHEMES.map((scheme) => {
      const colours = [...coloursOf(palette === 'plum' ? '.root' : `.${palette}`, scheme)];
      const accents = colours.filter(([name]) => name.startsWith('program-'));
      return panel(
        palette,
        scheme,
        accents.map(([name, colour]) => [programOf(name), colour]),
      );
    }),
  )}`;
}

function otherColours(): TemplateResult {
  return html`${SCHEMES.map((scheme) =>
    panel(
      'all palettes',
      scheme,
      [...coloursOf('.root', scheme)].filter(([name]) => !name.startsWith('program-')),
    ),
  )}`;
}

/** A card on a page with a declaration of its own. */
function sample(declaration: string, density?: string): TemplateResult {
  return html`<figure style="margin: 0">
    <figcaption lang="en" style="margin: 0 0 0.5rem; font: 0.8125rem/1.5 ui-monospace, monospace">
      ${declaration || (density ? `density="${density}"` : 'as it is')}
    </figcaption>
    <div style=${declaration || nothing}>
      <impact-stat indicator="mindre-ensom" density=${density ?? nothing}></impact-stat>
    </div>
  </figure>`;
}

const meta: Meta<Surroundings> = {
  title: 'Tokens',
  args: { pageLang: 'da', scheme: 'light' },
  argTypes: surroundingsControls,
  parameters: { docs: { codePanel: false } },
};

export default meta;

type Story = StoryObj<Surroundings>;

export const Palettes: Story = {
  args: { pageLang: 'en' },
  render: (args) => surrounded(args, html`<div style=${GRID}>${palettes()}</div>`),
};

/** Invented organisations, whose pages differ in these declarations alone. */
const BRANDS = {
  Fjordhuset: '--impact-brand: #0057b8; --impact-radius: 0',
  Solsikken: '--impact-brand: #ffcc00; --impact-radius: 1.5em; font-family: Verdana, sans-serif',
  'Røde Tråd': '--impact-brand: #d6001c; --impact-line: currentColor; font-family: Georgia, serif',
  Skovlaget: '--impact-brand: #00713d; --impact-space: 0.75em',
  Trykkeriet: '--impact-brand: black; font-family: ui-monospace, monospace',
} as const;

/** One theme in each brand, on a light page and on a dark one. */
export const Brands: Story = {
  render: ({ pageLang }) =>
    html`<div>
      ${SCHEMES.map((scheme) =>
        surrounded(
          { pageLang, scheme },
          html`<div style=${GRID}>
            ${Object.entries(BRANDS).map(
              ([name, style]) =>
                html`<figure style="margin: 0">
                  <figcaption style="margin: 0 0 0.5rem; font-weight: 600">${name}</figcaption>
                  <div style=${style}>
                    <impact-theme theme="sprog" no-export></impact-theme>
                  </div>
                </figure>`,
            )}
          </div>`,
        ),
      )}
    </div>`,
};

export const OtherColours: Story = {
  args: { pageLang: 'en' },
  render: (args) => surrounded(args, html`<div style=${GRID}>${otherColours()}</div>`),
};

export const Type: Story = {
  render: (args) =>
    surrounded(
      args,
      html`<div style=${GRID}>
        ${['', '--impact-font-size: 1.25em', 'font-family: Georgia, serif'].map((each) => sample(each))}
      </div>`,
    ),
};

export const Space: Story = {
  render: (args) =>
    surrounded(
      args,
      html`<div style=${GRID}>
        ${sample('', 'compact')}
        ${['--impact-space: 2em', '--impact-radius: 0', '--impact-radius: 1.5em'].map((each) => sample(each))}
      </div>`,
    ),
};

/** The tokens as the manifest has them; every element has the same. */
const [NAMES = []] = manifest.modules
  .flatMap(({ declarations }) =>
    declarations.map((declaration) => ('cssProperties' in declaration ? declaration.cssProperties : [])),
  )
  .filter((properties) => properties.length > 0);

const CELL =
  'padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); text-align: start';

export const Names: Story = {
  args: { pageLang: 'en' },
  render: (args) =>
    surrounded(
      args,
      html`<table
        style="border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; overflow-wrap: anywhere"
      >
        <thead>
          <tr>
            ${['token', 'default', 'what it is'].map(
              (head) => html`<th scope="col" style=${CELL}>${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${NAMES.map(
            ({ name, default: value, description }) =>
              html`<tr>
                <th scope="row" style=${CELL}><code>${name}</code></th>
                <td style=${CELL}>${value ? html`<code>${value}</code>` : 'none'}</td>
                <td style=${CELL}>${description}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    ),
};

const RESTYLE = `.our-page {
  font-family: Georgia, serif;
  --impact-program-1: #8a3b12;
  --impact-program-2: #1d5b3a;
  --impact-surface: #fff6e5;
  --impact-text: #33230f;
  --impact-muted: #6a5536;
  --impact-line: #d8bd8a;
  --impact-track: #f6e6c6;
  --impact-radius: 0;
  --impact-space: 1.75em;
}
.our-page impact-stat::part(card) {
  border-width: 0 0 0 6px;
  box-shadow: 0 1px 3px rgb(51 35 15 / 25%);
}
.our-page impact-stat::part(number) {
  font-weight: 400;
}
.our-page impact-stat::part(source) {
  font-style: italic;
}`;

/** Tokens for colours, corners and space, `::part()`s for the rest, and the page's own font. */
export const Restyled: Story = {
  render: (args) =>
    surrounded(
      args,
      html`<style>
          ${RESTYLE}
        </style>
        <div class="our-page" style=${GRID}>
          <impact-stat indicator="offentlig-it"></impact-stat>
          <impact-stat indicator="mindre-ensom"></impact-stat>
        </div>`,
    ),
  parameters: {
    docs: {
      codePanel: true,
      source: {
        transform: (_: string, { args }: { readonly args: Surroundings }) => {
          const lang = args.pageLang;
          const tags = (['offentlig-it', 'mindre-ensom'] as const).map(
            (indicator) => `  ${snippet('impact-stat', { indicator, lang })}\n`,
          );
          return `<style>\n${RESTYLE}\n</style>\n<div class="our-page">\n${tags.join('')}</div>`;
        },
      },
    },
  },
};
