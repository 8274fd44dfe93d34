import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import * as say from '../../stories/what-may-i-say.stories.js';
import * as tokens from '../../stories/tokens.stories.js';
import { inside, ours, show, warningsOf } from '../support/browser.js';
import { expectAccessible } from './stories.js';

type Render = (args: object) => TemplateResult;

function pagesOf({ default: meta, ...stories }: Record<string, unknown>) {
  const { title, args, render } = meta as { title: string; args: object; render?: Render };
  return Object.entries(stories).map(([name, value]) => {
    const story = value as { args?: object; render?: Render };
    return {
      name: `${title} ${name}`,
      content: (story.render ?? render!)({ ...args, ...story.args }),
    };
  });
}

describe('every page of tokens and advice', () => {
  for (const { name, content } of [...pagesOf(tokens), ...pagesOf(say)]) {
    it(`${name}: axe finds nothing, and nothing is warned of`, async () => {
      let page!: Element;
      const warnings = await warningsOf(async () => {
        page = await show(content);
      });
      expect(warnings).to.deep.equal([]);
      for (const widget of ours(page)) expect(inside(widget, '.number').length).to.be.greaterThan(0);
      await expectAccessible(page);
    });
  }
});

it('the page of names has every public token', async () => {
  const [page] = await Promise.all(
    pagesOf({ default: tokens.default, Names: tokens.Names }).map(({ content }) => show(content)),
  );
  const names = manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((each) =>
      'cssProperties' in each ? each.cssProperties.map((token) => token.name) : [],
    ),
  );
  expect([...page!.querySelectorAll('th code')].map(({ textContent }) => textContent)).to.have.members([
    ...new Set(names),
  ]);
});
