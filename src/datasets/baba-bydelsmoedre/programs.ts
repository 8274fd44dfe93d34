import type { Base, Program } from '../../model/types.js';

export const PROGRAMS = [
  { id: 'bydelsmoedre', name: 'Bydelsmødre' },
  { id: 'baba', name: 'Baba' },
] as const satisfies readonly Program[];

export const BYDELSMOEDRE = {
  label: { da: 'Bydelsmødre', en: 'Bydelsmødre' },
  definite: { da: 'Bydelsmødrene', en: 'Bydelsmødre' },
  indefinite: { da: 'Bydelsmødre', en: 'Bydelsmødre' },
} as const satisfies Base;

export const BABA_VOLUNTEERS = {
  label: { da: 'Baba-frivillige', en: 'Baba volunteers' },
  definite: { da: 'de Baba-frivillige', en: 'Baba volunteers' },
  indefinite: { da: 'Baba-frivillige', en: 'Baba volunteers' },
} as const satisfies Base;

/** Only those Bydelsmødre who have started an education. */
export const BYDELSMOEDRE_IN_EDUCATION = {
  label: {
    da: 'Bydelsmødre, der er begyndt på en uddannelse',
    en: 'Bydelsmødre who have started an education',
  },
  definite: {
    da: 'de Bydelsmødre, der er begyndt på en uddannelse,',
    en: 'the Bydelsmødre who have started an education',
  },
  indefinite: {
    da: 'Bydelsmødre, der er begyndt på en uddannelse,',
    en: 'Bydelsmødre who have started an education',
  },
} as const satisfies Base;
