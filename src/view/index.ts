export type { CardFigure, CardView } from './card.js';
export type { ChartRow, ChartView, Sort, TickView } from './chart.js';
export { textOf, type HeadingLevel } from './choice.js';
export { readDeepLink, writeDeepLink, type Filter } from './deep-link.js';
export { drawMarker, drawVariant, type Drawing, type Variant } from './drawing.js';
export { exportView, type Download, type Exported, type ExportView } from './export.js';
export {
  lookView,
  type ColorScheme,
  type Density,
  type LookOptions,
  type LookView,
  type Palette,
} from './look.js';
export { overviewView, type Option, type OverviewOptions, type OverviewReady } from './overview.js';
export {
  barChartView,
  compareView,
  type BarChartOptions,
  type ResultsOptions,
  type ResultsReady,
} from './results.js';
export { SCENE_FONT, sceneSvg, svgFile, wrap, type Colours, type Scene, type Shape } from './scene.js';
export { elementSnippet, escapeHtml, markup, statSnippet, type Attributes } from './snippet.js';
export { statView, type StatOptions, type StatReady, type StatView } from './stat.js';
export type { TableRow, TableView } from './table.js';
export {
  fullSentenceRuns,
  joinRuns,
  said,
  sourcesOfAll,
  statement,
  statements,
  type Selected,
  type SourceView,
  type TextRun,
} from './text.js';
export { themeView, type ThemeOptions, type ThemeReady, type ThemeSection, type ThemeView } from './theme.js';
export type { Unavailable } from './unavailable.js';
