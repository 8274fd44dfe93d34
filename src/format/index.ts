export { formatFigure, formatUnit, type FigureText, type Form } from './figure.js';
export {
  hasGrammar,
  regionOf,
  registerLanguage,
  termsOf,
  type ExportTerms,
  type Grammar,
  type Avoid,
  type Change,
  type Language,
  type Reason,
  type OverviewTerms,
} from './language.js';
export { DEFAULT_LOCALE, LOCALES, resolveLocale, type BuiltInLocale } from './locale.js';
export { formatDate, formatList, formatNumber } from './number.js';
export { formatSource, publicationOf, sourceUrl } from './source.js';
export { warningsIn, type Warnings } from './warnings.js';
