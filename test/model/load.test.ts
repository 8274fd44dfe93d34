import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { loadDataset, LoadError, type LoadOptions } from '../../src/model/load.js';

const BODY = Buffer.from(JSON.stringify(dataset));
const HASH = `sha384-${createHash('sha384').update(BODY).digest('base64')}`;
const JSON_HEAD = { 'content-type': 'application/json' };

/** Short pauses. What comes at all has all the time that a busy machine needs. */
const QUICK: LoadOptions = { pauses: [20, 40] };

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** What the server answers, by path. */
const ANSWERS: Record<string, Answer> = {
  '/good.json': (_, response) => response.writeHead(200, JSON_HEAD).end(BODY),
  '/charset.json': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(BODY),
  '/ld.json': (_, response) => response.writeHead(200, { 'content-type': 'application/ld+json' }).end(BODY),
  '/twice-500.json': (_, response, count) =>
    count < 3 ? response.writeHead(500).end() : response.writeHead(200, JSON_HEAD).end(BODY),
  '/once-429.json': (_, response, count) =>
    count < 2 ? response.writeHead(429).end() : response.writeHead(200, JSON_HEAD).end(BODY),
  '/cut-off-once.json': (request, response, count) =>
    count < 2 ? request.socket.destroy() : response.writeHead(200, JSON_HEAD).end(BODY),
  '/missing.json': (_, response) =>
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  '/always-500.json': (_, response) => response.writeHead(500).end(),
  '/page.json': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(BODY),
  '/untyped.json': (_, response) => response.writeHead(200).end(BODY),
  '/octets.json': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(BODY),
  '/truncated.json': (_, response) => response.writeHead(200, JSON_HEAD).end(BODY.subarray(0, 900)),
  '/hang.json': () => undefined,
  '/hang-in-the-body.json': (_, response) => response.writeHead(200, JSON_HEAD).write(BODY.subarray(0, 100)),
  '/huge.json': (_, response) => {
    response.writeHead(200, JSON_HEAD);
    const chunk = Buffer.alloc(65_536, 0x20);
    const write = (left: number): unknown =>
      left > 0 && !response.destroyed && response.write(chunk, () => setImmediate(write, left - 1));
    write(3200);
  },
  '/bomb.json': (_, response) =>
    response
      .writeHead(200, { ...JSON_HEAD, 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(50_000_000, 0x20))),
  '/moved.json': (_, response) => response.writeHead(302, { location: '/good.json' }).end(),
  '/loop.json': (_, response) => response.writeHead(302, { location: '/loop.json' }).end(),
  '/list.json': (_, response) => response.writeHead(200, JSON_HEAD).end('[]'),
  '/nothing.json': (_, response) => response.writeHead(200, JSON_HEAD).end('{}'),
  '/deep.json': (_, response) =>
    response.writeHead(200, JSON_HEAD).end('['.repeat(100_000) + ']'.repeat(100_000)),
  '/proto.json': (_, response) =>
    response.writeHead(200, JSON_HEAD).end('{"__proto__":{"polluted":true},"constructor":1}'),
};

const counts = new Map<string, number>();
const cookies: (string | undefined)[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const [known] = path.split('?');
  counts.set(path, (counts.get(path) ?? 0) + 1);
  cookies.push(request.headers.cookie);
  ANSWERS[known!]?.(request, response, counts.get(path)!);
});

let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Why it could not be had; fails where it could. */
async function failureOf(path: string, options: LoadOptions = {}): Promise<LoadError> {
  try {
    await loadDataset(origin + path, { ...QUICK, ...options });
  } catch (error) {
    assert.ok(error instanceof LoadError, String(error));
    return error;
  }
  assert.fail(`${path} was loaded.`);
}

describe('loadDataset', () => {
  for (const path of ['/good.json', '/charset.json', '/ld.json', '/moved.json']) {
    it(`loads ${path}`, async () => {
      assert.deepEqual(await loadDataset(origin + path, QUICK), { dataset, problems: [] });
    });
  }

  for (const [path, tries] of [
    ['/twice-500.json', 3],
    ['/once-429.json', 2],
    ['/cut-off-once.json', 2],
  ] as const) {
    it(`tries again where that may help: ${path}`, async () => {
      assert.deepEqual((await loadDataset(origin + path, QUICK)).problems, []);
      assert.equal(counts.get(path), tries);
    });
  }

  for (const [path, failure, detail, tries] of [
    ['/missing.json', 'status', '404', 1],
    ['/always-500.json', 'status', '500', 3],
    ['/page.json', 'type', 'text/html', 1],
    ['/untyped.json', 'type', '', 1],
    ['/octets.json', 'type', 'application/octet-stream', 1],
    ['/truncated.json', 'json', undefined, 1],
    ['/huge.json', 'size', '', 1],
    ['/bomb.json', 'size', '', 1],
  ] as const) {
    it(`reports ${failure} for ${path}, after ${tries} of three tries`, async () => {
      const error = await failureOf(path);
      assert.equal(error.failure, failure);
      if (detail !== undefined) assert.equal(error.detail, detail);
      assert.equal(counts.get(path), tries);
    });
  }

  for (const path of ['/hang.json', '/hang-in-the-body.json']) {
    it(`gives up ${path}`, async () => {
      assert.equal((await failureOf(path, { patience: 700 })).failure, 'timeout');
    });
  }

  it('gives up a loop of redirects', async () => {
    assert.equal((await failureOf('/loop.json')).failure, 'network');
  });

  for (const address of ['', 'ftp://example.org/a.json', 'data:application/json,{}', 'javascript:alert(1)']) {
    it(`fetches nothing from "${address}"`, async () => {
      await assert.rejects(loadDataset(address, QUICK), { failure: 'address' });
    });
  }

  for (const path of ['/list.json', '/nothing.json', '/deep.json', '/proto.json']) {
    it(`refuses what ${path} holds, with its problems`, async () => {
      const { dataset: shown, problems } = await loadDataset(origin + path, QUICK);
      assert.equal(shown, undefined);
      assert.ok(problems.length > 0);
      assert.ok(!('polluted' in {}));
    });
  }

  it('makes one request for one address, and sends no cookie', async () => {
    const path = '/good.json?once';
    const both = await Promise.all([1, 2].map(() => loadDataset(origin + path, QUICK)));
    assert.equal(both[0], both[1]);
    assert.equal(counts.get(path), 1);
    assert.deepEqual([...new Set(cookies)], [undefined]);
  });

  it('tries anew after a failure', async () => {
    await failureOf('/missing.json?anew');
    await failureOf('/missing.json?anew');
    assert.equal(counts.get('/missing.json?anew'), 2);
  });
});

describe('integrity', () => {
  for (const [name, integrity] of [
    ['its hash', HASH],
    ['its hash beside another of the same kind', `sha384-AAAA ${HASH}`],
    ['its hash beside a wrong one of a weaker kind', `sha256-AAAA ${HASH}`],
  ] as const) {
    it(`loads a file by ${name}`, async () => {
      const { problems } = await loadDataset(`${origin}/good.json`, { ...QUICK, integrity });
      assert.deepEqual(problems, []);
    });
  }

  for (const [name, integrity] of [
    ['another hash', 'sha384-AAAA'],
    ['its hash beside a wrong one of a stronger kind', `${HASH} sha512-AAAA`],
    ['what is no hash', 'md5-AAAA'],
  ] as const) {
    it(`refuses a file by ${name}`, async () => {
      assert.equal((await failureOf('/good.json', { integrity })).failure, 'integrity');
    });
  }

  it('refuses every file where hashes cannot be computed', async () => {
    const real = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined, configurable: true });
    try {
      assert.equal((await failureOf('/good.json?insecure', { integrity: HASH })).failure, 'insecure');
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', real);
    }
  });
});
