import { Queue } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { Problem } from '../text/problem';
import { type Address, placeOf } from './address';
import { PREFIX } from './parcel';

/** How long the first answer of a Redis is waited for, in milliseconds. */
const FIRST_MS = 5_000;
/** Between two tries to connect again. */
const AGAIN_MS = 500;

/** A Redis that answers: its queue, and the values beside it. */
export interface Connection {
  readonly queue: Queue;
  readonly values: Redis;
  readonly close: () => Promise<void>;
}

/** What clients are told of an address. Commands wait while the connection is away, and are sent when it is back. */
export function connectionTo({ host, port, user, database, encrypted, password }: Address): RedisOptions {
  return {
    host,
    port,
    db: database,
    connectTimeout: FIRST_MS,
    maxRetriesPerRequest: null,
    retryStrategy: () => AGAIN_MS,
    ...(user === null ? {} : { username: user }),
    ...(password === null ? {} : { password }),
    ...(encrypted ? { tls: {} } : {}),
  };
}

/** Connects, and gives the connection once it has answered. Throws a Problem that says why it did not. */
export async function connected(name: string, address: Address): Promise<Connection> {
  const values = new Redis(connectionTo(address));
  try {
    await within(FIRST_MS, answering(values));
  } catch (error) {
    values.disconnect();
    throw problemOf(error as Error, address);
  }
  const queue = new Queue(name, { connection: connectionTo(address), prefix: PREFIX });
  // Without a listener an error would end the process; connections come back by themselves.
  queue.on('error', () => {});
  const close = async () => {
    await within(FIRST_MS, queue.close()).catch(() => {});
    values.disconnect();
  };
  return { queue, values, close };
}

/** Asks for something that takes the rights to read: a password that is wrong or missing shows here, and so does a place where nobody is. */
function answering(values: Redis): Promise<unknown> {
  const failed = new Promise<never>((_, refuse) => {
    values.on('error', refuse);
  });
  return Promise.race([values.exists(PREFIX), failed]);
}

function problemOf(error: Error, address: Address): Problem {
  const options = { file: placeOf(address) };
  if (/WRONGPASS|NOAUTH|NOPERM|invalid password/i.test(error.message))
    return new Problem('queue-password', 'the Redis does not take the password', options);
  return new Problem('queue-down', `no Redis answers (${error.message.split('\n')[0]})`, options);
}

/** What comes in time; throws where it does not. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    clock = setTimeout(() => failed(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}
