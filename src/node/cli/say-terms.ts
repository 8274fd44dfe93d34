/** What `say` says of wording to avoid. */
import type { BuiltInLocale } from '../../format/index.js';
import type { Avoid, Reason } from '../../view/say.js';

type Said = (avoid: Avoid) => string;

export const REASONS: Readonly<Record<Reason, Readonly<Record<BuiltInLocale, Said>>>> = {
  'not-an-effect': {
    da: () => 'Skriv ikke "virker" eller "fører til": det er, hvad folk selv siger, og ingen målt effekt.',
    en: () =>
      'Do not write "works" or "leads to": this is what people say themselves, and no measured effect.',
  },
  'not-percent': {
    da: ({ right, wrong }) =>
      `Skriv ikke "${wrong}": "${right}" er rundet til hele mennesker og er ikke procent.`,
    en: ({ right, wrong }) =>
      `Do not write "${wrong}": "${right}" is rounded to whole people and is no percentage.`,
  },
  'not-counted': {
    da: ({ right, wrong }) => `Skriv ikke "${wrong}": kilden siger "${right}".`,
    en: ({ right, wrong }) => `Do not write "${wrong}": the source says "${right}".`,
  },
  'not-exact': {
    da: ({ right, wrong }) => `Skriv ikke "${wrong}": kilden siger "${right}" og ikke mere præcist.`,
    en: ({ right, wrong }) => `Do not write "${wrong}": the source says "${right}" and nothing more exact.`,
  },
  comparison: {
    da: ({ right }) => `Udelad ikke, hvem der sammenlignes med: ${right}.`,
    en: ({ right }) => `Do not leave out whom it is compared with: ${right}.`,
  },
  'scale-word': {
    da: ({ right }) => `Udelad ikke "${right}": uden det siger sætningen noget andet.`,
    en: ({ right }) => `Do not leave out "${right}": without it the sentence says something else.`,
  },
  parts: {
    da: ({ right }) => `Læg ikke delene sammen til ét svar: ${right}.`,
    en: ({ right }) => `Do not add the parts up to one answer: ${right}.`,
  },
  'part-of-people': {
    da: ({ right, wrong }) => `Skriv ikke "${wrong}": tallet gælder kun ${right}.`,
    en: ({ right, wrong }) => `Do not write "${wrong}": the figure is of ${right} only.`,
  },
  joint: {
    da: ({ right }) => `Skriv det ikke som flere tal: kilden har ét tal for ${right} tilsammen.`,
    en: ({ right }) => `Do not write it as several figures: the source has one figure for ${right} together.`,
  },
  'other-questions': {
    da: ({ right }) => `Sammenlign ikke "${right}" med andre resultater: de svarer på andre spørgsmål.`,
    en: ({ right }) => `Do not compare "${right}" with other results: they answer other questions.`,
  },
};

export const SAY: Readonly<
  Record<'cite' | 'avoid', Readonly<Record<BuiltInLocale, string>>> & {
    readonly unknown: Readonly<Record<BuiltInLocale, (id: string, nearest: string) => string>>;
    readonly missing: Readonly<Record<BuiltInLocale, string>>;
  }
> = {
  cite: { da: 'Du kan skrive', en: 'You may write' },
  avoid: { da: 'Undgå', en: 'Avoid' },
  unknown: {
    da: (id, nearest) => `Der er intet resultat "${id}". Mente du "${nearest}"?`,
    en: (id, nearest) => `There is no result "${id}". Did you mean "${nearest}"?`,
  },
  missing: { da: "Skriv id'et på et resultat.", en: 'Write the id of a result.' },
};
