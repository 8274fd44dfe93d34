/**
 * What a machine needs before anything of this project can run: the packages of the lockfile, and a browser.
 * Whatever is missing is installed and said; what cannot be is explained with the one command that helps.
 * Uses nothing but Node itself, since it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Flags that keep a headless Chromium quiet, also as root in a container. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The newest release of the packaged Chromium that runs on the oldest Node this project supports. */
const PACKAGED_CHROMIUM = '@sparticuz/chromium@143.0.4';
const PACKAGED_CHROMIUM_HOME = join(ROOT, 'node_modules', '.cache', 'chromium');

const say = (text) => console.log(`impact-widgets: ${text}`);

export function stop(text) {
  console.error(`impact-widgets: ${text}`);
  process.exit(1);
}

/** Runs a command, its output below ours, and tells whether it succeeded. */
function succeeds(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;
}

/** Runs a command, its output below ours; ends everything if it fails. */
export function run(command, args) {
  if (!succeeds(command, args)) stop(`"${[command, ...args].join(' ')}" failed.`);
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old; 20.19 or newer is needed: https://nodejs.org/`);
  }
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lockfile = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  say('installing the packages of package-lock.json with "npm ci" …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** The first of these commands that is there and starts; Ubuntu's `chromium-browser` may be a stub that does not. */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0);
}

function installedBrowser() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map(
          (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      )
      .find((file) => existsSync(file));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
      .find((file) => existsSync(file));
  }
  return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']);
}

function isDebian() {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;

/** Runs a command of Debian's that asks nothing and prints its errors only; throws where it fails. */
function quietly(command, args, cwd = ROOT) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Installs a package of Debian's or Ubuntu's, which takes root. Tells whether it succeeded. */
function installFromDebian(name, why) {
  if (!isDebian() || !isRoot()) return false;
  say(`${why}; installing it with "apt-get install ${name}" …`);
  try {
    quietly('apt-get', ['update', '-qq']);
    quietly('apt-get', ['install', '-y', '-qq', name]);
    return true;
  } catch {
    say('apt-get could not install it.');
    return false;
  }
}

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
  return installedBrowser() ?? (await packagedChromium(false));
}

/** Path of a Chromium; installs one where there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (!found) installFromDebian('chromium', 'no browser found');
  const browser = found ?? installedBrowser() ?? (await packagedChromium(true));
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
 * Path of `rsvg-convert`, which draws SVG files without a browser, or `undefined`.
 * @returns {string | undefined}
 */
export function findSvgRenderer() {
  return onPath(['rsvg-convert']);
}

/** Installs `rsvg-convert` where that is possible; the tests that need it are skipped without it. */
export function ensureSvgRenderer() {
  if (findSvgRenderer()) return;
  installFromDebian('librsvg2-bin', 'no rsvg-convert found');
  if (!findSvgRenderer()) say('rsvg-convert is not here; what needs it is skipped.');
}

const UNPACKED_NGINX = join(ROOT, 'node_modules', '.cache', 'nginx');

/**
 * Debian's nginx with its module for files compressed ahead, or `undefined`.
 * @returns {{ readonly program: string, readonly brotli: string } | undefined}
 */
export function findNginx() {
  return ['/', UNPACKED_NGINX]
    .map((root) => ({
      program: join(root, 'usr/sbin/nginx'),
      brotli: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    }))
    .find(
      ({ program, brotli }) =>
        existsSync(brotli) && spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0,
    );
}

/**
 * Unpacks packages of Debian's below node_modules, for what is not to be installed: a server would start.
 */
function unpackFromDebian(folder, packages, why) {
  if (!isDebian()) return;
  say(`${why}; unpacking Debian’s below node_modules/.cache …`);
  try {
    mkdirSync(folder, { recursive: true });
    if (isRoot()) quietly('apt-get', ['update', '-qq']);
    // Otherwise root's apt warns that its own user may not write here.
    const fetch = ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...packages];
    quietly('apt-get', fetch, folder);
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb'))) {
      quietly('dpkg', ['-x', name, '.'], folder);
    }
  } catch {
    say('apt-get could not fetch it.');
  }
}

/** Unpacks nginx where it is missing. The tests that need it are skipped without it. */
export function ensureNginx() {
  if (findNginx()) return;
  unpackFromDebian(UNPACKED_NGINX, ['nginx', 'libnginx-mod-http-brotli-static'], 'no nginx found');
  if (!findNginx()) say('nginx is not here; what needs it is skipped.');
}

const UNPACKED_LIBRARIES = join(ROOT, 'node_modules', '.cache', 'old-libraries');

/**
 * The folder with Prototype and MooTools, which npm does not have for browsers, or `undefined`.
 * @returns {string | undefined}
 */
export function findOldLibraries() {
  return ['/', UNPACKED_LIBRARIES]
    .map((root) => join(root, 'usr/share/javascript'))
    .find((folder) =>
      ['prototype/prototype.js', 'mootools/mootools-core.min.js'].every((file) =>
        existsSync(join(folder, file)),
      ),
    );
}

/** Unpacks Prototype and MooTools where they are missing. The tests that need them are skipped without them. */
export function ensureOldLibraries() {
  if (findOldLibraries()) return;
  const packages = ['libjs-prototype', 'libjs-mootools'];
  unpackFromDebian(UNPACKED_LIBRARIES, packages, 'no Prototype and MooTools found');
  if (!findOldLibraries()) say('Prototype and MooTools are not here; what needs them is skipped.');
}
