import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

import { TAGS } from '../../../src/view/index.js';
import type { Host, Visit } from '../../support/host.js';
import { SCRIPT_TAG, STAT, THEME, WORDS, type HostPage } from './page.js';

const ELEMENTS = TAGS.join();

/** Reports the events of our elements, before the page can take anything away. */
const listener = `(({ debug }) => {
  for (const type of ['impact-ready', 'impact-error'])
    addEventListener(type, ({ target }) => debug(type, target.localName));
})(console)`;

type Seen = 'figures' | 'words' | 'both' | 'nothing';

const isShown = async (part: Locator): Promise<boolean> =>
  (await part.isVisible()) && (await part.innerText()).trim() !== '';

async function seenOf(element: Locator): Promise<Seen> {
  const figures = await isShown(element.locator('.number, .card, .chart').first());
  const words = await isShown(element.getByText(WORDS).first());
  if (figures) return words ? 'both' : 'figures';
  return words ? 'words' : 'nothing';
}

/**
 * What each element of a page shows. It is looked at from a world of scripts where the page has replaced nothing.
 */
async function seenOn(page: Page, selector: string): Promise<readonly Seen[]> {
  const elements = await page.locator(selector).all();
  return Promise.all(elements.map(seenOf));
}

/** Requires that there are `count` such elements, all with their figures and nothing of the author's words. */
export async function showFigures(page: Page, count: number, selector = ELEMENTS): Promise<void> {
  const wanted = Array.from({ length: count }, () => 'figures');
  const deadline = Date.now() + 5000;
  let seen = await seenOn(page, selector);
  while (seen.join() !== wanted.join() && Date.now() < deadline) {
    await page.waitForTimeout(50);
    seen = await seenOn(page, selector);
  }
  assert.deepEqual(seen, wanted);
}

/** Waits until the script has had its turn, and what it does later. */
async function settled({ page, messages }: Visit, isSilenced: boolean): Promise<void> {
  const hasReported = () => messages.some((message) => message.includes('impact-'));
  for (let turn = 0; turn < (isSilenced ? 5 : 20) && !hasReported(); turn++) await page.waitForTimeout(50);
  await page.waitForTimeout(100);
}

async function open(host: Host, { head = '', body, script, file }: HostPage, path: string): Promise<Visit> {
  if (!file) return host.visit(body ?? STAT + THEME, head + (script ?? SCRIPT_TAG), { listener });
  host.serve(path, file.type, file.content);
  return host.open(path, { listener });
}

/**
 * Requires at most one warning for each element and one for the rest of the script. An element that shows its figures has
 * none, and one that shows the author's words has one and fires `impact-error`.
 */
function checkReports(messages: readonly string[], seen: readonly Seen[], isSilenced: boolean): void {
  const warnings = messages.filter((message) => /^(warning|error): .*impact-/.test(message));
  const tags = warnings.map((warning) => /impact-\w+/.exec(warning)![0]);
  assert.equal(new Set(tags).size, tags.length, warnings.join('\n'));
  const failed = warnings.filter((warning) => !warning.includes(' impact-widgets: '));
  const events = messages.filter((message) => message.startsWith('debug: impact-error'));
  if (!seen.includes('words')) assert.deepEqual([...failed, ...events], []);
  else if (!isSilenced) {
    assert.notEqual(warnings.length, 0, 'Nothing says why the figures are not shown.');
    assert.equal(events.length, failed.length, 'A failed element fires impact-error.');
  }
}

/** Opens a page and checks all that holds of every page. */
export async function visit(host: Host, row: HostPage, path: string): Promise<void> {
  const { shows, ownError, isSilenced = false, then } = row;
  const visited = await open(host, row, path);
  const { page, messages, errors } = visited;
  try {
    await settled(visited, isSilenced);
    const seen = await seenOn(page, ELEMENTS);
    assert.ok(seen.length > 0);
    const allowed = shows === 'either' ? ['figures', 'words'] : [shows];
    const described = [seen.join(), ...messages].join('\n');
    for (const each of seen) assert.ok(allowed.includes(each), described);
    assert.doesNotMatch(await page.locator('body').innerText(), /\b(NaN|undefined|null)\b|Ã|\uFFFD/);
    checkReports(messages, seen, isSilenced);
    await then?.(page);
    const foreign = errors.filter(({ message }) => message !== ownError);
    assert.deepEqual(
      foreign.map(({ stack }) => stack),
      [],
    );
  } finally {
    await page.context().close();
  }
}
