/**
 * An averaged perceptron over hashed features that grows as it learns: a feature gets a row only when a mistake touches
 * it, and a row holds only the labels that were touched.
 *
 * All rows lie in one buffer, seen as integers and as floats: a row is `[used, log2 of its room]` and then
 * `[label, weight]` for each entry, so that scoring a feature costs two reads from far memory, its slot and its row. A full
 * row moves to a block of twice its room.
 *
 * Averaging (Daume): for each weight w the sum u of (moment of change x change) is kept; the average over all moments is
 * w - u / moments.
 */
import type { HashedWeights } from '../src/language/hashed-weights';
import { featureTest } from '../src/language/hashed-weights';
import type { WeightRow } from '../src/language/packed-weights';

export interface Learner {
  /** `[hash, start of its row]` for each slot; start 0 marks an empty slot. */
  table: Int32Array;
  shift: number;
  features: number;
  /** Two views of the same bytes. */
  cells: Int32Array;
  weights: Float32Array;
  /** The sum u of the entry at cell `k` is at `k / 2`. */
  sums: Float64Array;
  end: number;
  /** Starts of blocks given back, by log2 of their room. */
  readonly free: number[][];
  /** When set, only these features may be learned: training again on what pruning left. */
  readonly allowed: ((hash: number) => boolean) | null;
}

/** @param bits log2 of the slots to begin with; a learner that is filled in the order of hashes must not have to grow */
export function makeLearner(bits = 20, allowed: HashedWeights | null = null): Learner {
  const cells = new Int32Array(1 << 23);
  return {
    table: new Int32Array(2 << bits),
    shift: 32 - bits,
    features: 0,
    cells,
    weights: new Float32Array(cells.buffer),
    sums: new Float64Array(cells.length / 2),
    end: 2,
    free: Array.from({ length: 9 }, () => []),
    allowed: allowed && featureTest(allowed),
  };
}

/** Adds the present weights of the features to `scores`. */
export function scoreWith(learner: Learner, features: Int32Array, count: number, scores: Float32Array): void {
  const { table, shift, cells, weights } = learner;
  const last = table.length - 2;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    let slot = (hash >>> shift) << 1;
    let start = table[slot + 1];
    while (start !== 0 && table[slot] !== hash) {
      slot = slot === last ? 0 : slot + 2;
      start = table[slot + 1];
    }
    if (start === 0) continue;
    const to = start + 2 + 2 * cells[start];
    for (let k = start + 2; k < to; k += 2) scores[cells[k]] += weights[k + 1];
  }
}

/** Adds `change` to the weight of `label` in each feature; `moment` counts training steps from 1. */
export function updateWith(
  learner: Learner,
  features: Int32Array,
  count: number,
  label: number,
  change: number,
  moment: number,
): void {
  for (let f = 0; f < count; f++) {
    const slot = slotOf(learner, features[f]);
    if (slot < 0) continue;
    const k = entryOf(learner, slot, label);
    learner.weights[k + 1] += change;
    learner.sums[k >> 1] += change * moment;
  }
}

/** The slot of a feature, with a row behind it; -1 where it may not be learned. */
function slotOf(learner: Learner, hash: number): number {
  const { table, shift } = learner;
  const last = table.length - 2;
  let slot = (hash >>> shift) << 1;
  while (table[slot + 1] !== 0) {
    if (table[slot] === hash) return slot;
    slot = slot === last ? 0 : slot + 2;
  }
  if (learner.allowed !== null && !learner.allowed(hash)) return -1;
  if (learner.features * 4 >= table.length) {
    growTable(learner);
    return slotOf(learner, hash);
  }
  learner.features++;
  table[slot] = hash;
  table[slot + 1] = takeBlock(learner, 1);
  return slot;
}

/** The cell of the label's entry in the row behind a slot; the entry is made when there is none. */
function entryOf(learner: Learner, slot: number, label: number): number {
  const { table, cells } = learner;
  const start = table[slot + 1];
  const used = cells[start];
  const end = start + 2 + 2 * used;
  for (let k = start + 2; k < end; k += 2) if (cells[k] === label) return k;
  if (used === 1 << cells[start + 1]) {
    moveRow(learner, slot);
    return entryOf(learner, slot, label);
  }
  cells[start] = used + 1;
  cells[end] = label;
  learner.weights[end + 1] = 0;
  learner.sums[end >> 1] = 0;
  return end;
}

function moveRow(learner: Learner, slot: number): void {
  const from = learner.table[slot + 1];
  const room = learner.cells[from + 1];
  const to = takeBlock(learner, room + 1);
  const used = learner.cells[from];
  learner.cells[to] = used;
  learner.cells.copyWithin(to + 2, from + 2, from + 2 + 2 * used);
  learner.sums.copyWithin((to >> 1) + 1, (from >> 1) + 1, (from >> 1) + 1 + used);
  learner.free[room].push(from);
  learner.table[slot + 1] = to;
}

/** The start of an empty row with room for 2 to the power of `room` entries. */
function takeBlock(learner: Learner, room: number): number {
  let start = learner.free[room].pop();
  if (start === undefined) {
    start = learner.end;
    learner.end += 2 + (2 << room);
    while (learner.end > learner.cells.length) growCells(learner);
  }
  learner.cells[start] = 0;
  learner.cells[start + 1] = room;
  return start;
}

function growCells(learner: Learner): void {
  const { cells, sums } = learner;
  learner.cells = new Int32Array(cells.length * 2);
  learner.cells.set(cells);
  learner.weights = new Float32Array(learner.cells.buffer);
  learner.sums = new Float64Array(cells.length);
  learner.sums.set(sums);
}

function growTable(learner: Learner): void {
  const { table } = learner;
  learner.table = new Int32Array(table.length * 2);
  learner.shift--;
  const last = learner.table.length - 2;
  for (let old = 0; old < table.length; old += 2) {
    if (table[old + 1] === 0) continue;
    let slot = (table[old] >>> learner.shift) << 1;
    while (learner.table[slot + 1] !== 0) slot = slot === last ? 0 : slot + 2;
    learner.table[slot] = table[old];
    learner.table[slot + 1] = table[old + 1];
  }
}

/** Which weights are worth keeping, in the unit of the updates. */
export interface Pruning {
  /** Smaller weights are dropped. */
  readonly least: number;
  /** Features none of whose weights is this large are dropped. */
  readonly leastOfRow: number;
}

/** The averaged weights after `moments` steps that are worth keeping. */
export function* averagedRows(learner: Learner, moments: number, { least, leastOfRow }: Pruning): Generator<WeightRow> {
  const { table, cells, sums } = learner;
  for (let slot = 0; slot < table.length; slot += 2) {
    const start = table[slot + 1];
    if (start === 0) continue;
    const labels: number[] = [];
    const weights: number[] = [];
    let largest = 0;
    const to = start + 2 + 2 * cells[start];
    for (let k = start + 2; k < to; k += 2) {
      const weight = learner.weights[k + 1] - sums[k >> 1] / moments;
      if (Math.abs(weight) < least) continue;
      labels.push(cells[k]);
      weights.push(weight);
      largest = Math.max(largest, Math.abs(weight));
    }
    if (labels.length > 0 && largest >= leastOfRow) yield { hash: table[slot], labels, weights };
  }
}

/** Rows one after the other, as they go from one process to another. */
export interface FlatRows {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export function flatten(rows: Iterable<WeightRow>): FlatRows {
  const hashes: number[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const row of rows) {
    hashes.push(row.hash);
    lengths.push(row.labels.length);
    for (const label of row.labels) labels.push(label);
    for (const weight of row.weights) weights.push(weight);
  }
  return {
    hashes: Int32Array.from(hashes),
    lengths: Uint8Array.from(lengths),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
  };
}

/** The mean of several models over the same features and labels. */
export function* meanRows(members: readonly FlatRows[], pruning: Pruning): Generator<WeightRow> {
  const most = members.reduce((sum, { hashes }) => sum + hashes.length, 1);
  const mean = makeLearner(Math.ceil(Math.log2(most * 2 + 16)));
  for (const { hashes, lengths, labels, weights } of members) {
    let k = 0;
    for (let row = 0; row < hashes.length; row++) {
      for (const end = k + lengths[row]; k < end; k++) {
        const slot = slotOf(mean, hashes[row]);
        mean.weights[entryOf(mean, slot, labels[k]) + 1] += weights[k] / members.length;
      }
    }
  }
  yield* averagedRows(mean, 1, pruning);
}
