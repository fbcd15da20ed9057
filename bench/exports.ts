/*
 * npm run bench -- exports [gexf] [embedded] [neo4j]: a made-up graph of 100,000 nodes and 500,000 edges, written and loaded, beside what
 * others take for the same in the same run. Each part runs in a process of its own, so that peaks of memory are its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS } from './exports-parts';

const REPOSITORY = join(__dirname, '..');

export function run(args: string[]): void {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
  try {
    for (const part of Object.keys(PARTS).filter(
      (name) => args.length === 0 || args.some((wanted) => name.startsWith(wanted)),
    )) {
      const said = execFileSync(
        process.execPath,
        ['--max-old-space-size=8192', '-r', 'ts-node/register', join(__dirname, 'exports-part.ts'), part, home],
        { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24 },
      ).toString();
      console.log(`${part.padEnd(28)} ${said.trim()}`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
