import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, Result } from 'axe-core';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import * as chartStories from '../../stories/impact-chart.stories.js';
import * as compareStories from '../../stories/impact-compare.stories.js';
import * as overviewStories from '../../stories/impact-overview.stories.js';
import * as statStories from '../../stories/impact-stat.stories.js';
import * as themeStories from '../../stories/impact-theme.stories.js';
import {
  barChartView,
  compareView,
  overviewView,
  statView,
  themeView,
  type CardView,
  type ResultsReady,
  type Unavailable,
} from '../../src/view/index.js';
import { type Locale } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { settled, show, TAGS, unfold, warningsOf } from '../support/browser.js';

/** axe-core is published as a script that leaves a global. */
declare const axe: { run(element: Element, options: object): Promise<AxeResults> };

type Tag = (typeof TAGS)[number];

interface Args {
  readonly pageLang: Locale;
  readonly indicator?: string;
  readonly indicators?: string;
  readonly theme?: string;
  readonly program?: string;
  readonly variant?: string;
  readonly view?: string;
  readonly sort?: string;
  readonly search?: string;
  readonly 'heading-level'?: string;
  readonly 'no-export'?: boolean;
  readonly fallback?: string;
}

interface Module {
  readonly default: { readonly args?: object; readonly render?: unknown; readonly title?: string };
}

type Render = (args: Args) => TemplateResult;

function storiesOf({ default: meta, ...stories }: Module & Record<string, unknown>) {
  return Object.entries(stories).map(([name, value]) => {
    const story = value as { args?: object; render?: Render };
    return {
      name: `${meta.title} ${name}`,
      tag: meta.title as Tag,
      args: { ...meta.args, ...story.args } as Args,
      render: story.render ?? (meta.render as Render),
    };
  });
}

const ALL = [statStories, themeStories, chartStories, compareStories, overviewStories].flatMap((module) =>
  storiesOf(module as never),
);
const isMatrix = ({ name }: { readonly name: string }) => name.includes(' Matrix');
export const STORIES = ALL.filter((story) => !isMatrix(story));
export const MATRICES = ALL.filter(isMatrix);

/** What axe leaves to a person, by rule and element, and that person's verdict. */
const ANSWERED = [
  {
    rule: 'color-contrast',
    of: (element: Element) => element.matches('.axis text'),
    verdict:
      'axe does not see what is behind SVG text. The axis is muted text on the surface; A7 in test/styles/tokens.test.ts computes at least 4.5:1.',
  },
  {
    rule: 'color-contrast',
    of: (element: Element) => element.matches('.figure:has(.ring) .value'),
    verdict:
      'axe does not see that a ring is empty in the middle, where the number stands. It is the programme’s colour on the surface; A7 computes at least 4.5:1.',
  },
];

/** What axe found, a line a node, but for what is answered. */
function unanswered(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => !ANSWERED.some(({ rule, of }) => rule === id && of(element!)))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

export async function expectAccessible(part: Element, others: object = {}): Promise<void> {
  const { violations, incomplete } = await axe.run(part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, ...others },
    elementRef: true,
    resultTypes: ['violations', 'incomplete'],
  });
  expect(unanswered(violations)).to.deep.equal([]);
  expect(unanswered(incomplete)).to.deep.equal([]);
}

/** What an element must show and say, as its view says it. */
interface Said {
  readonly warnings: readonly string[];
  readonly cards: readonly CardView[];
  /** The numbers of its chart and its table as they are read, in order. */
  readonly amounts: readonly string[];
  /** The differences between programmes as they are read. */
  readonly differences: readonly string[];
  /** Rows of the table, without its head. */
  readonly rows: number;
  /** The names of its figures: cards. */
  readonly figures: readonly string[];
  /** What else is read. */
  readonly texts: readonly string[];
  readonly headings: number;
}

const NOTHING: Said = {
  warnings: [],
  cards: [],
  amounts: [],
  differences: [],
  rows: 0,
  figures: [],
  texts: [],
  headings: 0,
};

function unavailableSaid({ fallback }: Args, { warnings, message }: Unavailable): Said {
  return { ...NOTHING, warnings, texts: [fallback ?? message] };
}

function resultsSaid(view: ResultsReady): Said {
  const { warnings, chart, chartHeadingLevel, table } = view;
  const cards = [...view.cards, ...view.offChart];
  // Beside cards that say the same a chart is only seen.
  const heardChart = chart?.repeats ? undefined : chart;
  const bars = heardChart?.rows.flatMap((row) => row.bars) ?? [];
  const rows = table?.rows ?? [];
  return {
    warnings,
    cards,
    amounts: [...bars, ...rows].map(({ number }) => number.spoken),
    differences: heardChart?.rows.flatMap(({ difference }) => difference?.spoken ?? []) ?? [],
    rows: rows.length,
    figures: cards.map(({ title }) => title),
    texts: heardChart ? [heardChart.title, heardChart.subtitle] : [],
    headings: heardChart && chartHeadingLevel ? 1 : 0,
  };
}

export function expected(tag: Tag, args: Args): Said {
  const { indicator, indicators, theme, program, variant, sort, search } = args;
  const common = { theme, indicators, program, headingLevel: args['heading-level'], locale: args.pageLang };
  switch (tag) {
    case 'impact-stat': {
      const view = statView(dataset, { ...common, indicator, variant });
      if (view.status !== 'ready') return unavailableSaid(args, view);
      const { warnings, card, headingLevel } = view;
      return {
        ...NOTHING,
        warnings,
        cards: [card],
        // The heading says the name.
        figures: [headingLevel ? '' : card.title],
        headings: headingLevel ? 1 : 0,
      };
    }
    case 'impact-theme': {
      const view = themeView(dataset, { ...common, view: args.view });
      if (view.status !== 'ready') return unavailableSaid(args, view);
      const said = resultsSaid(view);
      return {
        ...said,
        texts: [...said.texts, view.title, view.introduction],
        headings: said.headings + (view.headingLevel ? 1 : 0),
      };
    }
    case 'impact-chart': {
      const view = barChartView(dataset, { ...common, sort });
      return view.status === 'ready' ? resultsSaid(view) : unavailableSaid(args, view);
    }
    case 'impact-compare': {
      const view = compareView(dataset, common);
      return view.status === 'ready' ? resultsSaid(view) : unavailableSaid(args, view);
    }
    case 'impact-overview': {
      const view = overviewView(dataset, { ...common, search });
      if (view.status !== 'ready') return unavailableSaid(args, view);
      const cards = view.sections.flatMap((section) => section.cards);
      const titles = view.sections.map(({ title }) => title);
      return {
        ...NOTHING,
        warnings: view.warnings,
        cards,
        figures: cards.map(({ title }) => title),
        texts: [view.title, view.found, ...titles],
        headings: (view.headingLevel ? 1 : 0) + (view.sectionLevel ? titles.length : 0),
      };
    }
  }
}

/** Shows a story. Returns its widgets and what the console was told. */
export async function shown({ tag, args, render }: (typeof ALL)[number]) {
  let page!: Element;
  const warnings = await warningsOf(async () => {
    page = await show(render(args));
    await settled(page);
  });
  const widgets = [...page.parentElement!.querySelectorAll<HTMLElement>(tag)];
  return { page, widgets, warnings };
}

/** Shows a story with its tables and menus open. */
export async function opened(story: (typeof ALL)[number]) {
  const { page, widgets, warnings } = await shown(story);
  await Promise.all(widgets.map(unfold));
  return { page, widgets, warnings };
}
