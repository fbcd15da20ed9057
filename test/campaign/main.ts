/* npm run campaign: what takes minutes and belongs to no test run. `--long` for the long form, `--only <part>` for one part, `--from <number>` for parsers that go on where others stopped. */
import { loadavg } from 'node:os';
import { faults } from './faults';
import { flips } from './flips';
import { fuzzMarkup, fuzzParsers } from './fuzz';
import { kills } from './kills';
import { line } from './line';
import { mutation } from './mutation';
import { shapes } from './shapes';
import { soak } from './soak';
import { Tally } from './tally';

interface Sizes {
  /** Every how many points of the faults and bytes of the store are tried. */
  readonly step: number;
  readonly kills: number;
  readonly markup: number;
  readonly parsers: number;
  readonly articles: number;
  /** Length of the longest pathological text, in characters. */
  readonly shape: number;
  /** Length of the file that is one line, in bytes. */
  readonly line: number;
}

const SHORT: Sizes = {
  step: 1,
  kills: 10,
  markup: 2_000_000,
  parsers: 50_000,
  articles: 20_000,
  shape: 1_000_000,
  line: 10_000_000,
};
const LONG: Sizes = {
  step: 1,
  kills: 200,
  markup: 50_000_000,
  parsers: 500_000,
  articles: 200_000,
  shape: 1_000_000,
  line: 100_000_000,
};

/** Takes too long to be part of the whole. */
const ONLY_ASKED = 'mutation';

const args = process.argv.slice(2);
const value = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);

async function main(): Promise<void> {
  const form = args.includes('--long') ? LONG : SHORT;
  const sizes = Object.fromEntries(
    Object.entries(form).map(([name, size]) => [name, Number(value(`--${name}`) ?? size)]),
  ) as unknown as Sizes;
  const only = value('--only');
  const tally = new Tally();
  const parts: readonly (readonly [string, () => Promise<void>])[] = [
    ['faults', () => faults(tally, sizes.step, value('--scenario'))],
    ['kills', () => kills(tally, sizes.kills)],
    ['flips', () => flips(tally, sizes.step)],
    ['shapes', () => shapes(tally, sizes.shape)],
    ['line', () => line(tally, sizes.line)],
    ['markup', async () => fuzzMarkup(tally, sizes.markup)],
    ['parsers', () => fuzzParsers(tally, Number(value('--from') ?? 0), sizes.parsers)],
    ['soak', () => soak(tally, sizes.articles)],
    ['mutation', async () => mutation(tally, value('--mutate'))],
  ];
  for (const [name, work] of parts) {
    if (only === null ? name === ONLY_ASKED : only !== name) continue;
    const wall = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (ms: number) => (ms / 1_000).toFixed(0);
    console.log(
      `${name}: ${seconds((user + system) / 1_000)} s of processor time here, ${seconds(performance.now() - wall)} s in all, load average ${loadavg()[0]!.toFixed(1)}`,
    );
  }
  for (const [what, count] of tally.counts) tally.note(what, String(count));
  tally.note('did not hold', String(tally.failures.length));
  process.exit(tally.failures.length === 0 ? 0 : 1);
}

void main();
