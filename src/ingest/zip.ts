/* The files in a .zip, one after the other. Nothing is ever unpacked onto the disk, so that no name in it can lead anywhere. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import { type Form, formOf } from './formats';
import { LARGEST_FILE, openFailure, type Refusal } from './open';
import { type Source, streamSource } from './source';
import { entriesOf, entryRefusal } from './zip-guard';

/** Most files in a zip, and most bytes in all of them. */
const MOST_ENTRIES = 200_000;
const MOST_BYTES = 20_000_000_000;
/** A file of lines or records may be longer than an article. */
const LARGEST_STREAM = 4_000_000_000;

export type ZipPart =
  | { readonly source: Source; readonly form: Form }
  | { readonly name: string; readonly refusal: Refusal };

/** The parts of a zip that have a known ending; those that cannot be read come with the reason. */
export async function* zipParts(path: string): AsyncGenerator<ZipPart> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const zip = await opened(handle.fd);
    yield* partsOf(path, zip);
  } catch (error) {
    const { code } = error as { code?: string };
    const refusal = code === undefined ? damaged(error as Error) : openFailure(error);
    yield { name: path, refusal };
  } finally {
    await handle?.close();
  }
}

function damaged(error: Error): Refusal {
  return { kind: 'rejected', reason: `not a zip that can be read to its end (${error.message.slice(0, 120)})` };
}

function opened(fd: number): Promise<ZipFile> {
  const { fromFd } = require('yauzl') as typeof import('yauzl');
  return new Promise((done, failed) => {
    fromFd(fd, { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true }, (error, zip) =>
      error === null ? done(zip) : failed(error),
    );
  });
}

async function* partsOf(path: string, zip: ZipFile): AsyncGenerator<ZipPart> {
  let entries = 0;
  let bytes = 0;
  for await (const entry of entriesOf(zip)) {
    if (++entries > MOST_ENTRIES || (bytes += entry.uncompressedSize) > MOST_BYTES) {
      yield { name: path, refusal: { kind: 'too-large', reason: 'there is more in it than is read; split it' } };
      return;
    }
    const form = isHidden(entry.fileName) ? null : formOf(entry.fileName);
    if (form === null) continue;
    yield await partOf(path, zip, entry, form);
  }
}

function isHidden(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

async function partOf(path: string, zip: ZipFile, entry: Entry, form: Form): Promise<ZipPart> {
  const name = `${path}/${entry.fileName}`;
  if (form.format === 'zip')
    return { name, refusal: { kind: 'rejected', reason: 'a zip in a zip; unpack the outer one' } };
  if (entry.isEncrypted()) return { name, refusal: { kind: 'rejected', reason: 'it asks for a password' } };
  const streamed = form.format === 'jsonl' || form.format === 'warc' || form.packed;
  const why = entryRefusal(entry, streamed ? LARGEST_STREAM : LARGEST_FILE);
  if (why !== null) return { name, refusal: { kind: 'too-large', reason: why } };
  const chunks = await new Promise<NodeJS.ReadableStream>((done, failed) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? done(stream) : failed(error)));
  });
  return { source: streamSource(name, name, chunks as unknown as AsyncIterable<Uint8Array>), form };
}
