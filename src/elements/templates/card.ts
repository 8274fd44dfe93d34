import { html, nothing, type TemplateResult } from 'lit';
import type { CardFigure, CardView, EditionNote, HeadingLevel, TextRun } from '../../view/index.js';
import { drawing, marker, swatch } from './marks.js';
import { editionNote, list, runs, sourceLine, title } from './text.js';

/** The link to one result alone. */
export interface ResultLink {
  readonly href: string;
  readonly text: string;
  readonly label: string;
}

export interface CardOptions {
  readonly headingLevel?: HeadingLevel | undefined;
  /** The name the page's author gave the host with `aria-label`; it replaces the title as the card's name. */
  readonly label?: string | undefined;
  readonly edition?: EditionNote | undefined;
  readonly link?: ResultLink | undefined;
}

function part(text: readonly TextRun[], index: number, isDrawn: boolean): TemplateResult {
  return html`<li>${isDrawn ? swatch(index) : nothing}<span>${runs(text)}</span></li>`;
}

function figure({ accent, marker: path, group, number, drawing: drawn, parts }: CardFigure): TemplateResult {
  const isSplit = drawn.kind === 'split';
  return html`<div class="figure ${accent} with-${drawn.kind}">
    <p class="group" part="group">${marker(path)}${group}</p>
    <p class="number" part="number">
      ${number.before || nothing}<span class="value">${number.value}</span>${number.unit}
    </p>
    ${list([
      drawing(drawn),
      ...(parts.length > 0
        ? [
            html`<ul class="parts">
              ${parts.map((text, index) => part(text, index, isSplit))}
            </ul>`,
          ]
        : []),
    ])}
  </div>`;
}

/** The colour of words that belong to one programme alone. */
function accentOf([first, ...more]: readonly CardFigure[]): string {
  return first && more.length === 0 ? first.accent : '';
}

function resultLink({ href, text, label }: ResultLink): TemplateResult {
  return html`<p class="source"><a href=${href} part="link" aria-label=${label}>${text}</a></p>`;
}

/** An indicator as a card. What is seen is hidden from assistive technology, which gets the spoken statement. */
export function card(
  view: CardView,
  { headingLevel, label, edition, link }: CardOptions = {},
): TemplateResult {
  const seen = view.clauses.map(
    ({ figures, sentence }) =>
      html`<div class="clause" aria-hidden="true">
        <div class="figures ${figures.length > 1 ? 'several' : ''}">${list(figures.map(figure))}</div>
        <p class="sentence ${accentOf(figures)}" part="sentence">${runs(sentence)}</p>
      </div>`,
  );
  const notes = view.notes.map((note) => html`<p class="note" aria-hidden="true">${note}</p>`);
  const sources = view.sources.map(
    (source) => html`<p class="source" part="source">${sourceLine(source)}</p>`,
  );
  return html`<figure
    class="card box"
    part="card"
    id=${view.id}
    aria-label=${label || (headingLevel ? nothing : view.title)}
  >
    ${headingLevel ? title(headingLevel, view.title) : nothing}
    <p class="spoken">${view.spoken}</p>
    ${list([
      ...seen,
      ...notes,
      ...sources,
      ...(link ? [resultLink(link)] : []),
      ...(edition ? [editionNote(edition)] : []),
    ])}
  </figure>`;
}
