import { FACETS, type Facet, passes } from './facets';
import type { PageIndex, Pair } from './page-index';
import { jointStance, type Stance } from './stance';
import type { ViewState } from './view-state';

/** What a state shows: a pure function of it and the data. */
export interface Visible {
  /** Claims that pass every filter, as a mark for each claim. */
  readonly claims: readonly boolean[];
  readonly claimCount: number;
  /** How many passing claims each entity plays a part in. */
  readonly weights: readonly number[];
  /** Places of the entities that are drawn, sorted. */
  readonly entities: readonly number[];
  /** How many there are to draw, with those the overview leaves out. */
  readonly entityCount: number;
  readonly pairs: readonly PairLine[];
  /** For each facet, how many claims (entities, for `type`) have each value under all the other filters. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export interface PairLine extends Pair {
  /** Its relations that a passing claim stands behind. */
  readonly shown: readonly number[];
  /** Passing claims behind them. */
  readonly claims: readonly number[];
  readonly stance: Stance;
  /** Which way its relations run: from a, from b, or both. */
  readonly direction: 'a' | 'b' | 'both';
}

/** How many entities the overview shows, of how many large communities one at least, and how many it is chosen from. */
export const OVERVIEW = { entities: 36, communities: 6, pool: 160 };

export function visible(state: ViewState, index: PageIndex): Visible {
  const { data } = index;
  const typed = data.entities.map(({ type }) => passes(state.filters.type, type));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as unknown as Visible['counts'];
  const claims = data.claims.map((_, claim) => tally(claim, state, index, typed, counts));
  const weights = data.entities.map(() => 0);
  let claimCount = 0;
  claims.forEach((passing, claim) => {
    if (!passing) return;
    claimCount++;
    for (const entity of index.entitiesOfClaim[claim]!) if (typed[entity]) weights[entity]!++;
  });
  countTypes(state, index, counts);
  const candidates = data.entities.flatMap((_, at) => (weights[at]! > 0 && typed[at] ? [at] : []));
  const lines = linesOf(index, claims, typed);
  const shown = state.all ? candidates : leading(index, candidates, weights, lines);
  const entities = withSelected(state, index, shown, candidates, lines);
  const drawn = new Set(entities);
  return {
    claims,
    claimCount,
    weights,
    entities,
    entityCount: candidates.length,
    pairs: lines.filter(({ a, b }) => drawn.has(a) && drawn.has(b)),
    counts,
  };
}

const CLAIM_FACETS = FACETS.filter((facet) => facet !== 'type');

/** Whether a claim passes; counts it under each facet whose own filter is the only one that could keep it out. */
function tally(
  claim: number,
  state: ViewState,
  index: PageIndex,
  typed: readonly boolean[],
  counts: Visible['counts'],
): boolean {
  const byType = passesTypes(claim, index, typed);
  const failing = CLAIM_FACETS.filter(
    (facet) => !index.values[facet][claim]!.some((value) => passes(state.filters[facet], value)),
  );
  const failures = failing.length + (byType ? 0 : 1);
  if (!byType || failures > 1) return false;
  for (const facet of failures === 0 ? CLAIM_FACETS : failing)
    for (const value of index.values[facet][claim]!) add(counts[facet], value);
  return failures === 0;
}

/** A claim is shown where one of its edges joins two entities of shown types; one without edges, where any of its entities is. */
function passesTypes(claim: number, index: PageIndex, typed: readonly boolean[]): boolean {
  const relations = index.relationsOfClaim[claim]!;
  if (relations.length === 0) {
    const entities = index.entitiesOfClaim[claim]!;
    return entities.length === 0 ? typed.every(Boolean) : entities.some((entity) => typed[entity]);
  }
  return relations.some((at) => {
    const { source, target } = index.data.relations[at]!;
    return typed[source] === true && typed[target] === true;
  });
}

/** Entities of each type that some claim names which passes the filters of claims. */
function countTypes(state: ViewState, index: PageIndex, counts: Visible['counts']): void {
  const named = new Set<number>();
  index.data.claims.forEach((_, claim) => {
    const passing = CLAIM_FACETS.every((facet) =>
      index.values[facet][claim]!.some((value) => passes(state.filters[facet], value)),
    );
    if (passing) for (const entity of index.entitiesOfClaim[claim]!) named.add(entity);
  });
  for (const entity of named) add(counts.type, index.data.entities[entity]!.type);
}

function add(counts: ReadonlyMap<string, number>, value: string): void {
  (counts as Map<string, number>).set(value, (counts.get(value) ?? 0) + 1);
}

function linesOf(index: PageIndex, claims: readonly boolean[], typed: readonly boolean[]): PairLine[] {
  const { relations } = index.data;
  return [...index.pairs.values()].flatMap((pair) => {
    if (!typed[pair.a] || !typed[pair.b]) return [];
    const shown = pair.relations.filter((at) => relations[at]!.claims.some((claim) => claims[claim]));
    if (shown.length === 0) return [];
    const behind = [...new Set(shown.flatMap((at) => relations[at]!.claims.filter((claim) => claims[claim])))];
    const fromA = shown.some((at) => relations[at]!.source === pair.a);
    const fromB = shown.some((at) => relations[at]!.source === pair.b);
    return [
      {
        ...pair,
        shown,
        claims: behind,
        stance: jointStance(behind.map((claim) => index.stances[claim]!)),
        direction: fromA && fromB ? 'both' : fromA ? 'a' : 'b',
      } as const,
    ];
  });
}

/**
 * The entities an overview shows: first the most named of each large community, then, one by one, the most named, counting those that
 * are joined to one already chosen for more. So the picture holds together; what no edge joins to anything comes last.
 */
function leading(
  index: PageIndex,
  candidates: readonly number[],
  weights: readonly number[],
  lines: readonly PairLine[],
): number[] {
  const neighbors = neighborsOf(lines);
  const ranked = [...candidates].sort((left, right) => weights[right]! - weights[left]! || left - right);
  const chosen = new Set<number>();
  const started = new Set<number>();
  for (const at of ranked) {
    const { community } = index.data.entities[at]!;
    if (community < 0 || community >= OVERVIEW.communities || started.has(community) || !neighbors.has(at)) continue;
    started.add(community);
    chosen.add(at);
  }
  const worth = (at: number) => {
    const near = neighbors.get(at) ?? [];
    return weights[at]! * (near.some((other) => chosen.has(other)) ? 1 : near.length > 0 ? 0.3 : 0.05);
  };
  // Only so many can be worth it: the rest is named too seldom.
  const pool = new Set([
    ...ranked.slice(0, OVERVIEW.pool),
    ...ranked.filter((at) => neighbors.has(at)).slice(0, OVERVIEW.pool),
  ]);
  for (const at of chosen) pool.delete(at);
  while (chosen.size < OVERVIEW.entities && pool.size > 0) {
    const next = [...pool].reduce((best, at) => (worth(at) > worth(best) ? at : best));
    pool.delete(next);
    chosen.add(next);
  }
  return [...chosen].sort((left, right) => left - right);
}

function neighborsOf(lines: readonly PairLine[]): ReadonlyMap<number, readonly number[]> {
  const neighbors = new Map<number, number[]>();
  const add = (one: number, other: number) => {
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

/** What is selected is drawn, with everything an edge joins it to, whatever the overview leaves out. */
function withSelected(
  state: ViewState,
  index: PageIndex,
  shown: readonly number[],
  candidates: readonly number[],
  lines: readonly PairLine[],
): number[] {
  const focus = selectedEntities(state, index);
  if (focus.length === 0) return [...shown];
  const wanted = new Set(focus);
  if (state.selection?.kind === 'entity')
    for (const { a, b } of lines) {
      if (a === focus[0]) wanted.add(b);
      if (b === focus[0]) wanted.add(a);
    }
  const there = new Set(candidates);
  return [...new Set([...shown, ...[...wanted].filter((at) => there.has(at))])].sort((left, right) => left - right);
}

/** Places of the entities a selection is about. */
export function selectedEntities({ selection }: ViewState, index: PageIndex): readonly number[] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'entity':
      return known([selection.id], index);
    case 'pair':
      return known([selection.a, selection.b], index);
    case 'claim': {
      const claim = index.claimAt.get(selection.id);
      return claim === undefined ? [] : index.entitiesOfClaim[claim]!;
    }
    default:
      return selection satisfies never;
  }
}

function known(ids: readonly string[], index: PageIndex): number[] {
  return ids.flatMap((id) => index.entityAt.get(id) ?? []);
}
