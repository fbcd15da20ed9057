import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from '../text/problem';
import { createExclusive, makeFolder, modified, moveFile, readBytes, TEMPORARY, unlinkIfThere } from './disk';

const LOCK = '.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Start of the process in clock ticks since boot, where the system tells; so that a reused pid is not taken for the holder. */
  readonly started: string | null;
  /** Tells one holding from the next of the same process. */
  readonly token: string;
}

/** Locks of this process that it is done with, though the disk did not let it remove them: nobody holds those. */
const abandoned = new Set<string>();

/**
 * Takes the right to write to a project, or throws a Problem `busy` that names who holds it. A lock whose process is gone from this
 * host is taken over. Gives the function that releases it; the lock is also released when the process exits.
 */
export function takeLock(folder: string): () => void {
  makeFolder(folder);
  const path = join(folder, LOCK);
  const me: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), token: randomUUID() };
  const content = `${JSON.stringify(me)}\n`;
  const taken = () => {
    try {
      return createExclusive(path, content);
    } catch (error) {
      // The file may stand though the disk failed right behind it: nobody holds that lock.
      abandoned.add(me.token);
      throw error;
    }
  };
  if (!taken()) {
    breakDeadLock(path);
    if (!taken()) throw busy(path);
  }
  const release = () => {
    process.off('exit', release);
    abandoned.add(me.token);
    if (readBytes(path)?.toString() === content) unlinkIfThere(path);
    abandoned.delete(me.token);
  };
  process.on('exit', release);
  return release;
}

function breakDeadLock(path: string): void {
  const content = readBytes(path)?.toString();
  if (content === undefined) return;
  if (isAlive(parseHolder(content))) throw busy(path);
  // Moved, looked at, then dropped: if another process took the dead lock over in between, its lock is put back.
  const aside = join(dirname(path), `${TEMPORARY}dead${LOCK}-${process.pid}`);
  if (!moveFile(path, aside)) return;
  const moved = readBytes(aside)?.toString() ?? '';
  if (moved !== content) createExclusive(path, moved);
  unlinkIfThere(aside);
}

/** null where the lock cannot be read: a file cut off by a power failure has no living holder. */
function parseHolder(content: string): Holder | null {
  try {
    const value = JSON.parse(content) as Partial<Holder>;
    if (typeof value.pid !== 'number' || typeof value.host !== 'string') return null;
    return { pid: value.pid, host: value.host, started: value.started ?? null, token: value.token ?? '' };
  } catch {
    return null;
  }
}

function isAlive(holder: Holder | null): boolean {
  if (holder === null || abandoned.has(holder.token)) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  const started = startOf(holder.pid);
  return holder.started === null || started === null || holder.started === started;
}

/** Field 22 of /proc/<pid>/stat; null on systems without it. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  const stat = readBytes(`/proc/${pid}/stat`)?.toString();
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function busy(path: string): Problem {
  const holder = parseHolder(readBytes(path)?.toString() ?? '');
  if (holder === null) return new Problem('busy', 'another process is writing to this project', { file: path });
  const elsewhere = holder.host !== hostname();
  return new Problem(
    'busy',
    `in use by process ${holder.pid} on ${holder.host} since ${modified(path) ?? 'a moment ago'}`,
    {
      file: path,
      ...(elsewhere ? { next: `Wait until it ends. If that machine is certain to have stopped, remove ${path}.` } : {}),
    },
  );
}
