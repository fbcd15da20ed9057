/*
 * A list that is kept as JSON, some items at a time, and looks like any other. For claims of very long articles: as objects they take five
 * times what they take as JSON, and nobody asks for more than a few of them at a time.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { virtualList } from './virtual-list';

/** Where the items of a list are kept: equal numbers of them together, the last ones fewer. */
export interface Chunks {
  /** Number of items. */
  readonly length: number;
  /** Items in a chunk. */
  readonly size: number;
  /** The items of a chunk, as a list in JSON. */
  json(chunk: number): string;
  /** Those of several chunks that stand one behind the other, `end` not among them; where it is less to read them at once. */
  run?(first: number, end: number): string;
  /** Where the list was made by a `Packer`. */
  readonly packed?: Packed;
}

/** A packed list as plain data, which can be posted to another thread. */
export interface Packed {
  readonly length: number;
  readonly chunks: readonly Uint8Array[];
}

/** Chunks that are kept as objects at a time, for each list that shares them with no other. */
const MOST_PARSED = 512;

/** Chunks that were parsed last, as objects. Lists can share them: then so many are kept of all. */
export class Recent {
  private readonly parsed = new Map<number, readonly object[]>();
  private numbers = 0;

  constructor(private readonly most: number = MOST_PARSED) {}

  /** The first of as many numbers, which no other list has. */
  numbersFor(chunks: number): number {
    const first = this.numbers;
    this.numbers += chunks;
    return first;
  }

  chunk<Item extends object>(number: number, parse: () => readonly Item[]): readonly Item[] {
    const known = this.parsed.get(number);
    if (known !== undefined) return known as readonly Item[];
    if (this.parsed.size >= this.most) this.parsed.delete(this.parsed.keys().next().value!);
    const items = parse();
    this.parsed.set(number, items);
    return items;
  }

  clear(): void {
    this.parsed.clear();
  }
}

const CHUNKS = new WeakMap<object, Chunks>();

/** Where a list is kept; null for one that is an ordinary list. */
export function chunksOf(list: readonly unknown[]): Chunks | null {
  return CHUNKS.get(list) ?? null;
}

/**
 * The list that is kept so. An item that is asked for again may be another object, equal to the first: it is known by its id, never by
 * being the same one.
 */
export function listOf<Item extends object>(chunks: Chunks, recent: Recent = new Recent()): readonly Item[] {
  const { length, size } = chunks;
  const first = recent.numbersFor(Math.ceil(length / size));
  const chunkAt = (at: number): readonly Item[] =>
    recent.chunk(first + at, () => JSON.parse(chunks.json(at)) as readonly Item[]);
  const list = virtualList(length, (at) => chunkAt(Math.floor(at / size))[at % size]!);
  CHUNKS.set(list, chunks);
  return list;
}

/** Chunks that are parsed at once by whoever goes through a whole list. */
const RUN = 64;

/**
 * The items of a list from the first to the last, for whoever asks for each of them once: of one that is kept as JSON many are read and
 * parsed together, and none of them is kept.
 */
export function* eachOnce<Item extends object>(list: readonly Item[]): Generator<Item> {
  const chunks = chunksOf(list);
  if (chunks?.run === undefined) yield* list;
  else {
    const all = Math.ceil(chunks.length / chunks.size);
    for (let first = 0; first < all; first += RUN)
      yield* JSON.parse(chunks.run(first, Math.min(all, first + RUN))) as readonly Item[];
  }
}

/** Items that are packed together. */
const SIZE = 16;

/** Makes such a list item by item, packed. */
export class Packer<Item extends object> {
  private readonly packed: Uint8Array[] = [];
  private block = new Uint8Array(0);
  private used = 0;
  private open: Item[] = [];
  private count = 0;

  /** How many items it has been given. */
  get length(): number {
    return this.count;
  }

  add(item: Item): void {
    this.open.push(item);
    this.count++;
    if (this.open.length === SIZE) this.close();
  }

  list(): readonly Item[] {
    if (this.open.length > 0) this.close();
    // Of the last block no more than is used: whoever posts a chunk to another thread posts its block.
    const { block, packed } = this;
    const last = block.slice(0, this.used);
    const isLast = ({ buffer }: Uint8Array) => buffer === block.buffer;
    const exact = ({ byteOffset: at, length }: Uint8Array) => last.subarray(at, at + length);
    const chunks = packed.map((chunk) => (isLast(chunk) ? exact(chunk) : chunk));
    return unpacked({ length: this.count, chunks });
  }

  private close(): void {
    const bytes = deflateRawSync(JSON.stringify(this.open), { level: 1, chunkSize: OUTPUT });
    this.open = [];
    if (this.used + bytes.length > this.block.length) {
      this.block = new Uint8Array(Math.max(BLOCK, bytes.length));
      this.used = 0;
    }
    this.block.set(bytes, this.used);
    this.packed.push(this.block.subarray(this.used, (this.used += bytes.length)));
  }
}

/**
 * Bytes of many chunks that are held in one piece. One of 32 MB or more is a mapping of its own for the C library: pages are only taken as
 * they are written, and go back to the system when it is let go, which small pieces between others never do.
 */
const BLOCK = 33 << 20;
/** About what a chunk takes. Each of them gets as much to be written to, and is collected late. */
const OUTPUT = 4_096;

/** The list that was packed so. */
export function unpacked<Item extends object>(packed: Packed): readonly Item[] {
  const json = (chunk: number) => inflateRawSync(packed.chunks[chunk]!).toString();
  return listOf({ length: packed.length, size: SIZE, json, packed });
}
