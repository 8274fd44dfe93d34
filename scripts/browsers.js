/**
 * The browsers that tests need. Chromium is a must: it is installed, or the run ends with the one command that helps.
 * Firefox and WebKit are installed where that is possible; a run without them says so.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { installFromDebian, isDebian, onPath, ROOT, say, starts, stop, succeeds } from './environment.js';

/**
 * What Chromium goes without. The menu of an address bar, which nobody sees, would cost every page a second process; the
 * rest is Playwright's own list, which this one replaces.
 */
const DISABLED_FEATURES = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Flags that keep a headless Chromium quiet, also as root in a container. */
export const BROWSER_FLAGS = [
  `--disable-features=${DISABLED_FEATURES.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where each system keeps a program: by its name, as a path below the folder for programs, or on the path. */
function installed({ darwin, win32, names }) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')]
      .flatMap((folder) => darwin.map((name) => `${folder}/${name}`))
      .find((file) => existsSync(file));
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => win32.map((name) => join(folder, name)))
      .find((file) => existsSync(file));
  }
  return onPath(...names).find(starts);
}

const installedChromium = () =>
  installed({
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  });

/** The newest release of the packaged Chromium that runs on the oldest Node this project supports. */
const PACKAGED_CHROMIUM = '@sparticuz/chromium@143.0.4';
const PACKAGED_CHROMIUM_HOME = join(ROOT, 'node_modules', '.cache', 'chromium');

async function packagedChromium(mayInstall) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const fromHome = createRequire(pathToFileURL(join(PACKAGED_CHROMIUM_HOME, 'package.json')));
  const locate = () => fromHome.resolve('@sparticuz/chromium');
  try {
    locate();
  } catch {
    if (!mayInstall) return undefined;
    say(`no browser found; installing ${PACKAGED_CHROMIUM} below node_modules/.cache …`);
    const install = [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefix',
      PACKAGED_CHROMIUM_HOME,
      PACKAGED_CHROMIUM,
    ];
    if (!succeeds('npm', install)) return undefined;
  }
  const { default: chromium } = await import(pathToFileURL(locate()).href);
  return chromium.executablePath();
}

/**
 * Path of a Chromium that is here already, or `undefined`. `CHROME_PATH` comes first.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen)
    return existsSync(chosen) ? chosen : stop(`CHROME_PATH is ${chosen}, but there is no such file.`);
  return installedChromium() ?? (await packagedChromium(false));
}

/** Path of a Chromium; installs one where there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (!found) installFromDebian('no browser found', 'chromium');
  const browser = found ?? installedChromium() ?? (await packagedChromium(true));
  if (browser) return browser;
  const help = {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  }[process.platform];
  return stop(
    help
      ? `the tests need Chrome, which is not here. This installs it: ${help}`
      : 'the tests need Chromium, which could not be installed. Install it and name it: CHROME_PATH=/path/to/chromium npm test',
  );
}

/**
 * Firefox's program, or `undefined`.
 * @returns {string | undefined}
 */
export const findFirefox = () =>
  installed({
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
    names: ['firefox-esr', 'firefox'],
  });

/**
 * The programs that make WebKitGTK a browser to test in, or `undefined` where one is missing.
 * @returns {{ miniBrowser: string, driver: string, screen: string, settings: string } | undefined}
 */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver');
  const [screen] = onPath('Xvfb');
  const [settings] = onPath('xsettingsd');
  if (!driver || !screen || !settings) return undefined;
  const miniBrowser = readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((file) => existsSync(file));
  return miniBrowser && { miniBrowser, driver, screen, settings };
}

const FROM_DEBIAN = {
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
};

function helpWith(name) {
  if (isDebian()) return `sudo apt-get install ${FROM_DEBIAN[name].join(' ')}`;
  const elsewhere = {
    Firefox: { darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
  };
  return (
    elsewhere[name]?.[process.platform] ??
    'docker run --rm -v "$PWD":/project -v /project/node_modules -w /project node:22-bookworm npm test'
  );
}

/**
 * Installs Firefox and WebKit where they are missing and that is possible.
 * @returns {readonly { readonly name: string, readonly help: string }[]} the engines that are still missing, and the
 *   one command that helps
 */
export function ensureEngines() {
  const finders = { Firefox: findFirefox, WebKit: findWebKit };
  return Object.entries(finders)
    .filter(([name, find]) => {
      if (!find()) installFromDebian(`no ${name} found`, '--no-install-recommends', ...FROM_DEBIAN[name]);
      return !find();
    })
    .map(([name]) => ({ name, help: helpWith(name) }));
}
