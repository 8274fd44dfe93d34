import type { ReactiveControllerHost } from 'lit';
import { nearestId, type Locale } from '../model/index.js';
import { DEFAULT_LOCALE, resolveLocale, type Warnings } from '../format/index.js';

/** The `lang` of the nearest ancestor that has one, across shadow boundaries. */
function inheritedLanguage(element: Element): string {
  let node: Node | null = element.parentNode;
  while (node) {
    const lang = 'getAttribute' in node ? (node as Element).getAttribute('lang') : null;
    if (lang !== null) return lang;
    node = node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
  }
  return '';
}

/** Finds the language an element speaks: its own `lang`, else the nearest one around it, else the dataset's first. */
export class LanguageController {
  #inherited = '';

  /** `languages` are those that the element can speak now; the first is its default. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly languages: () => readonly Locale[],
  ) {}

  read(): void {
    const inherited = inheritedLanguage(this.host);
    if (inherited === this.#inherited) return;
    this.#inherited = inherited;
    this.host.requestUpdate();
  }

  get locale(): Locale {
    const languages = this.languages();
    return (
      resolveLocale(this.#own, languages) ??
      resolveLocale(this.#inherited, languages) ??
      languages[0] ??
      DEFAULT_LOCALE
    );
  }

  /** What the author should know of the element's own `lang`. */
  advice(warnings: Warnings): readonly string[] {
    const own = this.#own;
    const languages = this.languages();
    if (!own || resolveLocale(own, languages)) return [];
    return [warnings.unknown('lang', own, nearestId(own, languages), this.locale)];
  }

  /** Frameworks may hand over `undefined` or `null` as the property. */
  get #own(): string {
    const lang: unknown = this.host.lang;
    return typeof lang === 'string' ? lang.trim() : '';
  }
}
