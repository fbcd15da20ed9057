/*
 * graph/fetched/: the bytes that were behind addresses, as they came, and pages.jsonl with a line for each time one was fetched. Builds read
 * these, so that the same addresses give the same graph without a network. Lines are only ever added; the last one for an address counts.
 * It lies outside the root hash, as it knows the day.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../text/hash';
import { Problem } from '../text/problem';
import { makeFolder, readBytes, sweepTemporary, syncFolder, writeWhole } from './disk';

const FETCHED = 'fetched';
const PAGES = 'pages.jsonl';

const row = z.object({
  /** The address as it was given, in the one form of the URL standard. */
  url: z.string(),
  /** Where its redirects led. */
  finalUrl: z.string(),
  /** ISO 8601 UTC. */
  fetched: z.iso.datetime(),
  /** What its server said it is (Content-Type), and as what it is read. */
  type: z.string().nullable(),
  format: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Name of the file with the bytes, in the same folder. */
  file: z.string().regex(/^[0-9a-f]{16}\.[a-z0-9]{1,8}$/),
});

/** One line of pages.jsonl. */
export type FetchedRow = z.infer<typeof row>;

/** Every line, in the order of the file. Throws a Problem `bad-fetched` that names the first line that cannot be used. */
export function readFetchedRows(folder: string): FetchedRow[] {
  const file = join(folder, FETCHED, PAGES);
  const lines = readBytes(file)?.toString().split('\n') ?? [];
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, at + 1, file)]));
}

function parsed(line: string, number: number, file: string): FetchedRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Problem('bad-fetched', `line ${number} is not valid JSON`, { file });
  }
  const result = row.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  throw new Problem('bad-fetched', `line ${number} does not have its form (${path.join('.')}: ${message})`, { file });
}

/** The bytes of a line; a Problem `bad-fetched` where they are gone or are not what was fetched. */
export function fetchedBytes(folder: string, { file: name, sha256: hash }: FetchedRow): Buffer {
  const file = join(folder, FETCHED, name);
  const bytes = readBytes(file);
  if (bytes === null) throw new Problem('bad-fetched', 'is missing', { file });
  if (sha256(bytes) !== hash)
    throw new Problem('bad-fetched', 'is not what was fetched: its SHA-256 differs', { file });
  return bytes;
}

/** What is kept of an answer; `ending` names the format for whoever opens the file. */
export interface FetchedPage extends Omit<FetchedRow, 'sha256' | 'bytes' | 'file'> {
  readonly content: Uint8Array;
  readonly ending: string;
}

/** Keeps the bytes first and the line last, so that no line is without its bytes; gives the line. The caller holds the lock. */
export function keepFetched(folder: string, { content, ending, ...page }: FetchedPage): FetchedRow {
  const home = join(folder, FETCHED);
  const hash = sha256(content);
  const name = `${hash.slice(0, 16)}${ending}`;
  makeFolder(home);
  sweepTemporary(home);
  if (readBytes(join(home, name))?.equals(content) !== true) writeWhole(join(home, name), [content]);
  syncFolder(home);
  const file = join(home, PAGES);
  const standing = readBytes(file)?.toString() ?? '';
  const whole = standing === '' || standing.endsWith('\n') ? standing : `${standing}\n`;
  const line: FetchedRow = { ...page, sha256: hash, bytes: content.length, file: name };
  writeWhole(file, [whole, `${JSON.stringify(line)}\n`]);
  syncFolder(home);
  return line;
}
