/** How long the compiled program takes to start: `npm run bench -- speed cold`. */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { compiledMain } from '../test/support/newsgraph';
import { newsText } from './news-text';
import { worldOf } from './scale-world';

const RUNS = 9;

/** Wall time and processor time of whole processes, each the median of several; node alone beside them, since nobody is quicker. */
export function speedOfStart(): void {
  const main = compiledMain();
  const article = `${JSON.stringify({ id: 'a', ...newsText(worldOf(10, 1), 1, 10, 1) })}\n`;
  console.log(`load ${loadavg()[0]!.toFixed(1)}; milliseconds        wall   processor`);
  for (const [name, args, input] of [
    ['node -e 0', ['-e', '0'], ''],
    ['newsgraph --help', [main, '--help'], ''],
    ['newsgraph build --help', [main, 'build', '--help'], ''],
    ['newsgraph read, one article of 500 words', [main, 'read'], article],
  ] as const) {
    const runs = Array.from({ length: RUNS }, () => timed(args, input));
    const median = (of: (run: Run) => number) =>
      runs
        .map(of)
        .sort((a, b) => a - b)
        [RUNS >> 1]!.toFixed(0);
    console.log(
      `${name.padEnd(42)} ${median(({ wall }) => wall).padStart(6)} ${median(({ cpu }) => cpu).padStart(10)}`,
    );
  }
}

interface Run {
  readonly wall: number;
  readonly cpu: number;
}

function timed(args: readonly string[], input: string): Run {
  const start = performance.now();
  // The times of children that ended are counted by the shell they ended in.
  const ran = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', process.execPath, ...args], {
    input,
    encoding: 'utf8',
  });
  const wall = performance.now() - start;
  if (ran.status !== 0) throw new Error(ran.stderr);
  const [user, system] = ran.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall, cpu: 1000 * (user! + system!) };
}
