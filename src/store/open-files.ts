/* Files that stay open: what a build puts aside, and parts of files that are read where they lie. */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errno } from '../text/problem';
import { diskFailed, TEMPORARY, unlinkIfThere, unreadable, writing } from './disk';

/**
 * A file for this process alone. It loses its name as soon as it has one, and is gone when it is closed or the process ends. A process that
 * dies in between, or a system that keeps names of open files, leaves a temporary file behind, which the next commit sweeps.
 */
export function openNameless(folder: string): number {
  const path = join(folder, `${TEMPORARY}aside-${process.pid}`);
  return writing(path, () => {
    unlinkIfThere(path);
    const handle = openSync(path, 'wx+', 0o600);
    try {
      unlinkIfThere(path);
    } catch {
      // It is swept later.
    }
    return handle;
  });
}

/** Adds to the end of an open file to which nothing else writes. */
export function appendBytes(handle: number, bytes: Uint8Array): void {
  writing(ASIDE, () => writeFileSync(handle, bytes));
}

/** The one place that bytes of open files are read to: there are millions of short reads, and each would leave memory to collect. */
let scratch = Buffer.alloc(0);

/** A text in an open file; it has as many bytes. */
export function readTextAt(handle: number, at: number, length: number): string {
  return bytesAt(handle, at, length, ASIDE).toString();
}

/** Reads the bytes of an open file that fill this piece of memory. */
export function readInto(target: Buffer, handle: number, at: number): void {
  fill(target, target.length, { handle, at, path: ASIDE });
}

/** `path` is what errors name. */
function bytesAt(handle: number, at: number, length: number, path: string): Buffer {
  if (scratch.length < length) scratch = Buffer.alloc(Math.max(1 << 18, 2 * length));
  fill(scratch, length, { handle, at, path });
  return scratch.subarray(0, length);
}

function fill(
  target: Buffer,
  length: number,
  { handle, at, path }: { readonly handle: number; readonly at: number; readonly path: string },
): void {
  try {
    for (let done = 0; done < length; ) {
      const read = readSync(handle, target, done, length - done, at + done);
      if (read === 0) throw Object.assign(new Error('the file is shorter than what was written'), { code: 'EIO' });
      done += read;
    }
  } catch (error) {
    throw diskFailed('read', errno(error) ?? '', path, error);
  }
}

/** Gives `use` bytes of a file that is there and has as many. They are there until others are read. */
export function usingBytesIn<Result>(path: string, at: number, length: number, use: (bytes: Buffer) => Result): Result {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    return use(bytesAt(handle, at, length, path));
  } finally {
    closeFile(handle, path);
  }
}

/** Of a file that was read from; `path` is what errors name. */
export function closeFile(handle: number, path: string = ASIDE): void {
  try {
    closeSync(handle);
  } catch (error) {
    throw diskFailed('read', errno(error) ?? '', path, error);
  }
}

/** What is put aside has no name of its own. */
const ASIDE = 'a temporary file beside the graph';
