/** Numbers the features of a training set in order of appearance and counts them. */
export interface FeatureNumbers {
  /** The number of a feature, new or known; counts one more occurrence. */
  number(hash: number): number;
  hash(number: number): number;
  /** New numbers for the features seen at least `least` times; -1 for the others. */
  keep(least: number): KeptFeatures;
}

export interface KeptFeatures {
  readonly map: Int32Array;
  readonly count: number;
}

/** An open-addressing table that doubles when half full: a `Map` of millions of integers is several times slower. */
export function makeFeatureNumbers(): FeatureNumbers {
  let bits = 20;
  let table = new Int32Array(2 << bits);
  let hashes = new Int32Array(1 << bits);
  let counts = new Int32Array(1 << bits);
  let used = 0;
  const place = (hash: number): number => {
    let slot = hash >>> (32 - bits);
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & ((1 << bits) - 1);
    return slot;
  };
  const grow = () => {
    bits++;
    table = new Int32Array(2 << bits);
    hashes = doubled(hashes);
    counts = doubled(counts);
    for (let at = 0; at < used; at++) {
      const slot = place(hashes[at]!);
      table[2 * slot] = hashes[at]!;
      table[2 * slot + 1] = at + 1;
    }
  };
  return {
    number(hash) {
      let slot = place(hash);
      if (table[2 * slot + 1] === 0) {
        if (used * 2 >= 1 << bits) {
          grow();
          slot = place(hash);
        }
        table[2 * slot] = hash;
        table[2 * slot + 1] = ++used;
        hashes[used - 1] = hash;
      }
      const at = table[2 * slot + 1]! - 1;
      counts[at]!++;
      return at;
    },
    hash: (number) => hashes[number]!,
    keep(least) {
      const map = new Int32Array(used).fill(-1);
      let count = 0;
      for (let at = 0; at < used; at++) if (counts[at]! >= least) map[at] = count++;
      return { map, count };
    },
  };
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
