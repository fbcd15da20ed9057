import { join } from 'node:path';
import type {
  Article,
  ClaimVerdict,
  Dispute,
  Entity,
  Join,
  Judgement,
  Matter,
  Origin,
  Proposition,
  Reading,
  Relation,
  Resolution,
} from '../model';
import { by } from '../text/compare';
import { groupedBy } from '../text/grouped';
import { once } from '../text/once';
import type { Recent } from '../text/packed-list';
import { MentionTable } from '../text/packed-mentions';
import type { Stored } from './index';
import { type Rereading, readingIn, recentClaims } from './lazy-reading';
import type { Manifest, ManifestSegment } from './manifest';
import { usingBytesIn } from './open-files';
import type { Kind, Standing } from './segments';
import { checkedBytes, lineBytesIn, placesIn } from './segments-read';
import { standingAmong, type Written } from './standing';
import { segmentOfLine, unparsedReader } from './unparsed';

/*
 * Segments to records. For a build, which holds the lock, what they hold is read again when it is asked for; other commands hold what they
 * have read, since the next build may take it away.
 */

/** How records are given: as plain objects, or as the lines they were read as until they are asked for. */
export type As = 'records' | 'lines';

/** Every byte is checked now; each part of the resolution is taken apart when it is first asked for: some commands ask for one. */
export function load(folder: string, manifest: Manifest, as: As): Stored {
  const place = as === 'lines' ? { folder, recent: recentClaims(), mentions: new MentionTable() } : null;
  const files = groupedBy(manifest.segments, ({ kind }) => kind);
  // One after the other: together their bytes are more than all that is made of them.
  const records = <Value extends object>(kind: Kind, keyOf: (value: Value) => string) =>
    sorted(
      (files.get(kind) ?? []).flatMap((segment) => recordsIn(segment, checkedBytes(folder, segment), place) as Value[]),
      keyOf,
    );
  return {
    root: manifest.root,
    articles: records<Article>('articles', ({ id }) => id),
    readings: records<Reading>('readings', ({ article }) => article),
    resolution: resolutionIn((kind) => (files.get(kind) ?? []).map((segment) => checkedIn(folder, segment, as)), as),
  };
}

/** A segment that has the checksum the manifest gives. Its bytes are held, but for lines: whoever asks for those holds the lock. */
function checkedIn(folder: string, segment: ManifestSegment, as: As): Written {
  const bytes = checkedBytes(folder, segment);
  return as === 'lines' ? lyingIn(folder, segment) : { segment, bytes: () => bytes };
}

function lyingIn(folder: string, segment: ManifestSegment): Written {
  return { segment, bytes: () => checkedBytes(folder, segment) };
}

function resolutionIn(checked: (kind: Kind) => readonly Written[], as: As): Resolution {
  const part = <Value extends object>(kind: Kind, keyOf: (value: Value) => string): (() => Value[]) => {
    const files = [...checked(kind)];
    return once(() => (as === 'lines' ? sortedLines : sortedRecords)(files.splice(0), keyOf));
  };
  const byId = <Value extends { readonly id: string }>(kind: Kind) => part<Value>(kind, ({ id }) => id);
  const parts = {
    entities: byId<Entity>('entities'),
    propositions: byId<Proposition>('propositions'),
    relations: byId<Relation>('relations'),
    judgements: part<Judgement>('judgements', judgementKey),
    verdicts: part<ClaimVerdict>('verdicts', ({ claim }) => claim),
    matters: byId<Matter>('matters'),
    origins: byId<Origin>('origins'),
    disputes: byId<Dispute>('disputes'),
    joins: byId<Join>('joins'),
  };
  const descriptors = Object.entries(parts).map(([name, get]) => [name, { enumerable: true, get }]);
  return Object.defineProperties({}, Object.fromEntries(descriptors)) as Resolution;
}

/** The records of these segments, in order of their keys. */
function sortedRecords<Value extends object>(files: readonly Written[], keyOf: (value: Value) => string): Value[] {
  return sorted(
    files.flatMap(({ segment, bytes }) => recordsIn(segment, bytes(), null) as Value[]),
    keyOf,
  );
}

/** Each key is made once. */
function sorted<Value>(records: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const keyed = records.map((record) => ({ record, key: keyOf(record) }));
  return keyed.sort(by(({ key }) => key)).map(({ record }) => record);
}

/** The same, of records that stay lines where they can; those without an id (judgements) in the order of their segments. */
function sortedLines<Value extends object>(files: readonly Written[], keyOf: (value: Value) => string): Value[] {
  const [first] = files;
  const recordOf = first === undefined ? null : unparsedReader(first.segment.kind);
  if (recordOf === null) return sortedRecords(files, keyOf);
  const records = files.flatMap(({ segment, bytes: read }) => {
    const bytes = read();
    const source = { segment, text: textsIn(segment, read) };
    return placesIn(bytes).map(([from, to]) => recordOf(bytes, from, to, source) as Value);
  });
  return records[0] !== undefined && 'id' in records[0] ? records.sort(by(keyOf)) : records;
}

/** The segment of which lines were read last: whoever asks for one asks for others of it. */
let lastRead: { readonly segment: ManifestSegment; readonly bytes: Buffer } | null = null;

function textsIn(segment: ManifestSegment, bytes: () => Buffer): (at: number, length: number) => string {
  return (at, length) => {
    if (lastRead?.segment !== segment) lastRead = { segment, bytes: bytes() };
    return lastRead.bytes.toString('utf8', at, at + length);
  };
}

/** Segment each record was read from, for as long as it is the object that was read. */
const READ_FROM = new WeakMap<object, ManifestSegment>();

/** Where claims are read when they are asked for; only whoever holds the lock can be sure that they are still there. */
interface Place {
  readonly folder: string;
  readonly recent: Recent;
  readonly mentions: MentionTable;
}

function recordsIn(segment: ManifestSegment, bytes: Buffer, place: Place | null): object[] {
  const readingOf = (line: Buffer) =>
    place === null ? readingIn(line) : readingIn(line, rereading(place, segment, line.byteOffset - bytes.byteOffset));
  const parse = segment.kind === 'readings' ? readingOf : (line: Buffer) => JSON.parse(line.toString()) as object;
  const records = lineBytesIn(bytes).map(parse);
  for (const record of records) READ_FROM.set(record, segment);
  return records;
}

/** Reads parts of the line that starts at this byte of a segment. */
function rereading({ folder, recent, mentions }: Place, { name }: ManifestSegment, start: number): Rereading {
  const path = join(folder, name);
  return { again: (from, length, use) => usingBytesIn(path, start + from, length, use), recent, mentions };
}

/** Of the segments of a manifest those that records are written in: as long as all records of one stand, it need not be made again. */
export function standingIn(folder: string, manifest: Manifest): (kind: Kind, records: readonly object[]) => Standing {
  const byName = new Map(manifest.segments.map((segment) => [segment.name, segment]));
  const files = groupedBy(manifest.segments, ({ kind }) => kind);
  const readFrom = (record: object) => byName.get((segmentOfLine(record) ?? READ_FROM.get(record))?.name ?? '') ?? null;
  return (kind, records) => {
    // Articles and readings that are other objects were read anew.
    const written = kind === 'articles' || kind === 'readings' ? [] : (files.get(kind) ?? []);
    return standingAmong(
      records,
      written.map((segment) => lyingIn(folder, segment)),
      readFrom,
    );
  };
}

export function judgementKey(judgement: Judgement): string {
  return JSON.stringify([judgement.left, judgement.right, judgement.by, judgement.verdict]);
}
