import { html, nothing, type TemplateResult } from 'lit';
import type { Filter, Option, OverviewReady } from '../../view/index.js';

type Choose = (chosen: Partial<Filter>) => void;

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** Every choice with the number of results that it would show. */
function choice(
  name: 'theme' | 'program',
  label: string,
  options: readonly Option[],
  choose: Choose,
): TemplateResult {
  return html`<label>
    ${label}
    <select part=${name} @change=${(event: Event) => choose({ [name]: valueOf(event) })}>
      ${options.map(
        (option) =>
          html`<option value=${option.id} .selected=${option.isChosen}>
            ${option.label} (${option.count})
          </option>`,
      )}
    </select>
  </label>`;
}

/** What an overview is filtered by: words as they were typed, a theme, a programme; and what is left. */
export function filters(
  { terms, themes, programs, found, isFiltered }: OverviewReady,
  search: string,
  choose: Choose,
  reset: () => void,
): TemplateResult {
  return html`<div class="filters" part="filters" role="search">
    <label>
      ${terms.search}
      <input type="search" .value=${search} @input=${(event: Event) => choose({ search: valueOf(event) })} />
    </label>
    ${choice('theme', terms.theme, themes, choose)} ${choice('program', terms.program, programs, choose)}
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
