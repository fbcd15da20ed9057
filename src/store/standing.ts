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
  for (const at of anew) places.add(at, beginningOf(records[at]!));
  for (const { segment, bytes } of written)
    for (const line of linesIn(bytes())) {
      const is = (one: number) => found[one] === null && textOf(records[one]!) === line;
      const at = places.find(beginningOfLine(line), is);
      if (at >= 0) found[at] = segment;
    }
  return found;
}

/** Records are looked up by their first two parts, as far as those are words: ids, or what they are of. */
type Beginning = readonly [first: string, second: string];

function beginningOf(record: object): Beginning {
  const line = lineOf(record);
  if (line !== null) return beginningOfLine(line);
  const [first, second] = Object.values(record) as unknown[];
  if (typeof first !== 'string') return ['', ''];
  return [first, typeof second === 'string' ? second : ''];
}

/** The same of a record in a line. */
function beginningOfLine(line: string): Beginning {
  const [from, to] = wordAt(line, 1);
  const [next, end] = from < to && line[to + 1] === ',' ? wordAt(line, to + 2) : [to, to];
  const found: Beginning = [line.slice(from, to), line.slice(next, end)];
  return found.some((word) => word.includes('\\')) ? beginningOf(JSON.parse(line) as object) : found;
}

/** Where the words of the part that begins here stand; nowhere where it is something else. */
function wordAt(line: string, start: number): readonly [from: number, to: number] {
  const from = line.indexOf('":', start) + 3;
  const to = line[from - 1] === '"' ? line.indexOf('"', from) : from;
  return [from, to];
}

function textOf(record: object): string {
  return lineOf(record) ?? JSON.stringify(record);
}

/** Numbers of records by their beginnings, in a tenth of what a map would take. */
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

  add(number: number, beginning: Beginning): void {
    const slot = this.slotOf(beginning);
    this.numbers[this.count] = number;
    this.next[this.count] = this.first[slot]!;
    this.first[slot] = this.count++;
  }

  /** The number among those of like beginnings that is the one; -1 where there is none. */
  find(beginning: Beginning, is: (number: number) => boolean): number {
    for (let at = this.first[this.slotOf(beginning)]!; at >= 0; at = this.next[at]!)
      if (is(this.numbers[at]!)) return this.numbers[at]!;
    return -1;
  }

  private slotOf([first, second]: Beginning): number {
    const sum = Math.imul(summed(second, summed(first, 17)), 0x9e3779b1);
    return (sum ^ (sum >>> 15)) & (this.first.length - 1);
  }
}

function summed(word: string, before: number): number {
  let sum = before;
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum;
}
