import type { Base, Program } from '../../model/types.js';

export const PROGRAMS = [
  {
    id: 'bydelsmoedre',
    name: { da: 'Bydelsmødre', en: 'Bydelsmødre' },
    description: {
      da: 'Kvinder med minoritetsbaggrund, der er frivillige i det område, hvor de bor. De er en bro mellem forældre, lokalsamfund og myndigheder.',
      en: 'Women with a minority background (“Neighbourhood Mothers”) who volunteer in the area where they live. They are a bridge between parents, the local community and the authorities.',
    },
    base: {
      label: { da: 'Bydelsmødre', en: 'Bydelsmødre' },
      definite: { da: 'Bydelsmødrene', en: 'Bydelsmødre' },
      indefinite: { da: 'Bydelsmødre', en: 'Bydelsmødre' },
    },
  },
  {
    id: 'baba',
    name: { da: 'Baba', en: 'Baba' },
    description: {
      da: 'Frivillige med minoritetsbaggrund. De er en bro mellem forældre, lokalsamfund og myndigheder, hvor de bor.',
      en: 'Volunteers with a minority background. They are a bridge between parents, the local community and the authorities where they live.',
    },
    base: {
      label: { da: 'Baba-frivillige', en: 'Baba volunteers' },
      definite: { da: 'de Baba-frivillige', en: 'Baba volunteers' },
      indefinite: { da: 'Baba-frivillige', en: 'Baba volunteers' },
    },
  },
] as const satisfies readonly Program[];

/** Only those Bydelsmødre who have gone into education. */
export const BYDELSMOEDRE_IN_EDUCATION = {
  label: {
    da: 'Bydelsmødre, der er begyndt på en uddannelse',
    en: 'Bydelsmødre who have gone into education',
  },
  definite: {
    da: 'de Bydelsmødre, der er begyndt på en uddannelse,',
    en: 'the Bydelsmødre who have gone into education',
  },
  indefinite: {
    da: 'Bydelsmødre, der er begyndt på en uddannelse,',
    en: 'Bydelsmødre who have gone into education',
  },
} as const satisfies Base;
