import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/newsgraph';

const LEAVES = ['model', 'text', 'data'];
const STAGES = [
  'fetch',
  'ingest',
  'language',
  'extract',
  'resolve',
  'graph',
  'store',
  'export',
  'import',
  'query',
  'viewer',
];

/** What each folder of src/ (or file right below it) may import, beside itself. Nothing else may import anything of ours. */
const ALLOWED = new Map<string, readonly string[]>([
  ['model', []],
  ['text', ['model']],
  ['data', ['model']],
  ...STAGES.map((stage) => [stage, LEAVES] as const),
  ['project.ts', []],
  ['crew.ts', ['model']],
  ['reader.ts', [...LEAVES, 'ingest', 'language', 'extract', 'store', 'shelf.ts', 'warm-up.ts']],
  ['threads', [...LEAVES, 'language', 'crew.ts', 'reader.ts']],
  ['queue', [...LEAVES, 'crew.ts', 'reader.ts', 'threads']],
  ['notes.ts', [...LEAVES, 'resolve', 'store', 'project.ts', 'reader.ts']],
  ['held.ts', [...LEAVES, 'resolve', 'store', 'project.ts', 'reader.ts', 'shelf.ts', 'notes.ts']],
  [
    'pipeline.ts',
    [
      ...LEAVES,
      ...STAGES,
      'project.ts',
      'held.ts',
      'warm-up.ts',
      'shelf.ts',
      'corrections.ts',
      'notes.ts',
      'addresses.ts',
      'crew.ts',
      'reader.ts',
      'threads',
    ],
  ],
  ['addresses.ts', [...LEAVES, 'fetch', 'ingest', 'store', 'project.ts']],
  ['corrections.ts', [...LEAVES, 'resolve', 'store']],
  ['shelf.ts', [...LEAVES, 'ingest', 'project.ts', 'crew.ts']],
  [
    'commands',
    [
      ...LEAVES,
      ...STAGES,
      'project.ts',
      'pipeline.ts',
      'addresses.ts',
      'corrections.ts',
      'crew.ts',
      'reader.ts',
      'threads',
      'queue',
    ],
  ],
  ['index.ts', [...LEAVES, 'fetch', 'ingest', 'project.ts', 'pipeline.ts', 'corrections.ts', 'reader.ts']],
  ['main.ts', ['commands', 'warm-up.ts']],
]);

const SOURCE = join(ROOT, 'src');
const IMPORT = /(?:from|import|require\()\s*\(?['"](\.{1,2}\/[^'"]*|\.{1,2})['"]/g;
const part = (path: string) => relative(SOURCE, path).split(sep)[0]!;

it('each folder of src/ imports only what its place allows', () => {
  const wrong: string[] = [];
  for (const name of readdirSync(SOURCE, { recursive: true }) as string[]) {
    const path = join(SOURCE, name);
    if (!name.endsWith('.ts')) continue;
    for (const [, target] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const to = part(resolve(dirname(path), target!));
      const from = part(path);
      const known = ALLOWED.has(to) ? to : `${to}.ts`;
      if (from !== known && !ALLOWED.get(from)?.includes(known)) wrong.push(`src/${name} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});
