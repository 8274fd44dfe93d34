import { html, nothing, type TemplateResult } from 'lit';
import type { Filter, Option, OverviewReady } from '../../view/index.js';

type Choose = (chosen: Partial<Filter>) => void;

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** What there is to choose, each with the number of results that it would show. */
const choices = (options: readonly Option[]): readonly TemplateResult[] =>
  options.map(
    ({ id, label, count, isChosen }) =>
      html`<option value=${id} .selected=${isChosen}>${label} (${count})</option>`,
  );

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
    <label>
      ${terms.theme}
      <select part="theme" @change=${(event: Event) => choose({ theme: valueOf(event) })}>
        ${choices(themes)}
      </select>
    </label>
    <label>
      ${terms.program}
      <select part="program" @change=${(event: Event) => choose({ program: valueOf(event) })}>
        ${choices(programs)}
      </select>
    </label>
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
