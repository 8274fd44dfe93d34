import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

const STORED = new URL('stored/', import.meta.url);

export const storedFile = (name: string): URL => new URL(`${name}.png`, STORED);

export function storedNames(): readonly string[] {
  return readdirSync(STORED).map((file) => file.replace(/\.png$/, ''));
}

export function readStored(name: string): PNG | undefined {
  const file = storedFile(name);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
}

/** Writes a picture as small as plain areas allow: no filter, and zlib's own way of looking for repetitions. */
export function write(file: URL, picture: PNG): void {
  writeFileSync(file, PNG.sync.write(picture, { filterType: 0, deflateStrategy: 0 }));
}
