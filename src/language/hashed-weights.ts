/**
 * The weights of one linear model over hashed features, for reading only.
 *
 * In memory: an open-addressing table of (feature hash, value) pairs side by side, so that one cache line answers a
 * look-up. Most features have a weight for one label only: for those the value is that entry itself, `weight << 8 | label`,
 * made negative by the topmost bit; for others it is where their row starts: its length, then its entries.
 * Features so common that they have a weight for many labels come up at every step. Their rows are kept with a place for
 * each label, three labels in one float64 (whose integers are exact up to 2 ** 53), and one addition serves three labels.
 * Slots rise with the hash as an unsigned integer. Hashes that come sorted then fill the table from front to back, and
 * loading is a walk through memory instead of a million random writes.
 *
 * On disk: hashes sorted and written as differences in 7-bit groups, row lengths, labels, and weights as one byte each
 * that stands for an entry of a code book (fine steps near zero, coarse ones far out, so large weights are never clipped).
 */
export interface HashedWeights {
  /** `[hash, value]` for each slot; value 0 marks an empty slot. The last slots are room for what runs over the end. */
  readonly table: Int32Array;
  /** Slots for each value of a hash. */
  readonly scale: number;
  readonly rows: Int32Array;
  /** Dense rows, each as long as `sums`; the last one is empty. */
  readonly dense: Float64Array;
  /** Where dense rows are added up; zero between calls. */
  readonly sums: Float64Array;
}

/** The same weights as they are kept in a model file. */
export interface PackedWeights {
  readonly hashes: Uint8Array;
  readonly lengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly codes: Int8Array;
  /** Weight of code `c` at index `c + 127`. */
  readonly codeBook: Int32Array;
}

/** One feature of a model in training: its hash and its weights by label. */
export interface WeightRow {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Adds the weights of `count` features to `scores`, which is indexed by label. The table and the rows are larger than the
 * processor's cache: asking for all slots first, and then for all rows, lets it wait for many of them at once.
 */
export function addScores(model: HashedWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, scale } = model;
  if (count + 3 > values.length) values = new Int32Array(count * 2);
  const found = values;
  for (let f = 0; f < count; f++) found[f] = table[((((features[f] >>> 0) * scale) | 0) << 1) + 1];
  const rows = findRows(model, features, count, found);
  addRows(model, found, rows, scores);
  addDense(model.sums, scores);
}

/** Table values of the features at hand. */
let values = new Int32Array(512);

/**
 * Leaves in `found` the values of the features that the model knows, and returns how many they are. It also reads the
 * length of each row, only so that the row is on its way when `addRows` needs it.
 */
function findRows(
  { table, scale, rows }: HashedWeights,
  features: Int32Array,
  count: number,
  found: Int32Array,
): number {
  let known = 0;
  let touched = 0;
  for (let f = 0; f < count; f++) {
    let value = found[f];
    if (value === 0) continue;
    const hash = features[f];
    let slot = (((hash >>> 0) * scale) | 0) << 1;
    while (value !== 0 && table[slot] !== hash) {
      slot += 2;
      value = table[slot + 1];
    }
    if (value === 0) continue;
    found[known++] = value;
    if (value > 0 && value < DENSE) touched |= rows[value];
  }
  return touched < 0 ? 0 : known; // Lengths are never negative: the reads must only seem to matter.
}

function addRows({ rows, dense, sums }: HashedWeights, found: Int32Array, count: number, scores: Int32Array): void {
  let waiting = 0;
  for (let f = 0; f < count; f++) {
    const value = found[f];
    if (value < 0) {
      scores[value & 255] += (value << 1) >> 9;
    } else if (value >= DENSE) {
      found[waiting++] = value - DENSE;
    } else {
      const end = value + rows[value];
      for (let k = value + 1; k <= end; k++) {
        const entry = rows[k];
        scores[entry & 255] += entry >> 8;
      }
    }
  }
  // Three more starts of an empty row, so that rows can be added four at a time.
  for (let more = 0; more < 3; more++) found[waiting + more] = dense.length - sums.length;
  for (let f = 0; f < waiting; f += 4) addFour(dense, sums, found[f], found[f + 1], found[f + 2], found[f + 3]);
}

function addFour(dense: Float64Array, sums: Float64Array, a: number, b: number, c: number, d: number): void {
  for (let place = 0; place < sums.length; place++) {
    sums[place] += dense[a + place] + dense[b + place] + (dense[c + place] + dense[d + place]);
  }
}

/** Values from here on point into `dense`. */
const DENSE = 1 << 30;
const LANES = 3;
/** Sums of a label's weights stay far below half of this. */
const LANE = 2 ** 18;

/** Adding this and taking it away rounds to the nearest integer: floats of this size have no places behind the point. */
const ROUND = 1.5 * 2 ** 52;

/** Takes the labels' sums apart, from the topmost lane down, and clears them. */
function addDense(sums: Float64Array, scores: Int32Array): void {
  let label = 0;
  for (let place = 0; place < sums.length; place++) {
    let sum = sums[place];
    const third = sum * (1 / (LANE * LANE)) + ROUND - ROUND;
    sum -= third * (LANE * LANE);
    const second = sum * (1 / LANE) + ROUND - ROUND;
    scores[label] += sum - second * LANE;
    scores[label + 1] += second;
    scores[label + 2] += third;
    label += LANES;
    sums[place] = 0;
  }
}

/** Whether any weight was kept for a feature. */
export function hasFeature({ table, scale }: HashedWeights, hash: number): boolean {
  let slot = (((hash >>> 0) * scale) | 0) << 1;
  while (table[slot + 1] !== 0) {
    if (table[slot] === hash) return true;
    slot += 2;
  }
  return false;
}

/** Integer units of a packed weight in one unit of a trained weight: the finest step is 1 / WEIGHT_UNITS. */
export const WEIGHT_UNITS = 16;

/** Code magnitudes up to this one are even steps; above it steps grow geometrically up to the largest weight. */
const EVEN_CODES = 80;

/** `largest` in trained units. */
function makeCodeBook(largest: number): Int32Array {
  const step = 2;
  const even = EVEN_CODES * step;
  const top = Math.max(Math.ceil(largest * WEIGHT_UNITS), even + (127 - EVEN_CODES) * step);
  const ratio = (top / even) ** (1 / (127 - EVEN_CODES));
  const book = new Int32Array(255);
  for (let code = 1; code <= 127; code++) {
    const size = code <= EVEN_CODES ? code * step : Math.round(even * ratio ** (code - EVEN_CODES));
    book[127 + code] = size;
    book[127 - code] = -size;
  }
  return book;
}

/** The code whose weight is nearest. */
function encode(book: Int32Array, weight: number): number {
  const size = Math.abs(weight) * WEIGHT_UNITS;
  let low = 0;
  let high = 127;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (book[127 + middle] <= size) low = middle;
    else high = middle;
  }
  const code = size - book[127 + low] <= book[127 + high] - size ? low : high;
  return weight < 0 ? -code : code;
}

/** Rows in any order, each hash once; weights that round to zero are dropped, and rows that lose all of theirs. */
export function packWeights(rows: readonly WeightRow[]): PackedWeights {
  let largest = 0;
  for (const row of rows) for (const weight of row.weights) largest = Math.max(largest, Math.abs(weight));
  const codeBook = makeCodeBook(largest);
  const sorted = [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const hashes: number[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const codes: number[] = [];
  let previous = 0;
  for (const row of sorted) {
    const before = codes.length;
    row.weights.forEach((weight, i) => {
      const code = encode(codeBook, weight);
      if (code === 0) return;
      labels.push(row.labels[i]);
      codes.push(code);
    });
    if (codes.length === before) continue;
    lengths.push(codes.length - before);
    pushVarint(hashes, (row.hash >>> 0) - previous);
    previous = row.hash >>> 0;
  }
  return {
    hashes: Uint8Array.from(hashes),
    lengths: Uint8Array.from(lengths),
    labels: Uint8Array.from(labels),
    codes: Int8Array.from(codes),
    codeBook,
  };
}

function pushVarint(bytes: number[], value: number): void {
  while (value > 127) {
    bytes.push((value & 127) | 128);
    value = Math.floor(value / 128);
  }
  bytes.push(value);
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

/** Adding a place of a dense row takes about a third of the time of adding an entry of another row. */
const DENSE_SHARE = 3;

/** Rows shorter than this are faster to add entry by entry. */
const LEAST_DENSE = 10;

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

/** Memory that threads can share; `sums`, which is written to, is each thread's own. */
const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

export function unpackWeights(packed: PackedWeights): HashedWeights {
  const { hashes, lengths, labels, codes, codeBook } = packed;
  const slots = Math.ceil(lengths.length * ROOM) + 1;
  const scale = slots / 2 ** 32;
  const table = new Int32Array(shared(8 * (slots + OVERRUN)));
  const width = Math.ceil((highest(labels) + 1) / LANES);
  const least = Math.max(LEAST_DENSE, width / DENSE_SHARE);
  const rows = new Int32Array(shared(4 * (1 + roomForRows(lengths, least))));
  const dense = new Float64Array(shared(8 * width * (countFrom(lengths, least) + 1)));
  let place = 0;
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
      table[slot + 1] = place + DENSE;
      for (let k = 0; k < length; k++, entry++) {
        const label = labels[entry];
        dense[place + Math.floor(label / LANES)] += codeBook[codes[entry] + 127] * LANE ** (label % LANES);
      }
      place += width;
      continue;
    }
    table[slot + 1] = start;
    rows[start++] = length;
    for (let k = 0; k < length; k++, entry++) rows[start++] = (codeBook[codes[entry] + 127] << 8) | labels[entry];
  }
  return { table, scale, rows, dense, sums: new Float64Array(width) };
}

/** The topmost bit; the weight beside it keeps 23 bits, its own sign among them. */
const INLINE = 1 << 31;
