/**
 * What a theme says, as a plain object made from the package's public functions: every rival shows these words and
 * figures, so none has less to draw than another.
 */
import {
  dataset,
  findTheme,
  formatFigure,
  formatSource,
  formatUnit,
  sourceUrl,
  termsOf,
  textIn,
} from '../dist/dataset.js';

const LOCALE = 'da';

const sourceOf = (id) => dataset.sources.find((source) => source.id === id);
const share = (percent) => formatFigure({ kind: 'share', percent }, LOCALE);

function groupOf({ program: id, figure, source }) {
  const index = dataset.programs.findIndex((program) => program.id === id);
  const { value, unit, text } = formatFigure(figure, LOCALE);
  return {
    program: index + 1,
    group: textIn(dataset.programs[index].base.label, LOCALE),
    percent: figure.percent,
    value,
    unit,
    text,
    source: formatSource(sourceOf(source), LOCALE),
  };
}

/** A theme whose figures are all shares of the same source, in Danish. */
export function contentOf(id) {
  const theme = findTheme(dataset, id);
  const terms = termsOf(LOCALE);
  const measurements = theme.indicators.flatMap((indicator) => indicator.measurements);
  const results = theme.indicators.map((indicator) => ({
    title: textIn(indicator.title, LOCALE),
    sentence: textIn(indicator.sentence, LOCALE),
    groups: indicator.measurements.map(groupOf),
  }));
  const shown = new Set(measurements.map(({ program }) => program));
  return {
    lang: LOCALE,
    title: textIn(theme.title, LOCALE),
    introduction: textIn(theme.introduction, LOCALE),
    programs: dataset.programs
      .filter((program) => shown.has(program.id))
      .map(({ name, description }) => ({
        name: textIn(name, LOCALE),
        description: textIn(description, LOCALE),
      })),
    results,
    source: terms.source,
    chart: {
      title: textIn(theme.message, LOCALE),
      subtitle: terms.chartSubtitle.share,
      // Libraries draw an axis of their own.
      ticks: [0, 50, 100].map((percent) => share(percent).text),
    },
    table: {
      summary: terms.tableSummary,
      caption: terms.tableCaption(textIn(theme.title, LOCALE)),
      columns: [
        terms.columns.statement,
        terms.columns.group,
        `${terms.columns.result} (${formatUnit(measurements[0].figure, LOCALE)})`,
        terms.columns.source,
      ],
    },
    sources: [...new Set(measurements.map(({ source }) => source))].map(sourceOf).map((source) => ({
      text: formatSource(source, LOCALE),
      title: source.title,
      url: sourceUrl(source),
    })),
  };
}

/** The bars of a theme's chart, from top to bottom. */
export const barsOf = ({ results }) =>
  results.flatMap(({ title, groups }) => groups.map((group) => ({ title, ...group })));
