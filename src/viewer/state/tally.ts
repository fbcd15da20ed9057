import { dayNumber } from './days';
import { CLAIM_FACETS, type ClaimFacet, type Facet, isActive, passes } from './facets';
import { NO_DAY, type PageIndex } from './page-index';
import { isTimed, type ViewState } from './view-state';
import type { Visible } from './visible';

/* Which claims pass, what each filter keeps out, and the live counts; over numbers, as a brush asks for it at every movement. */

export type FilterName = Facet | 'sure' | 'time';

type Tally = Pick<Visible, 'claims' | 'claimCount' | 'outOfTime' | 'hidden' | 'counts'>;

/** Says whether claim `at` passes one filter. */
interface Test {
  readonly filter: FilterName;
  readonly holds: (at: number) => boolean;
}

export function tallied(state: ViewState, index: PageIndex, typed: Uint8Array): Tally {
  const tests = testsOf(state, index, typed);
  const size = index.data.claims.length;
  const claims = new Uint8Array(size);
  const outOfTime = new Uint8Array(size);
  const alone = new Map<FilterName, number[]>(tests.map(({ filter }) => [filter, []]));
  const passing: number[] = [];
  for (let at = 0; at < size; at++) {
    const failing = onlyFailure(tests, at);
    if (failing === null) {
      claims[at] = 1;
      passing.push(at);
    } else if (failing !== 'several') alone.get(failing)!.push(at);
  }
  for (const at of alone.get('time') ?? []) outOfTime[at] = 1;
  const facets = CLAIM_FACETS.map((facet) => [facet, countsOf(index, facet, passing, alone.get(facet) ?? [])] as const);
  const counts = Object.fromEntries([
    ['type', typeCounts(index, passing, alone.get('type') ?? [])],
    ...facets,
  ]) as unknown as Visible['counts'];
  const hidden = tests.map(({ filter }) => ({ filter, claims: alone.get(filter)!.length }));
  return { claims, claimCount: passing.length, outOfTime, hidden, counts };
}

/** null where it passes all; the one it fails; or that it fails several. */
function onlyFailure(tests: readonly Test[], at: number): FilterName | 'several' | null {
  let failing: FilterName | null = null;
  for (const { filter, holds } of tests) {
    if (holds(at)) continue;
    if (failing !== null) return 'several';
    failing = filter;
  }
  return failing;
}

/** Tests of the filters that are on; the others keep nothing out. */
function testsOf(state: ViewState, index: PageIndex, typed: Uint8Array): Test[] {
  const tests: Test[] = CLAIM_FACETS.filter((facet) => isActive(state.filters[facet])).map((facet) => ({
    filter: facet,
    holds: facetTest(state, index, facet),
  }));
  if (isActive(state.filters.type)) tests.unshift({ filter: 'type', holds: (at) => passesTypes(at, index, typed) });
  if (state.sure > 0)
    tests.push({ filter: 'sure', holds: (at) => index.data.claims[at]!.confidence >= state.sure - 1e-9 });
  if (isTimed(state.time)) tests.push({ filter: 'time', holds: timeTest(state, index) });
  return tests;
}

function facetTest(state: ViewState, index: PageIndex, facet: ClaimFacet): Test['holds'] {
  const { starts, items } = index.codes[facet];
  const pass = Uint8Array.from(index.known[facet], (value) => (passes(state.filters[facet], value) ? 1 : 0));
  return (at) => {
    for (let place = starts[at]!; place < starts[at + 1]!; place++) if (pass[items[place]!] === 1) return true;
    return false;
  };
}

function timeTest({ time: { clock, days, undated } }: ViewState, index: PageIndex): Test['holds'] {
  const dayOf = index.days[clock];
  const from = days === null || days === 'none' ? null : dayNumber(days.from);
  const to = days === null || days === 'none' ? null : dayNumber(days.to);
  return (at) => {
    const day = dayOf[at]!;
    if (day === NO_DAY) return undated;
    return days !== 'none' && (from === null || day >= from) && (to === null || day <= to);
  };
}

/** A claim is shown where one of its edges joins two entities of shown types; one without edges, where any of its entities is. */
function passesTypes(claim: number, index: PageIndex, typed: Uint8Array): boolean {
  const relations = index.relationsOfClaim.of(claim);
  if (relations.length === 0) {
    const entities = index.entitiesOfClaim.of(claim);
    return entities.length === 0 ? typed.every(Boolean) : entities.some((entity) => typed[entity] === 1);
  }
  return relations.some((at) => {
    const { source, target } = index.data.relations[at]!;
    return typed[source] === 1 && typed[target] === 1;
  });
}

/** How many of these claims have each value of a facet. */
function countsOf(
  index: PageIndex,
  facet: ClaimFacet,
  ...lists: readonly (readonly number[])[]
): ReadonlyMap<string, number> {
  const { starts, items } = index.codes[facet];
  const values = index.known[facet];
  const counts = new Int32Array(values.length);
  for (const list of lists)
    for (const at of list) for (let place = starts[at]!; place < starts[at + 1]!; place++) counts[items[place]!]!++;
  const found = new Map<string, number>();
  values.forEach((value, code) => {
    if (counts[code]! > 0) found.set(value, counts[code]!);
  });
  return found;
}

/** Entities of each type that some claim names which passes the filters of claims. */
function typeCounts(index: PageIndex, ...lists: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const named = new Uint8Array(index.data.entities.length);
  const { starts, items } = index.entitiesOfClaim;
  for (const list of lists)
    for (const at of list) for (let place = starts[at]!; place < starts[at + 1]!; place++) named[items[place]!] = 1;
  const counts = new Map<string, number>();
  index.data.entities.forEach(({ type }, at) => {
    if (named[at] === 1) counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return counts;
}
