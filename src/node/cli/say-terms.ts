/** What `say` answers where it has no result. */
import type { BuiltInLocale } from '../../format/index.js';

export const SAY: {
  readonly unknown: Readonly<Record<BuiltInLocale, (id: string, nearest: string) => string>>;
  readonly missing: Readonly<Record<BuiltInLocale, string>>;
} = {
  unknown: {
    da: (id, nearest) => `Der er intet resultat "${id}". Mente du "${nearest}"?`,
    en: (id, nearest) => `There is no result "${id}". Did you mean "${nearest}"?`,
  },
  missing: { da: "Skriv id'et på et resultat.", en: 'Write the id of a result.' },
};
