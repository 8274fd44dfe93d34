import type { ReactiveControllerHost } from 'lit';
import { nearestId, type Locale } from '../model/index.js';
import { DEFAULT_LOCALE, LOCALES, resolveLocale, type Warnings } from '../format/index.js';

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

/** Finds the language an element speaks: its own `lang`, else the nearest one around it, else Danish. */
export class LanguageController {
  #inherited: Locale | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  read(): void {
    const inherited = resolveLocale(inheritedLanguage(this.host));
    if (inherited === this.#inherited) return;
    this.#inherited = inherited;
    this.host.requestUpdate();
  }

  get locale(): Locale {
    return resolveLocale(this.#own) ?? this.#inherited ?? DEFAULT_LOCALE;
  }

  /** What the author should know of the element's own `lang`. */
  advice(warnings: Warnings): readonly string[] {
    const own = this.#own;
    if (!own || resolveLocale(own)) return [];
    return [warnings.unknown('lang', own, nearestId(own, LOCALES), this.locale)];
  }

  /** Frameworks may hand over `undefined` or `null` as the property. */
  get #own(): string {
    const lang: unknown = this.host.lang;
    return typeof lang === 'string' ? lang.trim() : '';
  }
}
