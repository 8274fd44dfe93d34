/**
 * What a machine needs before anything of this project can run: the packages of the lockfile, and the programs that some
 * tests need (browsers.js holds the browsers). Whatever is missing is installed and said.
 * Uses nothing but Node itself, since it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const say = (text) => console.log(`impact-widgets: ${text}`);

export function stop(text) {
  console.error(`impact-widgets: ${text}`);
  process.exit(1);
}

/** Runs a command, its output below ours, and returns whether it succeeded. */
export function succeeds(command, args) {
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

/**
 * The files on the path of these names.
 * @returns {readonly string[]}
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((file) => existsSync(file));
}

/** Returns whether a program starts: Ubuntu's `chromium-browser` may be a stub that does not. */
export function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

export function isDebian() {
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

/** Installs packages of Debian's or Ubuntu's by the arguments of "apt-get install", where this runs as root. */
export function installFromDebian(why, ...args) {
  if (!isDebian() || !isRoot()) return;
  say(`${why}; installing it with "apt-get install ${args.join(' ')}" …`);
  try {
    quietly('apt-get', ['update', '-qq']);
    quietly('apt-get', ['install', '-y', '-qq', ...args]);
  } catch {
    say('apt-get could not install it.');
  }
}

/**
 * Path of `rsvg-convert`, which draws SVG files without a browser, or `undefined`.
 * @returns {string | undefined}
 */
export function findSvgRenderer() {
  return onPath('rsvg-convert').find(starts);
}

/** Installs `rsvg-convert` where that is possible; the tests that need it are skipped without it. */
export function ensureSvgRenderer() {
  if (findSvgRenderer()) return;
  installFromDebian('no rsvg-convert found', 'librsvg2-bin');
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
