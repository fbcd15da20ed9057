import { type IncomingMessage, request as startRequest } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { userAgent } from './agent';
import { connected, type Network } from './connection';
import { asRefused, Refused } from './refused';

/** What bounds one request. */
export interface Limits {
  /** Time for all of it: looking up, connecting, asking and the whole answer; in milliseconds. */
  readonly clockMs: number;
  /** Most bytes of an answer, packed and unpacked. */
  readonly bytes: number;
  /** What happens beyond them: the answer is refused, or its beginning is taken. */
  readonly beyond: 'refuse' | 'cut';
}

export interface Reply {
  readonly status: number;
  /** Where a redirect leads, as the server wrote it. */
  readonly location: string | null;
  /** The header Content-Type. */
  readonly type: string | null;
  /** Empty where the status is not 200. */
  readonly bytes: Uint8Array;
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain, application/pdf, application/xml;q=0.9, */*;q=0.5';

/** One GET, without following anything. Throws a Refused; closes what it opened, however it ends. */
export async function request(url: URL, network: Network, limits: Limits): Promise<Reply> {
  const sockets: Socket[] = [];
  let over = false;
  const keep = (socket: Socket) => {
    sockets.push(socket);
    // Whoever waits for it hears its errors; those of a socket that nobody waits for any more must not end the program.
    socket.on('error', () => {});
    if (over) socket.destroy();
  };
  try {
    return await inTime(limits.clockMs, async () => {
      const socket = await connected(url, network, keep);
      const response = await answered(url, socket);
      const bytes = response.statusCode === 200 ? await bodyOf(response, limits) : new Uint8Array();
      return {
        status: response.statusCode ?? 0,
        location: response.headers.location ?? null,
        type: response.headers['content-type'] ?? null,
        bytes,
      };
    });
  } catch (error) {
    throw asRefused(error);
  } finally {
    over = true;
    for (const socket of sockets) socket.destroy();
  }
}

async function inTime<Result>(clockMs: number, work: () => Promise<Result>): Promise<Result> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    clock = setTimeout(
      () => failed(new Refused('timed-out', `the server was not done after ${clockMs / 1_000} s`)),
      clockMs,
    );
  });
  const working = work();
  working.catch(() => {});
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(clock);
  }
}

function answered(url: URL, socket: Socket): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const asking = startRequest({
      createConnection: () => socket,
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers: {
        Host: url.host,
        'User-Agent': userAgent(),
        Accept: ACCEPT,
        'Accept-Encoding': 'identity',
        Connection: 'close',
      },
    });
    asking.on('response', done);
    asking.on('error', failed);
    asking.end();
  });
}

/** How a server may pack its answer, though it is asked not to. */
const UNPACKERS: ReadonlyMap<string, (() => Transform) | null> = new Map([
  ['', null],
  ['identity', null],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

async function bodyOf(response: IncomingMessage, limits: Limits): Promise<Uint8Array> {
  const length = Number(response.headers['content-length'] ?? 0);
  if (limits.beyond === 'refuse' && length > limits.bytes) throw tooLarge(limits);
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpacker = UNPACKERS.get(encoding);
  if (unpacker === undefined) throw new Refused('failed', 'the server packs its answer in a way that is not known');
  const plain = bounded(response, limits);
  if (unpacker === null) return await joined(plain);
  const unpacked = unpacker();
  // Errors of either end reach the loop as errors of `unpacked`.
  pipeline(Readable.from(plain), unpacked, () => {});
  return await joined(bounded(unpacked, limits));
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= limits.bytes) {
      yield chunk;
      continue;
    }
    if (limits.beyond === 'refuse') throw tooLarge(limits);
    yield chunk.subarray(0, chunk.length - (size - limits.bytes));
    return;
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function tooLarge({ bytes }: Limits): Refused {
  return new Refused('too-large', `its answer is over ${bytes / 1_000_000} MB`);
}
