/**
 * A model whose features are weighed, as it lies in memory. Its weights are in shared memory: posted to a thread, they are the same
 * bytes there and no copy; the little that is left is copied.
 */
import { type HashedWeights, unpackWeights } from './hashed-weights';
import { type ModelArray, readModel } from './model-file';
import type { PackedWeights } from './packed-weights';

export interface WeighedModel<Data> {
  readonly data: Data;
  readonly weights: HashedWeights;
  /** What the model has beside its weights. */
  readonly arrays: { readonly [name: string]: ModelArray };
}

const PACKED: ReadonlySet<string> = new Set<keyof PackedWeights>(['hashes', 'lengths', 'labels', 'codes', 'codeBook']);

/** @throws ModelError */
export function readWeighed<Data>(name: string, features: number, models?: string): WeighedModel<Data> {
  const { data, arrays } = readModel<Data>(name, features, models);
  // Copies: a view would keep the whole file in memory.
  const others = Object.entries(arrays).filter(([own]) => !PACKED.has(own));
  return {
    data,
    weights: unpackWeights(arrays as unknown as PackedWeights),
    arrays: Object.fromEntries(others.map(([own, array]) => [own, array.slice()])),
  };
}
