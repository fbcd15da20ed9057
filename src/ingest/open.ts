import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { errno } from '../text/problem';

/** Largest file that is read, in bytes. A .jsonl file may be larger; its lines may not. */
export const LARGEST_FILE = 20_000_000;

/** Largest file of plain text, which is more than an article where it is over `LARGEST_FILE`. */
export const LARGEST_TEXT = 200_000_000;

/** Why an input gave no bytes. */
export interface Refusal {
  readonly kind: 'rejected' | 'failed' | 'timed-out' | 'too-large';
  readonly reason: string;
}

/** What the operating system's code means to a person. */
const REASONS = new Map([
  ['ENOENT', 'not found'],
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['ELOOP', 'a symbolic link that leads back to itself'],
  ['EISDIR', 'a folder, not a file'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EIO', 'the disk reported a read error'],
  ['ENXIO', 'a socket, not a file'],
  ['ENOTDIR', 'part of its path is not a folder'],
]);

export function openFailure(error: unknown): Refusal {
  const code = errno(error);
  return { kind: 'failed', reason: REASONS.get(code ?? '') ?? `cannot be opened (${code ?? String(error)})` };
}

/** Opens a regular file, or says why not. Non-blocking, so that a pipe without a writer does not hang the build. */
async function openRegular(path: string): Promise<{ handle: FileHandle; size: number } | Refusal> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return openFailure(error);
  }
  const stat = await handle.stat();
  if (stat.isFile()) return { handle, size: stat.size };
  await handle.close();
  const what = stat.isDirectory() ? 'a folder' : stat.isFIFO() ? 'a named pipe' : 'a device or socket';
  return { kind: 'rejected', reason: `${what}, not a regular file` };
}

/** The bytes of a regular file of at most `limit` bytes. What grows past the limit while it is read is refused too. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array | Refusal> {
  const opened = await openRegular(path);
  if ('kind' in opened) return opened;
  const { handle, size } = opened;
  try {
    if (size > limit) return tooLarge(limit);
    const chunks = handle.createReadStream({ autoClose: false, start: 0, end: limit });
    return await collect(chunks, limit);
  } catch (error) {
    return openFailure(error);
  } finally {
    await handle.close();
  }
}

/** The chunks of a regular file of any size, for formats that are read line by line. */
export async function readStream(path: string): Promise<AsyncIterable<Uint8Array> | Refusal> {
  const opened = await openRegular(path);
  if ('kind' in opened) return opened;
  return opened.handle.createReadStream({ autoClose: true });
}

/** All bytes of a stream, or a refusal once there are more than `limit`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | Refusal> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

export function tooLarge(limit: number): Refusal {
  return { kind: 'too-large', reason: `over ${limit / 1_000_000} MB; split it into one file an article` };
}
