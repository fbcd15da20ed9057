import { join } from 'node:path';
import { sha256 } from '../text/hash';
import { Problem } from '../text/problem';
import { readBytes } from './disk';
import type { ManifestSegment } from './manifest';

/** The bytes of a segment, held against its SHA-256. Throws a Problem `damaged`. */
export function checkedBytes(folder: string, segment: ManifestSegment): Buffer {
  const file = join(folder, segment.name);
  const bytes = readBytes(file);
  if (bytes === null) throw new Problem('damaged', 'is missing', { file });
  if (sha256(bytes) !== segment.sha256)
    throw new Problem('damaged', 'does not match its SHA-256 in the manifest', { file });
  return bytes;
}

/** Its lines as bytes, without the line breaks behind them; they share the memory of `bytes`. */
export function lineBytesIn(bytes: Buffer): Buffer[] {
  return placesIn(bytes).map(([from, to]) => bytes.subarray(from, to));
}

/** Where its lines begin and end, without the line breaks behind them. */
export function placesIn(bytes: Buffer): (readonly [from: number, to: number])[] {
  const places: [number, number][] = [];
  for (let start = 0, end = 0; (end = bytes.indexOf(10, start)) >= 0; start = end + 1) places.push([start, end]);
  return places;
}

/** Its lines, without the line breaks behind them. */
export function linesIn(bytes: Buffer): string[] {
  const [text, lines] = [bytes.toString(), [] as string[]];
  for (let start = 0, end = 0; (end = text.indexOf('\n', start)) >= 0; start = end + 1)
    lines.push(text.slice(start, end));
  return lines;
}
