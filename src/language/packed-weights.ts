/**
 * The weights of a linear model as a model file keeps them: hashes sorted and written as differences in 7-bit groups, row lengths, labels,
 * and weights as one byte each that stands for an entry of a code book (fine steps near zero, coarse ones far out, so large weights are
 * never clipped).
 */
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
