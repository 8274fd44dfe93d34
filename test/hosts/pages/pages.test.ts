import { after, before, describe, it } from 'node:test';

import { Host, SCRIPT } from '../../support/host.js';
import { DOCUMENTS, UNNAMED_CHARSET } from './documents.js';
import { LIBRARIES, serveLibraries } from './libraries.js';
import type { HostPage } from './page.js';
import { RENEWING, serveFragments } from './renewing.js';
import { REPLACED } from './replaced.js';
import { visit } from './visit.js';

let host: Host;
before(async () => {
  host = await Host.start();
  serveLibraries(host);
  serveFragments(host);
  host.serve(UNNAMED_CHARSET, 'text/javascript', Buffer.from(SCRIPT));
});
after(() => host.stop());

const ROOMS: Readonly<Record<string, readonly HostPage[]>> = {
  'other ways to write a page': DOCUMENTS,
  'libraries that change what scripts use': LIBRARIES,
  'libraries that renew the page': RENEWING,
  'what a page replaces or takes away': REPLACED,
};

for (const [room, pages] of Object.entries(ROOMS)) {
  describe(room, { concurrency: 3 }, () => {
    pages.forEach((page, index) => {
      it(page.name, () => visit(host, page, `/${room.replaceAll(' ', '-')}-${index}`));
    });
  });
}
