/** The bench, small: counts, and ratios with wide margins, so that a busy machine fails nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { kept, load, median, nodes, serveEmpty, serveRival } from '../../bench/measure.js';
import { ownRivals } from '../../bench/rivals/own.js';
import { termsOf } from '../../src/format/index.js';
import { Host, rendered, seenText } from '../support/host.js';

/** Nodes of one theme, comments included. */
const MOST_NODES = 450;

/** Work on the main thread for 20 themes, as a multiple of what the same themes take as static HTML. */
const MOST_WORK = 5;

/** kB that a theme may leave on the heap each time it is added and removed; one that stays is about 250. */
const MOST_KEPT = 10;

const MANY = 20;
const ROUNDS = 3;

const [hand, shadow, ours, inServer] = ownRivals();

/** Moves what stands below it, once its script is there. */
const growing = {
  id: 'growing',
  name: 'growing',
  head: '<script type="module" src="/growing.js"></script>',
  theme: '<div></div>',
  files: { '/growing.js': "document.querySelector('main div').style.height = '200px';" },
};

/** Is never let go. */
const keeping = {
  id: 'keeping',
  name: 'keeping',
  head: '<script type="module" src="/keeping.js"></script>',
  theme: '<keep-me></keep-me>',
  files: {
    '/keeping.js': `const all = [];
      customElements.define('keep-me', class extends HTMLElement {
        constructor() {
          super();
          all.push(this, new Array(10_000).fill(0.5));
        }
      });`,
  },
};

let host: Host;
before(async () => {
  host = await Host.start();
  serveEmpty(host);
  for (const rival of [hand, shadow, ours, inServer, growing, keeping]) serveRival(host, rival, [1, MANY]);
});
after(() => host.stop());

describe('the bench', () => {
  it('gives every rival the same words', async () => {
    const wordsOf = (text: string) => [...new Set(text.split(/\s+/))].sort();
    const seen = async ({ id }: { readonly id: string }, wait: (page: Page) => Promise<void>) => {
      const { page } = await host.open(`/${id}-1.html`);
      await wait(page);
      const text = await seenText(page, 'main');
      await page.context().close();
      // The menu that no rival has.
      return wordsOf(text.replace(termsOf('da').export.summary, ''));
    };
    const expected = await seen(ours, rendered);
    assert.ok(expected.length > 80);
    for (const rival of [hand, shadow]) {
      assert.deepEqual(await seen(rival, async (page) => page.waitForLoadState()), expected, rival.name);
    }
  });

  it('sees what moves a page, and what is kept', async () => {
    const { shift } = await load(host, growing, 1, { late: 500 });
    assert.ok(shift > 0);
    const leftBehind = await kept(host, keeping, 2);
    assert.ok(leftBehind > MOST_KEPT, `${leftBehind} kB`);
  });
});

describe('a theme', () => {
  it(`has at most ${MOST_NODES} nodes`, async () => {
    const count = await nodes(host, ours);
    assert.ok(count <= MOST_NODES, `${count} nodes`);
  });

  it(`takes at most ${MOST_WORK} times the work of static HTML`, async () => {
    const work: Record<'hand' | 'ours', number[]> = { hand: [], ours: [] };
    for (let round = 0; round < ROUNDS; round++) {
      work.hand.push((await load(host, hand, MANY)).mainThread);
      work.ours.push((await load(host, ours, MANY)).mainThread);
    }
    const ratio = median(work.ours) / median(work.hand);
    assert.ok(ratio <= MOST_WORK, `${ratio} times`);
  });

  it('moves nothing where a server has rendered it, whenever its script comes', async () => {
    for (const late of [0, 500]) {
      const { shift } = await load(host, inServer, 1, { late });
      assert.equal(shift, 0, `${late} ms late`);
    }
  });

  it('leaves nothing behind when it is removed', async () => {
    const leftBehind = await kept(host, ours, ROUNDS);
    assert.ok(leftBehind <= MOST_KEPT, `${leftBehind} kB each time`);
  });
});
