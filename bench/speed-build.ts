/** A whole build of generated articles by the compiled program: `npm run bench -- speed build [articles] [--threads n]`. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { compiledMain } from '../test/support/newsgraph';
import { newsText } from './news-text';
import { worldOf } from './scale-world';
import { peak } from './usage';

const SEED = 20_261_128;

export async function speedOfBuild(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { threads: { type: 'string' }, prof: { type: 'string' } },
  });
  const articles = Number(positionals[0] ?? 2_000);
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-speed-'));
  try {
    await writeArticles(join(root, 'in.jsonl'), articles);
    const threads = values.threads === undefined ? [] : ['--threads', values.threads];
    const node = values.prof === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.prof}`];
    const build = await measured([...node, compiledMain(), 'build', 'in.jsonl', ...threads], root);
    console.log(`${articles} articles of 500 words, load ${loadavg()[0]!.toFixed(1)}`);
    report('build', build, articles);
    console.log(
      `on disk: ${(sizeOf(join(root, 'graph')) / 1e6).toFixed(1)} MB; ${build.words.trim().split('\n').at(-1)}`,
    );
    console.log(`store: ${storeHash(root)}`);
    writeFileSync(join(root, 'one.json'), JSON.stringify(newsText(worldOf(10, 1), 1, 10, 1)));
    report('one article more', await measured([compiledMain(), 'build', 'one.json'], root), 1);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export async function writeArticles(path: string, count: number): Promise<void> {
  const world = worldOf(count, SEED);
  const out = createWriteStream(path);
  for (let n = 0; n < count; n++)
    if (!out.write(`${JSON.stringify(newsText(world, n, count, SEED))}\n`))
      await new Promise<void>((done) => out.once('drain', () => done()));
  await new Promise<void>((done) => out.end(() => done()));
}

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly peakMb: number;
  readonly words: string;
}

/** Runs node with these arguments; its times and peak are read from /proc as it ends. */
export async function measured(args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const line = 'TIMEFORMAT="%U %S"; time "$@"';
  const child = spawn('bash', ['-c', line, 'bash', process.execPath, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOfChildren(child.pid!));
  }, 200);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(words.slice(-2_000));
  const lines = words.trimEnd().split('\n');
  const [user, system] = lines.pop()!.split(' ').map(Number);
  return { wall: (performance.now() - start) / 1000, cpu: user! + system!, peakMb: peak, words: lines.join('\n') };
}

/** Largest resident size that a child of a process ever had, in megabytes. */
function peakOfChildren(parent: number): number {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Math.max(0, ...children.map((pid) => peak(Number(pid))));
  } catch {
    return 0;
  }
}

function report(name: string, { wall, cpu, peakMb }: Measured, articles: number): void {
  const each = ((1000 * cpu) / articles).toFixed(1);
  console.log(
    `${name}: ${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s processor (${each} ms an article), peak ${peakMb} MB`,
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Names what the graph of a project holds. */
export function storeHash(root: string): string {
  return createHash('sha256')
    .update(readFileSync(join(root, 'graph', 'manifest.json')))
    .digest('hex')
    .slice(0, 16);
}
