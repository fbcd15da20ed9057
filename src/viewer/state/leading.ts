import type { PageIndex } from './page-index';
import type { Stance } from './stance';

/**
 * How many entities an overview shows, of how many large communities one at least, how many disputed edges, and how many it is chosen
 * from.
 */
export const OVERVIEW = { entities: 36, communities: 6, disputed: 4, pool: 160 };

interface Line {
  readonly a: number;
  readonly b: number;
  readonly stance: Stance;
  readonly weight: number;
}

/** Entities, those that most claims name first. */
export function mostNamed(entities: readonly number[], weights: Int32Array): number[] {
  return [...entities].sort((left, right) => weights[right]! - weights[left]! || left - right);
}

/**
 * The entities an overview shows: first the ends of the edges that are disputed most, and the most named of each large community; then, one
 * by one, the most named, counting those that are joined to one already chosen for more. One that is joined to none of them comes with the
 * one it is joined to most, so the picture holds together; what no edge joins to anything comes last.
 */
export function leading(
  index: PageIndex,
  candidates: readonly number[],
  weights: Int32Array,
  lines: readonly Line[],
): number[] {
  const ranked = mostNamed(candidates, weights);
  const joined = new Uint8Array(weights.length);
  for (const { a, b } of lines) joined[a] = joined[b] = 1;
  const chosen = new Set<number>();
  for (const { a, b } of mostDisputed(lines, weights)) chosen.add(a).add(b);
  const started = new Set([...chosen].map((at) => index.data.entities[at]!.community));
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
  const near = neighborsOf(new Set([...pool, ...chosen]), lines);
  const isAlone = (at: number) => near.get(at)?.some((other) => chosen.has(other)) !== true;
  const join = (at: number) => {
    chosen.add(at);
    pool.delete(at);
    const others = near.get(at);
    if (others === undefined || !isAlone(at) || chosen.size >= OVERVIEW.entities) return;
    const other = others.reduce((best, one) => (weights[one]! > weights[best]! ? one : best));
    chosen.add(other);
    pool.delete(other);
  };
  for (const at of [...chosen]) join(at);
  const worth = (at: number) => weights[at]! * (!isAlone(at) ? 1 : joined[at] === 1 ? 0.3 : 0.05);
  while (chosen.size < OVERVIEW.entities && pool.size > 0)
    join([...pool].reduce((best, at) => (worth(at) > worth(best) ? at : best)));
  return [...chosen].sort((left, right) => left - right);
}

/** The disputed edges that most claims stand behind, those of the most named where they are level. */
function mostDisputed(lines: readonly Line[], weights: Int32Array): Line[] {
  const named = ({ a, b }: Line) => weights[a]! + weights[b]!;
  return lines
    .filter(({ stance }) => stance === 'disputed')
    .sort((left, right) => right.weight - left.weight || named(right) - named(left) || left.a - right.a)
    .slice(0, OVERVIEW.disputed);
}

/** Whom each of these is joined to. */
function neighborsOf(wanted: ReadonlySet<number>, lines: readonly Line[]): ReadonlyMap<number, readonly number[]> {
  const neighbors = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    if (!wanted.has(one)) return;
    const there = neighbors.get(one);
    if (there === undefined) neighbors.set(one, [other]);
    else there.push(other);
  };
  for (const { a, b } of lines) {
    add(a, b);
    add(b, a);
  }
  return neighbors;
}
