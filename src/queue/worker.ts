import { type Job as BullJob, Worker } from 'bullmq';
import type { Article } from '../model';
import { readerKey } from '../reader';
import { sha256 } from '../text/hash';
import { threadCrew } from '../threads/crew';
import type { Address } from './address';
import { connected, connectionTo } from './connection';
import { articlePlace, type Job, KEPT_SECONDS, keyOf, PREFIX, packed, queueOf, readingPlace, unpacked } from './parcel';

export interface WorkerOptions {
  readonly threads?: number | undefined;
  /** Time after which the articles of a worker that went silent are given to another, in milliseconds. */
  readonly silentMs: number;
  readonly onRead: (done: number, failed: number) => void;
}

/** Reads what builds put out at an address, until it is told to stop. Gives the function that stops it, after what it is at. */
export async function startWorker(address: Address, options: WorkerOptions): Promise<() => Promise<void>> {
  const reader = readerKey();
  const connection = await connected(queueOf(reader), address);
  const { values } = connection;
  // Always in threads: the process itself stays free to say that it is alive.
  const crew = threadCrew({ threads: options.threads, alone: 0 });
  let [done, failed] = [0, 0];

  async function read({ data: { key, sha256: hash } }: BullJob<Job>): Promise<void> {
    if ((await values.exists(readingPlace(key))) === 1) return;
    const bytes = await values.getBuffer(articlePlace(key));
    // Gone, or another one: the build that wants it sees that no reading comes, and puts both out again.
    if (bytes === null || sha256(bytes) !== hash) return;
    const article = unpacked<Article>(bytes);
    if (keyOf(article, reader) !== key) return;
    const reading = await crew.read(article);
    await values.set(readingPlace(key), packed(reading), 'EX', KEPT_SECONDS);
    done++;
  }

  const worker = new Worker<Job>(queueOf(reader), read, {
    connection: connectionTo(address),
    prefix: PREFIX,
    concurrency: crew.atOnce,
    lockDuration: options.silentMs,
    stalledInterval: options.silentMs,
    maxStalledCount: 1,
  });
  // Without a listener an error ends the process; connections come back by themselves.
  worker.on('error', () => {});
  worker.on('failed', () => {
    failed++;
    options.onRead(done, failed);
  });
  worker.on('completed', () => options.onRead(done, failed));
  return async () => {
    await worker.close();
    await crew.end();
    await connection.close();
  };
}
