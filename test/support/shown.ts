import type { Locator } from 'playwright-core';

import type { FigureText } from '../../src/format/index.js';
import type {
  CardView,
  ChartView,
  Drawing,
  ResultsReady,
  SourceView,
  TableView,
  TextRun,
} from '../../src/view/index.js';

/** A mark of a drawing: what kind of part it is, and where it is. */
export type Mark = readonly string[];

const box = (kind: string, { x, width }: { x: number; width: number }): Mark => [kind, `${x}%`, `${width}%`];

const WHOLE = { x: 0, width: 100 };

/** The marks that a drawing of a view asks for, in the order they are drawn. */
export function marksOf(drawing: Drawing): readonly Mark[] {
  switch (drawing.kind) {
    case 'none':
      return [];
    case 'bar':
      return [box('track', WHOLE), box('fill', drawing.fill)];
    case 'segments':
      return [
        ...drawing.empty.map((span) => box('track', span)),
        ...drawing.filled.map((span) => box('fill', span)),
      ];
    case 'split':
      return [
        box('track', WHOLE),
        ...drawing.parts.map((span, index) => box(index === 0 ? 'fill' : 'fill weak', span)),
      ];
    case 'ring':
      return [
        ['hollow', drawing.path],
        ['arc', drawing.path, drawing.dash],
      ];
    case 'people':
      return [
        ['person fill', drawing.filled],
        ['person track', drawing.empty],
      ];
    case 'units':
      return [
        box('one', drawing.one),
        ...drawing.units.map((span) => box('fill', span)),
        ...(drawing.remainder ? [box('remainder', drawing.remainder)] : []),
      ];
  }
}

const seenRuns = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join('');
const heardRuns = (runs: readonly TextRun[]) => runs.map(({ text, spoken }) => spoken ?? text).join('');
const amount = ({ text, spoken }: FigureText, isSeenOnly = false) => ({
  text,
  spoken: isSeenOnly ? text : spoken,
});

/** What a card shows and says, as its view has it. */
export function expectedCard(card: CardView) {
  return {
    title: card.title,
    spoken: card.spoken,
    clauses: card.clauses.map(({ figures, sentence }) => ({
      figures: figures.map(({ accent, marker, group, number, drawing, parts }) => ({
        accent,
        marker,
        group,
        number: number.text,
        parts: parts.map(seenRuns),
        labels: drawing.kind === 'units' ? [drawing.oneLabel, drawing.unitsLabel] : [],
        marks: marksOf(drawing),
      })),
      sentence: seenRuns(sentence),
      scales: sentence.filter(({ scale }) => scale).map(({ text }) => text),
    })),
    notes: card.notes,
    sources: card.sources.map(({ label, text }) => `${label} ${text}`),
  };
}

export function expectedChart(chart: ChartView) {
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    columns: chart.repeats ? [] : [chart.columns.statement, chart.columns.group, chart.columns.result],
    repeats: chart.repeats,
    rows: chart.rows.map(({ label, bars, difference }) => ({
      label: seenRuns(label),
      heard: heardRuns(label),
      bars: bars.map(({ accent, marker, group, number, drawing }) => ({
        accent,
        marker,
        group,
        ...amount(number, chart.repeats),
        marks: marksOf(drawing),
      })),
      difference: difference ? [difference.text, difference.spoken] : [],
    })),
    ticks: chart.ticks.map(({ label, x, anchor }) => [label, `${x}%`, anchor]),
  };
}

export function expectedTable(table: TableView) {
  return {
    caption: table.caption,
    columns: [table.columns.statement, table.columns.group, table.columns.result, table.columns.source],
    rows: table.rows.map(({ sentence, accent, marker, group, number, source }) => ({
      sentence: seenRuns(sentence),
      accent,
      marker,
      group,
      ...amount(number),
      source,
    })),
  };
}

const expectedSources = (sources: readonly SourceView[]) =>
  sources.map(({ label, text, title, url }) => [[label, text, title].filter(Boolean).join(' '), url ?? '']);

export function expectedResults(view: ResultsReady) {
  return {
    cards: [...view.cards, ...view.offChart].map(expectedCard),
    charts: view.chart ? [expectedChart(view.chart)] : [],
    tables: view.table ? [expectedTable(view.table)] : [],
    summaries: [...(view.table && view.tableFolded ? [view.table.summary] : [])],
    sources: expectedSources(view.sources),
  };
}

/** What elements on a page show and say, in the form of the functions above. */
export async function shown(elements: Locator) {
  return elements.evaluateAll((hosts) => {
    // What is folded away is made now.
    dispatchEvent(new Event('beforeprint'));
    type Root = Element | ShadowRoot;
    const all = (root: Root, selector: string) => [...root.querySelectorAll(selector)];
    const clean = (text: string) => text.replace(/[ \n]+/g, ' ').trim();
    const without = (element: Element, hidden: string) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of all(copy, hidden)) part.remove();
      return clean(copy.textContent);
    };
    const seen = (element: Element) => without(element, '.away');
    const heard = (element: Element) => without(element, '[aria-hidden]');
    const texts = (root: Root, selector: string) => all(root, selector).map(seen);
    const text = (root: Root, selector: string) => texts(root, selector).join('|');
    const attribute = (root: Root, selector: string, name: string) =>
      root.querySelector(selector)?.getAttribute(name) ?? '';
    const accent = (element: Element | null) =>
      [...(element?.classList ?? [])].filter((name) => name.startsWith('program-')).join();
    const marks = (root: Root) =>
      all(root, 'svg:not(.marker, .swatch, .axis) :is(rect, path)').map((mark) => [
        [...mark.classList].join(' '),
        ...(mark.localName === 'rect' ? [mark.getAttribute('x') ?? '0%'] : []),
        ...['width', 'd', 'stroke-dasharray'].flatMap((name) => mark.getAttribute(name) ?? []),
      ]);
    const amounts = (root: Root) => {
      const [number] = all(root, '.amount');
      return { text: seen(number!), spoken: heard(number!) };
    };
    return hosts.map((host) => {
      const root = host.shadowRoot!;
      return {
        cards: all(root, '.card').map((card) => ({
          title: card.ariaLabel || text(card, '.title'),
          spoken: text(card, '.spoken'),
          clauses: all(card, '.figures').map((figures) => ({
            figures: all(figures, '.figure').map((figure) => ({
              accent: accent(figure),
              marker: attribute(figure, '.marker path', 'd'),
              group: text(figure, '.group'),
              number: text(figure, '.number'),
              parts: texts(figure, '.parts li'),
              labels: texts(figure, '.units p'),
              marks: marks(figure),
            })),
            sentence: seen(figures.nextElementSibling!),
            scales: texts(figures.nextElementSibling!, '.scale'),
          })),
          notes: texts(card, '.note'),
          sources: texts(card, '.source'),
        })),
        charts: all(root, '.chart').map((chart) => ({
          title: text(chart, '.title'),
          subtitle: text(chart, '.subtitle'),
          columns: texts(chart, 'thead th'),
          repeats: chart.ariaHidden === 'true',
          rows: all(chart, 'tbody').map((row) => ({
            label: text(row, '.statement'),
            heard: heard(row.querySelector('.statement')!),
            bars: all(row, 'tr:has(.result)').map((bar) => ({
              accent: accent(bar.querySelector('.result')),
              marker: attribute(bar, '.marker path', 'd'),
              group: text(bar, '.group'),
              ...amounts(bar),
              marks: marks(bar),
            })),
            difference: all(row, '.difference').flatMap((cell) => [seen(cell), heard(cell)]),
          })),
          ticks: all(chart, '.axis text').map((tick) => [
            seen(tick),
            tick.getAttribute('x')!,
            tick.getAttribute('text-anchor')!,
          ]),
        })),
        tables: all(root, '.figures-table').map((table) => ({
          caption: text(table, 'caption'),
          columns: texts(table, 'thead th'),
          rows: all(table, 'tbody tr').map((row) => ({
            sentence: text(row, '.statement'),
            accent: accent(row),
            marker: attribute(row, '.marker path', 'd'),
            group: text(row, '.group'),
            ...amounts(row),
            source: text(row, '.origin'),
          })),
        })),
        summaries: texts(root, '.table summary'),
        sources: all(root, '.sources p:not(.note)').map((source) => [
          seen(source),
          attribute(source, 'a', 'href'),
        ]),
      };
    });
  });
}
