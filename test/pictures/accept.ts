/** `npm run pictures:accept`: takes every picture anew, stores those that differ and says which they are. */
import { rmSync } from 'node:fs';
import type { PNG } from 'pngjs';

import { PICTURES } from './chosen.js';
import { compare } from './compare.js';
import { readStored, storedFile, storedNames, write } from './files.js';
import { startHost, take } from './take.js';

/** What there is to tell of a picture, if anything. */
function news(actual: PNG, stored: PNG | undefined): string | undefined {
  if (!stored) return 'new';
  const { pixels } = compare(actual, stored);
  return pixels > 0 ? `${pixels} pixels changed` : undefined;
}

let toLookAt = 0;
const host = await startHost();
for (const picture of PICTURES) {
  const actual = await take(host, picture);
  const what = news(actual, readStored(picture.name));
  if (!what) continue;
  write(storedFile(picture.name), actual);
  console.log(`${picture.name}: ${what}`);
  toLookAt++;
}
await host.stop();

const names = PICTURES.map(({ name }) => name);
for (const name of storedNames().filter((stored) => !names.includes(stored))) {
  rmSync(storedFile(name));
  console.log(`${name}: removed`);
}

console.log(
  toLookAt === 0
    ? 'No picture is new or changed.'
    : `${toLookAt} stored in test/pictures/stored. Look at each before you commit it: from now on it is what the test demands.`,
);
