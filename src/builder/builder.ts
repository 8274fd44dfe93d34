/** The page that `npm start` opens: every widget from the one-file script, and the snippet that puts it on a page. */
import { html, render, type TemplateResult } from 'lit';

import { textIn, type Indicator, type Theme } from '../model/index.js';
import { dataset } from '../datasets/baba-bydelsmoedre/index.js';
import { LOCALES, type BuiltInLocale } from '../format/index.js';
import { RUNGS, type Integrity, type RungName } from '../view/forms.js';
import { baseOf, scriptLine, subjectLine, tagLine, type Chosen } from './lines.js';
import { BUILDER_TERMS, type BuilderTerms } from './terms.js';

const LANGUAGE_NAMES: Readonly<Record<BuiltInLocale, string>> = { da: 'Dansk', en: 'English' };

const integrity = (await (await fetch('./dist/integrity.json')).json()) as Integrity;

let locale: BuiltInLocale = 'da';
let rung: RungName = 'tag';
/** What stands in the field for the address of the files. */
let typed = '';
let status = '';
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds that the page says what was copied. */
const STATUS_TIME = 5000;

const chosen = (): Chosen => ({ locale, rung, base: baseOf(typed) });

function update(): void {
  document.documentElement.lang = locale;
  document.title = BUILDER_TERMS[locale].title;
  render(page(), document.getElementById('builder')!);
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value.trim();

function onLanguage(event: Event): void {
  locale = LOCALES.find((known) => known === valueOf(event)) ?? locale;
  status = '';
  update();
}

function onRung(event: Event): void {
  rung = (Object.keys(RUNGS) as RungName[]).find((known) => known === valueOf(event)) ?? rung;
  status = '';
  update();
}

function onBase(event: Event): void {
  typed = valueOf(event);
  status = '';
  update();
}

/** Copies the snippet, or selects it where the browser lets no script copy. */
async function onCopy(event: Event, name: string): Promise<void> {
  const terms = BUILDER_TERMS[locale];
  // The same words twice would be said once.
  status = '';
  update();
  const code = (event.currentTarget as Element).parentElement!.querySelector('code')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status = terms.copied(name);
  } catch {
    getSelection()?.selectAllChildren(code);
    status = terms.selected;
  }
  update();
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    status = '';
    update();
  }, STATUS_TIME);
}

/** What exists as a tag alone. */
function tagOnly(kind: keyof BuilderTerms['tagOnlyNames'], name: string, text: string): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  return rung === 'tag'
    ? snippet(name, text)
    : html`<p class="help">${terms.tagOnly(terms.tagOnlyNames[kind])}</p>`;
}

function snippet(name: string, text: string | undefined): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  if (text === undefined) return html`<p class="help">${terms.baseMissing}</p>`;
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
    ${snippet(textIn(title, locale), subjectLine(chosen(), { tag: 'impact-stat', attributes: { indicator: id } }))}
  </li>`;
}

function section(theme: Theme): TemplateResult {
  const { id, title, indicators } = theme;
  return html`<section aria-label=${textIn(title, locale)}>
    <impact-theme theme=${id} heading-level="2" lang=${locale}></impact-theme>
    ${snippet(textIn(title, locale), subjectLine(chosen(), { tag: 'impact-theme', attributes: { theme: id } }))}
    <details>
      <summary>${BUILDER_TERMS[locale].chart}: ${textIn(title, locale)}</summary>
      <impact-chart theme=${id} lang=${locale}></impact-chart>
      ${tagOnly(
        'chart',
        `${BUILDER_TERMS[locale].chart}: ${textIn(title, locale)}`,
        tagLine({ locale }, 'impact-chart', { theme: id }),
      )}
    </details>
    <details>
      <summary>${BUILDER_TERMS[locale].single}: ${textIn(title, locale)}</summary>
      <ul class="singles">
        ${indicators.map(single)}
      </ul>
    </details>
  </section>`;
}

function together(): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  return html`<section aria-label=${terms.together}>
    <h2>${terms.compare}</h2>
    <impact-compare lang=${locale}></impact-compare>
    ${tagOnly('compare', terms.compare, tagLine({ locale }, 'impact-compare'))}
    <h2>${terms.overview}</h2>
    <impact-overview lang=${locale}></impact-overview>
    ${tagOnly('overview', terms.overview, tagLine({ locale }, 'impact-overview'))}
  </section>`;
}

/** One of several, as radio buttons. */
function choice(
  legend: string,
  name: string,
  onChange: (event: Event) => void,
  chosen: string,
  options: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries(options).map(
      ([value, label]) =>
        html`<label lang=${name === 'language' ? value : locale}>
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${onChange} />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

function page(): TemplateResult {
  const terms = BUILDER_TERMS[locale];
  const isBaseWrong = Boolean(typed) && !baseOf(typed);
  return html`<header>
      <h1>${terms.title}</h1>
      <p>${terms.introduction}</p>
      ${choice(terms.language, 'language', onLanguage, locale, LANGUAGE_NAMES)}
      <label class="base">
        ${terms.base}
        <input
          type="url"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://"
          aria-describedby="base-help base-wrong"
          aria-invalid=${isBaseWrong ? 'true' : 'false'}
          @change=${onBase}
        />
      </label>
      <p class="help" id="base-help">${terms.baseHelp}</p>
      <p class="help" id="base-wrong" role="alert">${isBaseWrong ? terms.baseWrong : ''}</p>
      ${choice(terms.form, 'form', onRung, rung, terms.forms)}
      <p class="help" role="status">${terms.formHelp[rung]}</p>
      <h2>${terms.script}</h2>
      ${
        rung === 'picture'
          ? html`<p>${terms.scriptNeedless}</p>`
          : html`<p>${terms.scriptHelp}</p>
              ${snippet(terms.script, scriptLine(chosen(), integrity))}`
      }
    </header>
    ${dataset.themes.map(section)} ${together()}
    <p class="status" role="status">${status}</p>`;
}

update();
