import { after, before, describe, it } from 'node:test';

import { Host } from '../../support/host.js';
import type { HostPage } from './page.js';
import { REPLACED } from './replaced.js';
import { visit } from './visit.js';

let host: Host;
before(async () => {
  host = await Host.start();
});
after(() => host.stop());

const ROOMS: Readonly<Record<string, readonly HostPage[]>> = {
  'what a page replaces or takes away': REPLACED,
};

for (const [room, pages] of Object.entries(ROOMS)) {
  describe(room, { concurrency: 3 }, () => {
    pages.forEach((page, index) => {
      it(page.name, () => visit(host, page, `/${room.replaceAll(' ', '-')}-${index}`));
    });
  });
}
