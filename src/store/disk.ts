/*
 * The one module of the store that touches the disk. A write is: a temporary file in the same folder, fsync, rename, fsync of the
 * folder; so a reader sees the old file or the new one, whole, and a crash leaves at most a temporary file behind.
 */
import {
  appendFileSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errno, Problem } from '../text/problem';

/** Temporary files carry this in front of their name and the process id behind it. */
export const TEMPORARY = '.tmp-';

const NOT_WRITABLE = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ELOOP',
  'ENAMETOOLONG',
]);
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** The disk itself, or the system: nothing the folder can do about it. */
const FAILING = new Set(['EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE', 'ENXIO']);

/** What a failed write means to a person; what is neither full nor forbidden stays what it was. */
function writeProblem(error: unknown, path: string): unknown {
  const code = errno(error) ?? '';
  if (FULL.has(code))
    return new Problem('disk-full', `no space left while writing (${code})`, { file: path, cause: error });
  if (NOT_WRITABLE.has(code))
    return new Problem('not-writable', `cannot be written (${code})`, { file: path, cause: error });
  return FAILING.has(code) ? diskFailed('written', code, path, error) : error;
}

export function diskFailed(how: 'read' | 'written', code: string, path: string, cause: unknown): Problem {
  return new Problem('disk-failed', `cannot be ${how} (${code})`, { file: path, cause });
}

export function writing<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw writeProblem(error, path);
  }
}

/** Makes a folder and those above it; a file in the way is a Problem. */
export function makeFolder(path: string): void {
  writing(path, () => mkdirSync(path, { recursive: true }));
}

/** The file's bytes, or null where there is none. */
export function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null;
    throw unreadable(path, error);
  }
}

export function unreadable(path: string, error: unknown): Problem {
  const code = errno(error) ?? '';
  if (FAILING.has(code)) return diskFailed('read', code, path, error);
  return new Problem('damaged', `cannot be read (${code})`, { file: path, cause: error });
}

/** Names in a folder, sorted by code unit; none where there is no such folder. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

/** Modification time in whole seconds as ISO 8601 UTC, or null where there is no such file. */
export function modified(path: string): string | null {
  try {
    return `${lstatSync(path).mtime.toISOString().slice(0, 19)}Z`;
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all; the folder must exist. The caller makes the name durable with `syncFolder` once all files
 * of a commit are in place. A link standing at `path` is replaced, never followed.
 */
export function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): void {
  const temporary = join(dirname(path), `${TEMPORARY}${basename(path)}-${process.pid}`);
  writing(path, () => {
    unlinkIfThere(temporary);
    const handle = openSync(temporary, 'wx', 0o666);
    try {
      try {
        for (const chunk of buffered(chunks)) writeFileSync(handle, chunk);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(temporary, path);
    } catch (error) {
      unlinkIfThere(temporary);
      throw error;
    }
  });
}

const BUFFER = 1 << 20;

/** Joins small chunks, so that a file of a million lines is not a million writes. */
function* buffered(chunks: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let pending: string[] = [];
  let size = 0;
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      yield pending.join('');
      pending = [];
      size = 0;
      yield chunk;
      continue;
    }
    pending.push(chunk);
    size += chunk.length;
    if (size < BUFFER) continue;
    yield pending.join('');
    pending = [];
    size = 0;
  }
  if (size > 0) yield pending.join('');
}

/** Makes renames and removals in a folder survive a power cut. Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  writing(path, () => {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

/** Adds lines to the end of a file; for the outcome log only, which nothing depends on. */
export function appendLines(path: string, lines: string): void {
  writing(path, () => appendFileSync(path, lines));
}

/** Creates a file with its content in one step; false where something stands there already. */
export function createExclusive(path: string, content: string): boolean {
  const temporary = join(dirname(path), `${TEMPORARY}${basename(path)}-${process.pid}`);
  return writing(path, () => {
    // One that the disk did not let go may be a second name of the lock itself: writing to it would write into the lock.
    unlinkIfThere(temporary);
    writeFileSync(temporary, content);
    try {
      linkSync(temporary, path);
      return true;
    } catch (error) {
      // Gone: whoever holds the lock swept it as a dead process's, so somebody does hold it.
      if (errno(error) === 'EEXIST' || errno(error) === 'ENOENT') return false;
      return createWithoutLink(path, content, error);
    } finally {
      unlinkIfThere(temporary);
    }
  });
}

/** File systems without hard links (exFAT, some network shares) still create exclusively. */
function createWithoutLink(path: string, content: string, cause: unknown): boolean {
  if (errno(cause) !== 'EPERM' && errno(cause) !== 'ENOTSUP' && errno(cause) !== 'ENOSYS') throw cause;
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a file to a new name; false where it is gone. */
export function moveFile(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (errno(error) === 'ENOENT') return false;
    throw writeProblem(error, from);
  }
}

/** Copies a file where it is there and can be read. */
export function copyFile(from: string, to: string): void {
  const bytes = readBytes(from);
  if (bytes !== null) writeWhole(to, [bytes]);
}

export function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (errno(error) !== 'ENOENT') throw writeProblem(error, path);
  }
}

/** Takes away temporary files and folders whose process is gone: what killed exports left behind. The store sweeps its own. */
export function sweepTemporary(folder: string): void {
  for (const name of listFolder(folder)) {
    const pid = name.startsWith(TEMPORARY) ? Number(name.slice(name.lastIndexOf('-') + 1)) : Number.NaN;
    if (!Number.isInteger(pid) || pid <= 0 || isRunning(pid)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // It lies there until the next time; nothing reads it.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errno(error) === 'EPERM';
  }
}

/** Removes a folder where it is empty; leaves it otherwise. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Something is in it, or it is not there: both are fine.
  }
}
