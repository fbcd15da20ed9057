/*
 * MinHash (Broder 1997) over word shingles, with bands for candidates: texts that share much meet in a bucket, so that near-duplicates
 * are found without comparing all pairs. Arithmetic is on 32-bit integers, the same on every machine.
 */

/** Words of a text as they are compared: lower case, letters and digits only. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of all runs of `size` words, each once; of the whole text where it is shorter. */
export function shingles(words: readonly string[], size: number): ReadonlySet<number> {
  const found = new Set<number>();
  const last = Math.max(0, words.length - size);
  if (words.length > 0) for (let at = 0; at <= last; at++) found.add(hash32(words.slice(at, at + size).join(' ')));
  return found;
}

/** Share of two sets that they have in common, 0 to 1. */
export function jaccard(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let common = 0;
  for (const one of small) if (large.has(one)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

export interface MinHashOptions {
  /** Bands of a signature; two texts of similarity s share one with probability 1 - (1 - s^rows)^bands. Default: 16. */
  readonly bands?: number;
  /** Minima of a band. Default: 2. */
  readonly rows?: number;
}

/** Bucket names of a set, one a band: near-duplicates have one in common. None for an empty set. */
export function buckets(set: ReadonlySet<number>, options: MinHashOptions = {}): string[] {
  const { bands = 16, rows = 2 } = options;
  if (set.size === 0) return [];
  const names: string[] = [];
  for (let band = 0; band < bands; band++) {
    const minima: number[] = [];
    for (let row = 0; row < rows; row++) minima.push(minimum(set, band * rows + row));
    names.push(`${band}:${minima.join(':')}`);
  }
  return names;
}

function minimum(set: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const value of set) {
    const hashed = mix(value ^ Math.imul(seed + 1, 0x9e3779b1));
    if (hashed < least) least = hashed;
  }
  return least;
}

/** FNV-1a over UTF-16 code units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Finalizer of MurmurHash3. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
