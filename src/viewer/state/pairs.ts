import type { PageData } from '../page-data';

export interface Pair {
  readonly key: string;
  /** Places of the two entities, `a` below `b`. */
  readonly a: number;
  readonly b: number;
  readonly relations: readonly number[];
  /** Claims behind any of them, each once. */
  readonly claims: readonly number[];
}

export function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

/** The pairs of entities that relations join, in the order of those. */
export class Pairs implements Iterable<Pair> {
  private readonly all: readonly Pair[];
  /** Places in `all` by the number of a pair: looking words up takes longer than making all the rest. */
  private readonly placeOf = new Map<number, number>();
  private readonly entities: number;

  constructor({ entities, relations }: Pick<PageData, 'entities' | 'relations'>) {
    this.entities = entities.length;
    const pairs: { key: string; a: number; b: number; relations: number[]; claims: readonly number[] }[] = [];
    relations.forEach(({ source, target, claims }, at) => {
      const [a, b] = source < target ? [source, target] : [target, source];
      const number = a * this.entities + b;
      const place = this.placeOf.get(number);
      if (place !== undefined) pairs[place]!.relations.push(at);
      else {
        this.placeOf.set(number, pairs.length);
        pairs.push({ key: pairKey(a, b), a, b, relations: [at], claims });
      }
    });
    for (const pair of pairs)
      if (pair.relations.length > 1 || pair.claims.length > 1)
        pair.claims = [...new Set(pair.relations.flatMap((at) => relations[at]!.claims))];
    this.all = pairs;
  }

  [Symbol.iterator](): IterableIterator<Pair> {
    return this.all.values();
  }

  get(key: string): Pair | undefined {
    const [a, b] = key.split('-').map(Number);
    const place = this.placeOf.get(a! * this.entities + b!);
    const pair = place === undefined ? undefined : this.all[place];
    // Other words can give the same number.
    return pair?.key === key ? pair : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }
}
