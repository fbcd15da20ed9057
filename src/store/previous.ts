/*
 * The generation before the present one, in graph/derived/previous/: its manifest and those of its segments that the present one does
 * without. It is there for `repair`, and nothing but its checksums vouches for it.
 */
import { join } from 'node:path';
import { listFolder, makeFolder, moveFile, unlinkIfThere, writeWhole } from './disk';
import { MANIFEST, type Manifest, manifestText } from './manifest';

const PREVIOUS = join('derived', 'previous');

export function previousFolder(folder: string): string {
  return join(folder, PREVIOUS);
}

/** Moves what `next` no longer names of `last` out of the way, in place of what was kept before. The caller holds the lock. */
export function keepPrevious(folder: string, last: Manifest, next: Manifest): void {
  const kept = previousFolder(folder);
  makeFolder(kept);
  for (const name of listFolder(kept)) unlinkIfThere(join(kept, name));
  const live = new Set(next.segments.map(({ name }) => name));
  for (const { name } of last.segments) if (!live.has(name)) moveFile(join(folder, name), join(kept, name));
  writeWhole(join(kept, MANIFEST), [manifestText(last)]);
}
