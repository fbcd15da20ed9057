import type { Claim, Reading } from '../model';
import { chunksOf, listOf } from '../text/packed-list';
import { appendBytes, closeFile, openNameless, readBytesAt } from './disk';

/*
 * Readings of a build that is going on. Their claims, most of what they are, are put aside as the JSON they are stored as: in memory as
 * long as that is little, then in a file beside the store that has no name, so that nothing is left of it whatever becomes of the build.
 */

/** Bytes that are kept in memory. */
const IN_MEMORY = 64_000_000;
/** Readings whose claims are kept as objects: whoever asks for one claim soon asks for others of its article. */
const RECENT = 128;
/** Claims that are parsed together. */
const SIZE = 4;

/** Where a record lies. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** The line of a record that was put aside, without the line break. */
const LINES = new WeakMap<object, () => string>();

/** Its line; null for a record that was not put aside. */
export function asideLineOf(record: object): string | null {
  return LINES.get(record)?.() ?? null;
}

export class Aside {
  /** What is not in the file. */
  private pieces: Buffer[] = [];
  private file: number | null = null;
  private length = 0;
  /** Lists of claims that were asked for last, the oldest first. */
  private readonly recent = new Map<Reading, readonly Claim[]>();

  constructor(
    private readonly folder: string,
    private readonly inMemory: number = IN_MEMORY,
  ) {}

  /** The same reading, of which only what every resolution asks of all is held. */
  put(reading: Reading): Reading {
    // Claims of a very long article are no objects already.
    if (chunksOf(reading.claims) !== null) return reading;
    const { article, sentences, mentions, claims, notices } = reading;
    const before = `${JSON.stringify({ article, sentences, mentions }).slice(0, -1)},"claims":[`;
    const written = claims.map((claim) => JSON.stringify(claim));
    const line = Buffer.from(`${before}${written.join()}],"notices":${JSON.stringify(notices)}}`);
    // ... where each chunk of claims starts, and the end of the last one.
    const starts = [this.length + Buffer.byteLength(before)];
    for (let chunk = 0; chunk * SIZE < written.length; chunk++) {
      const some = written.slice(chunk * SIZE, (chunk + 1) * SIZE);
      starts.push(starts[chunk]! + Buffer.byteLength(some.join()) + 1);
    }
    const place = this.append(line);
    const json = (chunk: number) =>
      `[${this.text({ at: starts[chunk]!, length: starts[chunk + 1]! - starts[chunk]! - 1 })}]`;
    const list = () => listOf<Claim>({ length: written.length, size: SIZE, json });
    const { recent } = this;
    const light: Reading = {
      article,
      sentences,
      mentions,
      get claims() {
        const claims = recent.get(light) ?? list();
        recent.delete(light);
        recent.set(light, claims);
        if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
        return claims;
      },
      notices,
    };
    LINES.set(light, () => this.text(place));
    return light;
  }
