import { expect, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/define/all.js';
import * as stories from '../../stories/embed-ladder.stories.js';
import { FRAME_HEIGHTS } from '../../src/view/subject.js';
import { inside, settled, show, warningsOf } from '../support/browser.js';
import { expectAccessible } from './stories.js';

type Name = Exclude<keyof typeof stories, 'default'>;

const { default: meta, ...ladder } = stories;

async function opened(name: Name) {
  const args = { ...meta.args, ...ladder[name].args };
  let page!: Element;
  const warnings = await warningsOf(async () => {
    page = await show((meta.render as (args: object) => TemplateResult)(args));
    // The page is looked at once it has changed, twice for links.
    await new Promise((resolve) => setTimeout(resolve));
    await settled(page);
  });
  return { page, warnings };
}

const NUMBER = '7 ud af\u00a010';
const numberOf = (widget: Element) =>
  inside(widget, '.number')
    .map(({ textContent }) => textContent.replace(/[ \n]+/g, ' ').trim())
    .join();

describe('stories of the embed ladder', () => {
  for (const name of ['Tag', 'Data', 'Link'] as const) {
    it(`${name}: is a widget, and axe finds nothing`, async () => {
      const { page, warnings } = await opened(name);
      const widgets = page.querySelectorAll('impact-stat');
      expect(widgets).to.have.length(1);
      expect(numberOf(widgets[0]!)).to.equal(NUMBER);
      expect(warnings).to.deep.equal([]);
      await expectAccessible(page);
    });
  }

  it('DataTheme: is a theme in the language of the div', async () => {
    const { page } = await opened('DataTheme');
    const [theme] = page.querySelectorAll('impact-theme');
    expect(inside(theme!, '.title')[0]!.textContent).to.contain('Language skills');
    await expectAccessible(page);
  });

  it('DataWrongId: the author’s text stays, and one warning says what is wrong', async () => {
    const { page, warnings } = await opened('DataWrongId');
    expect(page.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('mindre-ensom-findes-ikke');
    await expectAccessible(page);
  });

  for (const name of ['Frame', 'FrameTheme'] as const) {
    it(`${name}: shows the page and takes its height`, async () => {
      const { page } = await opened(name);
      const frame = page.querySelector('iframe')!;
      const fixed = FRAME_HEIGHTS[name === 'Frame' ? 'stat' : 'theme'];
      await waitUntil(
        // It may have been told before it is looked at here.
        () => Number(frame.height) !== fixed && frame.contentDocument?.readyState === 'complete',
        'the frame takes the height that its page tells',
        { timeout: 10_000 },
      );
      const inner = frame.contentDocument!;
      const [widget] = inner.querySelectorAll('impact-stat, impact-theme');
      expect(inside(widget!, '.number').length).to.be.greaterThan(0);
      expect(Number(frame.height)).to.be.closeTo(inner.documentElement.scrollHeight, 1);
    });
  }

  it('FrameSandboxed: keeps the height of the snippet', async () => {
    // From before it is on the page, since a frame in view may have loaded once the page has settled.
    const loaded = new Promise<Event>((resolve) => {
      document.addEventListener('load', resolve, { capture: true, once: true });
    });
    const { page } = await opened('FrameSandboxed');
    const frame = page.querySelector('iframe')!;
    frame.scrollIntoView();
    expect((await loaded).target).to.equal(frame);
    expect(frame.height).to.equal('560');
    expect(frame.contentDocument).to.equal(null);
  });

  it('Picture: is the picture with the sentence, and axe finds nothing', async () => {
    const { page } = await opened('Picture');
    const image = page.querySelector('img')!;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([1200, 630]);
    expect(page.querySelector('a')!.textContent).to.contain(NUMBER);
    await expectAccessible(page);
  });
});
