/*
 * A build of many articles resolves on one thread while the other cores have nothing to do, and then waits for the disk. So the readings,
 * three quarters of a store, go into their segments on a thread of their own while everything else is resolved, and that thread brings to
 * the disk what this one has written since. Until the manifest names them these files are nothing, as with any other commit.
 */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../model';
import { chunksOf } from '../text/packed-list';
import { Problem, type ProblemCode } from '../text/problem';
import type { Aside } from './aside';
import { doneJob, type Job, type LinesJob } from './beside-jobs';
import type { Answer, Order } from './beside-thread';
import { dropLoose, writeLoose } from './disk';
import type { ManifestSegment } from './manifest';
import { inOrder, layout, SEGMENT_LIMITS } from './segments';

/** Whoever does jobs one after the other. */
interface Hand {
  give(job: Job): void;
  /** When all is done: the segments that were made, in order. Rejects with what went wrong first. */
  end(): Promise<readonly ManifestSegment[]>;
  stop(): Promise<void>;
}

/** Articles from which on it pays. Tests set another number, and have the work done on this thread, where they can have the disk fail. */
export const besideHow = { from: 400, onThread: true };

/** Segments that are written beside everything else. */
export class Beside {
  private loose: string[] = [];

  private constructor(
    private readonly hand: Hand,
    readonly readings: readonly Reading[],
  ) {}

  /** Not where they are few, or one is too long to be written in one piece. */
  static pays(readings: readonly Reading[]): boolean {
    return readings.length >= besideHow.from && !readings.some(({ claims }) => chunksOf(claims)?.packed !== undefined);
  }

  /** Begins to write these readings, of which most lie aside. */
  static begin(folder: string, aside: Aside, readings: readonly Reading[]): Beside {
    const file = aside.wholeFile();
    const hand = besideHow.onThread ? onThread() : here();
    const rowOf = (reading: Reading) => ({ key: () => reading.article, order: reading.article, record: reading });
    const lineOf = (reading: Reading) => aside.placeOf(reading) ?? JSON.stringify(reading);
    for (const { prefix, rows } of layout(readings, rowOf, SEGMENT_LIMITS.readings)) {
      const lines = (inOrder(rows) as Reading[]).map(lineOf);
      hand.give({ folder, kind: 'readings', prefix, file, lines } satisfies LinesJob);
    }
    return new Beside(hand, readings);
  }

  /** Writes a file that is whole and in its place when `end` says so. */
  write(path: string, chunks: Iterable<string | Uint8Array>): void {
    this.loose.push(path);
    writeLoose(path, chunks);
    this.hand.give({ settle: path });
  }

  /** The segments of the readings, when everything is on the disk. */
  async end(): Promise<readonly ManifestSegment[]> {
    const made = await this.hand.end();
    this.loose = [];
    return made;
  }

  /** Ends whatever is not done, if anything, and takes away what is only there under its temporary name. */
  async stop(): Promise<void> {
    await this.hand.stop();
    for (const path of this.loose) dropLoose(path);
  }
}

function here(): Hand {
  const made: ManifestSegment[] = [];
  return {
    give(job) {
      const segment = doneJob(job);
      if (segment !== null) made.push(segment);
    },
    end: async () => made,
    stop: async () => {},
  };
}

const PROGRAM = join(__dirname, `beside-thread${extname(__filename)}`);

function onThread(): Hand {
  const source = extname(PROGRAM) === '.ts';
  const worker = new Worker(
    PROGRAM,
    source ? { execArgv: ['-r', require.resolve('ts-node/register/transpile-only')] } : {},
  );
  const made: ManifestSegment[] = [];
  const give = (order: Order) => worker.postMessage(order);
  const ended = new Promise<readonly ManifestSegment[]>((done, failed) => {
    worker.on('message', (answer: Answer) => {
      if ('ended' in answer) done(made);
      else if ('failed' in answer) failed(problemOf(answer.failed));
      else if (answer.made !== null) made.push(answer.made);
    });
    worker.on('error', failed);
    worker.on('exit', () => failed(new Problem('internal', 'the thread that writes ended')));
  });
  // Who asks later is told; until then it is nobody's failure.
  ended.catch(() => {});
  return {
    give,
    end() {
      give({ end: true });
      return ended;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

function problemOf({
  code,
  message,
  file,
}: {
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
}) {
  return new Problem(code as ProblemCode, message, file === null ? {} : { file });
}
