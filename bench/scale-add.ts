/**
 * What one more article costs where many are: `npm run bench -- scale --add 10000`. The store holds synthetic articles; the one that is
 * added is a real text, read, resolved with the rest and committed as `newsgraph build` does.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle } from '../src/ingest';
import { keepNotes, piecesOf } from '../src/notes';
import { build, markRead, readArticle as readText } from '../src/pipeline';
import { projectAt } from '../src/project';
import { resolveAfter } from '../src/resolve';
import { commit } from '../src/store';
import { by } from '../src/text/compare';
import { readArticle } from './scale-readings';
import { worldOf } from './scale-world';

/** How many times each text of the example is read for the time that reading takes. */
const ROUNDS = 3;
const EXAMPLE = join(__dirname, '..', 'articles');

export async function measureAdding(size: number, seed: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-scale-'));
  try {
    const reading = await secondsPerReading();
    const { resolving, committing } = fill(root, size, seed);
    writeFileSync(
      join(root, 'one.txt'),
      'The mayor of Oslo said on Monday that Norway would back the talks in Geneva.\n',
    );
    const start = process.cpuUsage();
    process.chdir(root);
    const report = await build(['one.txt'], { project: projectAt(root) });
    const adding = secondsSince(start);
    const rebuilding = reading * size + resolving + committing;
    console.log(`${report.articles} articles; processor seconds:`);
    console.log(
      `reading ${(reading * size).toFixed(0)} (${(reading * 1000).toFixed(1)} ms each), resolving ${resolving.toFixed(1)}, writing ${committing.toFixed(1)}`,
    );
    console.log(
      `adding one ${adding.toFixed(2)}: ${((100 * adding) / rebuilding).toFixed(2)} % of a rebuild, ${report.written} files written`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function secondsPerReading(): Promise<number> {
  const texts = readdirSync(EXAMPLE).map((name) => readFileSync(join(EXAMPLE, name), 'utf8'));
  const articles = texts.map((text) => makeArticle({ text }, null));
  for (const article of articles) await readText(article);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const article of articles) await readText(article);
  return secondsSince(start) / (ROUNDS * articles.length);
}

function fill(root: string, size: number, seed: number): { resolving: number; committing: number } {
  const world = worldOf(size, seed);
  const pairs = Array.from({ length: size }, (_, n) => readArticle(world, n, size, seed)).sort(
    by(({ article }) => article.id),
  );
  const start = process.cpuUsage();
  const { resolution, notes } = resolveAfter(null, pairs);
  const resolving = secondsSince(start);
  const then = process.cpuUsage();
  const project = projectAt(root);
  const truth = {
    articles: pairs.map(({ article }) => article),
    readings: pairs.map(({ reading }) => reading),
    resolution,
  };
  const { root: hash } = commitInto(project.graph, truth);
  markRead(project, hash);
  keepNotes(project, hash, piecesOf(notes()));
  return { resolving, committing: secondsSince(then) };
}

function commitInto(folder: string, truth: Parameters<typeof commit>[1]): { root: string } {
  mkdirSync(folder, { recursive: true });
  return commit(folder, truth);
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
