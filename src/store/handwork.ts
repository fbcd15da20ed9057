/*
 * graph/handwork.jsonl: what people did to nodes and edges in other programs (places, colors, attributes of their own), a line each, sorted
 * by id. It is theirs and outside the root hash; a line whose node or edge is not in the graph rests until it is there again.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { Handwork } from '../model';
import { by } from '../text/compare';
import { Problem } from '../text/problem';
import { makeFolder, readBytes, sweepTemporary, syncFolder, writeWhole } from './disk';

export const HANDWORK = 'handwork.jsonl';

const own = (type: string, value: z.ZodType) => z.object({ name: z.string(), type: z.literal(type), value });
const byte = z.int().min(0).max(255);
const line = z.object({
  of: z.enum(['node', 'edge']),
  id: z.string(),
  position: z.object({ x: z.number(), y: z.number() }).nullable(),
  color: z.tuple([byte, byte, byte]).nullable(),
  size: z.number().nullable(),
  attributes: z.array(
    z.discriminatedUnion('type', [
      own('string', z.string()),
      own('integer', z.int()),
      own('float', z.number()),
      own('boolean', z.boolean()),
      own('strings', z.array(z.string())),
    ]),
  ),
});

/** By id of node or edge. Throws a Problem `bad-handwork` that names the first line that cannot be used. */
export function readHandwork(folder: string): Map<string, Handwork> {
  const file = join(folder, HANDWORK);
  const rows = new Map<string, Handwork>();
  for (const [at, text] of (readBytes(file)?.toString().split('\n') ?? []).entries())
    if (text.trim() !== '') {
      const row = parsed(text, at + 1, file);
      rows.set(row.id, row);
    }
  return rows;
}

function parsed(text: string, number: number, file: string): Handwork {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('bad-handwork', `line ${number} is not valid JSON`, { file });
  }
  const result = line.safeParse(value);
  if (result.success) return result.data as Handwork;
  const issue = result.error.issues[0]!;
  throw new Problem(
    'bad-handwork',
    `line ${number} does not have its form (${issue.path.join('.')}: ${issue.message})`,
    {
      file,
    },
  );
}

/** Puts these rows in the place of those with the same ids. The caller holds the lock. */
export function keepHandwork(folder: string, rows: readonly Handwork[]): void {
  if (rows.length === 0) return;
  const all = readHandwork(folder);
  for (const row of rows) all.set(row.id, row);
  makeFolder(folder);
  sweepTemporary(folder);
  const lines = [...all.values()].sort(by(({ id }) => id)).map((row) => `${JSON.stringify(row)}\n`);
  writeWhole(join(folder, HANDWORK), lines);
  syncFolder(folder);
}
