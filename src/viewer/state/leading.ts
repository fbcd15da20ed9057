import type { PageIndex } from './page-index';

/** How many entities the overview shows, of how many large communities one at least, and how many it is chosen from. */
export const OVERVIEW = { entities: 36, communities: 6, pool: 160 };

interface Line {
  readonly a: number;
  readonly b: number;
}

/**
 * The entities an overview shows: first the most named of each large community, then, one by one, the most named, counting those that
 * are joined to one already chosen for more. So the picture holds together; what no edge joins to anything comes last.
 */
export function leading(
  index: PageIndex,
  candidates: readonly number[],
  weights: Int32Array,
  lines: readonly Line[],
): number[] {
  const ranked = [...candidates].sort((left, right) => weights[right]! - weights[left]! || left - right);
  const joined = new Uint8Array(weights.length);
  for (const { a, b } of lines) joined[a] = joined[b] = 1;
  const chosen = new Set<number>();
  const started = new Set<number>();
  for (const at of ranked) {
    const { community } = index.data.entities[at]!;
    if (community < 0 || community >= OVERVIEW.communities || started.has(community) || joined[at] === 0) continue;
    started.add(community);
    chosen.add(at);
  }
  // Only so many can be worth it: the rest is named too seldom.
  const pool = new Set([
    ...ranked.slice(0, OVERVIEW.pool),
    ...ranked.filter((at) => joined[at] === 1).slice(0, OVERVIEW.pool),
  ]);
  const near = neighborsAmong(new Set([...pool, ...chosen]), lines);
  for (const at of chosen) pool.delete(at);
  const worth = (at: number) =>
    weights[at]! * (near.get(at)?.some((other) => chosen.has(other)) ? 1 : joined[at] === 1 ? 0.3 : 0.05);
  while (chosen.size < OVERVIEW.entities && pool.size > 0) {
    const next = [...pool].reduce((best, at) => (worth(at) > worth(best) ? at : best));
    pool.delete(next);
    chosen.add(next);
  }
  return [...chosen].sort((left, right) => left - right);
}

function neighborsAmong(wanted: ReadonlySet<number>, lines: readonly Line[]): ReadonlyMap<number, readonly number[]> {
  const neighbors = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const there = neighbors.get(one);
    if (there === undefined) neighbors.set(one, [other]);
    else there.push(other);
  };
  for (const { a, b } of lines)
    if (wanted.has(a) && wanted.has(b)) {
      add(a, b);
      add(b, a);
    }
  return neighbors;
}
