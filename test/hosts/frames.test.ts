import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';

import { frameMarkup } from '../../src/view/forms.js';
import { pathOf } from '../../src/view/subject.js';
import { SUBJECTS } from '../support/subjects.js';
import { facts } from '../support/facts.js';
import { subjectOf } from '../support/forms.js';
import { Host, MODULE, seenText } from '../support/host.js';

let host: Host;
before(async () => {
  host = await Host.start();
  for (const subject of SUBJECTS) {
    const path = pathOf(subject, 'html');
    const page = readFileSync(new URL(`../../dist/${path}`, import.meta.url));
    host.serve(`/${path}`, 'text/html; charset=utf-8', page);
  }
  const empty = Buffer.from('<!doctype html><title>Tom</title>');
  host.serve('/embed/empty.html', 'text/html; charset=utf-8', empty);
  host.serve('/other.html', 'text/html; charset=utf-8', empty);
});
after(() => host.stop());

const STAT = subjectOf('mindre-ensom');
const THEME = subjectOf('sprog');

/** The document in a frame, once it has loaded. */
async function frameOf(page: Page, selector = 'iframe'): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element.contentFrame();
  await frame!.waitForLoadState('load');
  return frame!;
}

/** The height of the document in a frame, whole pixels up. */
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** Heights in pixels that frames have on their page. */
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));

/** Waits until a frame is as high as the page in it. */
const fits = (page: Page, selector = 'iframe') =>
  page.waitForFunction((chosen) => {
    const frame = document.querySelector<HTMLIFrameElement>(chosen)!;
    const inside = frame.contentDocument!.documentElement.getBoundingClientRect().height;
    return inside > 0 && frame.clientHeight === Math.ceil(inside);
  }, selector);

describe('F28: a frame of 320 by 200', () => {
  /** Text that no scrolling of the document brings into view, whole. */
  const cut = (frame: Frame) =>
    frame.evaluate(() => {
      const all = document.documentElement;
      const found: string[] = [];
      const look = (node: Node, clips: readonly Element[]): void => {
        if (node instanceof Element) {
          if (node.matches('.spoken, .away, h1, script, style, template') || !node.checkVisibility()) return;
          const clip = getComputedStyle(node).overflow === 'visible' ? [] : [node];
          const inside =
            node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
          inside.forEach((child) => look(child, [...clips, ...clip]));
          return;
        }
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [all, ...clips].map((element) => {
          const box = element.getBoundingClientRect();
          const { overflowX, overflowY } = getComputedStyle(element);
          const scrolls = (overflow: string) => element === all || /auto|scroll/.test(overflow);
          return {
            left: box.left,
            top: box.top,
            right: scrolls(overflowX) ? box.left + element.scrollWidth : box.right,
            bottom: scrolls(overflowY) ? box.top + element.scrollHeight : box.bottom,
          };
        });
        for (const { left, top, right, bottom } of range.getClientRects()) {
          const isInside = boxes.every(
            (box) =>
              left >= box.left - 1 &&
              right <= box.right + 1 &&
              top >= box.top - 1 &&
              bottom <= box.bottom + 1,
          );
          if (!isInside) found.push(node.nodeValue!.trim());
        }
      };
      look(document.body, []);
      return found;
    });

  it('scrolls down to every word of every page, and never sideways', async () => {
    const { page, messages } = await host.visit('<iframe width="320" height="200"></iframe>');
    for (const subject of SUBJECTS) {
      const path = `/${pathOf(subject, 'html')}`;
      await page.locator('iframe').evaluate(
        (frame, src) =>
          new Promise((resolve) => {
            frame.addEventListener('load', resolve, { once: true });
            (frame as HTMLIFrameElement).src = src;
          }),
        path,
      );
      const frame = await frameOf(page);
      const size = await frame.evaluate(() => {
        const opened = [...document.querySelectorAll('impact-theme')].flatMap((theme) => [
          ...theme.shadowRoot!.querySelectorAll('details'),
        ]);
        opened.forEach((details) => {
          details.open = true;
        });
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        scrollTo(0, 1e6);
        return { scrollWidth, clientWidth, scrollHeight, clientHeight, scrollY, opened: opened.length };
      });
      assert.deepEqual([size.scrollWidth, size.clientWidth], [320, 320], path);
      assert.ok(size.scrollHeight > 200 && size.clientHeight === 200, path);
      assert.equal(Math.ceil(size.scrollY), size.scrollHeight - 200, path);
      assert.equal(size.opened, subject.kind === 'theme' ? 1 : 0);
      assert.deepEqual(await cut(frame), [], path);
    }
    assert.deepEqual(messages, []);
  });
});

describe('F29: the height of a frame', () => {
  it('is that of the page in it, from the first and whenever that page grows or shrinks', async () => {
    const { page, messages } = await host.visit(
      `<div style="width: 900px">${frameMarkup(THEME, `${host.origin}/`)}</div>`,
      MODULE,
    );
    await fits(page);
    const [wide] = await heights(page);
    const frame = await frameOf(page);
    const open = (isOpen: boolean) =>
      frame.evaluate((value) => {
        document.querySelector('impact-theme')!.shadowRoot!.querySelector('details')!.open = value;
      }, isOpen);

    await open(true);
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before, wide!);
    await fits(page);
    await open(false);
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight === before, wide!);

    const resize = (width: number) =>
      page.locator('div').evaluate((div, value) => {
        div.style.width = `${value}px`;
      }, width);
    await resize(320);
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before, wide!);
    await fits(page);
    await resize(900);
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight === before, wide!);
    assert.deepEqual(messages, []);
  });

  it('is that of its own page each, from another origin too, in both languages', async () => {
    const far = host.origin.replace('127.0.0.1', 'localhost');
    const { page, messages } = await host.visit(
      [STAT, THEME, subjectOf('sprog', 'en'), subjectOf('mindre-ensom', 'en')]
        .map((subject) => frameMarkup(subject, `${far}/`).replace(' loading="lazy"', ''))
        .join(''),
      MODULE,
    );
    for (const frame of await page.locator('iframe').all()) {
      // Browsers do not lay out a frame of another origin before it is near.
      await frame.scrollIntoViewIfNeeded();
      await frame.and(page.locator(':not([height="560"], [height="900"])')).waitFor();
    }
    const inside = page.frames().slice(1);
    assert.equal(inside.length, 4);
    assert.ok(inside.every((frame) => frame.url().startsWith(far)));
    assert.deepEqual(await heights(page), await Promise.all(inside.map(contentHeight)));
    assert.deepEqual(messages, []);
  });

  it('is the one that its page told, though the script comes long after it', async () => {
    const { page, messages } = await host.visit(
      `<div style="width: 400px">${frameMarkup(THEME, `${host.origin}/`)}</div>`,
    );
    const frame = await frameOf(page);
    await page.waitForTimeout(500);
    assert.deepEqual(await heights(page), [900]);
    assert.notEqual(await contentHeight(frame), 900);
    await page.addScriptTag({ url: '/impact-widgets.js', type: 'module' });
    await fits(page);
    assert.deepEqual(messages, []);
  });

  for (const [subject, height] of [
    [STAT, 560],
    [THEME, 900],
  ] as const) {
    it(`is ${height} of the snippet without the script, and a longer page scrolls in it (${subject.kind})`, async () => {
      const { page, messages } = await host.visit(
        `<div style="width: 300px">${frameMarkup(subject, `${host.origin}/`)}</div>`,
      );
      const frame = await frameOf(page);
      await page.waitForTimeout(300);
      assert.deepEqual(await heights(page), [height]);
      const scrolled = await frame.evaluate(() => {
        scrollTo(0, 1e6);
        return [Math.ceil(scrollY) + innerHeight, document.documentElement.scrollHeight];
      });
      assert.equal(scrolled[0], scrolled[1]);
      assert.deepEqual(messages, []);
    });
  }
});

/** Three frames: two with embed pages that say nothing of themselves, and one with another page. */
const FRAMES = ['/embed/empty.html', '/embed/empty.html?second', '/other.html']
  .map((src, index) => `<iframe id="f${index}" src="${src}" width="300" height="300"></iframe>`)
  .join('');

const HEARD = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';

/** Posts to a page from one of its frames or from itself, and waits until it was heard. */
async function post(page: Page, from: Frame | Page, data: unknown): Promise<void> {
  const count = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length);
  await from.evaluate((value) => {
    parent.postMessage(value, '*');
  }, data);
  await page.waitForFunction(
    (before) => (globalThis as unknown as { heard: unknown[] }).heard.length === before + 1,
    count,
  );
}

describe('F29: what is posted to the page', () => {
  async function open() {
    host.serve('/embed/empty.html?second', 'text/html', Buffer.from('<!doctype html>'));
    const visit = await host.visit(FRAMES, HEARD + MODULE);
    await visit.page.waitForFunction(() => customElements.get('impact-stat'));
    const [first, second, other] = await Promise.all(
      ['#f0', '#f1', '#f2'].map((selector) => frameOf(visit.page, selector)),
    );
    return { ...visit, first: first!, second: second!, other: other! };
  }

  it('by the frame itself: a number is its height, within 50 and 4,000 pixels', async () => {
    const { page, first, second, messages } = await open();
    for (const [told, height] of [
      [700, 700],
      [1e9, 4000],
      [4000, 4000],
      [-5, 50],
      [0, 50],
      [50, 50],
      [-1e300, 50],
      [Number.MAX_VALUE, 4000],
    ] as const) {
      await post(page, first, { impactHeight: told });
      assert.deepEqual(await heights(page), [height, 300, 300], `${told}`);
    }
    await post(page, second, { impactHeight: 500, html: '<img>' });
    assert.deepEqual(await heights(page), [4000, 500, 300]);
    assert.deepEqual(messages, []);
  });

  it('by the frame itself: anything but a finite number changes nothing', async () => {
    const { page, first, messages } = await open();
    const before = await page.content();
    for (const told of [
      NaN,
      Infinity,
      -Infinity,
      '900',
      '<img src=x onerror=alert(1)>',
      null,
      undefined,
      true,
    ]) {
      await post(page, first, { impactHeight: told });
      await post(page, first, told);
    }
    for (const told of [
      { impactHeight: [900] },
      { impactHeight: { valueOf: 900 } },
      { impactHeight: new Date(900) },
      { height: 900 },
      [900],
      [],
      {},
      900,
      '{"impactHeight":900}',
    ]) {
      await post(page, first, told);
    }
    assert.deepEqual(await heights(page), [300, 300, 300]);
    assert.equal(await page.content(), before);
    assert.deepEqual(messages, []);
  });

  it('by another frame, by the page itself or by a frame in the frame: changes nothing', async () => {
    const { page, first, other, messages } = await open();
    await first.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = '/embed/empty.html';
          frame.onload = resolve;
          document.body.append(frame);
        }),
    );
    const before = await page.content();
    for (const told of [1e9, 700, -5]) {
      await post(page, other, { impactHeight: told });
      await post(page, page, { impactHeight: told });
      const inner = first.childFrames()[0]!;
      const count = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length);
      await inner.evaluate((value) => top!.postMessage({ impactHeight: value }, '*'), told);
      await page.waitForFunction(
        (heard) => (globalThis as unknown as { heard: unknown[] }).heard.length === heard + 1,
        count,
      );
    }
    assert.deepEqual(await heights(page), [300, 300, 300]);
    assert.equal(await page.content(), before);
    assert.deepEqual(messages, []);
  });
});

describe('F30: a sandboxed frame, as TinyMCE makes of it', () => {
  for (const id of ['mindre-ensom', 'sprog']) {
    for (const locale of ['da', 'en'] as const) {
      it(`shows number, unit, scale word and source of ${id}, ${locale}`, async () => {
        const subject = subjectOf(id, locale);
        const path = `/${pathOf(subject, 'html')}`;
        const { page, messages } = await host.visit(
          `<iframe sandbox width="640" src="${path}"></iframe>`,
          MODULE,
        );
        const seen = await seenText(await frameOf(page));
        assert.equal(new Set(facts(subject)).size >= 3, true);
        for (const fact of facts(subject)) assert.ok(seen.includes(fact), `${fact} in ${seen}`);
        // The browser itself says that it starts no script there.
        assert.deepEqual(messages, [
          `error: Blocked script execution in '${host.origin}${path}' because the document's frame is sandboxed and the 'allow-scripts' permission is not set.`,
        ]);
      });
    }
  }
});
