export { formatFigure, type FigureText } from './figure.js';
export { DEFAULT_LOCALE, LOCALES, resolveLocale } from './locale.js';
export { formatList, formatNumber } from './number.js';
export { formatSource, publicationOf, sourceUrl } from './source.js';
export { termsOf, type OverviewTerms, type ExportTerms, type Terms, type Warnings } from './terms.js';
