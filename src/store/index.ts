import { join } from 'node:path';
import type {
  Article,
  ClaimVerdict,
  Dispute,
  Entity,
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
import { sha256 } from '../text/hash';
import { once } from '../text/once';
import type { Recent } from '../text/packed-list';
import { Problem } from '../text/problem';
import {
  appendLines,
  listFolder,
  readBytes,
  removeEmptyFolder,
  syncFolder,
  TEMPORARY,
  unlinkIfThere,
  usingBytesIn,
  writeWhole,
} from './disk';
import { type Rereading, readingIn, recentClaims } from './lazy-reading';
import {
  FORMAT,
  MANIFEST,
  type Manifest,
  type ManifestSegment,
  makeManifest,
  manifestText,
  parseManifest,
} from './manifest';
import { keepPrevious } from './previous';
import {
  isSegmentName,
  type Kind,
  type Row,
  SEGMENT_LIMITS,
  type Segment,
  type Standing,
  toSegments,
} from './segments';
import { checkedBytes, lineBytesIn, placesIn } from './segments-read';
import { standingAmong } from './standing';
import { segmentOfLine, unparsedReader } from './unparsed';

export { Aside } from './aside';
export { addCorrections, makeCorrection, readCorrections, type Saying } from './corrections';
export {
  type DerivedLines,
  derivedFile,
  programKey,
  readDerived,
  readDerivedLines,
  sweepDerived,
  writeDerived,
  writeDerivedLines,
} from './derived';
export { makeFolder, sweepTemporary, syncFolder, TEMPORARY, writeWhole } from './disk';
export { type FetchedPage, type FetchedRow, fetchedBytes, keepFetched, readFetchedRows } from './fetched';
export { keepHandwork, readHandwork } from './handwork';
export { takeLock } from './lock';
export { FORMAT } from './manifest';
export { olderArticles } from './migrate';
export { type Salvage, salvage, setAside } from './repair';

/** Everything the truth consists of. */
export interface Truth {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  /** Sorted by article id, one an article. */
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

/** A verified copy of what the store held at one moment. */
export interface Stored extends Truth {
  /** Names exactly this content. */
  readonly root: string;
}

export interface Committed {
  readonly root: string;
  /** Segments and manifest written; 0 where nothing changed. */
  readonly written: number;
}

/** How often a reader starts again when a build replaces segments under its hands. */
const ATTEMPTS = 5;

/**
 * What `folder` (a project's graph/) holds, every byte checked against its SHA-256; null where no graph was ever built there.
 * Throws a Problem `damaged`, `newer-format` or `older-format`. `records` of a resolution are plain objects, or stay the `lines` they
 * were read as until they are asked for: sooner, for a build, which leaves most of them as they are.
 */
export function openStore(folder: string, as: 'records' | 'lines' = 'records'): Stored | null {
  for (let attempt = 1; ; attempt++) {
    const manifest = readManifest(folder);
    if (manifest === null) return null;
    refuseOlder(manifest, folder);
    try {
      return load(folder, manifest, as);
    } catch (error) {
      const moved = readManifest(folder)?.root !== manifest.root;
      if (!moved || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A store of before holds articles, which `olderArticles` gives; the rest of it is not what the program of today would say. */
function refuseOlder({ format }: Manifest, folder: string): void {
  if (format < FORMAT)
    throw new Problem('older-format', `is in format ${format}; this program writes format ${FORMAT}`, {
      file: join(folder, MANIFEST),
    });
}

/** The root hash of what `folder` holds, without reading it; null where no graph was ever built there. */
export function storeRoot(folder: string): string | null {
  return readManifest(folder)?.root ?? null;
}

function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST);
  const bytes = readBytes(path);
  if (bytes !== null) return parseManifest(bytes.toString(), path);
  if (listFolder(folder).some(isSegmentName))
    throw new Problem('damaged', 'is missing, though its segments are there', { file: path });
  return null;
}

/** Every byte is checked now; each part of the resolution is taken apart when it is first asked for: some commands ask for one. */
function load(folder: string, manifest: Manifest, as: 'records' | 'lines'): Stored {
  const place = as === 'lines' ? { folder, recent: recentClaims(), words: new Map<string, string>() } : null;
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
interface Checked {
  readonly segment: ManifestSegment;
  readonly bytes: () => Buffer;
}

function checkedIn(folder: string, segment: ManifestSegment, as: 'records' | 'lines'): Checked {
  const bytes = checkedBytes(folder, segment);
  return as === 'lines' ? lyingIn(folder, segment) : { segment, bytes: () => bytes };
}

function lyingIn(folder: string, segment: ManifestSegment): Checked {
  return { segment, bytes: () => checkedBytes(folder, segment) };
}

function resolutionIn(checked: (kind: Kind) => readonly Checked[], as: 'records' | 'lines'): Resolution {
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
  };
  const descriptors = Object.entries(parts).map(([name, get]) => [name, { enumerable: true, get }]);
  return Object.defineProperties({}, Object.fromEntries(descriptors)) as Resolution;
}

/** The records of these segments, in order of their keys. */
function sortedRecords<Value extends object>(files: readonly Checked[], keyOf: (value: Value) => string): Value[] {
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
function sortedLines<Value extends object>(files: readonly Checked[], keyOf: (value: Value) => string): Value[] {
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
  /** Words that mentions of all readings share. */
  readonly words: Map<string, string>;
}

function recordsIn(segment: ManifestSegment, bytes: Buffer, place: Place | null): object[] {
  const readingOf = (line: Buffer) =>
    place === null
      ? readingIn(line)
      : readingIn(line, rereading(place, segment, line.byteOffset - bytes.byteOffset), place.words);
  const parse = segment.kind === 'readings' ? readingOf : (line: Buffer) => JSON.parse(line.toString()) as object;
  const records = lineBytesIn(bytes).map(parse);
  for (const record of records) READ_FROM.set(record, segment);
  return records;
}

/** Reads parts of the line that starts at this byte of a segment. */
function rereading({ folder, recent }: Place, { name }: ManifestSegment, start: number): Rereading {
  const path = join(folder, name);
  return { again: (from, length, use) => usingBytesIn(path, start + from, length, use), recent };
}

/** Of the segments of a manifest those that records are written in: as long as all records of one stand, it need not be made again. */
function standingIn(folder: string, manifest: Manifest): (kind: Kind, records: readonly object[]) => Standing {
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

function judgementKey(judgement: Judgement): string {
  return JSON.stringify([judgement.left, judgement.right, judgement.by, judgement.verdict]);
}

/**
 * The segments of a truth, one after the other: a pure function of the sets it consists of. `limit` overrides the size of segments, for
 * tests; those that stand already are not made again.
 */
export function* segmentsOf(
  truth: Truth,
  limit?: number,
  standing?: (kind: Kind, records: readonly object[]) => Standing,
): Generator<Segment> {
  const { entities, propositions, relations, judgements, verdicts, matters, origins, disputes } = truth.resolution;
  const hashed =
    <Value extends object>(orderOf: (value: Value) => string) =>
    (record: Value): Row => {
      const order = orderOf(record);
      return { key: once(() => sha256(order)), order, record };
    };
  const placed =
    <Value extends object>(idOf: (value: Value) => string) =>
    (record: Value): Row => ({ key: () => idOf(record), order: idOf(record), record });
  const segments = <Value extends object>(kind: Kind, records: readonly Value[], rowOf: (record: Value) => Row) =>
    toSegments(kind, records, rowOf, limit ?? SEGMENT_LIMITS[kind], standing?.(kind, records));
  const byId = hashed(({ id }: { readonly id: string }) => id);
  const ofArticle = placed(({ article }: { readonly article: string }) => article);
  const ofClaim = hashed(({ claim }: { readonly claim: string }) => claim);
  const itself = placed(({ id }: { readonly id: string }) => id);
  yield* segments('articles', truth.articles, itself);
  yield* segments('readings', truth.readings, ofArticle);
  yield* segments('entities', entities, byId);
  yield* segments('propositions', propositions, byId);
  yield* segments('relations', relations, byId);
  yield* segments('judgements', judgements, hashed(judgementKey));
  yield* segments('verdicts', verdicts, ofClaim);
  yield* segments('matters', matters, byId);
  yield* segments('origins', origins, byId);
  yield* segments('disputes', disputes, byId);
}

/**
 * Makes `truth` what the store holds: new segments first, the manifest last, then what no manifest names any more goes. Until the
 * manifest is in place the previous generation stands. The caller holds the lock. Writes nothing where nothing changed.
 */
export function commit(folder: string, truth: Truth, limit?: number): Committed {
  const current = currentOrNull(folder);
  if (current === null) layFoundation(folder);
  return commitOver(folder, truth, current, limit);
}

/**
 * A manifest of nothing, before the first segment of the first build: a build that is stopped then leaves an empty store, and segments
 * without a manifest are always damage.
 */
function layFoundation(folder: string): void {
  writeWhole(join(folder, MANIFEST), [manifestText(makeManifest([]))]);
  syncFolder(folder);
}

/** The same in place of a store that is not sound: nothing of what lies there is trusted, and all is written. */
export function recommit(folder: string, truth: Truth): Committed {
  return commitOver(folder, truth, null);
}

/** Each segment is written as soon as it is made, so that no more than one of them is held in memory. */
function commitOver(folder: string, truth: Truth, current: Manifest | null, limit?: number): Committed {
  const standing = new Set(current?.segments.map(({ name }) => name));
  const listed: ManifestSegment[] = [];
  let written = 0;
  const known = current === null ? undefined : standingIn(folder, current);
  for (const { content, ...segment } of segmentsOf(truth, limit, known)) {
    listed.push(segment);
    if (standing.has(segment.name)) continue;
    writeWhole(join(folder, segment.name), content!);
    written++;
  }
  const manifest = makeManifest(listed);
  if (current?.root === manifest.root) {
    sweep(folder, manifest);
    return { root: manifest.root, written: 0 };
  }
  syncFolder(folder);
  writeWhole(join(folder, MANIFEST), [manifestText(manifest)]);
  syncFolder(folder);
  if (current !== null) keepPrevious(folder, current, manifest);
  sweep(folder, manifest);
  return { root: manifest.root, written: written + 1 };
}

function currentOrNull(folder: string): Manifest | null {
  return readBytes(join(folder, MANIFEST)) === null ? null : readManifest(folder);
}

/** Removes segments no longer named and temporary files of processes that died; nothing else in graph/ is touched. */
function sweep(folder: string, manifest: Manifest): void {
  const live = new Set(manifest.segments.map(({ name }) => name));
  for (const name of listFolder(folder)) {
    const stale = isSegmentName(name) && !live.has(name);
    if (stale || name.startsWith(TEMPORARY)) unlinkIfThere(join(folder, name));
  }
}

/** Leaves no empty graph/ behind where a build stored nothing. */
export function removeIfEmpty(folder: string): void {
  removeEmptyFolder(folder);
}

/** Adds to the outcome log graph/outcomes.jsonl: one line for each input of each build, forever. */
export function logOutcomes(folder: string, outcomes: readonly object[]): void {
  if (outcomes.length === 0) return;
  appendLines(join(folder, 'outcomes.jsonl'), outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
}

/** The text of a small file the user keeps beside the graph (aliases.csv); null where there is none. */
export function readUserFile(path: string): string | null {
  return readBytes(path)?.toString() ?? null;
}
