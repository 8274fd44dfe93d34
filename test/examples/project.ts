/** An example as a project of its own: copied to a temporary folder, with the packed package in place of its version. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { preview } from 'vite';

import { ROOT } from '../../scripts/environment.js';

const ENVIRONMENT = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  // Else of the run that this is part of, which may be silent.
  npm_config_loglevel: 'error',
};

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Where a site is served, until it is stopped. */
export interface Site {
  readonly address: string;
  stop(): Promise<unknown>;
}

export class Project {
  readonly #folder: string;

  constructor(
    readonly name: string,
    parent: string,
    tarball: string,
  ) {
    this.#folder = join(parent, name);
    const filter = (path: string) => basename(path) !== 'node_modules';
    cpSync(join(ROOT, 'examples', name), this.#folder, { recursive: true, filter });
    this.edit('package.json', '"impact-widgets": "*"', `"impact-widgets": "file:../${tarball}"`);
  }

  /** Writes something else into a file; the file must hold it. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.#folder, file);
    const content = readFileSync(path, 'utf8');
    if (!content.includes(from)) throw new Error(`${this.name}/${file} does not hold ${from}`);
    writeFileSync(path, content.replace(from, to));
  }

  npm(...args: readonly string[]): Promise<Outcome> {
    const shell = process.platform === 'win32';
    const npm = spawn('npm', args, { cwd: this.#folder, env: ENVIRONMENT, shell });
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    return new Promise((resolve, reject) => {
      npm.on('error', reject);
      npm.on('close', (code) => resolve({ code, output }));
    });
  }

  /** Serves a folder that was built. */
  async serve(folder: string): Promise<Site> {
    const server = await preview({
      root: this.#folder,
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      build: { outDir: folder },
      preview: { host: '127.0.0.1' },
    });
    return { address: server.resolvedUrls!.local[0]!, stop: () => server.close() };
  }

  /** Starts Next's own server. */
  async startNext(): Promise<Site> {
    const next = createRequire(join(this.#folder, 'package.json')).resolve('next/dist/bin/next');
    const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
      cwd: this.#folder,
      env: ENVIRONMENT,
    });
    const closed = new Promise((resolve) => server.on('close', resolve));
    const stop = () => {
      server.kill();
      return closed;
    };
    return { address: await addressOf(server), stop };
  }
}

/** The address that a server prints when it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [server.stdout!, server.stderr!]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
        const [address] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(output) ?? [];
        if (address && /ready/i.test(output)) resolve(`${address}/`);
      });
    }
    server.on('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
}
