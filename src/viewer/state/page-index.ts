import type { ClaimRow, PageData } from '../page-data';
import { communityNames } from './communities';
import { dayNumber } from './days';
import { CLAIM_FACETS, type ClaimFacet } from './facets';
import { claimStance, STANCES, type Stance } from './stance';
import type { Clock } from './view-state';

/** The data with the ways through it that filters, panels and pictures need. Made once, when the data arrives. */
export interface PageIndex {
  readonly data: PageData;
  readonly entityAt: ReadonlyMap<string, number>;
  readonly claimAt: ReadonlyMap<string, number>;
  /** By claim: its relations, the entities that play a part in it or that its edges join, its stance, and its values of each facet. */
  readonly relationsOfClaim: readonly (readonly number[])[];
  readonly entitiesOfClaim: readonly (readonly number[])[];
  readonly stances: readonly Stance[];
  readonly values: Readonly<Record<ClaimFacet, readonly (readonly string[])[]>>;
  /** Every value of each of those facets, sorted. */
  readonly known: Readonly<Record<ClaimFacet, readonly string[]>>;
  readonly codes: Readonly<Record<ClaimFacet, Codes>>;
  /** By claim: place of its stance in `STANCES`, and its day by each clock; `NO_DAY` where there is none. */
  readonly stanceCodes: Uint8Array;
  readonly days: Readonly<Record<Clock, Int32Array>>;
  /** By entity: the claims it plays a part in, or that an edge of it rests on, in order. */
  readonly claimsOfEntity: readonly (readonly number[])[];
  /** Relations of each pair of entities, under `pairKey`. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly communityNames: ReadonlyMap<number, string>;
}

/** A facet's values as their places in `known`: those of claim `at` from `starts[at]` up to `starts[at + 1]`. */
export interface Codes {
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

export interface Pair {
  readonly key: string;
  /** Places of the two entities, `a` below `b`. */
  readonly a: number;
  readonly b: number;
  readonly relations: readonly number[];
  /** Claims behind any of them, each once. */
  readonly claims: readonly number[];
}

/** What a facet calls the lack of a value. */
export const NONE = 'none';
export const NO_DAY = -2_147_483_648;

export function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

export function makeIndex(data: PageData): PageIndex {
  const relationsOfClaim = data.claims.map(() => [] as number[]);
  data.relations.forEach(({ claims }, at) => {
    for (const claim of claims) relationsOfClaim[claim]!.push(at);
  });
  // With the ends of its edges: an edge can join the outlet a claim was told in, which plays no part in the claim.
  const entitiesOfClaim = data.claims.map(({ parts }, at) => [
    ...new Set([
      ...parts.map(({ entity }) => entity),
      ...relationsOfClaim[at]!.flatMap((relation) => [
        data.relations[relation]!.source,
        data.relations[relation]!.target,
      ]),
    ]),
  ]);
  const claimsOfEntity = data.entities.map(() => [] as number[]);
  entitiesOfClaim.forEach((entities, claim) => {
    for (const entity of entities) claimsOfEntity[entity]!.push(claim);
  });
  const stances = stancesOf(data, relationsOfClaim);
  const values = valuesOf(data, relationsOfClaim, entitiesOfClaim, stances);
  const known = byFacet((facet) => [...new Set(values[facet].flat())].sort());
  return {
    data,
    entityAt: new Map(data.entities.map(({ id }, at) => [id, at])),
    claimAt: new Map(data.claims.map(({ id }, at) => [id, at])),
    relationsOfClaim,
    entitiesOfClaim,
    stances,
    values,
    known,
    codes: byFacet((facet) => codesOf(values[facet], known[facet])),
    stanceCodes: Uint8Array.from(stances, (stance) => STANCES.indexOf(stance)),
    days: {
      published: publishedDays(data),
      happened: Int32Array.from(data.claims, ({ from }) => dayOf(from)),
    },
    claimsOfEntity,
    pairs: pairsOf(data),
    communityNames: communityNames(data, claimsOfEntity),
  };
}

function byFacet<Value>(of: (facet: ClaimFacet) => Value): Readonly<Record<ClaimFacet, Value>> {
  return Object.fromEntries(CLAIM_FACETS.map((facet) => [facet, of(facet)])) as unknown as Record<ClaimFacet, Value>;
}

function publishedDays({ articles, claims }: PageData): Int32Array {
  const days = articles.map(({ published }) => dayOf(published));
  return Int32Array.from(claims, ({ article }) => days[article] ?? NO_DAY);
}

function dayOf(iso: string | null): number {
  return dayNumber(iso) ?? NO_DAY;
}

/** Disputed where an edge of it is, or where it stands against another claim. */
function stancesOf(data: PageData, relationsOfClaim: readonly (readonly number[])[]): Stance[] {
  const against = new Set(data.disputes.flatMap((dispute) => [dispute.claim, dispute.against]));
  return data.claims.map((claim, at) =>
    claimStance(claim, against.has(at) || relationsOfClaim[at]!.some((relation) => data.relations[relation]!.disputed)),
  );
}

function valuesOf(
  data: PageData,
  relationsOfClaim: readonly (readonly number[])[],
  entitiesOfClaim: readonly (readonly number[])[],
  stances: readonly Stance[],
): PageIndex['values'] {
  const by = (of: (claim: ClaimRow, at: number) => readonly string[]) => data.claims.map(of);
  const one = new Map<string, readonly string[]>();
  // The same list for the same value: there are a hundred thousand claims and a handful of values.
  const single = (value: string) => {
    const list = one.get(value) ?? [value];
    one.set(value, list);
    return list;
  };
  return {
    stance: by((_, at) => single(stances[at]!)),
    relation: by((claim, at) => relationTypes(data, claim, relationsOfClaim[at]!)),
    polarity: by(({ polarity }) => single(polarity)),
    modality: by(({ modality }) => single(modality)),
    teller: by(({ attribution }) => single(attribution.at(-1)?.kind ?? 'newsroom')),
    voice: by(({ attribution }) => {
      const last = attribution.at(-1);
      return single(last?.entity ?? last?.name ?? NONE);
    }),
    outlet: by(({ article }) => single(data.articles[article]?.outlet ?? NONE)),
    category: by(({ category }) => single(category ?? NONE)),
    community: by((_, at) => communities(data, entitiesOfClaim[at]!)),
  };
}

function communities(data: PageData, entities: readonly number[]): readonly string[] {
  const found = new Set<string>();
  for (const entity of entities) {
    const { community } = data.entities[entity]!;
    if (community >= 0) found.add(String(community));
  }
  return found.size === 0 ? [NONE] : [...found];
}

/** A claim that gives no edge is found under its own type. */
function relationTypes(data: PageData, claim: ClaimRow, relations: readonly number[]): readonly string[] {
  const types = new Set(relations.map((relation) => data.relations[relation]!.type));
  return types.size === 0 ? [claim.relation] : [...types];
}

function codesOf(values: readonly (readonly string[])[], known: readonly string[]): Codes {
  const place = new Map(known.map((value, at) => [value, at]));
  const starts = new Int32Array(values.length + 1);
  values.forEach((list, at) => {
    starts[at + 1] = starts[at]! + list.length;
  });
  const codes = new Int32Array(starts[values.length]!);
  values.forEach((list, at) => {
    list.forEach((value, step) => {
      codes[starts[at]! + step] = place.get(value)!;
    });
  });
  return { starts, codes };
}

function pairsOf(data: PageData): ReadonlyMap<string, Pair> {
  const pairs = new Map<
    string,
    { key: string; a: number; b: number; relations: number[]; claims: readonly number[] }
  >();
  data.relations.forEach(({ source, target }, at) => {
    const key = pairKey(source, target);
    const pair = pairs.get(key);
    if (pair === undefined)
      pairs.set(key, { key, a: Math.min(source, target), b: Math.max(source, target), relations: [at], claims: [] });
    else pair.relations.push(at);
  });
  for (const pair of pairs.values())
    pair.claims = [...new Set(pair.relations.flatMap((at) => data.relations[at]!.claims))];
  return pairs;
}
