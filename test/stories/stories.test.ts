import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, Result } from 'axe-core';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import * as statStories from '../../stories/impact-stat.stories.js';
import * as themeStories from '../../stories/impact-theme.stories.js';
import { statView, themeView } from '../../src/view/index.js';
import { dataset, type Locale } from '../../src/data/index.js';
import { accessibilityTree, byRole, flatten, inside, settled, show, warningsOf } from '../support/browser.js';

/** axe-core is published as a script that leaves a global. */
declare const axe: { run(element: Element, options: object): Promise<AxeResults> };

interface Args {
  readonly pageLang: Locale;
  readonly scheme: string;
  readonly indicator?: string;
  readonly theme?: string;
  readonly program?: string;
  readonly variant?: string;
  readonly view?: string;
  readonly 'heading-level'?: string;
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
      args: { ...meta.args, ...story.args } as Args,
      render: story.render ?? (meta.render as Render),
    };
  });
}

const STORIES = [statStories, themeStories].flatMap((module) => storiesOf(module as never));

/** What axe leaves to a person, by rule and the start of the node's markup, and that person's verdict. */
const ANSWERED = [
  {
    rule: 'color-contrast',
    node: /^<text /,
    verdict:
      'axe does not see what is behind SVG text. The axis is muted text on the surface; A7 in test/styles/tokens.test.ts computes at least 4.5:1.',
  },
];

/** What axe found, a line a node, but for what is answered. */
function unanswered(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !ANSWERED.some(({ rule, node }) => rule === id && node.test(html)))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** What the tree must say for a story, as its view says it. */
function expected({ indicator, theme, program, variant, view, pageLang: locale, ...args }: Args) {
  const common = { program, headingLevel: args['heading-level'], locale };
  return theme === undefined
    ? statView(dataset, { ...common, indicator, variant })
    : themeView(dataset, { ...common, theme, view });
}

before(() => emulateMedia({ reducedMotion: 'reduce' }));
after(() => emulateMedia({ reducedMotion: 'no-preference' }));

describe('every story', () => {
  for (const { name, args, render } of STORIES) {
    it(`${name}: A31 axe finds nothing, and names and text are the view’s`, async () => {
      let page!: Element;
      const warnings = await warningsOf(async () => {
        page = await show(render(args));
        await settled(page);
      });
      for (const element of page.querySelectorAll('impact-theme')) {
        for (const details of inside<HTMLDetailsElement>(element, 'details')) details.open = true;
      }

      const { violations, incomplete } = await axe.run(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      });
      expect(unanswered(violations)).to.deep.equal([]);
      expect(unanswered(incomplete)).to.deep.equal([]);

      const view = expected(args);
      const tree = await accessibilityTree();
      const texts = flatten(tree)
        .filter(({ role }) => role === 'StaticText')
        .map((node) => node.name.trim());
      expect(warnings).to.deep.equal(
        view.warnings.map(
          (warning) => `<${page.querySelector('[theme]') ? 'impact-theme' : 'impact-stat'}>: ${warning}`,
        ),
      );
      if (view.status !== 'ready') {
        expect(texts).to.include(args.fallback ?? view.message);
        return;
      }
      const cards = 'card' in view ? [view.card] : view.cards;
      for (const { title, spoken } of cards) {
        expect(texts).to.include(spoken);
        expect(byRole(tree, 'figure').map((node) => node.name)).to.include(title);
      }
      const headings = byRole(tree, 'heading').length;
      const wanted = !args['heading-level'] ? 0 : 'chart' in view && view.chart ? 2 : 1;
      expect(headings).to.equal(wanted);
      if ('table' in view && view.table) {
        const tables = byRole(tree, 'table');
        expect(byRole(tables.at(-1)!, 'row')).to.have.length(view.table.rows.length + 1);
        for (const { number } of view.table.rows) expect(texts).to.include(number.spoken);
      }
    });
  }
});
