/** `npm run bench -- scale [sizes]` (and `scale --add size`, see scale-add.ts; `scale neo4j`, see scale-neo4j.ts): how time and memory of resolving grow with the number of articles; each size in a process of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from '../src/resolve';
import { measureAdding } from './scale-add';
import { measureNeo4j, workNeo4j } from './scale-neo4j';
import { readArticle } from './scale-readings';
import { worldOf } from './scale-world';

const SIZES = [2_500, 5_000, 10_000, 20_000];
const SEED = 20_261_121;
const HEAP_MB = 4_096;

interface Measured {
  readonly articles: number;
  readonly mentions: number;
  readonly entities: number;
  readonly judgements: number;
  readonly seconds: number;
  readonly peakMb: number;
}

export async function run(args: string[]): Promise<void> {
  if (args[0] === '--add') {
    await measureAdding(Number(args[1] ?? 10_000), SEED);
    return;
  }
  if (args[0] === 'neo4j') {
    await measureNeo4j(args.slice(1));
    return;
  }
  if (args[0] === '--neo4j') {
    await workNeo4j(args.slice(1));
    return;
  }
  if (args[0] === '--one') {
    console.log(JSON.stringify(measure(Number(args[1]))));
    return;
  }
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  console.log('articles  mentions  entities  judgements  seconds  s per n log n (relative)  peak MB');
  let first: number | null = null;
  for (const size of sizes) {
    const one = inOwnProcess(size);
    const unit = one.seconds / (size * Math.log2(size));
    first ??= unit;
    const cells = [
      size,
      one.mentions,
      one.entities,
      one.judgements,
      one.seconds.toFixed(1),
      (unit / first).toFixed(2),
      one.peakMb,
    ];
    console.log(cells.map((cell) => String(cell).padStart(9)).join(' '));
  }
}

function inOwnProcess(size: number): Measured {
  const node = [
    `--max-old-space-size=${HEAP_MB}`,
    '-r',
    'ts-node/register',
    'bench/main.ts',
    'scale',
    '--one',
    String(size),
  ];
  const ran = spawnSync(process.execPath, node, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ran.status !== 0) throw new Error(`${size} articles: ${ran.stderr.slice(-2_000)}`);
  return JSON.parse(ran.stdout) as Measured;
}

function measure(size: number): Measured {
  const world = worldOf(size, SEED);
  const articles = Array.from({ length: size }, (_, n) => readArticle(world, n, size, SEED));
  const start = process.cpuUsage();
  const { entities, judgements } = resolve(articles);
  const { user, system } = process.cpuUsage(start);
  return {
    articles: size,
    mentions: articles.reduce((sum, { reading }) => sum + reading.mentions.length, 0),
    entities: entities.length,
    judgements: judgements.length,
    seconds: (user + system) / 1e6,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
