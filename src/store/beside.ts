/*
 * A build of many articles resolves on one thread while the other cores have nothing to do, and then waits for the disk. So its segments
 * are made and written by a thread of their own from lines that were put aside: articles and readings, most of a store, while everything
 * else is resolved. Until the manifest names them these files are nothing, as with any other commit.
 */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../model';
import { chunksOf } from '../text/packed-list';
import { Problem, type ProblemCode } from '../text/problem';
import type { Aside } from './aside';
import { doneJob, type Job, jobOf } from './beside-jobs';
import type { Answer, Order } from './beside-thread';
import type { ManifestSegment } from './manifest';
import type { Kind } from './segments';

/** Whoever does jobs one after the other. */
interface Hand {
  give(job: Job): void;
  /** When all is done: the segments, in order. Rejects with what went wrong first. */
  end(): Promise<readonly ManifestSegment[]>;
  stop(): Promise<void>;
}

/** Articles from which on it pays. Tests set another number, and have the work done on this thread, where they can have the disk fail. */
export const besideHow = { from: 400, onThread: true };

/** Segments that are written beside everything else. */
export class Beside {
  private constructor(
    private readonly folder: string,
    private readonly aside: Aside,
    private readonly hand: Hand,
  ) {}

  /** Not where they are few, or one is too long to be written in one piece. */
  static pays(readings: readonly Reading[]): boolean {
    return readings.length >= besideHow.from && !readings.some(({ claims }) => chunksOf(claims)?.packed !== undefined);
  }

  static begin(folder: string, aside: Aside): Beside {
    // A file that cannot be opened is found out before there is a thread to end.
    aside.wholeFile();
    return new Beside(folder, aside, besideHow.onThread ? onThread() : here());
  }

  /** Has a segment of these records written; most of them lie aside. */
  write(kind: Kind, prefix: string, records: readonly object[]): void {
    const { folder, aside } = this;
    const lines = records.map((record) => aside.placeOf(record) ?? JSON.stringify(record));
    this.hand.give(jobOf({ folder, kind, prefix, file: aside.wholeFile() }, lines));
  }

  /** The segments in order, when all are on the disk. */
  end(): Promise<readonly ManifestSegment[]> {
    return this.hand.end();
  }

  /** Ends whatever is not done, if anything. */
  stop(): Promise<void> {
    return this.hand.stop();
  }
}

function here(): Hand {
  const made: ManifestSegment[] = [];
  return {
    give(job) {
      made.push(doneJob(job));
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
      else made.push(answer.made);
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
