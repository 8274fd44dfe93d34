import { after, before, describe, it } from 'node:test';

import { Host, SCRIPT } from '../../support/host.js';
import { DOCUMENTS } from './documents.js';
import { FAILING } from './failing.js';
import { LIBRARIES } from './libraries.js';
import { OWN_NAMES } from './own-names.js';
import type { HostPage } from './page.js';
import { RENEWING, serveFragments } from './renewing.js';
import { REPLACED } from './replaced.js';
import { serveLibraries } from './served.js';
import { visit } from './visit.js';
import { UNNAMED_CHARSET, WRITTEN } from './written.js';

let host: Host;
before(async () => {
  host = await Host.start();
  serveLibraries(host);
  serveFragments(host);
  host.serve(UNNAMED_CHARSET, 'text/javascript', Buffer.from(SCRIPT));
});
after(() => host.stop());

const ROOMS: Readonly<Record<string, readonly HostPage[]>> = {
  'pages written in another way': WRITTEN,
  'elements elsewhere, and pages that change': DOCUMENTS,
  'libraries that change what scripts use': LIBRARIES,
  'libraries, where the figures cannot be made': FAILING,
  'libraries that renew the page': RENEWING,
  'what a page replaces or takes away': REPLACED,
  'what a page names itself': OWN_NAMES,
};

for (const [room, pages] of Object.entries(ROOMS)) {
  describe(room, { concurrency: 3 }, () => {
    pages.forEach((page, index) => {
      it(page.name, () => visit(host, page, `/${room.replaceAll(' ', '-')}-${index}`));
    });
  });
}
