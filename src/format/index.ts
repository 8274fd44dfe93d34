export { formatFigure, formatUnit, type FigureText } from './figure.js';
export {
  hasGrammar,
  regionOf,
  registerLanguage,
  termsOf,
  type ExportTerms,
  type Grammar,
  type Language,
  type OverviewTerms,
} from './language.js';
export { DEFAULT_LOCALE, directionOf, LOCALES, resolveLocale, type BuiltInLocale } from './locale.js';
export { formatDate, formatList, formatNumber } from './number.js';
export { formatSource, publicationOf, sourceUrl } from './source.js';
export { warningsIn, type Warnings } from './warnings.js';
