import { checkDataset, type Checked } from './check.js';

/** Why a dataset could not be had. */
export type LoadFailure =
  'address' | 'network' | 'timeout' | 'status' | 'type' | 'size' | 'json' | 'integrity' | 'insecure';

/** A dataset could not be had; `detail` is what was found, and may be empty. */
export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    readonly detail = '',
  ) {
    super(`${failure} ${detail}`);
  }
}

/** Most bytes of a dataset, unpacked. */
const MOST_BYTES = 2_000_000;

/** Milliseconds for all tries together. */
const PATIENCE = 8000;

/** Milliseconds before a second and a third try. */
const PAUSES = [400, 1600];

/** How a file is fetched; tests are quicker. */
export interface LoadOptions {
  /** Hashes that the file must have one of, as a script's `integrity`. */
  readonly integrity?: string;
  readonly patience?: number;
  readonly pauses?: readonly number[];
}

/** One request for each address and hash, however many ask for it. Those that failed are forgotten. */
const requests = new Map<string, Promise<Checked>>();

/**
 * Fetches a dataset and checks it. Tries again after a network error, 429 and 5xx, and never after an answer that would be
 * the same again. Rejects with a `LoadError`; what `checkDataset` refuses is its answer.
 */
export function loadDataset(address: string, options: LoadOptions = {}): Promise<Checked> {
  const key = `${address} ${options.integrity ?? ''}`;
  let request = requests.get(key);
  if (!request) {
    request = load(address, options);
    requests.set(key, request);
    request.catch(() => requests.delete(key));
  }
  return request;
}

async function load(
  address: string,
  { integrity = '', patience = PATIENCE, pauses = PAUSES }: LoadOptions,
): Promise<Checked> {
  if (!/^https?:/.test(address)) throw new LoadError('address');
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const bytes = await tryFetching(address, controller.signal, pauses);
    if (integrity) await verify(bytes, integrity);
    return checkDataset(parse(bytes));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(controller.signal.aborted ? 'timeout' : 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function tryFetching(
  address: string,
  signal: AbortSignal,
  pauses: readonly number[],
): Promise<Uint8Array> {
  const [pause, ...more] = pauses;
  try {
    return await fetchBytes(address, signal);
  } catch (error) {
    const isLasting = error instanceof LoadError && !/^status (429|5)/.test(error.message);
    if (isLasting || pause === undefined || signal.aborted) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return tryFetching(address, signal, more);
}

/** A page, which is what a missing file often is, is none. */
const JSON_TYPE = /^\s*(application\/([\w.+-]*\+)?|text\/)json\s*(;|$)/i;

async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { credentials: 'omit', signal });
  const { ok, status, headers, body } = response;
  const type = headers.get('content-type') ?? '';
  if (!ok || !JSON_TYPE.test(type) || !body) {
    await body?.cancel();
    throw ok ? new LoadError('type', type) : new LoadError('status', `${status}`);
  }
  return readAll(body);
}

/** All bytes of a body, unless they are too many: what is packed well is large only once it is unpacked. */
async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new LoadError('size');
    }
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Holds bytes against hashes as browsers do a script's: one of those of the strongest kind has to fit. */
async function verify(bytes: Uint8Array, integrity: string): Promise<void> {
  const hashes: readonly string[] = integrity.match(/sha(256|384|512)-[\w+/=]+/g) ?? [];
  const [strongest = ''] = hashes
    .map((hash) => hash.slice(0, 6))
    .sort()
    .reverse();
  // Only pages with https have it.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) throw new LoadError('insecure');
  if (!strongest) throw new LoadError('integrity', integrity);
  const digest = new Uint8Array(await subtle.digest(strongest.replace('sha', 'SHA-'), bytes as BufferSource));
  const found = `${strongest}-${btoa(String.fromCharCode(...digest))}`;
  if (!hashes.includes(found)) throw new LoadError('integrity', found);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new LoadError('json', String(error));
  }
}
