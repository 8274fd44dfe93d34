import { expect } from '@open-wc/testing';

import { codeOf } from '../../stories/code.js';
import * as datasetStories from '../../stories/impact-dataset.stories.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import type { Dataset } from '../../src/model/index.js';
import { statements, type Tag } from '../../src/view/index.js';
import { viewOf } from '../../src/view/views.js';
import { inside, settled } from '../support/browser.js';
import { MATRICES, shown, STORIES } from './stories.js';

/** The code as it is pasted into a page. */
async function pasted(code: string, tag: string): Promise<{ holder: Element; widget: Element }> {
  const holder = document.createElement('div');
  holder.innerHTML = code;
  document.body.append(holder);
  await settled(holder);
  return { holder, widget: holder.querySelector(tag)! };
}

const seen = (widget: Element) => inside(widget, '.root')[0]?.textContent.replace(/\s+/g, ' ');

interface Args {
  readonly pageLang: string;
  readonly fallback?: string;
}

/** Between the tags stands what the author wrote, else all results of the story as whole sentences with their source. */
function expectStatements(widget: Element, data: Dataset, args: Args): void {
  const locale = data.languages.includes(args.pageLang) ? args.pageLang : data.languages[0];
  const view = viewOf(data, widget.localName as Tag, args as object, locale);
  if (args.fallback || view.status !== 'ready') expect(widget.textContent).to.equal(args.fallback ?? '');
  else expect(widget.textContent).to.contain(statements(view.exported.results, locale));
}

describe('the code of every story', () => {
  for (const story of STORIES) {
    it(`${story.name}: is the tag with its statements, and shows on a page what the story shows`, async () => {
      const { tag, args } = story;
      const code = codeOf(tag, { ...args });
      expect(code).to.match(new RegExp(`^<${tag} .*</${tag}>$`));
      expect(code).not.to.match(/<div|style=|undefined/);
      const { widgets } = await shown(story);
      const { holder, widget } = await pasted(code, tag);
      if (widget.hasAttribute('lang')) expect(seen(widget)).to.equal(seen(widgets[0]!));
      expectStatements(widget, dataset, args);
      holder.remove();
    });
  }

  for (const { name, tag, args } of MATRICES) {
    it(`${name}: is the tag`, () => {
      expect(codeOf(tag, { ...args })).to.match(new RegExp(`^<${tag} .*</${tag}>$`));
    });
  }
});

const { default: meta, DATASETS, ...ofDatasets } = datasetStories;

interface DatasetArgs extends Args {
  readonly dataset: keyof typeof DATASETS;
  readonly element: Tag;
}

interface WithSource {
  readonly docs: { readonly source: { transform(written: string, story: { args: DatasetArgs }): string } };
}

describe('the code of every story of another dataset', () => {
  const { source } = (meta.parameters as WithSource).docs;

  for (const [name, story] of Object.entries(ofDatasets)) {
    it(`${name}: is the dataset around the element`, () => {
      const args = { ...meta.args, ...story.args } as DatasetArgs;
      const code = source.transform('', { args });
      expect(code).to.match(/^<impact-dataset src="\/[\w-]+\.json">\n {2}<impact-.*>\n<\/impact-dataset>$/);
      expect(code).not.to.match(/<div|style=|undefined/);
      const { content } = Object.assign(document.createElement('template'), { innerHTML: code });
      expectStatements(content.querySelector(args.element)!, DATASETS[args.dataset], args);
    });
  }
});

it('tokens that a story sets are a rule before the tag', () => {
  const code = codeOf('impact-stat', { indicator: 'mindre-ensom', '--impact-radius': '0' });
  expect(code).to.match(/^<style>\nimpact-stat \{\n {2}--impact-radius: 0;\n\}\n<\/style>\n<impact-stat /);
});
