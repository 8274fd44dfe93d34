import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';

import { BROWSER_FLAGS, findBrowser } from '../../scripts/browsers.js';
import { VERSION } from '../../src/define/version.js';

/** The built one-file script. */
export const SCRIPT = readFileSync(new URL('../../dist/impact-widgets.js', import.meta.url), 'utf8');

/** The version that a second copy of the script pretends to be. */
export const OTHER_VERSION = '9.9.9';

export const MODULE = '<script type="module" src="/impact-widgets.js"></script>';

/** The policy of a page that allows the script and nothing else. */
export const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'">`;

/** The default colours on a light page, as a browser resolves them. */
export const DEFAULT_COLOURS = {
  surface: 'rgb(255,255,255)',
  programs: ['rgb(122,31,79)', 'rgb(11,110,106)', 'rgb(178,94,9)', 'rgb(31,43,93)'],
  text: 'rgb(35,29,31)',
  muted: 'rgb(97,87,91)',
};

/** Where the server stops for a moment, so that the browser parses what it has. */
export const PAUSE = '<!--pause-->';

async function send(response: ServerResponse, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    response.write(piece);
    if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 300));
  }
  response.end();
}

/** What a server says of a file, by name in small letters. */
type Headers = Readonly<Record<string, string>>;

interface OpenOptions extends BrowserContextOptions {
  /** A script of the test's own, which runs before everything on a page. */
  readonly listener?: string;
}

/** A page that was opened, and everything its console and its security policy said. */
export interface Visit {
  readonly page: Page;
  readonly messages: string[];
  readonly requests: string[];
  /** What nothing on the page caught. */
  readonly errors: Error[];
}

/**
 * A host: a server on this machine that serves pages of a test and the built script, and a browser that visits them.
 * `/impact-widgets.js?other` is the same script as another version.
 */
export class Host {
  /** Every address that a browser asked the server for, in order. */
  readonly asked: string[] = [];

  private readonly pages = new Map<string, { readonly html: string; readonly headers: Headers }>();
  private readonly files = new Map<string, { readonly headers: Headers; readonly content: Buffer }>();

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  /** `refused` are flags of Playwright's own that the browser goes without. */
  static async start(flags: readonly string[] = [], refused: readonly string[] = []): Promise<Host> {
    const executablePath = await findBrowser();
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [...BROWSER_FLAGS, ...flags],
      ignoreDefaultArgs: [...refused],
    });
    const server = createServer();
    const host = new Host(server, browser);
    server.on('request', (request, response) => {
      const url = request.url ?? '';
      host.asked.push(url);
      const page = host.pages.get(url);
      const file = host.files.get(url);
      if (page !== undefined) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
        void send(response, page.html.split(PAUSE));
      } else if (file !== undefined) {
        response.writeHead(200, file.headers).end(file.content);
      } else if (url.startsWith('/impact-widgets.js')) {
        const script = url.includes('other') ? SCRIPT.replaceAll(VERSION, OTHER_VERSION) : SCRIPT;
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
      } else if (url === '/favicon.ico') {
        response.writeHead(204).end();
      } else {
        response.statusCode = 404;
        response.end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves a file of a test besides its pages and the script. */
  serve(path: string, type: string, content: Buffer, headers: Headers = {}): void {
    this.files.set(path, { headers: { 'content-type': type, ...headers }, content });
  }

  /** Serves markup as a whole page of its own, with headers of its own, and opens it. */
  async visit(
    body: string,
    head = '',
    options: OpenOptions & { lang?: string; headers?: Headers } = {},
  ): Promise<Visit> {
    const path = `/${this.pages.size}.html`;
    const { lang = 'da', headers = {}, ...contextOptions } = options;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${head}<title>Vært</title></head><body>${body}</body></html>`;
    this.pages.set(path, { html, headers });
    return this.open(path, contextOptions);
  }

  /** Opens what is served at a path. */
  async open(path: string, { listener = '', ...options }: OpenOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    // Functions handed to a page are compiled with a helper that keeps their names; pages have none.
    await context.addInitScript(`globalThis.__name = (value) => value; ${listener}`);
    const page = await context.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    const errors: Error[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => {
      errors.push(error);
      messages.push(`uncaught: ${error.message}`);
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(this.origin + path);
    return { page, messages, requests, errors };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Waits until every element on a page shows its figures or its fallback. */
export async function rendered(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('impact-'))
      .every((element) => element.shadowRoot?.querySelector('.root')),
  );
  // Colours are judged in the frame after an update, which may bring another one.
  await page.evaluate(async () => {
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const elements = [...document.querySelectorAll<HTMLElement & { isUpdatePending?: boolean }>('*')];
    do await twoFrames();
    while (elements.some(({ isUpdatePending }) => isUpdatePending));
    await twoFrames();
  });
}

/** The text that a reader sees in each element of a page or a frame, shadow roots included. */
export async function seenTexts(page: Page | Frame, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const read = (node: Node): string => {
      // Slots have no box of their own, so they are never visible themselves.
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
      const hasBox = (part: Element) => getComputedStyle(part).display !== 'contents';
      if (node instanceof HTMLElement && hasBox(node) && !node.checkVisibility()) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element)) return '';
      if (node.matches('.spoken, .away, style, script')) return '';
      const inner = node.shadowRoot ?? node;
      const text = [...inner.childNodes].map(read).join('');
      const isInline = getComputedStyle(node).display === 'inline';
      return isInline ? text : ` ${text} `;
    };
    return elements.map((element) => read(element).replace(/[ \n]+/g, ' '));
  });
}

/** The text that a reader sees in the first such element. */
export async function seenText(page: Page | Frame, selector = 'body'): Promise<string> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const [seen] = await seenTexts(page, selector);
  return seen!;
}
