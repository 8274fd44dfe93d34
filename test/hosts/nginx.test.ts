import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { findNginx, ROOT } from '../../scripts/environment.js';
import { VERSION } from '../../src/define/version.js';

const found = findNginx();
const skip = found ? false : 'nginx with libnginx-mod-http-brotli-static is not here';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address && typeof address === 'object' ? address.port : 0;
}

describe('docs/hosting/nginx.conf', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'impact-nginx-'));
  const main = join(folder, 'nginx.conf');
  let port = 0;
  let nginx: ChildProcess;

  const ask = (path: string, encoding = '') =>
    new Promise<Answer>((resolve, reject) => {
      get({ port, path, host: '127.0.0.1', headers: { 'accept-encoding': encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      }).on('error', reject);
    });

  before(async () => {
    port = await freePort();
    const root = join(folder, 'srv');
    mkdirSync(join(folder, 'temp'));
    cpSync(join(ROOT, 'dist'), join(root, VERSION), { recursive: true });
    cpSync(join(ROOT, 'dist/embed'), join(root, 'embed'), { recursive: true });
    // The documented file as it stands, but for the address and the folder.
    const documented = readFileSync(join(ROOT, 'docs/hosting/nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/impact-widgets;', `root ${root};`);
    writeFileSync(join(folder, 'impact.conf'), documented);
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
      .join(' ');
    writeFileSync(
      main,
      `load_module ${found!.brotli}; daemon off; pid ${folder}/nginx.pid; error_log stderr warn; ${
        process.getuid?.() === 0 ? 'user root;' : ''
      } events {} http { access_log off; ${temp} include ${folder}/impact.conf; }`,
    );
    const tested = spawnSync(found!.program, ['-t', '-p', folder, '-c', main], { encoding: 'utf8' });
    assert.equal(tested.status, 0, tested.stderr);
    nginx = spawn(found!.program, ['-p', folder, '-c', main], { stdio: 'inherit' });
    for (let tries = 0; tries < 50; tries++) {
      try {
        await ask('/');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  });

  after(async () => {
    nginx.kill('SIGTERM');
    await once(nginx, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  const script = readFileSync(join(ROOT, 'dist/impact-widgets.js'));

  it('sends the script of a version for a year, immutable, as JavaScript, to every origin', async () => {
    const { status, headers, body } = await ask(`/${VERSION}/impact-widgets.js`);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.deepEqual(body, script);
  });

  it('sends what was compressed ahead: brotli before gzip before nothing', async () => {
    const brotli = await ask(`/${VERSION}/impact-widgets.js`, 'gzip, br');
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotli.headers.vary, 'Accept-Encoding');
    assert.equal(brotli.body.length, readFileSync(join(ROOT, 'dist/impact-widgets.js.br')).length);
    assert.deepEqual(brotliDecompressSync(brotli.body), script);
    const gzip = await ask(`/${VERSION}/impact-widgets.js`, 'gzip');
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), script);
    assert.equal((await ask(`/${VERSION}/impact-widgets.js`)).headers['content-encoding'], undefined);
  });

  it('sends an embed page for an hour, with and without its ending, in both languages', async () => {
    for (const path of ['/embed/sprog.html', '/embed/sprog', '/embed/en/mindre-ensom']) {
      const { status, headers, body } = await ask(path, 'br');
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8', path);
      assert.equal(headers['cache-control'], 'public, max-age=3600, stale-while-revalidate=86400');
      assert.match(brotliDecompressSync(body).toString('utf8'), /^<!doctype html>/);
    }
  });

  it('sends oEmbed answers, pictures and the schema as what they are', async () => {
    const types: readonly (readonly [string, string])[] = [
      ['/embed/sprog.json', 'application/json; charset=utf-8'],
      ['/embed/sprog.svg', 'image/svg+xml; charset=utf-8'],
      ['/embed/sprog.png', 'image/png'],
      [`/${VERSION}/dataset.schema.json`, 'application/json; charset=utf-8'],
    ];
    for (const [path, type] of types) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['access-control-allow-origin'], '*');
    }
  });

  it('answers 404 with CORS, and 403 to anything but reading', async () => {
    const missing = await ask(`/${VERSION}/impact-widgets.min.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['access-control-allow-origin'], '*');
    const posted = await fetch(`http://127.0.0.1:${port}/embed/sprog.html`, { method: 'POST' });
    assert.equal(posted.status, 403);
  });

  it('sends the very bytes that dist/integrity.json has the hash of', async () => {
    const { body } = await ask(`/${VERSION}/integrity.json`);
    const { version, files } = JSON.parse(body.toString('utf8')) as {
      version: string;
      files: Record<string, string>;
    };
    assert.equal(version, VERSION);
    const sent = brotliDecompressSync((await ask(`/${VERSION}/impact-widgets.js`, 'br')).body);
    assert.equal(files['impact-widgets.js'], `sha384-${createHash('sha384').update(sent).digest('base64')}`);
  });
});
