/** The page that `npm start` opens: every widget from the one-file script, and the snippet that puts it on a page. */
import { html, render, type TemplateResult } from 'lit';

import { allIndicators, dataset, type Indicator, type Locale, type Theme } from '../data/index.js';
import { LOCALES } from '../format/index.js';
import { elementSnippet, scriptSnippet, statSnippet, themeSnippet } from '../view/index.js';
import { BUILDER_TERMS } from './terms.js';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { da: 'Dansk', en: 'English' };

/** Where the script lies on the editor's own server, as the page tells him to put it. */
const SCRIPT_URL = '/impact-widgets.js';

let locale: Locale = 'da';
let status = '';

function update(): void {
  document.documentElement.lang = locale;
  document.title = BUILDER_TERMS[locale].title;
  render(page(), document.getElementById('builder')!);
}

function onLanguage(event: Event): void {
  const chosen = (event.currentTarget as HTMLInputElement).value;
  locale = LOCALES.find((known) => known === chosen) ?? locale;
  status = '';
  update();
}

/** Copies the snippet, or selects it where the browser lets no script copy. */
async function onCopy(event: Event, name: string): Promise<void> {
  const terms = BUILDER_TERMS[locale];
  const code = (event.currentTarget as Element).parentElement!.querySelector('code')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status = terms.copied(name);
  } catch {
    getSelection()?.selectAllChildren(code);
    status = terms.selected;
  }
  update();
}

function snippet(name: string, text: string): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  return html`<div class="snippet">
    <pre><code>${text}</code></pre>
    <button
      type="button"
      aria-label=${terms.copyName(name)}
      @click=${(event: Event) => {
        void onCopy(event, name);
      }}
    >
      ${terms.copy}
    </button>
  </div>`;
}

function single(indicator: Indicator): TemplateResult {
  const { id, title } = indicator;
  return html`<li>
    <impact-stat indicator=${id} lang=${locale}></impact-stat>
    ${snippet(title[locale], statSnippet(indicator, locale))}
  </li>`;
}

function section(theme: Theme): TemplateResult {
  const { id, title, indicators } = theme;
  return html`<section aria-label=${title[locale]}>
    <impact-theme theme=${id} lang=${locale}></impact-theme>
    ${snippet(title[locale], themeSnippet(theme, locale))}
    <details>
      <summary>${BUILDER_TERMS[locale].chart}: ${title[locale]}</summary>
      <impact-chart theme=${id} lang=${locale}></impact-chart>
      ${snippet(
        `${BUILDER_TERMS[locale].chart}: ${title[locale]}`,
        elementSnippet('impact-chart', { theme: id }, selected(indicators), locale, title[locale]),
      )}
    </details>
    <details>
      <summary>${BUILDER_TERMS[locale].single}: ${title[locale]}</summary>
      <ul class="singles">
        ${indicators.map(single)}
      </ul>
    </details>
  </section>`;
}

function selected(indicators: readonly Indicator[]) {
  return indicators.map((indicator) => ({ indicator, measurements: indicator.measurements }));
}

function together(): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  const all = selected(allIndicators(dataset));
  const pairs = all.filter(({ measurements }) => measurements.length > 1);
  return html`<section aria-label=${terms.together}>
    <h2>${terms.compare}</h2>
    <impact-compare lang=${locale}></impact-compare>
    ${snippet(terms.compare, elementSnippet('impact-compare', {}, pairs, locale, terms.compare))}
    <h2>${terms.overview}</h2>
    <impact-overview lang=${locale}></impact-overview>
    ${snippet(terms.overview, elementSnippet('impact-overview', {}, all, locale, terms.overview))}
  </section>`;
}

function page(): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  return html`<header>
      <h1>${terms.title}</h1>
      <p>${terms.introduction}</p>
      <fieldset>
        <legend>${terms.language}</legend>
        ${LOCALES.map(
          (known) =>
            html`<label lang=${known}>
              <input
                type="radio"
                name="language"
                value=${known}
                .checked=${known === locale}
                @change=${onLanguage}
              />
              ${LANGUAGE_NAMES[known]}
            </label>`,
        )}
      </fieldset>
      <h2>${terms.script}</h2>
      <p>${terms.scriptHelp}</p>
      ${snippet(terms.script, scriptSnippet(SCRIPT_URL))}
    </header>
    ${dataset.themes.map(section)} ${together()}
    <p class="status" role="status">${status}</p>`;
}

update();
