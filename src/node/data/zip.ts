/** A zip archive, opened so that what it unpacks to has a limit: from its directory first, and again while it is unpacked. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** More is no dataset. A sheet of 2,000 results is well below a tenth of each. */
export const LIMITS = { entries: 500, unpacked: 40_000_000 } as const;

/** It is or would be larger than any dataset. */
export class TooLarge extends Error {}

async function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) {
      stream.destroy();
      throw new TooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The names in an archive, and the texts of those that are wanted. Throws where it is none, or too large. */
export async function readZip(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
): Promise<{ readonly names: readonly string[]; readonly texts: ReadonlyMap<string, string> }> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > LIMITS.entries) throw new TooLarge();
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const declared = entries.reduce((all, { uncompressedSize }) => all + uncompressedSize, 0);
  if (declared > LIMITS.unpacked) throw new TooLarge();
  const texts = new Map<string, string>();
  let room: number = LIMITS.unpacked;
  for (const entry of entries.filter(({ fileName }) => isWanted(fileName))) {
    const content = await unpack(zip, entry, room);
    room -= content.length;
    texts.set(entry.fileName, new TextDecoder().decode(content));
  }
  return { names: entries.map(({ fileName }) => fileName), texts };
}
