import type { Crew } from '../crew';
import type { Article, Reading } from '../model';
import { readerKey } from '../reader';
import { sha256 } from '../text/hash';
import { Problem } from '../text/problem';
import { threadCrew } from '../threads/crew';
import { type Address, placeOf } from './address';
import { type Connection, connected, within } from './connection';
import {
  articlePlace,
  type Job,
  KEPT_SECONDS,
  keyOf,
  LARGEST,
  packed,
  queueOf,
  readingIn,
  readingPlace,
} from './parcel';

/** A crew of workers on other machines. */
export interface QueueCrew extends Crew {
  /** Workers that wait for articles of this program now. */
  readonly workers: () => number;
}

export interface QueueCrewOptions {
  /** How long a Redis that went away is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

/** Articles put out at a time: enough for some dozens of workers, and all that a build holds in memory and in Redis. */
const AT_ONCE = 256;
const LOOK_MS = 40;
/** How often jobs are looked after whose readings did not come. */
const CARE_MS = 1_000;
const PATIENCE_MS = 60_000;
/** A reading that throws is tried once more, on another worker if there is one. */
export const TRIES = 2;

interface Waiting {
  readonly article: Article;
  readonly done: (reading: Reading) => void;
  readonly failed: (error: Error) => void;
  /** Whether its job is in the queue, as far as is known. */
  out: boolean;
}

/** Connects to the Redis at an address. Throws a Problem where it does not answer. */
export async function queueCrew(
  address: Address,
  { patienceMs = PATIENCE_MS }: QueueCrewOptions = {},
): Promise<QueueCrew> {
  const reader = readerKey();
  const connection = await connected(queueOf(reader), address);
  const { queue, values } = connection;
  const here = threadCrew();
  const waiting = new Map<string, Waiting>();
  let workers = 0;
  let ended = false;
  let cared = 0;

  async function watch(): Promise<void> {
    let seen = Date.now();
    while (!ended) {
      try {
        await within(CARE_MS * 5, look());
        seen = Date.now();
      } catch (error) {
        if (Date.now() - seen > patienceMs) giveUp(error as Error);
      }
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
  }

  function giveUp(error: Error): void {
    const reason = `the Redis has not answered for ${Math.round(patienceMs / 1000)} s (${error.message.split('\n')[0]})`;
    for (const one of takeAll()) one.failed(new Problem('queue-down', reason, { file: placeOf(address) }));
  }

  function takeAll(): Waiting[] {
    const all = [...waiting.values()];
    waiting.clear();
    return all;
  }

  async function look(): Promise<void> {
    const fresh = [...waiting].filter(([, one]) => !one.out);
    await Promise.all(fresh.map(([key, one]) => putOut(connection, key, one)));
    for (const key of await ready(connection, [...waiting.keys()])) await take(key);
    if (Date.now() - cared < CARE_MS) return;
    cared = Date.now();
    workers = await queue.getWorkersCount();
    for (const [key, one] of waiting) await care(key, one);
  }

  async function take(key: string): Promise<void> {
    const one = waiting.get(key);
    if (one === undefined) return;
    const reading = readingIn(await values.getBuffer(readingPlace(key)), one.article);
    if (reading === null) {
      // Not what a worker of this program writes: it is read again.
      await values.del(readingPlace(key));
      one.out = false;
      return;
    }
    waiting.delete(key);
    one.done(reading);
    await values.del(articlePlace(key));
  }

  /** A job that failed for good is the outcome of its article; one that is gone without a reading is put out again. */
  async function care(key: string, one: Waiting): Promise<void> {
    const job = await queue.getJob(key);
    if (job === undefined) one.out = false;
    else if (await job.isFailed()) {
      waiting.delete(key);
      one.failed(new Error(`${job.failedReason} (set aside after ${TRIES} tries)`));
    }
  }

  void watch();
  return {
    atOnce: AT_ONCE,
    workers: () => workers,
    read: (article) => {
      if (article.text.length > LARGEST) return here.read(article);
      return new Promise((done, failed) => {
        waiting.set(keyOf(article, reader), { article, done, failed, out: false });
      });
    },
    end: async () => {
      ended = true;
      await here.end();
      await connection.close();
    },
  };
}

/** Puts an article and its job into Redis; a job that failed in an earlier build gets new tries. Twice is once. */
async function putOut({ queue, values }: Connection, key: string, one: Waiting): Promise<void> {
  const bytes = packed(one.article);
  const before = await queue.getJob(key);
  if (before !== undefined && (await before.isFailed())) await before.remove();
  await values.set(articlePlace(key), bytes, 'EX', KEPT_SECONDS);
  if ((await values.exists(readingPlace(key))) === 0) {
    const job: Job = { key, sha256: sha256(bytes) };
    await queue.add('read', job, {
      jobId: key,
      attempts: TRIES,
      removeOnComplete: true,
      removeOnFail: { age: KEPT_SECONDS },
    });
  }
  one.out = true;
}

/** Those of the keys whose reading is there. */
async function ready({ values }: Connection, keys: readonly string[]): Promise<string[]> {
  const there = await Promise.all(keys.map((key) => values.exists(readingPlace(key))));
  return keys.filter((_, at) => there[at] === 1);
}
