import { type Facet, passes } from './facets';
import { leading } from './leading';
import type { PageIndex } from './page-index';
import type { Pair } from './pairs';
import { type Route, routesOf } from './routes';
import { commonest, STANCES, type Stance } from './stance';
import { type FilterName, tallied } from './tally';
import { isTimed, type ViewState } from './view-state';

/** What a state shows: a pure function of it and the data. */
export interface Visible {
  /** For each claim, whether it passes every filter: 1 or 0. */
  readonly claims: Uint8Array;
  readonly claimCount: number;
  /** For each claim, 1 where time alone keeps it out: what a histogram shows outside the brush. */
  readonly outOfTime: Uint8Array;
  /** Filters that are on, each with how many claims it alone keeps out. */
  readonly hidden: readonly { readonly filter: FilterName; readonly claims: number }[];
  /** How many passing claims each entity plays a part in. */
  readonly weights: Int32Array;
  /** Places of the entities that are drawn, sorted. */
  readonly entities: readonly number[];
  /** How many there are to draw, with those the overview leaves out. */
  readonly entityCount: number;
  /** Between entities that are drawn, and between all. */
  readonly pairs: readonly PairLine[];
  readonly lines: readonly PairLine[];
  /** Where two entities are chosen to be joined: the shortest ways between them, and what both are joined to. */
  readonly route: Route | null;
  /** For each facet, how many claims (entities, for `type`) have each value under all the other filters. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

export interface PairLine extends Pair {
  /** Passing claims behind it, and how many independent voices it has at least. */
  readonly weight: number;
  readonly voices: number;
  readonly stance: Stance;
  /** Which way its relations run: from a, from b, or both. */
  readonly direction: 'a' | 'b' | 'both';
}

export function visible(state: ViewState, index: PageIndex): Visible {
  const passing = passingOf(state, index);
  const { claims, claimCount, outOfTime, hidden, counts, weights, candidates, lines } = passing;
  const shown = state.all ? candidates : leadingAtAnyTime(state, index, passing);
  const route = routeOf(state, index, lines);
  const entities = withSelected(state, index, shown, weights, lines, route);
  return {
    claims,
    claimCount,
    outOfTime,
    hidden,
    weights,
    entities,
    entityCount: candidates.length,
    pairs: drawnLines(lines, entities, candidates.length),
    lines,
    route,
    counts,
  };
}

/** What the filters let pass, whatever of it is drawn or selected. */
interface Passing
  extends Pick<Visible, 'claims' | 'claimCount' | 'outOfTime' | 'hidden' | 'counts' | 'weights' | 'lines'> {
  /** For each entity, 1 where its type passes. */
  readonly typed: Uint8Array;
  /** The entities that visible claims name. */
  readonly candidates: readonly number[];
}

const last = new WeakMap<PageIndex, { readonly filters: string; readonly passing: Passing }>();

/** That of the last filters is kept: the plan of the overview, "show all" and every selection ask for the same. */
function passingOf(state: ViewState, index: PageIndex): Passing {
  const filters = JSON.stringify([state.filters, state.sure, state.time]);
  const before = last.get(index);
  if (before?.filters === filters) return before.passing;
  const typed = Uint8Array.from(index.data.entities, ({ type }) => (passes(state.filters.type, type) ? 1 : 0));
  const tally = tallied(state, index, typed);
  const weights = weightsOf(index, tally.claims, typed);
  const lines = linesOf(index, tally.claims, typed);
  const passing = { ...tally, typed, weights, candidates: named(weights), lines };
  last.set(index, { filters, passing });
  return passing;
}

function weightsOf(index: PageIndex, claims: Uint8Array, typed: Uint8Array): Int32Array {
  const weights = new Int32Array(index.data.entities.length);
  const { starts, items } = index.entitiesOfClaim;
  for (let claim = 0; claim < claims.length; claim++)
    if (claims[claim] === 1)
      for (let place = starts[claim]!; place < starts[claim + 1]!; place++) {
        const entity = items[place]!;
        if (typed[entity] === 1) weights[entity]!++;
      }
  return weights;
}

/** The entities that visible claims name. */
export function named(weights: Int32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < weights.length; at++) if (weights[at]! > 0) found.push(at);
  return found;
}

/** Who leads is settled without the brush, so that nothing comes from elsewhere, or moves, while it is drawn over the days. */
function leadingAtAnyTime(
  { time }: ViewState,
  index: PageIndex,
  { claims, outOfTime, typed, weights, lines }: Passing,
): number[] {
  if (!isTimed(time)) return leading(index, named(weights), weights, lines);
  const ever = claims.map((passing, at) => passing | outOfTime[at]!);
  const weighed = weightsOf(index, ever, typed);
  return leading(index, named(weighed), weighed, linesOf(index, ever, typed)).filter((at) => weights[at]! > 0);
}

function drawnLines(lines: readonly PairLine[], entities: readonly number[], all: number): readonly PairLine[] {
  if (entities.length === all) return lines;
  const drawn = new Set(entities);
  return lines.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
}

function linesOf(index: PageIndex, claims: Uint8Array, typed: Uint8Array): PairLine[] {
  const lines: PairLine[] = [];
  for (const pair of index.pairs) {
    if (typed[pair.a] === 0 || typed[pair.b] === 0) continue;
    const line = lineOf(index, pair, claims);
    if (line !== null) lines.push(line);
  }
  return lines;
}

const by = new Int32Array(STANCES.length);

function lineOf(index: PageIndex, pair: Pair, claims: Uint8Array): PairLine | null {
  let weight = 0;
  by.fill(0);
  for (const claim of pair.claims)
    if (claims[claim] === 1) {
      weight++;
      by[index.stanceCodes[claim]!]!++;
    }
  if (weight === 0) return null;
  const { key, a, b, relations, claims: behind } = pair;
  const { direction, voices } = waysOf(index, pair, claims);
  return { key, a, b, relations, claims: behind, weight, voices, stance: commonest(by), direction };
}

function waysOf({ data }: PageIndex, pair: Pair, claims: Uint8Array): Pick<PairLine, 'direction' | 'voices'> {
  let [fromA, fromB, voices] = [false, false, 0];
  for (const at of pair.relations) {
    const relation = data.relations[at]!;
    if (!stands(relation.claims, claims)) continue;
    if (relation.source === pair.a) fromA = true;
    if (relation.source === pair.b) fromB = true;
    // One voice can stand behind several relations: more than behind any one of them need not be.
    voices = Math.max(voices, relation.voices?.[0] ?? 1);
  }
  return { direction: fromA && fromB ? 'both' : fromA ? 'a' : 'b', voices };
}

function stands(behind: readonly number[], claims: Uint8Array): boolean {
  for (const claim of behind) if (claims[claim] === 1) return true;
  return false;
}

/** Relations of a pair that a passing claim stands behind. */
export function shownRelations({ data }: PageIndex, pair: Pair, { claims }: Pick<Visible, 'claims'>): number[] {
  return pair.relations.filter((at) => stands(data.relations[at]!.claims, claims));
}

/** Claims of a pair that pass. */
export function shownClaims(pair: Pair, { claims }: Pick<Visible, 'claims'>): number[] {
  return pair.claims.filter((claim) => claims[claim] === 1);
}

/** What is selected is drawn, with everything an edge joins it to, whatever the overview leaves out. */
function withSelected(
  state: ViewState,
  index: PageIndex,
  shown: readonly number[],
  weights: Int32Array,
  lines: readonly PairLine[],
  route: Route | null,
): readonly number[] {
  const focus = selectedEntities(state, index);
  if (focus.length === 0) return shown;
  const wanted = new Set([...focus, ...(route === null ? [] : onRoute(route))]);
  if (state.selection?.kind === 'entity')
    for (const { a, b } of lines) {
      if (a === focus[0]) wanted.add(b);
      if (b === focus[0]) wanted.add(a);
    }
  const added = [...wanted].filter((at) => weights[at]! > 0);
  return [...new Set([...shown, ...added])].sort((left, right) => left - right);
}

function routeOf({ selection }: ViewState, index: PageIndex, lines: readonly PairLine[]): Route | null {
  if (selection?.kind !== 'path') return null;
  const [from, to] = [index.entityAt.get(selection.from), index.entityAt.get(selection.to)];
  return from === undefined || to === undefined ? null : routesOf(lines, from, to);
}

/** Every entity of a route. */
export function onRoute({ ways, common }: Route): readonly number[] {
  return [...new Set([...ways.flat(), ...common])];
}

/** Places of the entities a selection is about. */
export function selectedEntities({ selection }: Pick<ViewState, 'selection'>, index: PageIndex): readonly number[] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'entity':
      return known([selection.id], index);
    case 'pair':
      return known([selection.a, selection.b], index);
    case 'path':
      return known([selection.from, selection.to], index);
    case 'claim': {
      const claim = index.claimAt.get(selection.id);
      return claim === undefined ? [] : index.entitiesOfClaim.of(claim);
    }
    default:
      return selection satisfies never;
  }
}

function known(ids: readonly string[], index: PageIndex): number[] {
  return ids.flatMap((id) => index.entityAt.get(id) ?? []);
}
