import type { Language } from '../format/index.js';

interface LanguageRegistry {
  registerLanguage(tag: string, language: Language): void;
}

/**
 * Gives a language to the elements of the page, whichever script defined them and whether it has run yet. Where there are
 * no elements, as on a server, `registerLanguage` of `impact-widgets/dataset` does.
 */
export function register(tag: string, language: Language): void {
  if (typeof customElements === 'undefined') return;
  void customElements.whenDefined('impact-dataset').then((registry) => {
    (registry as unknown as LanguageRegistry).registerLanguage(tag, language);
  });
}
