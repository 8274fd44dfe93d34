import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import meta, { Failed, FailedDark } from '../../stories/errors.stories.js';
import { inside, settled, show, text, warningsOf } from '../support/browser.js';
import { expectAccessible } from './stories.js';

const render = meta.render as unknown as (args: object) => TemplateResult;

describe('every story of an error', () => {
  for (const [name, story] of Object.entries({ Failed, FailedDark })) {
    it(`${name}: the author’s words stay, and the other element shows its figure`, async () => {
      let page!: Element;
      await warningsOf(async () => {
        page = await show(render({ ...meta.args, ...story.args }));
        await settled(page);
      });
      const [failed, other] = page.querySelectorAll('impact-stat');
      expect(inside(failed!, '.card')).to.have.length(0);
      expect(failed!.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(text(other!, '.number')).to.deep.equal(['7 ud af\u00a010']);
      await expectAccessible(page);
    });
  }
});
