import type { Entry, ZipFile } from 'yauzl';

/** From this size on a part is looked at for how much it grew, in bytes. */
const LOOKED_AT = 1_000_000;
/** Prose is packed to a fifth, tables of numbers to a fiftieth; more is a bomb. */
export const MOST_GROWTH = 200;

/** Why a part of a zip is not unpacked, or null. By what the zip says of it; whether that is true is checked while unpacking. */
export function entryRefusal({ fileName, compressedSize, uncompressedSize }: Entry, largest: number): string | null {
  if (uncompressedSize > largest) return `"${fileName.slice(0, 80)}" in it is over ${largest / 1_000_000} MB`;
  if (uncompressedSize > LOOKED_AT && uncompressedSize > compressedSize * MOST_GROWTH)
    return `"${fileName.slice(0, 80)}" in it grows more than ${MOST_GROWTH} times`;
  return null;
}

/** The parts of a zip in the order of its directory; ends with an error where the directory is broken or lies. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((done, failed) => {
      const clear = () => {
        zip.removeAllListeners('entry');
        zip.removeAllListeners('end');
        zip.removeAllListeners('error');
      };
      zip.once('entry', (one: Entry) => {
        clear();
        done(one);
      });
      zip.once('end', () => {
        clear();
        done(null);
      });
      zip.once('error', (error: Error) => {
        clear();
        failed(error);
      });
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}
