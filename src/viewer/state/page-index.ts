import type { ClaimRow, PageData } from '../page-data';
import type { Facet } from './facets';
import { claimStance, type Stance } from './stance';

/** The data with the ways through it that filters, panels and pictures need. Made once, when the data arrives. */
export interface PageIndex {
  readonly data: PageData;
  readonly entityAt: ReadonlyMap<string, number>;
  readonly claimAt: ReadonlyMap<string, number>;
  /** By claim: its relations, the entities that play a part in it, its stance, and its values of each facet. */
  readonly relationsOfClaim: readonly (readonly number[])[];
  readonly entitiesOfClaim: readonly (readonly number[])[];
  readonly stances: readonly Stance[];
  readonly values: Readonly<Record<Exclude<Facet, 'type'>, readonly (readonly string[])[]>>;
  /** Every value of each of those facets, sorted. */
  readonly known: Readonly<Record<Exclude<Facet, 'type'>, readonly string[]>>;
  /** By entity: the claims it plays a part in, in order. */
  readonly claimsOfEntity: readonly (readonly number[])[];
  /** Relations of each pair of entities, under `pairKey`. */
  readonly pairs: ReadonlyMap<string, Pair>;
}

export interface Pair {
  readonly key: string;
  /** Places of the two entities, `a` below `b`. */
  readonly a: number;
  readonly b: number;
  readonly relations: readonly number[];
}

/** What a facet calls the lack of a value. */
export const NONE = 'none';

export function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

export function makeIndex(data: PageData): PageIndex {
  const relationsOfClaim = data.claims.map(() => [] as number[]);
  data.relations.forEach(({ claims }, at) => {
    for (const claim of claims) relationsOfClaim[claim]!.push(at);
  });
  const entitiesOfClaim = data.claims.map(({ parts }) => [...new Set(parts.map(({ entity }) => entity))]);
  const claimsOfEntity = data.entities.map(() => [] as number[]);
  entitiesOfClaim.forEach((entities, claim) => {
    for (const entity of entities) claimsOfEntity[entity]!.push(claim);
  });
  const stances = data.claims.map((claim, at) =>
    claimStance(
      claim,
      relationsOfClaim[at]!.some((relation) => data.relations[relation]!.disputed),
    ),
  );
  const valuesBy = (of: (claim: ClaimRow, at: number) => readonly string[]) => data.claims.map(of);
  const values: PageIndex['values'] = {
    stance: valuesBy((_, at) => [stances[at]!]),
    relation: valuesBy((claim, at) => relationTypes(data, claim, relationsOfClaim[at]!)),
    modality: valuesBy(({ modality }) => [modality]),
    teller: valuesBy(({ attribution }) => [attribution.at(-1)?.kind ?? 'newsroom']),
    outlet: valuesBy(({ article }) => [data.articles[article]?.outlet ?? NONE]),
    category: valuesBy(({ category }) => [category ?? NONE]),
  };
  return {
    data,
    entityAt: new Map(data.entities.map(({ id }, at) => [id, at])),
    claimAt: new Map(data.claims.map(({ id }, at) => [id, at])),
    relationsOfClaim,
    entitiesOfClaim,
    stances,
    values,
    known: Object.fromEntries(
      Object.entries(values).map(([facet, lists]) => [facet, [...new Set(lists.flat())].sort()]),
    ) as unknown as PageIndex['known'],
    claimsOfEntity,
    pairs: pairsOf(data),
  };
}

/** A claim that gives no edge is found under its own type. */
function relationTypes(data: PageData, claim: ClaimRow, relations: readonly number[]): readonly string[] {
  const types = new Set(relations.map((relation) => data.relations[relation]!.type));
  return types.size === 0 ? [claim.relation] : [...types];
}

function pairsOf(data: PageData): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, { key: string; a: number; b: number; relations: number[] }>();
  data.relations.forEach(({ source, target }, at) => {
    const key = pairKey(source, target);
    const pair = pairs.get(key);
    if (pair === undefined)
      pairs.set(key, { key, a: Math.min(source, target), b: Math.max(source, target), relations: [at] });
    else pair.relations.push(at);
  });
  return pairs;
}
