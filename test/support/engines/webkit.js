import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { keyboardOf } from './keys.js';
import { NEUTRAL_MEDIA, waitForMedia } from './media.js';
import { firstMatch, start, temporaryFolder } from './processes.js';

const SCREEN = { width: 3000, height: 2400 };

/** A window with a toolbar cannot be narrower than its buttons: they overlap, so that a page of 160 px is possible. */
const NARROW_TOOLBAR = `
  toolbar, headerbar, toolitem, toolbutton, entry, button, image { min-width: 0; padding: 0; border: 0; font-size: 1px }
  toolitem, toolbutton, entry, button, image { margin: 0 -30px }
  toolbar { margin-right: -300px }`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * WebKitGTK's MiniBrowser with one page, on a screen of its own, driven by WebDriver (https://w3c.github.io/webdriver/).
 * A page has the methods of Playwright's that the commands of @web/test-runner call.
 */
export class WebKit {
  #media = NEUTRAL_MEDIA;

  static async start({ driver, miniBrowser, screen, settings }) {
    const webKit = new WebKit();
    const home = temporaryFolder('webkit');
    const gtk = join(home, '.config', 'gtk-3.0');
    mkdirSync(gtk, { recursive: true });
    writeFileSync(join(gtk, 'gtk.css'), NARROW_TOOLBAR);

    const { width, height } = SCREEN;
    const xvfb = start(
      screen,
      ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const display = await firstMatch(xvfb, xvfb.stdio[3], /(\d+)\n/);
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      HOME: home,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // WebKit's sandbox cannot start inside a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_RUNTIME_DIR: home,
    };
    webKit.settingsFile = join(home, 'xsettings');
    webKit.#writeSettings(NEUTRAL_MEDIA);
    webKit.settings = start(settings, ['-c', webKit.settingsFile], { stdio: 'ignore', env });
    webKit.programs = [
      start(driver, [`--port=${(webKit.port = await freePort())}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env,
      }),
      webKit.settings,
      xvfb,
    ];
    await webKit.#newSession(miniBrowser);
    return webKit;
  }

  async #newSession(binary) {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await this.#request('GET', '/status').catch(() => undefined)) break;
      await pause(50);
    }
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    });
    this.session = `/session/${sessionId}`;
  }

  async #request(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #send(path, body) {
    return this.#request('POST', this.session + path, body);
  }

  #evaluate(run, ...args) {
    return this.#send('/execute/sync', { script: `return (${run})(...arguments)`, args });
  }

  /** GTK's settings, which WebKit follows as a reader changes them: https://codeberg.org/derat/xsettingsd */
  #writeSettings({ colorScheme, reducedMotion }) {
    writeFileSync(
      this.settingsFile,
      [
        `Net/ThemeName "${colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita'}"`,
        `Gtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\n`,
      ].join('\n'),
    );
  }

  /** Opens an address as a reader would who changed nothing. */
  async open(url) {
    await this.#send('/url', { url: 'about:blank' });
    await this.emulateMedia(NEUTRAL_MEDIA);
    await this.setViewportSize({ width: 800, height: 600 });
    // Not by /url, which waits until the page is loaded: by then its tests have begun to send commands.
    await this.#evaluate((each) => {
      // Once this has been answered: what leaves the page at once is at times answered with an error.
      setTimeout(() => (location.href = each));
    }, url);
  }

  keyboard = keyboardOf((actions) => this.#send('/actions', { actions }));

  /** The window is larger than the page, by how much is measured. */
  async setViewportSize({ width, height }) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const [innerWidth, innerHeight] = await this.#evaluate(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.#request('GET', `${this.session}/window/rect`);
      await this.#send(
        '/window/rect',
        windowOf(outer.width + width - innerWidth, outer.height + height - innerHeight),
      );
      await pause(80);
    }
    throw new Error(`WebKit's window does not reach a page of ${width} by ${height} px.`);
  }

  async emulateMedia(asked) {
    // WebKit tells scripts of another motion, but reads style sheets anew with another theme only.
    const { colorScheme, reducedMotion } = this.#media;
    if ((asked.reducedMotion ?? reducedMotion) !== reducedMotion) {
      await this.#follow({ ...asked, colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
    }
    await this.#follow({ colorScheme, ...asked });
    this.#media = { ...this.#media, ...asked };
  }

  async #follow(asked) {
    this.#writeSettings({ ...this.#media, ...asked });
    this.settings.kill('SIGHUP');
    await waitForMedia(asked, (query) => this.#evaluate((each) => matchMedia(each).matches, query));
  }

  async stop() {
    const ended = this.#request('DELETE', this.session).catch(() => {});
    // The driver does not always answer.
    await Promise.race([ended, pause(2000)]);
    for (const program of this.programs) program.kill();
  }
}

/** Without a window manager, X gives the keys to the window under the pointer, which rests in the middle of the screen. */
function windowOf(width, height) {
  const x = Math.max(0, Math.round((SCREEN.width - width) / 2));
  const y = Math.max(0, Math.round((SCREEN.height - height) / 2));
  return { x, y, width: Math.max(1, width), height: Math.max(1, height) };
}
