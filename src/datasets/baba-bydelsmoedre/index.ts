import { PROGRAMS } from './programs.js';
import { THEMES } from './themes.js';
import type { Dataset } from '../../model/types.js';

/**
 * The documented results of Baba and Bydelsmødre: 8 themes, 28 indicators, 32 measurements.
 * Source: Fonden for Socialt Ansvar, 2 April 2024; one multiple is quoted there from VIVE, 2021.
 */
export const dataset: Dataset = { programs: PROGRAMS, themes: THEMES };

export type { IndicatorId, ThemeId } from './themes.js';
