/*
 * The threads of a crew get their models as shared memory: twenty times the models' size is spent once, and not once a thread. What one
 * thread reads never hangs on what another one reads, so readings are the same whoever makes them.
 */
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Crew } from '../crew';
import type { Article, Reading } from '../model';
import { readArticle, theModels } from '../reader';
import { Problem } from '../text/problem';
import { received } from './answer';
import type { Answer, Begin } from './thread';

export interface ThreadOptions {
  /** How many; default: one a core. */
  readonly threads?: number | undefined;
  /** Letters that this thread reads alone before it starts others: a few articles do not pay for them. Default: all, where there is one. */
  readonly alone?: number;
  /** Largest heap of a thread, in megabytes. Default: that of this thread. */
  readonly heapMegabytes?: number;
}

/** As much as one core reads in the time it takes to start a thread and to warm it up. */
const ALONE = 60_000;

/** Articles handed to a thread before it has read the first, so that it never waits for the next one. */
const BATCH = 4;

/** The program of a thread, beside this file. Tests set another one. */
export const threadProgram = { path: join(__dirname, `thread${extname(__filename)}`) };

interface Job {
  readonly article: Article;
  readonly done: (reading: Reading) => void;
  readonly failed: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Handed out and not answered; the first is the one that is being read. */
  readonly jobs: Job[];
  ready: boolean;
}

export function threadCrew(options: ThreadOptions = {}): Crew {
  const { threads: most = availableParallelism(), heapMegabytes } = options;
  const { alone = most === 1 ? Infinity : ALONE } = options;
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let read = 0;
  let busy = false;
  let ended = false;

  /** Apart from the loop, which would hold the job, and so the reading, while it waits: what follows on reading may take minutes. */
  async function readNext(): Promise<void> {
    const { article, done, failed } = waiting.shift()!;
    read += article.text.length;
    await readArticle(article).then(done, failed);
  }

  /** This thread reads what waits, until others take over. */
  async function readHere(): Promise<void> {
    busy = true;
    while (waiting.length > 0 && read < alone) {
      await readNext();
      // Lets signals and timers in between two articles.
      await immediately();
    }
    busy = false;
    handOut();
  }

  function handOut(): void {
    if (ended || waiting.length === 0 || busy) return;
    if (read < alone) void readHere();
    else {
      while (threads.size < most) threads.add(start());
      for (let thread = idlest(); thread !== null && waiting.length > 0; thread = idlest()) give(thread);
    }
  }

  function idlest(): Thread | null {
    const open = [...threads].filter(({ ready, jobs }) => ready && jobs.length < BATCH);
    return open.reduce<Thread | null>(
      (least, one) => (least && least.jobs.length <= one.jobs.length ? least : one),
      null,
    );
  }

  function give(thread: Thread): void {
    const job = waiting.shift()!;
    thread.jobs.push(job);
    thread.worker.postMessage(job.article);
  }

  function start(): Thread {
    const source = extname(threadProgram.path) === '.ts';
    const worker = new Worker(threadProgram.path, {
      workerData: { models: theModels() } satisfies Begin,
      ...(heapMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
      ...(source ? { execArgv: ['-r', require.resolve('ts-node/register/transpile-only')] } : {}),
    });
    const thread: Thread = { worker, jobs: [], ready: false };
    let reason = 'its thread ended';
    worker.on('message', (answer: Answer) => {
      if ('ready' in answer) thread.ready = true;
      else settle(thread.jobs.shift()!, answer);
      handOut();
    });
    worker.on('error', (error) => {
      reason = reasonOf(error);
    });
    worker.on('exit', () => bury(thread, reason));
    return thread;
  }

  /** The article that a thread died of is given up; what else it was handed goes to others. */
  function bury(thread: Thread, reason: string): void {
    threads.delete(thread);
    if (ended) return;
    const [first, ...rest] = thread.jobs;
    waiting.unshift(...rest);
    if (thread.ready) first?.failed(new Error(reason));
    else
      for (const job of waiting.splice(0))
        job.failed(new Problem('internal', `a reading thread did not start: ${reason}`));
    handOut();
  }

  return {
    atOnce: most * BATCH + BATCH,
    read: (article) =>
      new Promise((done, failed) => {
        waiting.push({ article, done, failed });
        handOut();
      }),
    end: async () => {
      ended = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function settle(job: Job, answer: Exclude<Answer, { readonly ready: true }>): void {
  if ('reading' in answer) job.done(received(answer));
  else job.failed(new Error(answer.failed));
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it took all the memory a thread may have' : message;
}
