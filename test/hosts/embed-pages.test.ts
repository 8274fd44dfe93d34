/**
 * The built embed pages as a browser shows them, all 72: in a frame that allows no script, alone, dark, in print and in
 * forced colours. What stands in the files is tested in test/static.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

import { textIn } from '../../src/model/index.js';
import { formatFigure } from '../../src/format/index.js';
import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import { baseUrl, pathOf, type Subject } from '../../src/view/subject.js';
import { SUBJECTS } from '../support/subjects.js';
import { seenOn } from '../support/colour.js';
import { subjectOf } from '../support/forms.js';
import { facts } from '../support/facts.js';
import { Host, MODULE, seenText, type Visit } from '../support/host.js';

/** axe-core is published as a script that leaves a global. */
declare const axe: { run(options: object): Promise<AxeResults> };

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const BASE = baseUrl(process.env.IMPACT_BASE_URL);

const WHITE: Rgb = [255, 255, 255];

const addressOf = (subject: Subject) => pathOf(subject, 'html');

const read = (path: string) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

/** Every embed page in a frame as narrow as a phone. */
const framesOf = (folder: string, attributes = '') =>
  SUBJECTS.map(addressOf)
    .map((path) => `<iframe ${attributes} name="${path}" src="/${folder}${path}" width="320"></iframe>`)
    .join('');

/** What a subject shows that is not seen: facts in any place, and every figure below its group, in order. */
function missing(subject: Subject, seen: string): readonly string[] {
  let from = 0;
  const inOrder = subject.results
    .flatMap(({ measurements }) => measurements)
    .flatMap(({ base, figure }) => [
      textIn(base.label, subject.locale),
      formatFigure(figure, subject.locale).text,
    ])
    .filter((text) => {
      const at = seen.indexOf(text, from);
      if (at >= 0) from = at + text.length;
      return at < 0;
    });
  return [...inOrder, ...facts(subject).filter((fact) => !seen.includes(fact))];
}

/** Text that a reader sees, with its colour and those that lie behind it, from the inside out. */
type Coloured = readonly [text: string, colour: string, behind: readonly string[]];

const coloursOf = (page: Page): Promise<readonly Coloured[]> =>
  page.evaluate(() => {
    const around = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const inside = (root: Element | ShadowRoot): Element[] =>
      [...root.children].flatMap((child) => [
        child,
        ...(child.shadowRoot ? inside(child.shadowRoot) : inside(child)),
      ]);
    const texts = inside(document.body)
      .filter((element) => element.checkVisibility() && !element.closest('.spoken, .away, h1, style'))
      .flatMap((element) => {
        const text = [...element.childNodes]
          .map((node) => (node instanceof Text ? node.data.trim() : ''))
          .join('');
        if (!text) return [];
        const behind: string[] = [];
        for (let part: Element | null = element; part; part = around(part)) {
          const { backgroundColor } = getComputedStyle(part);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') behind.push(backgroundColor);
        }
        const { color, fill } = getComputedStyle(element);
        return [[text, element instanceof SVGElement ? fill : color, behind] as const];
      });
    // One of each pair of colours is enough.
    return [...new Map(texts.map((one) => [JSON.stringify(one.slice(1)), one])).values()];
  });

const backgroundOf = (behind: readonly string[]): Rgb =>
  behind.reduceRight<Rgb>((below, colour) => seenOn(colour, below), WHITE);

/** Text with less contrast than 4.5:1 to what it stands on. */
const faint = (texts: readonly Coloured[], on = backgroundOf) =>
  texts.filter(([, colour, behind]) => contrastRatio(seenOn(colour, on(behind)), on(behind)) < 4.5);

/** What axe finds, and what it leaves to a person. */
const inspect = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { violations, incomplete } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations', 'incomplete'],
      // There are no style sheets to load.
      preload: false,
    });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });

/** Headings in order, shadow roots included: their level and their words. */
const headingsOf = (page: Page) =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map((one) => [Number(one.localName[1]), one.textContent.trim()] as const));

/** How many rows of its table a reader sees. */
const rowsOf = (page: Page) =>
  page.locator('tbody tr').evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);

/** Everything a page shows on one visit. */
interface Look {
  readonly subject: Subject;
  readonly requests: readonly string[];
  readonly messages: readonly string[];
  readonly title: string;
  readonly answer: string;
  readonly headings: readonly (readonly [level: number, text: string])[];
  readonly axe: readonly string[];
  readonly screen: readonly Coloured[];
  readonly forced: readonly Coloured[];
  readonly print: { readonly seen: string; readonly rows: number; readonly texts: readonly Coloured[] };
}

/** One visit with every look at it, since opening a page costs most. The print is that of the dark page. */
async function lookAt(subject: Subject, { page, messages, requests }: Visit): Promise<Look> {
  requests.length = 0;
  messages.length = 0;
  await page.goto(`${host.origin}/${addressOf(subject)}`);
  const headings = await headingsOf(page);
  const answer = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const light = [await inspect(page), await coloursOf(page)] as const;
  await page.evaluate(() => (location.hash = 'dark'));
  const dark = [await inspect(page), await coloursOf(page)] as const;
  await page.emulateMedia({ media: 'print' });
  const print = {
    seen: await seenText(page),
    rows: await rowsOf(page),
    texts: await coloursOf(page),
  };
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const forced = await coloursOf(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return {
    subject,
    requests: [...requests],
    messages: [...messages],
    title: await page.title(),
    answer: answer!,
    headings,
    axe: [...light[0], ...dark[0]],
    screen: [...light[1], ...dark[1]],
    print,
    forced,
  };
}

let host: Host;
let looks: readonly Look[];
before(async () => {
  host = await Host.start();
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  for (const path of SUBJECTS.map(addressOf)) {
    const page = read(path);
    host.serve(`/${path}`, 'text/html; charset=utf-8', Buffer.from(page));
    const strict = page.replace('<head>', `<head>${policy}`);
    host.serve(`/strict/${path}`, 'text/html; charset=utf-8', Buffer.from(strict));
  }
});
after(() => host.stop());

/** What is wrong, a line for each page with something. */
const faults = (of: (look: Look) => readonly unknown[]) =>
  looks.flatMap((look) => {
    const found = of(look);
    return found.length ? [`${addressOf(look.subject)}: ${JSON.stringify(found)}`] : [];
  });

const NO_FAULTS: readonly string[] = [];

describe('every embed page, alone', () => {
  before(async () => {
    const visit = await host.visit('', '', {
      reducedMotion: 'reduce',
      viewport: { width: 640, height: 900 },
    });
    await visit.page.addInitScript(AXE);
    const all: Look[] = [];
    for (const subject of SUBJECTS) all.push(await lookAt(subject, visit));
    looks = all;
  });

  it('asks for nothing but itself', () => {
    const expected = ({ subject }: Look) => `${host.origin}/${addressOf(subject)}`;
    assert.ok(looks.every((look) => look.requests.includes(expected(look))));
    const others = faults((look) =>
      look.requests.filter((url) => url !== expected(look) && !url.endsWith('/favicon.ico')),
    );
    assert.deepEqual(others, NO_FAULTS);
  });

  it('says nothing on the console', () => {
    assert.deepEqual(
      faults(({ messages }) => messages),
      NO_FAULTS,
    );
  });

  // axe needs a script; the page is the same without, since it runs none of its own but to tell its height.
  it('A31: has no violation that axe finds, in light and in dark, and nothing unanswered', () => {
    assert.deepEqual(
      faults(({ axe }) => axe),
      NO_FAULTS,
    );
  });

  it('A7: has text of at least 4.5:1 in light and in dark, that in drawings included', () => {
    assert.ok(looks.every(({ screen }) => screen.length > 5));
    assert.deepEqual(
      faults(({ screen }) => faint(screen)),
      NO_FAULTS,
    );
  });

  it('A14: has text that is seen in forced colours', () => {
    assert.deepEqual(
      faults(({ forced }) => faint(forced)),
      NO_FAULTS,
    );
    const colours = new Set(looks.flatMap(({ forced }) => forced.map(([, colour]) => colour)));
    assert.ok(!colours.has('rgb(35, 29, 31)'), 'colours are not forced');
  });

  it('A15: prints every figure and the open table, dark on light even of the dark page', () => {
    const wrong = faults(({ subject, print: { seen, rows, texts } }) => {
      const measurements = subject.results.flatMap((one) => one.measurements).length;
      const expected = subject.kind === 'theme' ? measurements : 0;
      return [
        ...missing(subject, seen),
        ...(rows < expected ? [`${rows} of ${expected} rows`] : []),
        ...faint(texts),
        // Browsers leave backgrounds out as they please.
        ...faint(texts, () => WHITE),
      ];
    });
    assert.deepEqual(wrong, NO_FAULTS);
  });

  it('A21: has one heading of the first level, skips no level and says none twice', () => {
    const wrong = faults(({ headings }) => {
      const levels = headings.map(([level]) => level);
      const isInOrder = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
      const isOnce = new Set(headings.map(([, text]) => text)).size === headings.length;
      return isInOrder && isOnce && levels.filter((level) => level === 1).length === 1 ? [] : headings;
    });
    assert.deepEqual(wrong, NO_FAULTS);
  });

  it('has a title that says what it shows and whose it is', () => {
    const wrong = faults(({ subject, title }) =>
      title === `${subject.title} – Baba ${subject.locale === 'da' ? 'og' : 'and'} Bydelsmødre`
        ? []
        : [title],
    );
    assert.deepEqual(wrong, NO_FAULTS);
  });

  it('names an oEmbed answer that leads back to it', () => {
    const wrong = faults(({ subject, answer }) => {
      assert.ok(answer.startsWith(BASE), answer);
      const { html } = JSON.parse(read(answer.slice(BASE.length))) as { html: string };
      return html.includes(`src="${BASE}${addressOf(subject)}"`) ? [] : [html];
    });
    assert.deepEqual(wrong, NO_FAULTS);
  });
});

describe('every embed page, in a frame of 320 pixels', () => {
  it('F30, A12: that allows no script shows every figure with unit, scale word, group and source, and cuts nothing', async () => {
    const { page } = await host.visit(framesOf('', 'sandbox=""'), '', { javaScriptEnabled: false });
    for (const subject of SUBJECTS) {
      const frame = page.frame(addressOf(subject))!;
      assert.deepEqual(missing(subject, await seenText(frame)), [], addressOf(subject));
      const [width, inside, cut] = await frame.locator('main *').evaluateAll((all) => [
        document.documentElement.clientWidth,
        document.documentElement.scrollWidth,
        all
          .filter((part) => part.checkVisibility() && !part.closest('.spoken, .away, h1'))
          .filter((part) => part.getBoundingClientRect().right > innerWidth)
          .map(({ outerHTML }) => outerHTML),
      ]);
      assert.deepEqual([width, inside, cut], [320, 320, []], addressOf(subject));
    }
    await page.context().close();
  });

  it("that allows no script by policy (script-src 'none') refuses the one that reports the height, and nothing else", async () => {
    const { page, messages } = await host.visit('');
    await page.addInitScript(() => {
      const refused: string[] = ((globalThis as { refused?: string[] }).refused = []);
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
    host.serve('/strict.html', 'text/html; charset=utf-8', Buffer.from(framesOf('strict/')));
    await page.goto(`${host.origin}/strict.html`);
    for (const path of SUBJECTS.map(addressOf)) {
      const refused = await page.frame(path)!.evaluate(() => (globalThis as { refused?: string[] }).refused);
      assert.deepEqual(refused, ['script-src-elem inline'], path);
    }
    const others = messages.filter((text) => !/inline script.* 'script-src 'none''/.test(text));
    assert.deepEqual(others, []);
    assert.equal(messages.length, SUBJECTS.length);
    await page.context().close();
  });
});

describe('an embed page without a script, by keyboard', () => {
  for (const [id, locale, stops] of [
    ['uddannelse', 'da', 3],
    ['medborgerskab', 'en', 2],
    ['chance-for-uddannelse', 'da', 1],
  ] as const) {
    it(`${id} (${locale}) reaches its table and its sources, and skips nothing`, async () => {
      const { page } = await host.visit('', '', { javaScriptEnabled: false });
      await page.goto(`${host.origin}/${pathOf(subjectOf(id, locale), 'html')}`);
      const all = await page
        .locator('summary:visible, a[href]:visible')
        .evaluateAll((found) => found.map((one) => `${one.localName} ${one.textContent.trim()}`));
      const met: string[] = [];
      while (met.length < all.length) {
        await page.keyboard.press('Tab');
        met.push(
          await page.evaluate(() => {
            let element = document.activeElement!;
            while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
            return `${element.localName} ${element.textContent.trim()}`;
          }),
        );
        if (met.at(-1)!.startsWith('summary')) {
          assert.equal(await rowsOf(page), 0);
          await page.keyboard.press('Enter');
          assert.ok((await rowsOf(page)) > 3);
        }
      }
      assert.deepEqual(met, all);
      assert.equal(all.length, stops);
      await page.context().close();
    });
  }
});

describe('an embed page in a frame', () => {
  it('is as high as its content where the one-file script runs, before and after its table is opened', async () => {
    const { page } = await host.visit(
      `<iframe src="/embed/sprog.html" width="640" height="2500"></iframe>`,
      MODULE,
    );
    const inside = page.frameLocator('iframe');
    const heightOf = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const fits = async () => {
      const main = await inside.locator('main').boundingBox();
      return Math.abs((await heightOf()) - main!.height) <= 1;
    };
    const settles = async () => {
      for (let tries = 0; !(await fits()) && tries < 50; tries += 1) await page.waitForTimeout(50);
      assert.ok(await fits(), `${await heightOf()}`);
      return heightOf();
    };
    const closed = await settles();
    assert.ok(closed < 2000, `${closed}`);
    await inside.locator('summary').click();
    await page.waitForFunction(
      (before) => document.querySelector('iframe')!.clientHeight > before + 100,
      closed,
    );
    await settles();
    await page.context().close();
  });
});
