import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { PNG } from 'pngjs';

import type { Host } from '../support/host.js';
import { PICTURES } from './chosen.js';
import { compare } from './compare.js';
import { readStored, storedNames, write } from './files.js';
import { startHost, take } from './take.js';

const FAILED = new URL('failed/', import.meta.url);

const ADVICE = 'If it should look like that: npm run pictures:accept';

/** Keeps a picture for whoever reads the failure. Returns its path as the message names it. */
function keep(name: string, picture: PNG): string {
  write(new URL(`${name}.png`, FAILED), picture);
  return `test/pictures/failed/${name}.png`;
}

const size = ({ width, height }: PNG) => `${width} × ${height}`;

// Other systems draw letters by other means, so that every text would differ.
const skip = process.platform !== 'linux' && 'the pictures are taken on Linux';

describe('the pictures', { skip }, () => {
  let host: Host;
  before(async () => {
    rmSync(FAILED, { recursive: true, force: true });
    mkdirSync(FAILED);
    host = await startHost();
  });
  after(() => host.stop());

  for (const picture of PICTURES) {
    const { name } = picture;
    it(`${name} looks as it is stored`, async () => {
      const actual = await take(host, picture);
      const stored = readStored(name);
      if (!stored) assert.fail(`${name}: none is stored. See ${keep(name, actual)}. ${ADVICE}`);
      const difference = compare(actual, stored);
      if (!difference.fails) return;
      const kept = [keep(name, actual), keep(`${name}.difference`, difference.picture)];
      assert.fail(
        `${name}: ${difference.pixels} pixels differ (now ${size(actual)}, stored ${size(stored)}). See ${kept.join(' and ')}. ${ADVICE}`,
      );
    });
  }

  it('are all of pages in the chosen set', () => {
    const names = PICTURES.map(({ name }) => name);
    const left = storedNames().filter((name) => !names.includes(name));
    assert.deepEqual(left, [], `Stored, but of no page any more: ${left.join(', ')}. ${ADVICE}`);
  });
});
