export type { CardFigure, CardView } from './card.js';
export {
  ATTRIBUTES,
  ELEMENTS,
  propertyOf,
  TAGS,
  type AttributeName,
  type ColorScheme,
  type Density,
  type Palette,
  type Sort,
  type Tag,
  type ThemeSection,
  type Variant,
} from './attributes.js';
export type { ChartRow, ChartView, TickView } from './chart.js';
export { textOf, type Attribute, type HeadingLevel } from './choice.js';
export { readDeepLink, writeDeepLink, type Filter } from './deep-link.js';
export { drawMarker, drawVariant, type Drawing } from './drawing.js';
export type { FigureView } from './figure.js';
export { exportView, type Download, type Exported, type ExportView } from './export.js';
export { lookView, type LookOptions, type LookView } from './look.js';
export {
  overviewView,
  type Option,
  type OverviewOptions,
  type OverviewReady,
  type OverviewView,
} from './overview.js';
export { programsOf, type ProgramView } from './program.js';
export { resultsOf, type Result } from './result.js';
export {
  barChartView,
  compareView,
  type BarChartOptions,
  type ResultsOptions,
  type ResultsReady,
} from './results.js';
export { SCENE_FONT, sceneSvg, svgFile, wrap, type Colours, type Scene, type Shape } from './scene.js';
export { escapeHtml, markup, type Attributes } from './markup.js';
export { dataSnippet, fallback, pastedStat, tagSnippet, type Pasted } from './snippet.js';
export { statView, type StatOptions, type StatReady, type StatView } from './stat.js';
export type { TableRow, TableView } from './table.js';
export { sourceLine, sourcesOfAll, type SourceView } from './sources.js';
export { fullSentenceRuns, joinRuns, said, statement, statements, type TextRun } from './text.js';
export { themeView, type ThemeOptions, type ThemeReady, type ThemeView } from './theme.js';
export type { EditionNote } from './edition.js';
export {
  loading,
  unavailableEdition,
  unknownDataset,
  withoutDataset,
  type Unavailable,
} from './unavailable.js';
