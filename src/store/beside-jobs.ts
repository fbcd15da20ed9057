import { join } from 'node:path';
import { sha256 } from '../text/hash';
import type { Place } from './aside';
import { writeWhole } from './disk';
import type { ManifestSegment } from './manifest';
import { readInto } from './open-files';
import { type Kind, segmentName } from './segments';

/** A segment to be written, of lines that lie in an open file of this process, or are given. */
export interface Job {
  readonly folder: string;
  readonly kind: Kind;
  readonly prefix: string;
  readonly file: number;
  /** Of each line where it lies, and its length; for a line that is given `GIVEN`, and its length in bytes. */
  readonly places: Float64Array;
  readonly given: readonly string[];
}

const GIVEN = -1;

/** The job of writing these lines in their order. */
export function jobOf(
  segment: Pick<Job, 'folder' | 'kind' | 'prefix' | 'file'>,
  lines: readonly (Place | string)[],
): Job {
  const places = new Float64Array(2 * lines.length);
  const given: string[] = [];
  for (const [number, line] of lines.entries()) {
    const isGiven = typeof line === 'string';
    if (isGiven) given.push(line);
    places[2 * number] = isGiven ? GIVEN : line.at;
    places[2 * number + 1] = isGiven ? Buffer.byteLength(line) : line.length;
  }
  return { ...segment, places, given };
}

/** Does it; gives the segment that is on the disk then. Throws a Problem where the disk fails. */
export function doneJob(job: Job): ManifestSegment {
  const { folder, kind, prefix, places } = job;
  const bytes = bytesOf(job);
  const hash = sha256(bytes);
  const name = segmentName(kind, prefix, hash);
  writeWhole(join(folder, name), [bytes]);
  return { name, kind, prefix, records: places.length / 2, sha256: hash };
}

const LINE_BREAK = 10;

function bytesOf({ file, places, given }: Job): Buffer {
  const rest = [...given].reverse();
  const lengths = places.filter((_, at) => at % 2 === 1);
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length + 1, 0));
  let end = 0;
  for (const [number, length] of lengths.entries()) {
    const at = places[2 * number]!;
    const part = bytes.subarray(end, end + length);
    if (at === GIVEN) part.write(rest.pop()!);
    else readInto(part, file, at);
    end += length;
    bytes[end++] = LINE_BREAK;
  }
  return bytes;
}
