import { join, resolve } from 'node:path';
import { type CheckReport, checkStore } from '../../src/store/check';

/** Throws where an invariant of the project's store does not hold, with what is wrong; a project without a graph is sound. */
export function expectSound(project: string): void {
  const report = checkStore(join(project, 'graph'));
  if (report !== null && !report.sound) throw new Error(`the store is not sound:\n${wrong(report).join('\n')}`);
}

export function wrong({ invariants }: CheckReport): string[] {
  return invariants
    .filter(({ failed }) => failed > 0)
    .flatMap(({ number, says, failures }) => [
      `${number} ${says}`,
      ...failures.map(({ where, what }) => `  ${where}: ${what}`),
    ]);
}

const WRITES = new Set(['build', 'remove', 'example', 'judge', 'review']);
/** Exit codes after which the store was written: all read, or some inputs not read. */
const WRITTEN = new Set<unknown>([0, 3]);

/** After a command that writes, the store must be sound: run for every test that runs the program. */
export function soundAfter(args: readonly string[], cwd: string, code: number | string | null): void {
  if (!WRITES.has(args[0] ?? '') || !WRITTEN.has(code)) return;
  const at = args.indexOf('--project');
  expectSound(at < 0 ? cwd : resolve(cwd, args[at + 1]!));
}
