/* Where the bytes of one input come from: a file, standard input, a part of an archive, an answer of a server. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { collect, LARGEST_FILE, type Refusal, readBytes, readStream } from './open';

export interface Source {
  /** The input as it is called in the outcome. */
  readonly name: string;
  /** What the article remembers as its file; null for standard input and addresses. */
  readonly file: string | null;
  /** All of them; a refusal where they are more than `most`, by default `LARGEST_FILE`. */
  bytes(most?: number): Promise<Uint8Array | Refusal>;
  stream(): Promise<AsyncIterable<Uint8Array> | Refusal>;
}

export function fileSource(name: string): Source {
  return { name, file: name, bytes: (most = LARGEST_FILE) => readBytes(name, most), stream: () => readStream(name) };
}

/** Bytes that are at hand. */
export function bytesSource(name: string, bytes: Uint8Array): Source {
  const stream = async () =>
    (async function* () {
      yield bytes;
    })();
  return { name, file: null, bytes: async () => bytes, stream };
}

/** Bytes that come once, one chunk after the other. */
export function streamSource(name: string, file: string | null, chunks: AsyncIterable<Uint8Array>): Source {
  return { name, file, bytes: (most = LARGEST_FILE) => collect(chunks, most), stream: async () => chunks };
}

/** From this size on what was unpacked is held against what it was unpacked from, in bytes. */
const LOOKED_AT = 1_000_000;
const MOST_GROWTH = 200;

/** Thrown where a packed file grows as no text does. */
export class Bomb extends Error {
  constructor() {
    super(`it grows more than ${MOST_GROWTH} times when unpacked`);
  }
}

/** The same source with its gzip taken off. */
export function unpackedSource(source: Source): Source {
  const stream = async () => {
    const packed = await source.stream();
    return 'kind' in packed ? packed : gunzipped(packed);
  };
  return {
    ...source,
    stream,
    bytes: async (most = LARGEST_FILE) => {
      const chunks = await stream();
      return 'kind' in chunks ? chunks : await collect(chunks, most);
    },
  };
}

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let before = 0;
  let after = 0;
  const counted = async function* () {
    for await (const chunk of packed) {
      before += chunk.length;
      yield chunk;
    }
  };
  const gunzip = createGunzip();
  // Errors of either end reach the loop below as errors of `gunzip`.
  pipeline(Readable.from(counted()), gunzip, () => {});
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    after += chunk.length;
    if (after > LOOKED_AT && after > before * MOST_GROWTH) throw new Bomb();
    yield chunk;
  }
}
