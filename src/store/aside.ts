import type { Claim, Mention, Reading } from '../model';
import { asJson } from '../text/as-json';
import { type Chunks, chunksOf, listOf, Recent } from '../text/packed-list';
import { MentionTable, packedMentionsOf, withPackedMentions } from '../text/packed-mentions';
import { keepLine } from './kept-lines';
import { claimsPlace } from './lazy-reading';
import { claimStarts } from './long-claims';
import { appendBytes, closeFile, openNameless, readTextAt } from './open-files';
import type { Kind } from './segments';
import { lyingRecord, placeOfLine, type Source } from './unparsed';

/*
 * Readings of a build that is going on. Their claims, most of what they are, are put aside as the JSON they are stored as: in memory as
 * long as that is little, then in a file beside the store that has no name, so that nothing is left of it whatever becomes of the build.
 */

/** Bytes that are kept in memory. Tests set another number. */
export const asideLimit = { inMemory: 64_000_000 };
/** Bytes that are written together. */
const AT_ONCE = 1_000_000;
/** Claims that are parsed together. One alone: deeds of several articles ask for one claim here and one there. */
const SIZE = 1;
/** Times as many claims are kept as objects: whoever asks for one claim soon asks for others of its article. */
const RECENT = 2048;

/** Where a record lies. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** What was put aside at once, where it would lie in the file. */
interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

export class Aside {
  /** What is not in the file. */
  private pieces: Piece[] = [];
  private file: number | null = null;
  private inFile = 0;
  private length = 0;
  private readonly source: Source = { segment: null, text: (at, length) => this.text({ at, length }) };
  private readonly recent = new Recent(RECENT);
  private readonly mentions = new MentionTable();
  private readonly lines = new WeakMap<object, Place>();

  constructor(
    private readonly folder: string,
    private readonly inMemory: number = asideLimit.inMemory,
  ) {}

  /** The same reading, of which only what every resolution asks of all is held. */
  put(reading: Reading): Reading {
    const packed = chunksOf(reading.claims);
    if (packed !== null) return this.long(reading, packed);
    const line = Buffer.from(asJson(reading));
    const claims = claimsPlace(line);
    const starts = claims === null ? null : claimStarts(reading.article, line.subarray(claims.from + 1, claims.to));
    // One without claims, or with ids of another form, takes little or is none of ours.
    if (claims === null || starts?.length !== reading.claims.length) return reading;
    const place = this.append(line);
    const from = place.at + claims.from + 1;
    const chunks = starts.filter((_, at) => at % SIZE === 0).map((start) => from + start);
    return this.light(reading, place, [...chunks, place.at + claims.to + 1]);
  }

  /** True where there is so much that a file was opened for it. */
  private get isLarge(): boolean {
    return this.file !== null;
  }

  /** Says that there will be much: all of it goes to the file. */
  expectMuch(): void {
    this.file ??= openNameless(this.folder);
  }

  /** Texts that are held only where they are few; made anew each time they are asked for. */
  texts(all: Iterable<string>): Iterable<string> {
    const lines = Array.from(all, (text) => (this.isLarge ? this.append(Buffer.from(text)) : text));
    const textOf = (line: string | Place) => (typeof line === 'string' ? line : this.text(line));
    return {
      *[Symbol.iterator]() {
        for (const line of lines) yield textOf(line);
      },
    };
  }

  /** The same record as its line, if there is so much that a file was opened for it; small sets are sooner held as they are. */
  record<Value extends object>(kind: Kind, record: Value): Value {
    if (!this.isLarge) return record;
    const place = this.append(Buffer.from(JSON.stringify(record)));
    return lyingRecord(kind, record, { source: this.source, ...place }) ?? record;
  }

  /** `starts`: of each chunk of claims, and a byte behind the last one's end. Nothing in here may refer to the claims as objects or text, or they would be held as long as the reading. */
  private light(
    { article, sentences, mentions, notices, claims: { length } }: Reading,
    place: Place,
    starts: number[],
  ) {
    const claims = this.claimsAt(starts, length, true);
    const light = this.packed({ article, sentences, claims, notices }, mentions);
    keepLine(light, () => this.text(place));
    this.lines.set(light, place);
    return light;
  }

  /** A very long article, whose claims come packed: they go to the file some at a time. */
  private long(reading: Reading, chunks: Chunks): Reading {
    const { article, sentences, notices } = reading;
    const starts = this.appendChunks(article, chunks);
    const claims = starts === null ? reading.claims : this.claimsAt(starts, chunks.length, false);
    const rows = packedMentionsOf(reading);
    return rows === null
      ? this.packed({ article, sentences, claims, notices }, reading.mentions)
      : withPackedMentions({ article, sentences, notices }, rows, () => claims);
  }

  /** Where chunks of `SIZE` claims start, and a byte behind the last one's end; null where they do not look like claims of ours. */
  private appendChunks(article: string, chunks: Chunks): number[] | null {
    if (chunks.size % SIZE !== 0) return null;
    this.expectMuch();
    const starts: number[] = [];
    for (let first = 0; first < chunks.length; first += chunks.size) {
      const bytes = Buffer.from(`${chunks.json(first / chunks.size).slice(1, -1)},`);
      const own = claimStarts(article, bytes.subarray(0, -1));
      if (own?.length !== Math.min(chunks.size, chunks.length - first)) return null;
      const { at } = this.append(bytes);
      for (let claim = 0; claim < own.length; claim += SIZE) starts.push(at + own[claim]!);
    }
    starts.push(this.length);
    return starts;
  }

  /** `isOnePiece`: they were put aside at once, so that several of them can be read at once. */
  private claimsAt(starts: readonly number[], length: number, isOnePiece: boolean): readonly Claim[] {
    const run = (first: number, end: number) =>
      `[${this.text({ at: starts[first]!, length: starts[end]! - starts[first]! - 1 })}]`;
    const chunks = { length, size: SIZE, json: (chunk: number) => run(chunk, chunk + 1) };
    return listOf<Claim>(isOnePiece ? { ...chunks, run } : chunks, this.recent);
  }

  private packed({ article, sentences, claims, notices }: Omit<Reading, 'mentions'>, mentions: readonly Mention[]) {
    const rows = this.mentions.pack(article, mentions);
    return rows === null
      ? { article, sentences, mentions, claims, notices }
      : withPackedMentions({ article, sentences, notices }, rows, () => claims);
  }

  /** The open file that all of this lies in now, for other threads to read; nothing of it is written again. */
  wholeFile(): number {
    this.expectMuch();
    this.flush();
    return this.file!;
  }

  /** Where the line of a reading or record lies; null for one that was not put aside in one line. */
  placeOf(record: object): Place | null {
    return this.lines.get(record) ?? placeOfLine(record, this.source);
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
    this.pieces.push({ at: place.at, bytes });
    if (this.length - this.inFile <= (this.file === null ? this.inMemory : Math.min(this.inMemory, AT_ONCE)))
      return place;
    this.flush();
    return place;
  }

  private flush(): void {
    this.expectMuch();
    if (this.pieces.length > 0) appendBytes(this.file!, Buffer.concat(this.pieces.splice(0).map(({ bytes }) => bytes)));
    this.inFile = this.length;
  }

  private text({ at, length }: Place): string {
    if (at < this.inFile) return readTextAt(this.file!, at, length);
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
