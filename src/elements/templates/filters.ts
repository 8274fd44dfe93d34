import { html, nothing, type TemplateResult } from 'lit';
import type { Filter, Option, OverviewReady } from '../../view/index.js';

type Choose = (chosen: Partial<Filter>) => void;

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

function themeButton({ id, label, count, isChosen }: Option, choose: Choose): TemplateResult {
  return html`<button
    type="button"
    part="theme"
    value=${id}
    aria-pressed=${isChosen}
    @click=${(event: Event) => choose({ theme: valueOf(event) })}
  >
    ${label} (${count})
  </button>`;
}

/** What an overview is filtered by: words as they were typed, a programme, a theme; and what is left. */
export function filters(
  { terms, themes, programs, found, isFiltered }: OverviewReady,
  search: string,
  choose: Choose,
  reset: () => void,
): TemplateResult {
  return html`<div class="results filters" part="filters" role="search">
    <div class="choices">
      <label>
        ${terms.search}
        <input
          type="search"
          .value=${search}
          @input=${(event: Event) => choose({ search: valueOf(event) })}
        />
      </label>
      <label>
        ${terms.program}
        <select @change=${(event: Event) => choose({ program: valueOf(event) })}>
          ${programs.map(
            ({ id, label, count, isChosen }) =>
              html`<option value=${id} .selected=${isChosen}>${label} (${count})</option>`,
          )}
        </select>
      </label>
    </div>
    <div class="themes" role="group" aria-label=${terms.theme}>
      ${themes.map((option) => themeButton(option, choose))}
    </div>
    <p class="found" part="found">
      ${found}
      ${
        isFiltered
          ? html`<button type="button" part="reset" @click=${reset}>${terms.reset}</button>`
          : nothing
      }
    </p>
  </div>`;
}
