import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import * as stories from '../../stories/impact-dataset.stories.js';
import { resultsOf, said } from '../../src/view/index.js';
import { allIndicators, type Dataset } from '../../src/model/index.js';
import { inside, ours, settled, show, text, warningsOf } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { expectAccessible } from './stories.js';

const { default: meta, DATASETS, ...all } = stories;

interface Args {
  readonly dataset: keyof typeof DATASETS;
  readonly pageLang: string;
  readonly edition?: string;
}

const render = meta.render as unknown as (args: Args) => TemplateResult;

/** What each result of a dataset says, to those who hear it. */
function statementsOf(dataset: Dataset, locale: string): readonly string[] {
  return resultsOf(dataset, allIndicators(dataset)).map(({ indicator, measurements }) =>
    said(indicator, measurements, locale, 'spoken'),
  );
}

before(() => emulateMedia({ reducedMotion: 'reduce' }));
after(() => emulateMedia({ reducedMotion: 'no-preference' }));

describe('every story of another dataset', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`${name}: axe finds nothing, and what is said is that dataset’s`, async () => {
      const args = { ...meta.args, ...(story as { args?: object }).args } as Args;
      let page!: Element;
      const warnings = await warningsOf(async () => {
        page = await show(render(args));
        await settled(page);
      });
      const [widget] = ours(page);
      const dataset: Dataset = DATASETS[args.dataset];
      const locale = dataset.languages.includes(args.pageLang) ? args.pageLang : dataset.languages[0];
      await expectAccessible(page);
      expect(inside(widget!, '.root')[0]!.lang).to.equal(locale);
      expect(inside(widget!, '.root')[0]!.dir).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
      if (args.edition) {
        expect(warnings).to.have.length(1);
        expect(text(widget!, '[part=edition]')).to.have.length(1);
        return;
      }
      expect(warnings).to.deep.equal([]);
      const spoken = text(widget!, '.spoken');
      if (widget!.localName !== 'impact-compare') expect(spoken).to.not.deep.equal([]);
      expect(statementsOf(dataset, locale)).to.include.members([...spoken]);
    });
  }
});

it('an Arabic chart begins at the right, and its axis too', async () => {
  const args = { ...meta.args, ...stories.Arabic.args } as Args;
  const page = await show(render(args));
  await settled(page);
  const [widget] = ours(page);
  const [chart] = inside(widget!, '.chart');
  const bar = chart!.querySelector('.bar')!.getBoundingClientRect();
  const fill = chart!.querySelector('.fill')!.getBoundingClientRect();
  expect(fill.right).to.be.closeTo(bar.right, 1);
  expect(fill.width / bar.width).to.be.closeTo(0.645, 0.01);
});
