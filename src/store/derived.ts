/*
 * What can be made again from the truth at any time: positions of the nodes, the key of the program that made the readings, and notes by
 * which the next resolution is sooner made.
 * It lies in graph/derived/, outside the promise of equal bytes; what is missing or unreadable there is simply made again.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from '../text/hash';
import { listFolder, makeFolder, readBytes, unlinkIfThere, writeWhole } from './disk';
import { usingBytesIn } from './open-files';
import { placesIn } from './segments-read';

const DERIVED = 'derived';

/** A derived value kept under `name` for the graph with this root hash; null where there is none. */
export function readDerived(folder: string, name: string, key: string): unknown {
  try {
    const value = JSON.parse(readBytes(join(folder, DERIVED, `${name}.json`))?.toString() ?? 'null') as Derived | null;
    return value?.key === key ? value.value : null;
  } catch {
    return null;
  }
}

interface Derived {
  readonly key: string;
  readonly value: unknown;
}

export function writeDerived(folder: string, name: string, key: string, value: unknown): void {
  makeFolder(join(folder, DERIVED));
  writeWhole(join(folder, DERIVED, `${name}.json`), [`${JSON.stringify({ key, value } satisfies Derived)}\n`]);
}

/** Lines of a derived file, which are read when they are asked for. */
export interface DerivedLines {
  line(at: number): string;
}

/**
 * Derived lines kept with their checksum under `name` for this key; null where there are none, or where they are not what was written: what
 * is made from them goes into the store. They can be asked for until others are written.
 */
export function readDerivedLines(folder: string, name: string, key: string): DerivedLines | null {
  const path = join(folder, DERIVED, name);
  try {
    const bytes = readBytes(path) ?? Buffer.of();
    // The last line is the checksum of the others.
    const end = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    const [head, ...places] = placesIn(bytes.subarray(0, end));
    const sound =
      head !== undefined &&
      bytes.toString('utf8', ...head) === JSON.stringify({ key }) &&
      bytes.toString('utf8', end) === `${sha256(bytes.subarray(0, end))}\n`;
    return sound ? linesAt(path, places) : null;
  } catch {
    return null;
  }
}

function linesAt(path: string, places: readonly (readonly [from: number, to: number])[]): DerivedLines {
  return {
    line(at) {
      const [from, to] = places[at]!;
      return usingBytesIn(path, from, to - from, (bytes) => bytes.toString());
    },
  };
}

/** `lines`: each with its line break at its end, in as many pieces as one likes; each piece is made when it is written. */
export function writeDerivedLines(folder: string, name: string, key: string, lines: Iterable<string>): void {
  makeFolder(join(folder, DERIVED));
  const sum = createHash('sha256');
  const summed = (piece: string) => {
    sum.update(piece);
    return piece;
  };
  function* pieces(): Generator<string> {
    yield summed(`${JSON.stringify({ key })}\n`);
    for (const piece of lines) yield summed(piece);
    yield `${sum.digest('hex')}\n`;
  }
  writeWhole(join(folder, DERIVED, name), pieces());
}

/** Where the derived file `name` lies; its folder is made. */
export function derivedFile(folder: string, name: string): string {
  makeFolder(join(folder, DERIVED));
  return join(folder, DERIVED, name);
}

/** Takes away derived files whose names begin with `prefix`, but for `keep`. */
export function sweepDerived(folder: string, prefix: string, keep: string): void {
  for (const name of listFolder(join(folder, DERIVED)))
    if (name.startsWith(prefix) && name !== keep) unlinkIfThere(join(folder, DERIVED, name));
}

/**
 * A hash over the program's own files below `folders` (code, tables, cards of the models), by which readings made by another version
 * are known. Model weights are covered by the checksums on their cards.
 */
export function programKey(folders: readonly string[]): string {
  const hashes: string[] = [];
  const walk = (path: string, name: string) => {
    const content = /\.(?:js|ts|json|csv|txt)$/.test(name) ? readBytes(path) : null;
    if (content !== null) hashes.push(`${name} ${sha256(content)}`);
    else for (const entry of listFolder(path)) walk(join(path, entry), `${name}/${entry}`);
  };
  for (const [index, folder] of folders.entries()) walk(folder, String(index));
  return sha256(hashes.join('\n'));
}
