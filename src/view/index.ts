export type { CardFigure, CardView } from './card.js';
export type { ChartRow, ChartView, Sort, TickView } from './chart.js';
export { textOf, type HeadingLevel } from './choice.js';
export { readDeepLink, writeDeepLink, type Filter } from './deep-link.js';
export type { Drawing, Variant } from './drawing.js';
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
export { SCENE_FONT, sceneSvg, type Colours, type Scene } from './scene.js';
export { elementSnippet, scriptSnippet, statSnippet, themeSnippet } from './snippet.js';
export { statView, type StatOptions, type StatReady, type StatView } from './stat.js';
export type { TableRow, TableView } from './table.js';
export type { SourceView, TextRun } from './text.js';
export { themeView, type ThemeOptions, type ThemeReady, type ThemeSection, type ThemeView } from './theme.js';
export type { Unavailable } from './unavailable.js';
