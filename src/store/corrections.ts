/*
 * graph/judgements.jsonl: what people said about the graph, one line each. It is the one part of a project that cannot be made again, so
 * lines are only ever added, each carries a hash of itself, and the file is written whole or not at all.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { type Correction, type CorrectionBody, type CorrectionId, ENTITY_TYPES } from '../model';
import { shortHash } from '../text/hash';
import { Problem } from '../text/problem';
import { makeFolder, readBytes, syncFolder, writeWhole } from './disk';

export const CORRECTIONS = 'judgements.jsonl';

const anchor = z.object({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
const anchors = z.array(anchor).min(1);
const claim = anchor.extend({ relation: z.string(), subject: z.string().nullable(), object: z.string().nullable() });
const told = { id: z.string(), by: z.string(), why: z.string().nullable(), when: z.iso.datetime() };
const correction = z.discriminatedUnion('kind', [
  z.object({ ...told, kind: z.enum(['same', 'different']), left: anchors, right: anchors }),
  z.object({ ...told, kind: z.literal('rename'), entity: anchors, name: z.string().min(1) }),
  z.object({ ...told, kind: z.literal('retype'), entity: anchors, type: z.enum(ENTITY_TYPES) }),
  z.object({ ...told, kind: z.enum(['reject', 'confirm']), claim }),
  z.object({ ...told, kind: z.enum(['same-deed', 'different-deeds']), claims: z.tuple([claim, claim]) }),
  z.object({ ...told, kind: z.literal('undo'), of: z.string() }),
]);

/** Who said it, why, and when (ISO 8601 UTC). */
export interface Saying {
  readonly by: string;
  readonly why: string | null;
  readonly when: string;
}

/** A correction with the id that follows from what it says. */
export function makeCorrection(body: CorrectionBody, { by, why, when }: Saying): Correction {
  const said = { ...body, by, why, when };
  return { id: idOf(said), ...said };
}

function idOf(said: Omit<Correction, 'id'>): CorrectionId {
  return `j/${shortHash([sorted(said)], 10)}` as CorrectionId;
}

/** The same value with the keys of its objects in order, so that a hash does not hang on how a line was written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

/** All that was ever said, in the order of the file; a Problem `bad-judgements` that names the first line that cannot be used. */
export function readCorrections(folder: string): Correction[] {
  const file = join(folder, CORRECTIONS);
  const lines = readBytes(file)?.toString().split('\n') ?? [];
  const rows = lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1, file)]));
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()];
}

/** One line of the file as a correction; a Problem where it cannot be used. */
export function parseLine(line: string, number: number, file: string): Correction {
  const bad = (what: string) => new Problem('bad-judgements', `line ${number} ${what}`, { file });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw bad('is not valid JSON');
  }
  const parsed = correction.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw bad(`does not have the form of a judgement (${issue.path.join('.')}: ${issue.message})`);
  }
  const { id, ...said } = parsed.data as Correction;
  if (idOf(said) !== id) throw bad(`was changed: what it says does not give the id ${id}`);
  return parsed.data as Correction;
}

/** Adds to what people said. The caller holds the lock. */
export function addCorrections(folder: string, added: readonly Correction[]): void {
  if (added.length === 0) return;
  const file = join(folder, CORRECTIONS);
  const standing = readBytes(file)?.toString() ?? '';
  const whole = standing === '' || standing.endsWith('\n') ? standing : `${standing}\n`;
  makeFolder(folder);
  writeWhole(file, [whole, ...added.map((row) => `${JSON.stringify(row)}\n`)]);
  syncFolder(folder);
}
