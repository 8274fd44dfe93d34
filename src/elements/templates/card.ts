import { html, nothing, type TemplateResult } from 'lit';
import type { CardFigure, CardView, EditionNote, HeadingLevel } from '../../view/index.js';
import { drawing, marker, swatch } from './marks.js';
import { editionNote, runs, sourceLine, title } from './text.js';

export interface CardOptions {
  readonly headingLevel?: HeadingLevel | undefined;
  /** The name the page's author gave the host with `aria-label`; it replaces the title as the card's name. */
  readonly label?: string | undefined;
  /** Sources as links. Off where the links stand once below several cards. */
  readonly linksSources?: boolean;
  readonly edition?: EditionNote | undefined;
}

function figure({ accent, marker: path, group, number, drawing: drawn, parts }: CardFigure): TemplateResult {
  return html`<div class="figure ${accent} with-${drawn.kind}">
    <p class="group" part="group">${marker(path)} <span>${group}</span></p>
    <p class="number" part="number">
      ${number.before}<span class="value">${number.value}</span>${number.unit}
    </p>
    ${drawing(drawn)}
    ${
      parts.length > 0
        ? html`<ul class="parts">
            ${parts.map(
              (part, index) =>
                html`<li>${drawn.kind === 'split' ? swatch(index) : nothing}<span>${runs(part)}</span></li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** The colour of words that belong to one programme alone. */
function accentOf([first, ...more]: readonly CardFigure[]): string {
  return first && more.length === 0 ? first.accent : '';
}

/** An indicator as a card. What is seen is hidden from assistive technology, which gets the spoken statement. */
export function card(
  view: CardView,
  { headingLevel, label, linksSources, edition }: CardOptions = {},
): TemplateResult {
  return html`<figure
    class="card box"
    part="card"
    aria-labelledby=${label ? nothing : view.id}
    aria-label=${label || nothing}
  >
    <figcaption id=${view.id} class=${headingLevel ? '' : 'away'}>
      ${title(headingLevel, view.title)}
    </figcaption>
    <div class="inside">
      <p class="spoken">${view.spoken}</p>
      <div class="seen" aria-hidden="true">
        ${view.clauses.map(
          ({ figures, sentence }) => html`
            <div class="figures">${figures.map(figure)}</div>
            <p class="sentence ${accentOf(figures)}" part="sentence">${runs(sentence)}</p>
          `,
        )}
        ${view.notes.map((note) => html`<p class="note">${note}</p>`)}
      </div>
      ${view.sources.map((source) =>
        linksSources
          ? html`<p class="source" part="source">${sourceLine(source)}</p>`
          : html`<p class="source" part="source" aria-hidden="true">${source.label} ${source.text}</p>`,
      )}
      ${editionNote(edition)}
    </div>
  </figure>`;
}
