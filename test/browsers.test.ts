import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromium } from 'playwright-core';

import { BROWSER_FLAGS, findBrowser } from '../scripts/browsers.js';

const disabledIn = (flags: readonly string[]) =>
  flags
    .filter((flag) => flag.startsWith('--disable-features='))
    .flatMap((flag) => flag.replace(/^.*?=/, '').split(','));

/** The flags that Playwright gives a browser besides those it is told. */
async function flagsOfPlaywright(): Promise<readonly string[]> {
  const executablePath = (await findBrowser())!;
  const args = ['--no-sandbox', '--enable-automation'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const session = await browser.newBrowserCDPSession();
    return (await session.send('Browser.getBrowserCommandLine')).arguments;
  } finally {
    await browser.close();
  }
}

describe('Chromium in the tests', () => {
  // The last of several such flags counts alone, so that ours must hold all of Playwright's.
  it('goes without all that Playwright has it go without, but what is of Windows and Edge', async () => {
    const theirs = disabledIn(await flagsOfPlaywright()).filter((feature) => !/^ms[A-Z]|Win$/.test(feature));
    assert.ok(theirs.length > 5);
    const ours = disabledIn(BROWSER_FLAGS);
    assert.deepEqual(
      theirs.filter((feature) => !ours.includes(feature)),
      [],
    );
  });
});
