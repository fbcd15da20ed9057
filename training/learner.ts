/**
 * An averaged perceptron over hashed features that grows as it learns: a feature gets a row only when a mistake touches
 * it, and a row holds only the labels that were touched. Rows live in one pool of typed arrays; a full row moves to a block
 * of twice its size.
 *
 * Averaging (Daumé): beside each weight w the sum u of (moment of change x change) is kept; the average over all moments
 * is w - u / moments.
 */
import type { HashedWeights, WeightRow } from '../src/language/hashed-weights';

export interface Learner {
  /** `[hash, row + 1]` for each slot; 0 marks an empty slot. */
  table: Int32Array;
  shift: number;
  rows: number;
  start: Int32Array;
  used: Uint8Array;
  /** Log2 of the size of the row's block. */
  size: Uint8Array;
  labels: Uint8Array;
  weights: Float32Array;
  sums: Float64Array;
  poolEnd: number;
  /** Starts of blocks given back, by log2 of their size. */
  readonly free: number[][];
  /** When set, only features in it may be learned: training again on what pruning left. */
  allowed: HashedWeights | null;
}

export function makeLearner(bits = 20): Learner {
  const rows = 1 << bits;
  return {
    table: new Int32Array(4 << bits),
    shift: 31 - bits,
    rows: 0,
    start: new Int32Array(rows),
    used: new Uint8Array(rows),
    size: new Uint8Array(rows),
    labels: new Uint8Array(rows * 4),
    weights: new Float32Array(rows * 4),
    sums: new Float64Array(rows * 4),
    poolEnd: 0,
    free: Array.from({ length: 9 }, () => []),
    allowed: null,
  };
}

/** Adds the present weights of the features to `scores`. */
export function scoreWith(learner: Learner, features: Int32Array, count: number, scores: Float32Array): void {
  const { table, shift, start, used, labels, weights } = learner;
  const last = table.length - 2;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    let slot = (hash >>> shift) << 1;
    let row = table[slot + 1];
    while (row !== 0 && table[slot] !== hash) {
      slot = slot === last ? 0 : slot + 2;
      row = table[slot + 1];
    }
    if (row === 0) continue;
    const from = start[row - 1];
    const to = from + used[row - 1];
    for (let k = from; k < to; k++) scores[labels[k]] += weights[k];
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
    const row = rowOf(learner, features[f]);
    if (row < 0) continue;
    const k = entryOf(learner, row, label);
    learner.weights[k] += change;
    learner.sums[k] += change * moment;
  }
}

function rowOf(learner: Learner, hash: number): number {
  const { table, shift } = learner;
  const last = table.length - 2;
  let slot = (hash >>> shift) << 1;
  while (table[slot + 1] !== 0) {
    if (table[slot] === hash) return table[slot + 1] - 1;
    slot = slot === last ? 0 : slot + 2;
  }
  if (learner.allowed !== null && !hasFeature(learner.allowed, hash)) return -1;
  if (learner.rows === learner.start.length) {
    growRows(learner);
    return rowOf(learner, hash);
  }
  const row = learner.rows++;
  table[slot] = hash;
  table[slot + 1] = row + 1;
  learner.start[row] = takeBlock(learner, 1);
  learner.size[row] = 1;
  return row;
}

function hasFeature(model: HashedWeights, hash: number): boolean {
  const { table, shift } = model;
  const last = table.length - 2;
  let slot = (hash >>> shift) << 1;
  while (table[slot + 1] !== 0) {
    if (table[slot] === hash) return true;
    slot = slot === last ? 0 : slot + 2;
  }
  return false;
}

function entryOf(learner: Learner, row: number, label: number): number {
  const from = learner.start[row];
  const used = learner.used[row];
  for (let k = from; k < from + used; k++) if (learner.labels[k] === label) return k;
  if (used === 1 << learner.size[row]) moveRow(learner, row);
  const k = learner.start[row] + used;
  learner.labels[k] = label;
  learner.weights[k] = 0;
  learner.sums[k] = 0;
  learner.used[row] = used + 1;
  return k;
}

function moveRow(learner: Learner, row: number): void {
  const size = learner.size[row];
  const from = learner.start[row];
  const to = takeBlock(learner, size + 1);
  const end = from + learner.used[row];
  learner.labels.copyWithin(to, from, end);
  learner.weights.copyWithin(to, from, end);
  learner.sums.copyWithin(to, from, end);
  learner.free[size].push(from);
  learner.start[row] = to;
  learner.size[row] = size + 1;
}

function takeBlock(learner: Learner, size: number): number {
  const given = learner.free[size].pop();
  if (given !== undefined) return given;
  const start = learner.poolEnd;
  learner.poolEnd += 1 << size;
  while (learner.poolEnd > learner.labels.length) growPool(learner);
  return start;
}

function growPool(learner: Learner): void {
  const length = learner.labels.length * 2;
  const { labels, weights, sums } = learner;
  learner.labels = new Uint8Array(length);
  learner.labels.set(labels);
  learner.weights = new Float32Array(length);
  learner.weights.set(weights);
  learner.sums = new Float64Array(length);
  learner.sums.set(sums);
}

function growRows(learner: Learner): void {
  const length = learner.start.length * 2;
  const { start, used, size, table } = learner;
  learner.start = new Int32Array(length);
  learner.start.set(start);
  learner.used = new Uint8Array(length);
  learner.used.set(used);
  learner.size = new Uint8Array(length);
  learner.size.set(size);
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

/** The averaged weights after `moments` steps, without those smaller than `least` (same unit as the updates). */
export function* averagedRows(learner: Learner, moments: number, least: number): Generator<WeightRow> {
  const { table, start, used } = learner;
  for (let slot = 0; slot < table.length; slot += 2) {
    if (table[slot + 1] === 0) continue;
    const row = table[slot + 1] - 1;
    const labels: number[] = [];
    const weights: number[] = [];
    for (let k = start[row]; k < start[row] + used[row]; k++) {
      const weight = learner.weights[k] - learner.sums[k] / moments;
      if (Math.abs(weight) < least) continue;
      labels.push(learner.labels[k]);
      weights.push(weight);
    }
    if (labels.length > 0) yield { hash: table[slot], labels, weights };
  }
}
