import { join } from 'node:path';
import type { Article, Reading, Resolution } from '../model';
import { sha256 } from '../text/hash';
import { once } from '../text/once';
import { Problem } from '../text/problem';
import type { Aside } from './aside';
import { Beside } from './beside';
import {
  appendLines,
  listFolder,
  readBytes,
  removeEmptyFolder,
  syncFolder,
  TEMPORARY,
  unlinkIfThere,
  writeWhole,
} from './disk';
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
import { type As, judgementKey, load, standingIn } from './records';
import {
  inOrder,
  isSegmentName,
  type Kind,
  type Laid,
  layout,
  type Row,
  SEGMENT_LIMITS,
  type Segment,
  type Standing,
  toSegments,
} from './segments';

export { Aside } from './aside';
export type { Beside } from './beside';
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
export function openStore(folder: string, as: As = 'records'): Stored | null {
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

/**
 * The segments of a truth, one after the other: a pure function of the sets it consists of. `limit` overrides the size of segments, for
 * tests; those that stand already are not made again.
 */
export function* segmentsOf(
  truth: Truth,
  limit?: number,
  standing?: (kind: Kind, records: readonly object[]) => Standing,
): Generator<Segment> {
  for (const part of partsOf(truth)) yield* part.segments(limit, standing?.(part.kind, part.records));
}

/** The records of one kind, and where they go. */
interface Part {
  readonly kind: Kind;
  readonly records: readonly object[];
  segments(limit?: number, standing?: Standing): Generator<Segment>;
  /** The same without making any, where nothing stands. */
  laid(): Generator<Laid>;
}

/** What a truth consists of, in the order in which a manifest names it. */
function partsOf({ articles, readings, resolution }: Truth): Part[] {
  const hashed =
    <Value extends object>(orderOf: (value: Value) => string) =>
    (record: Value): Row => {
      const order = orderOf(record);
      return { key: once(() => sha256(order)), order, record };
    };
  const placed =
    <Value extends object>(idOf: (value: Value) => string) =>
    (record: Value): Row => ({ key: () => idOf(record), order: idOf(record), record });
  const part = <Value extends object>(kind: Kind, records: readonly Value[], rowOf: (record: Value) => Row): Part => ({
    kind,
    records,
    segments: (limit = SEGMENT_LIMITS[kind], standing) => toSegments(kind, records, rowOf, limit, standing),
    laid: () => layout(records, rowOf, SEGMENT_LIMITS[kind]),
  });
  const byId = hashed(({ id }: { readonly id: string }) => id);
  const { entities, propositions, relations, judgements, verdicts, matters, origins, disputes, joins } = resolution;
  return [
    part(
      'articles',
      articles,
      placed(({ id }) => id),
    ),
    part(
      'readings',
      readings,
      placed(({ article }) => article),
    ),
    part('entities', entities, byId),
    part('propositions', propositions, byId),
    part('relations', relations, byId),
    part('judgements', judgements, hashed(judgementKey)),
    part(
      'verdicts',
      verdicts,
      hashed(({ claim }) => claim),
    ),
    part('matters', matters, byId),
    part('origins', origins, byId),
    part('disputes', disputes, byId),
    part('joins', joins, byId),
  ];
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

/**
 * Begins to write articles and readings while the rest is not known yet, where there is no store: `commitBeside` has the rest written. Null
 * where that does not pay; whoever does not come to a commit has to stop it.
 */
export function beginBeside(folder: string, aside: Aside, read: Omit<Truth, 'resolution'>): Beside | null {
  if (currentOrNull(folder) !== null || !Beside.pays(read.readings)) return null;
  layFoundation(folder);
  const beside = Beside.begin(folder, aside);
  try {
    for (const part of partsOf({ ...read, resolution: NOTHING_RESOLVED })) giveTo(beside, part);
    return beside;
  } catch (error) {
    void beside.stop();
    throw error;
  }
}

/** What is resolved of no articles. */
export const NOTHING_RESOLVED: Resolution = {
  entities: [],
  propositions: [],
  relations: [],
  judgements: [],
  verdicts: [],
  matters: [],
  origins: [],
  disputes: [],
  joins: [],
};

function giveTo(beside: Beside, { kind, laid }: Part): void {
  for (const { prefix, rows } of laid()) beside.write(kind, prefix, inOrder(rows));
}

/** The same as `commit`, where articles and readings are written already, or are about to be. */
export async function commitBeside(folder: string, resolution: Resolution, beside: Beside): Promise<Committed> {
  for (const part of partsOf({ articles: [], readings: [], resolution })) giveTo(beside, part);
  const listed = await beside.end();
  return named(folder, listed, listed.length, null);
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
  return named(folder, listed, written, current);
}

/** All segments are on the disk: the manifest names them, and what it does not name goes. */
function named(
  folder: string,
  listed: readonly ManifestSegment[],
  written: number,
  current: Manifest | null,
): Committed {
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
