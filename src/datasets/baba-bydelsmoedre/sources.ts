import type { Source } from '../../model/types.js';

/** The publication all figures were read in. */
export const FONDEN = {
  publisher: 'Fonden for Socialt Ansvar',
  year: 2024,
  published: '2024-04-02',
  title: 'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper',
  language: 'da',
  url: 'https://socialtansvar.dk/2024/04/02/baba-og-bydelsmoedre-skaber-store-forandringer-hos-frivillige-og-maalgrupper/',
} as const satisfies Source;

/** The study behind the multiple, as the publication quotes it. */
export const VIVE = { publisher: 'VIVE', year: 2021, citedIn: FONDEN } as const satisfies Source;
