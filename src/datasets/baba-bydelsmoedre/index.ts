import type { BundledNames } from './names.js';
import { PROGRAMS } from './programs.js';
import { SCALES } from './scales.js';
import { SOURCES } from './sources.js';
import { THEMES } from './themes.js';
import type { Dataset } from '../../model/types.js';

/**
 * The documented results of Baba and Bydelsmødre: 8 themes, 28 indicators, 32 measurements.
 * Source: Fonden for Socialt Ansvar, 2 April 2024; one multiple is quoted there from VIVE, 2021.
 */
export const dataset: Dataset<BundledNames> = {
  format: 1,
  id: 'baba-bydelsmoedre',
  edition: '2024-04-02',
  name: { da: 'Baba og Bydelsmødre', en: 'Baba and Bydelsmødre' },
  languages: ['da', 'en'],
  programs: PROGRAMS,
  scales: SCALES,
  sources: SOURCES,
  themes: THEMES,
};

export type ProgramId = BundledNames['program'];
export type { IndicatorId, ThemeId } from './themes.js';
