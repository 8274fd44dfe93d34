/** Static elements with a linked style sheet, on a page whose policy allows no styles inside. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { renderElement } from '../../dist/node/pages/html.js';
import { Host } from '../support/host.js';
import { capture } from '../support/pixels.js';

const POLICY = "default-src 'none'; style-src 'self'";

const ELEMENTS = [
  ['impact-stat', { indicator: 'mindre-alene', variant: 'ring' }],
  ['impact-stat', { indicator: 'mindre-ensom', 'color-scheme': 'dark', 'heading-level': 2 }],
  ['impact-theme', { theme: 'uddannelse', 'heading-level': 2, palette: 'ocean' }],
  ['impact-chart', { theme: 'sprog' }],
  ['impact-compare', { theme: 'brobygning' }],
  ['impact-overview', { program: 'baba' }],
] as const;

const markup = (stylesheet?: string) =>
  ELEMENTS.map(([tag, attributes]) => renderElement(tag, attributes, 'Sætning.', stylesheet)).join('');

let host: Host;
before(async () => {
  host = await Host.start();
  const css = readFileSync(new URL('../../dist/impact-widgets.css', import.meta.url));
  host.serve('/impact-widgets.css', 'text/css', css);
});
after(() => host.stop());

async function visit(body: string, headers: Readonly<Record<string, string>>, width: number) {
  const { page, messages } = await host.visit(body, '', {
    headers,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.waitForLoadState('networkidle');
  const picture = await capture(() => page.screenshot({ fullPage: true }));
  await page.context().close();
  return { picture, messages };
}

describe("static elements on a page with style-src 'self'", () => {
  for (const width of [320, 1150]) {
    it(`look as they do with styles inside, without a violation, at ${width} px`, async () => {
      const policy = { 'content-security-policy': POLICY };
      const strict = await visit(markup('/impact-widgets.css'), policy, width);
      const open = await visit(markup(), {}, width);
      assert.deepEqual(strict.messages, []);
      assert.ok(strict.picture.equals(open.picture));
    });
  }

  it('are refused their styles inside', async () => {
    const { messages } = await visit(markup(), { 'content-security-policy': POLICY }, 320);
    assert.equal(messages.length, ELEMENTS.length);
    for (const message of messages) assert.match(message, /style-src 'self'/);
  });
});
