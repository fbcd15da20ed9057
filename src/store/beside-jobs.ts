import { join } from 'node:path';
import { sha256 } from '../text/hash';
import type { Place } from './aside';
import { settle, writeWhole } from './disk';
import type { ManifestSegment } from './manifest';
import { readInto } from './open-files';
import { type Kind, segmentName } from './segments';

/** Work on the disk that needs nothing of what a build knows. */
export type Job = LinesJob | SettleJob;

/** A segment of lines that lie in an open file of this process, or are given. */
export interface LinesJob {
  readonly folder: string;
  readonly kind: Kind;
  readonly prefix: string;
  readonly file: number;
  readonly lines: readonly (Place | string)[];
}

/** A file that was written under its temporary name. */
export interface SettleJob {
  readonly settle: string;
}

/** Does it; gives the segment where one was made. Throws a Problem where the disk fails. */
export function doneJob(job: Job): ManifestSegment | null {
  if (!('settle' in job)) return segmentOfLines(job);
  settle(job.settle);
  return null;
}

function segmentOfLines({ folder, kind, prefix, file, lines }: LinesJob): ManifestSegment {
  const bytes = bytesOf(lines, file);
  const hash = sha256(bytes);
  const name = segmentName(kind, prefix, hash);
  writeWhole(join(folder, name), [bytes]);
  return { name, kind, prefix, records: lines.length, sha256: hash };
}

const LINE_BREAK = 10;

function bytesOf(lines: readonly (Place | string)[], file: number): Buffer {
  const lengths = lines.map((line) => (typeof line === 'string' ? Buffer.byteLength(line) : line.length));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length + 1, 0));
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const part = bytes.subarray(end, end + lengths[at]!);
    if (typeof line === 'string') part.write(line);
    else readInto(part, file, line.at);
    end += part.length;
    bytes[end++] = LINE_BREAK;
  }
  return bytes;
}
