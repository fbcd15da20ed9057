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
const RECENT = 24;
/** Claims that are parsed together. */
const SIZE = 4;

/** Where a record lies. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** What was put aside at once, where it would lie in the file. */
interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

/** The line of a record that was put aside, without the line break. */
const LINES = new WeakMap<object, () => string>();

/** Its line; null for a record that was not put aside. */
export function asideLineOf(record: object): string | null {
  return LINES.get(record)?.() ?? null;
}

export class Aside {
  /** What is not in the file. */
  private pieces: Piece[] = [];
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
    const { article, sentences, mentions, notices } = reading;
    const before = `${JSON.stringify({ article, sentences, mentions }).slice(0, -1)},"claims":[`;
    const claims = reading.claims.map((claim) => JSON.stringify(claim));
    const line = Buffer.from(`${before}${claims.join()}],"notices":${JSON.stringify(notices)}}`);
    const place = this.append(line);
    return this.light(reading, place, startsOf(claims, place.at + Buffer.byteLength(before)));
  }

  /** Nothing in here may refer to the claims as objects or text, or they would be held as long as the reading. */
  private light(
    { article, sentences, mentions, notices, claims: { length } }: Reading,
    place: Place,
    starts: number[],
  ) {
    const json = (chunk: number) =>
      `[${this.text({ at: starts[chunk]!, length: starts[chunk + 1]! - starts[chunk]! - 1 })}]`;
    const list = () => listOf<Claim>({ length, size: SIZE, json });
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

  /** Lets go of all that was put aside: nobody may ask for it any more. */
  end(): void {
    this.pieces = [];
    this.recent.clear();
    if (this.file !== null) closeFile(this.file);
    this.file = null;
  }

  private append(bytes: Buffer): Place {
    const place = { at: this.length, length: bytes.length };
    this.length += bytes.length;
    if (this.length > this.inMemory && this.file === null) {
      this.file = openNameless(this.folder);
      for (const { bytes: piece } of this.pieces.splice(0)) appendBytes(this.file, piece);
    }
    if (this.file === null) this.pieces.push({ at: place.at, bytes });
    else appendBytes(this.file, bytes);
    return place;
  }

  private text({ at, length }: Place): string {
    if (this.file !== null) return readBytesAt(this.file, at, length).toString();
    const piece = this.pieceAt(at);
    return piece.bytes.toString('utf8', at - piece.at, at - piece.at + length);
  }

  private pieceAt(at: number): Piece {
    let [low, high] = [0, this.pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.at <= at) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low]!;
  }
}

/** Where each chunk of claims starts, and a byte behind the last one's end, as if there were one more. */
function startsOf(claims: readonly string[], from: number): number[] {
  const starts = [from];
  for (let chunk = 0; chunk * SIZE < claims.length; chunk++) {
    const some = claims.slice(chunk * SIZE, (chunk + 1) * SIZE).join();
    starts.push(starts[chunk]! + Buffer.byteLength(some) + 1);
  }
  return starts;
}
