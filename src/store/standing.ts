import type { ManifestSegment } from './manifest';
import { linesIn } from './segments-read';
import { lineOf } from './unparsed';

/*
 * Most of what is found anew is what the store holds already. Segments of which every record is written as it was are neither made nor
 * hashed again. They are gone through one after the other: together they are larger than what a build holds.
 */

/** A segment of the store, and its bytes when they are asked for. */
export interface Written {
  readonly segment: ManifestSegment;
  readonly bytes: () => Buffer;
}

/** The segment that each of these records is written in, to the byte; null for those that are new, or were written otherwise. */
export function standingAmong(
  records: readonly object[],
  written: readonly Written[],
  readFrom: (record: object) => ManifestSegment | null,
): readonly (ManifestSegment | null)[] {
  const found = records.map(readFrom);
  const anew = found.flatMap((segment, at) => (segment === null ? [at] : []));
  if (anew.length === 0) return found;
  const places = new Places(anew.length);
  for (const at of anew) places.add(at, textOf(records[at]!));
  for (const { segment, bytes } of written)
    for (const line of linesIn(bytes())) {
      const at = places.find(line, (one) => found[one] === null && textOf(records[one]!) === line);
      if (at >= 0) found[at] = segment;
    }
  return found;
}

function textOf(record: object): string {
  return lineOf(record) ?? JSON.stringify(record);
}

/** Code units of a line by which its place is found: ids stand at its beginning. */
const BEGINNING = 96;

/** Numbers of records by what the beginnings of their lines come to, in a tenth of what a map of those would take. */
class Places {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly numbers: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.first = new Int32Array(1 << Math.ceil(Math.log2(2 * size))).fill(-1);
    this.next = new Int32Array(size);
    this.numbers = new Int32Array(size);
  }

  add(number: number, line: string): void {
    const slot = this.slotOf(line);
    this.numbers[this.count] = number;
    this.next[this.count] = this.first[slot]!;
    this.first[slot] = this.count++;
  }

  /** The number among those of like lines that is the one; -1 where there is none. */
  find(line: string, is: (number: number) => boolean): number {
    for (let at = this.first[this.slotOf(line)]!; at >= 0; at = this.next[at]!)
      if (is(this.numbers[at]!)) return this.numbers[at]!;
    return -1;
  }

  private slotOf(line: string): number {
    const end = Math.min(line.length, BEGINNING);
    let sum = line.length;
    for (let at = 0; at < end; at++) sum = Math.imul(sum, 31) + line.charCodeAt(at);
    // Multiplied once more, so that the highest bits say something of all.
    return (Math.imul(sum, 0x9e3779b1) >>> 0) & (this.first.length - 1);
  }
}
