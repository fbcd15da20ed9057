/**
 * The weights of one linear model over hashed features, for reading only.
 *
 * In memory: an open-addressing table of (feature hash, value) pairs side by side, so that one cache line answers a
 * look-up. Most features have a weight for one label only: for those the value is that entry itself, `weight << 8 | label`,
 * made negative by the topmost bit; for others it is where their row starts: its length, then its entries.
 * Features so common that they have a weight for many labels come up at every step. Their rows are kept with a place for
 * each label, 16 bits wide, and are added eight labels at a time.
 * Slots rise with the hash as an unsigned integer. Hashes that come sorted then fill the table from front to back, and
 * loading is a walk through memory instead of a million random writes.
 *
 * The memory is one of WebAssembly, since that adds in vectors (`weighing.wat`). It is shared: posted to a thread, it is the same bytes.
 */
import type { PackedWeights } from './packed-weights';
import { PAGE } from './web-assembly';
import { WEIGHING_CODE } from './weighing-code';

export interface HashedWeights {
  /** The table from 0 on, `[hash, value]` for each slot; value 0 marks an empty slot. Then the rows, then the dense rows. */
  readonly memory: WebAssembly.Memory;
  /** Slots that a hash can point to; a few more are room for what runs over the end. */
  readonly slots: number;
  /** Where rows and dense rows begin, and how long a dense row is: all in bytes. */
  readonly rows: number;
  readonly dense: number;
  readonly width: number;
}

/** Adds up weights for one thread: features go in, scores come out. */
export interface Scorer {
  /** Hashes of features; written by the caller. */
  readonly features: Int32Array;
  /** By label; cleared by the caller. */
  readonly scores: Int32Array;
  /** Adds the weights of the first `count` features to the scores. */
  readonly add: (count: number) => void;
}

const BYTES_OF_SCORES = 1_024;
/** Features that can be added at once. */
const MOST_FEATURES = 2_048;
/** Scorers that one model can have; each thread has its own. */
const MOST_SCORERS = 4_096;

let compiled: WebAssembly.Module | null = null;

/** A scorer has a page of the model's memory of its own: make one a thread. */
export function scorerOf({ memory, slots, rows, dense, width }: HashedWeights): Scorer {
  const scratch = memory.grow(1) * PAGE;
  compiled ??= new WebAssembly.Module(Buffer.from(WEIGHING_CODE, 'base64'));
  const weights = { memory, slots: BigInt(slots), rows, dense, width, scratch };
  const { exports } = new WebAssembly.Instance(compiled, { weights });
  return {
    features: new Int32Array(memory.buffer, scratch + BYTES_OF_SCORES, MOST_FEATURES),
    scores: new Int32Array(memory.buffer, scratch, BYTES_OF_SCORES / 4),
    add: exports['add'] as (count: number) => void,
  };
}

function highest(values: Uint8Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > most) most = values[i];
  return most;
}

function countFrom(values: Uint8Array, least: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] >= least) count++;
  return count;
}

/** Rows shorter than this, or than this share of all labels, take less memory entry by entry. */
const LEAST_DENSE = 10;
const DENSE_SHARE = 9;

/** Labels that are added together. */
const LANES = 16;

/** Slots for each feature: look-ups stay short, and the table small. */
const ROOM = 1.6;
/** Slots behind the last one that a hash points to; sorted linear probing runs over by a few dozen at most. */
const OVERRUN = 4096;

/** How many numbers the rows take that are kept entry by entry, their lengths included. */
function roomForRows(lengths: Uint8Array, least: number): number {
  let room = 0;
  for (let row = 0; row < lengths.length; row++) if (lengths[row] > 1 && lengths[row] < least) room += lengths[row] + 1;
  return room;
}

const aligned = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/** @throws RangeError where a weight does not fit into 16 bits */
export function unpackWeights(packed: PackedWeights): HashedWeights {
  const { hashes, lengths, labels, codes, codeBook } = packed;
  if (codeBook.some((weight) => Math.abs(weight) > 32_767)) throw new RangeError('a weight is too large for 16 bits');
  const slots = Math.ceil(lengths.length * ROOM) + 1;
  const scale = slots / 2 ** 32;
  const places = Math.ceil((highest(labels) + 1) / LANES) * LANES;
  const least = Math.max(LEAST_DENSE, Math.ceil(places / DENSE_SHARE));
  const width = 2 * places;
  const rowsAt = aligned(8 * (slots + OVERRUN));
  const denseAt = aligned(rowsAt + 4 * (1 + roomForRows(lengths, least)));
  const pages = Math.ceil((denseAt + width * countFrom(lengths, least)) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages + MOST_SCORERS, shared: true });
  const table = new Int32Array(memory.buffer, 0, rowsAt / 4);
  const rows = new Int32Array(memory.buffer, rowsAt, (denseAt - rowsAt) / 4);
  const dense = new Int16Array(memory.buffer, denseAt);
  let denseRow = 0;
  let hash = 0;
  let cursor = 0;
  let entry = 0;
  let start = 1;
  for (let row = 0; row < lengths.length; row++) {
    let step = 1;
    let byte = hashes[cursor++];
    while (byte > 127) {
      hash += (byte & 127) * step;
      step *= 128;
      byte = hashes[cursor++];
    }
    hash += byte * step;
    let slot = ((hash * scale) | 0) << 1;
    while (table[slot + 1] !== 0) slot += 2;
    table[slot] = hash | 0;
    const length = lengths[row];
    if (length === 1) {
      table[slot + 1] = (codeBook[codes[entry] + 127] << 8) | labels[entry] | INLINE;
      entry++;
      continue;
    }
    if (length >= least) {
      table[slot + 1] = denseRow + DENSE;
      const place = denseRow++ * places;
      for (let k = 0; k < length; k++, entry++) dense[place + labels[entry]] = codeBook[codes[entry] + 127];
      continue;
    }
    table[slot + 1] = start;
    rows[start++] = length;
    for (let k = 0; k < length; k++, entry++) rows[start++] = (codeBook[codes[entry] + 127] << 8) | labels[entry];
  }
  return { memory, slots, rows: rowsAt, dense: denseAt, width };
}

/** The topmost bit; the weight beside it keeps 23 bits, its own sign among them. */
const INLINE = 1 << 31;

/** Values from here on are numbers of dense rows. */
const DENSE = 1 << 30;
