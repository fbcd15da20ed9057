/* Ways between two entities over the lines that pass the filters: the shortest ones, and what both are joined to. */

interface Line {
  readonly a: number;
  readonly b: number;
}

export interface Route {
  /** Each from the one entity to the other, both included; all of the same, least number of steps. */
  readonly ways: readonly (readonly number[])[];
  /** Entities joined to both; sorted. */
  readonly common: readonly number[];
}

/** How many steps a way has at most, and how many ways and common neighbors are named. */
export const ROUTES = { steps: 5, ways: 5, common: 24 };

export function routesOf(lines: readonly Line[], from: number, to: number): Route {
  const neighbors = neighborsOf(lines);
  const near = neighbors.get(from) ?? [];
  const there = new Set(neighbors.get(to) ?? []);
  const common = near.filter((one) => there.has(one) && one !== from && one !== to);
  return {
    ways: from === to ? [] : shortest(neighbors, from, to),
    common: common.sort((left, right) => left - right).slice(0, ROUTES.common),
  };
}

function neighborsOf(lines: readonly Line[]): ReadonlyMap<number, number[]> {
  const neighbors = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const list = neighbors.get(one);
    if (list === undefined) neighbors.set(one, [other]);
    else list.push(other);
  };
  for (const { a, b } of lines) {
    add(a, b);
    add(b, a);
  }
  return neighbors;
}

/** Steps outward from `to` say which neighbor is nearer; a walk from `from` over nearer ones only meets every shortest way. */
function shortest(neighbors: ReadonlyMap<number, readonly number[]>, from: number, to: number): number[][] {
  const away = distances(neighbors, to);
  if (!away.has(from)) return [];
  const ways: number[][] = [];
  const walk = (way: readonly number[]): void => {
    const at = way.at(-1)!;
    if (at === to) ways.push([...way]);
    else
      for (const next of [...(neighbors.get(at) ?? [])].sort((left, right) => left - right))
        if (ways.length < ROUTES.ways && away.get(next) === away.get(at)! - 1) walk([...way, next]);
  };
  walk([from]);
  return ways;
}

function distances(neighbors: ReadonlyMap<number, readonly number[]>, start: number): ReadonlyMap<number, number> {
  const away = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= ROUTES.steps && edge.length > 0; step++) {
    const next: number[] = [];
    for (const at of edge)
      for (const other of neighbors.get(at) ?? [])
        if (!away.has(other)) {
          away.set(other, step);
          next.push(other);
        }
    edge = next;
  }
  return away;
}
