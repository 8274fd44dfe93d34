import type { Source } from '../../model/types.js';

export const SOURCES = [
  {
    id: 'fonden',
    publisher: 'Fonden for Socialt Ansvar',
    year: 2024,
    published: '2024-04-02',
    title: 'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper',
    language: 'da',
    url: 'https://socialtansvar.dk/2024/04/02/baba-og-bydelsmoedre-skaber-store-forandringer-hos-frivillige-og-maalgrupper/',
  },
  { id: 'vive', publisher: 'VIVE', year: 2021, citedIn: 'fonden' },
] as const satisfies readonly Source[];
