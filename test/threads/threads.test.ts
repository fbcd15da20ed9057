import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newsText } from '../../bench/news-text';
import { worldOf } from '../../bench/scale-world';
import { crowd } from '../../src/crew';
import { makeArticle } from '../../src/ingest';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { type ThreadOptions, threadCrew, threadProgram } from '../../src/threads/crew';
import { contents, folder, put } from '../support/folder';
import { compiledMain } from '../support/newsgraph';

const ARTICLES = 30;
const world = worldOf(ARTICLES, 9);
/** Some of them long, so that later ones are read before earlier ones are. */
const LINES = Array.from({ length: ARTICLES }, (_, n) =>
  lineOf(newsText(world, n, ARTICLES, 9, n % 7 === 0 ? 900 : 60)),
);

function lineOf(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

const compiledThread = () => join(dirname(compiledMain()), 'threads', 'thread.js');

beforeAll(() => {
  threadProgram.path = compiledThread();
});

/** What lines on standard input give: outcomes, and the live store. */
async function builtBy(options: ThreadOptions, lines: readonly string[]) {
  const root = folder();
  const done: number[] = [];
  const report = await build(['-'], {
    project: projectAt(root),
    stdin: inChunks(lines),
    crew: threadCrew(options),
    onProgress: (count) => done.push(count),
  });
  expect(done).toEqual(lines.map((_, at) => at + 1));
  return { outcomes: report.outcomes, store: contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl)/) };
}

async function* inChunks(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}

describe('threads', () => {
  it('one, two or three, at once or after a while: the same bytes, and outcomes in the order of the inputs', async () => {
    const lines = [...LINES, 'no article\n', LINES[0]!, LINES[0]!];
    const alone = await builtBy({ threads: 1 }, lines);
    expect(alone.outcomes.map(({ kind }) => kind)).toEqual([
      ...LINES.map(() => 'ok'),
      'rejected',
      'duplicate',
      'duplicate',
    ]);
    expect(alone.store.size).toBeGreaterThan(5);
    for (const options of [
      { threads: 2, alone: 0 },
      { threads: 3, alone: 0 },
      { threads: 2, alone: 4_000 },
    ])
      expect(await builtBy(options, lines)).toEqual(alone);
  });

  it('are not started for a few articles', async () => {
    threadProgram.path = join(folder(), 'nothing.js');
    try {
      const { outcomes } = await builtBy({ threads: 2 }, LINES.slice(1, 4));
      expect(outcomes.map(({ kind }) => kind)).toEqual(['ok', 'ok', 'ok']);
    } finally {
      threadProgram.path = compiledThread();
    }
  });

  it.each([
    ['stops', 'process.exit(7)', 'its thread ended'],
    ['throws where nobody catches', "setImmediate(() => { throw new Error('torn'); })", 'torn'],
    ['fills the memory', 'for (const all = []; ; ) all.push(new Array(1e6).fill(all.length))', 'all the memory'],
  ])('a thread that %s is the outcome of the one article it was at', async (_, how, reason) => {
    const died = 'It died here.';
    const program = join(folder(), 'thread.js');
    const reader = JSON.stringify(join(dirname(compiledMain()), 'reader.js'));
    put(
      program,
      `const { parentPort, workerData } = require('node:worker_threads');
       const { readArticle, useModels } = require(${reader});
       useModels(workerData.models);
       let turn = Promise.resolve();
       parentPort.on('message', (article) => {
         turn = turn.then(async () => {
           if (article.text === ${JSON.stringify(died)}) { ${how}; return new Promise(() => {}); }
           parentPort.postMessage({ reading: JSON.stringify(await readArticle(article)) });
         });
       });
       parentPort.postMessage({ ready: true });`,
    );
    threadProgram.path = program;
    try {
      const lines = LINES.slice(0, 12);
      const whole = await builtBy({ threads: 1 }, lines);
      const torn = await builtBy({ threads: 2, alone: 0, heapMegabytes: 200 }, [
        ...lines.slice(0, 6),
        lineOf({ text: died }),
        ...lines.slice(6),
      ]);
      expect(torn.store).toEqual(whole.store);
      const { kind, reason: said } = torn.outcomes[6]!;
      expect(kind).toBe('failed');
      expect(said).toContain(reason);
      expect(torn.outcomes.filter((outcome) => outcome.kind === 'ok')).toHaveLength(lines.length);
    } finally {
      threadProgram.path = compiledThread();
    }
  });

  it('that do not start stop the build, and say so', async () => {
    threadProgram.path = join(folder(), 'nothing.js');
    try {
      await expect(builtBy({ threads: 2, alone: 0 }, LINES)).rejects.toMatchObject({
        name: 'Problem',
        code: 'internal',
      });
    } finally {
      threadProgram.path = compiledThread();
    }
  });

  it('hold no more articles than they can be given', async () => {
    const crew = threadCrew({ threads: 2, alone: 0 });
    let [taken, most, done] = [0, 0, 0];
    function* articles() {
      for (const line of LINES) {
        most = Math.max(most, ++taken - done);
        yield makeArticle(JSON.parse(line), null);
      }
    }
    await crowd(articles(), { atOnce: crew.atOnce, keyOf: ({ id }) => id }, async (article) => {
      await crew.read(article);
      done++;
    });
    await crew.end();
    expect(done).toBe(LINES.length);
    expect(most).toBeLessThanOrEqual(crew.atOnce + 1);
  });
});
