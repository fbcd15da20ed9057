import { join } from 'node:path';
import { Problem } from '../text/problem';
import { readBytes } from './disk';
import { type FetchedRow, fetchedBytes, readFetchedRows } from './fetched';
import { openStore, type Stored, segmentsOf } from './index';
import { INVARIANTS, indexOf } from './invariants';
import { MANIFEST, type Manifest, parseManifest } from './manifest';

/** Something that does not hold: where (a file or an id), and what. */
export interface Failure {
  readonly where: string;
  readonly what: string;
}

export interface Checked {
  readonly number: number;
  readonly says: string;
  /** How many things were looked at; null where an earlier failure left nothing to look at. */
  readonly looked: number | null;
  /** The first of them, at most `MOST_FAILURES`; `failed` counts all. */
  readonly failures: readonly Failure[];
  readonly failed: number;
}

export interface CheckReport {
  readonly sound: boolean;
  /** Root hash of the manifest; null where it cannot be read. */
  readonly root: string | null;
  readonly invariants: readonly Checked[];
}

export const MOST_FAILURES = 20;

const FILES = [
  { number: 1, says: 'the manifest is whole, and its root hash is that of what it lists' },
  { number: 2, says: 'every segment is there, and every byte of it is what its SHA-256 says' },
  { number: 3, says: 'names, prefixes, counts and order of lines follow from what is stored' },
] as const;

const FETCHED = { number: 25, says: 'every page that was fetched is kept, and its bytes are what they were' };

/** Looked at whatever the rest is like: the pages stand for themselves. */
function fetchedPages(folder: string): Checked {
  return look(FETCHED, (fail) => {
    let rows: readonly FetchedRow[] = [];
    whole(() => {
      rows = readFetchedRows(folder);
    }, fail);
    for (const row of rows) whole(() => fetchedBytes(folder, row), fail);
    return rows.length;
  });
}

function whole(read: () => unknown, fail: (where: string, what: string) => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    fail(error.file ?? '', error.message);
  }
}

/** Every invariant of the store in `folder`, looked at; null where no graph was ever built there. */
export function checkStore(folder: string): CheckReport | null {
  const opened = opening(folder);
  if (opened === null) return null;
  if ('broken' in opened) return filesBroken(opened.broken, opened.root, fetchedPages(folder));
  const { stored } = opened;
  const layout = look(FILES[2], (fail) => {
    const made = Array.from(segmentsOf(stored), ({ name }) => name);
    const listed = (readManifest(folder)?.segments ?? []).map(({ name }) => name);
    for (const name of listed) if (!made.includes(name)) fail(name, 'would not be written like this');
    for (const name of made) if (!listed.includes(name)) fail(name, 'would be written and is not there');
    return listed.length;
  });
  const files = [look(FILES[0], () => 1), look(FILES[1], () => layout.looked ?? 0), layout];
  const records = INVARIANTS.map((invariant) => look(invariant, (fail) => invariant.look(indexOf(stored), fail)));
  return report(stored.root, [...files, ...records, fetchedPages(folder)]);
}

function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST);
  const bytes = readBytes(path);
  return bytes === null ? null : parseManifest(bytes.toString(), path);
}

function opening(folder: string): { stored: Stored } | { broken: Problem; root: string | null } | null {
  let root: string | null = null;
  try {
    root = readManifest(folder)?.root ?? null;
    const stored = openStore(folder);
    return stored === null ? null : { stored };
  } catch (error) {
    if (error instanceof Problem && error.code === 'damaged') return { broken: error, root };
    throw error;
  }
}

/** Nothing else can be looked at where the files are not what was written. */
function filesBroken(problem: Problem, root: string | null, pages: Checked): CheckReport {
  const wrong = root === null ? 1 : 2;
  const failures = [{ where: problem.file ?? '', what: problem.message }];
  const checked = [...FILES, ...INVARIANTS].map(({ number, says }): Checked => {
    if (number === wrong) return { number, says, looked: 1, failures, failed: 1 };
    return { number, says, looked: number < wrong ? 1 : null, failures: [], failed: 0 };
  });
  return report(root, [...checked, pages]);
}

function look(
  { number, says }: { readonly number: number; readonly says: string },
  work: (fail: (where: string, what: string) => void) => number,
): Checked {
  const failures: Failure[] = [];
  let failed = 0;
  const fail = (where: string, what: string) => {
    failed++;
    if (failures.length < MOST_FAILURES) failures.push({ where, what });
  };
  let looked: number | null = null;
  try {
    looked = work(fail);
  } catch (error) {
    // A record without the form of its kind: its checksum may hold all the same, if another program wrote it.
    fail('the store', `has a record that cannot be looked at (${(error as Error).message})`);
  }
  return { number, says, looked, failures, failed };
}

function report(root: string | null, invariants: readonly Checked[]): CheckReport {
  return { sound: invariants.every(({ failed }) => failed === 0), root, invariants };
}
