import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';

import { firefoxTree } from './firefox-tree.js';
import { keyboardOf } from './keys.js';
import { NEUTRAL_MEDIA, waitForMedia } from './media.js';
import { firstMatch, start, temporaryFolder } from './processes.js';

const PREFERENCES = {
  // Nothing of the browser's own opens, asks or calls home.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  // A page under test has the focus, every control is a tab stop, and a scrollbar takes no width, as in the other engines.
  'accessibility.tabfocus': 7,
  'dom.max_script_run_time': 0,
  'focusmanager.testmode': true,
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
};

/**
 * Firefox with one page, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). A page has the methods of
 * Playwright's that the commands of @web/test-runner call.
 */
export class Firefox {
  #next = 0;
  #waiting = new Map();

  static async start(program) {
    const profile = temporaryFolder('firefox');
    const lines = Object.entries(PREFERENCES).map(
      (entry) => `user_pref(${JSON.stringify(entry).slice(1, -1)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = start(
      program,
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
    );
    const address = await firstMatch(child, child.stderr, /WebDriver BiDi listening on (ws:\S+)/);
    const firefox = new Firefox();
    await firefox.#connect(`${address}/session`);
    return firefox;
  }

  async #connect(address) {
    this.socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 30 });
    await new Promise((resolve, reject) => this.socket.once('open', resolve).once('error', reject));
    this.socket.on('message', (message) => {
      const { id, type, result, error, message: text } = JSON.parse(message);
      const call = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (type === 'error') call?.reject(new Error(`${call.method}: ${error}: ${text}`));
      else call?.resolve(result);
    });
    this.socket.on('close', () => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Firefox ended.`));
    });
    await this.#send('session.new', { capabilities: {} });
    this.context = await this.#firstContext();
    // The browser's own window: some things that a reader sets are asked of it alone.
    this.chromeContext = await this.#firstContext({ 'moz:scope': 'chrome' });
  }

  #send(method, params) {
    const id = ++this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async #firstContext(scope = {}) {
    const { contexts } = await this.#send('browsingContext.getTree', scope);
    return contexts[0].context;
  }

  async #evaluate(context, run, ...args) {
    const { type, result, exceptionDetails } = await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }

  /** Opens an address as a reader would who changed nothing, with the focus on the page. */
  async open(url) {
    const { context } = this;
    await this.#send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
    await this.emulateMedia(NEUTRAL_MEDIA);
    await this.setViewportSize({ width: 800, height: 600 });
    await this.#send('browsingContext.activate', { context });
    await this.#evaluate(this.chromeContext, () => {
      window.focus();
      gBrowser.selectedBrowser.focus();
    });
    await this.#send('browsingContext.navigate', { context, url, wait: 'none' });
  }

  keyboard = keyboardOf((actions) => this.#send('input.performActions', { context: this.context, actions }));

  async setViewportSize(viewport) {
    await this.#send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async emulateMedia(asked) {
    await this.#evaluate(
      this.chromeContext,
      ({ media, colorScheme, forcedColors, reducedMotion }) => {
        const { browsingContext } = gBrowser.selectedBrowser;
        if (media) browsingContext.mediumOverride = media === 'print' ? 'print' : '';
        if (colorScheme) browsingContext.prefersColorSchemeOverride = colorScheme;
        if (forcedColors) browsingContext.forcedColorsOverride = forcedColors;
        if (reducedMotion) {
          Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0);
        }
      },
      asked,
    );
    await waitForMedia(asked, (query) =>
      this.#evaluate(this.context, (each) => matchMedia(each).matches, query),
    );
  }

  /** The page printed on A4, as a PDF file. */
  async pdf() {
    const { data } = await this.#send('browsingContext.print', {
      context: this.context,
      page: A4_IN_CENTIMETRES,
    });
    return Buffer.from(data, 'base64');
  }

  accessibilityTree() {
    return this.#evaluate(this.chromeContext, firefoxTree);
  }

  async stop() {
    // Firefox may end before it answers.
    await this.#send('browser.close', {}).catch(() => {});
    this.socket.terminate();
  }
}

const A4_IN_CENTIMETRES = { width: 21, height: 29.7 };
