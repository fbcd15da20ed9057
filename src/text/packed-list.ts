/*
 * A list that is kept as JSON, some items at a time, and looks like any other. For claims of very long articles: as objects they take five
 * times what they take as JSON, and nobody asks for more than a few of them at a time.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Where the items of a list are kept: equal numbers of them together, the last ones fewer. */
export interface Chunks {
  /** Number of items. */
  readonly length: number;
  /** Items in a chunk. */
  readonly size: number;
  /** The items of a chunk, as a list in JSON. */
  json(chunk: number): string;
  /** Where the list was made by a `Packer`. */
  readonly packed?: Packed;
}

/** A packed list as plain data, which can be posted to another thread. */
export interface Packed {
  readonly length: number;
  readonly chunks: readonly Uint8Array[];
}

/** Chunks that are kept as objects at a time, for each list. */
const MOST_PARSED = 512;

const CHUNKS = new WeakMap<object, Chunks>();

/** Where a list is kept; null for one that is an ordinary list. */
export function chunksOf(list: readonly unknown[]): Chunks | null {
  return CHUNKS.get(list) ?? null;
}

/**
 * The list that is kept so. An item that is asked for again may be another object, equal to the first: it is known by its id, never by
 * being the same one.
 */
export function listOf<Item extends object>(chunks: Chunks): readonly Item[] {
  const { length, size } = chunks;
  const parsed = new Map<number, readonly Item[]>();
  const chunkAt = (at: number): readonly Item[] => {
    const known = parsed.get(at);
    if (known !== undefined) return known;
    if (parsed.size >= MOST_PARSED) parsed.delete(parsed.keys().next().value!);
    const items = JSON.parse(chunks.json(at)) as readonly Item[];
    parsed.set(at, items);
    return items;
  };
  const indexOf = (key: string | symbol): number => {
    const at = typeof key === 'string' && /^\d{1,10}$/.test(key) ? Number(key) : -1;
    return at < length ? at : -1;
  };
  const itemAt = (at: number) => chunkAt(Math.floor(at / size))[at % size];
  const list = new Proxy<Item[]>([], {
    get(target, key) {
      if (key === 'length') return length;
      const at = indexOf(key);
      return at >= 0 ? itemAt(at) : Reflect.get(target, key);
    },
    has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
  CHUNKS.set(list, chunks);
  return list;
}

/** Items that are packed together. */
const SIZE = 16;

/** Makes such a list item by item, packed. */
export class Packer<Item extends object> {
  private readonly packed: Uint8Array[] = [];
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
    return unpacked({ length: this.count, chunks: this.packed });
  }

  private close(): void {
    // A copy: what zlib gives holds on to the larger piece of memory it was written into.
    this.packed.push(new Uint8Array(deflateRawSync(JSON.stringify(this.open), { level: 1 })));
    this.open = [];
  }
}

/** The list that was packed so. */
export function unpacked<Item extends object>(packed: Packed): readonly Item[] {
  const json = (chunk: number) => inflateRawSync(packed.chunks[chunk]!).toString();
  return listOf({ length: packed.length, size: SIZE, json, packed });
}
