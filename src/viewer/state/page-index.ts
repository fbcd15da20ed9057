import { once } from '../../text/once';
import type { PageData } from '../page-data';
import { communityNames } from './communities';
import { dayNumber } from './days';
import { byFacet, facetCodes } from './facet-codes';
import type { ClaimFacet } from './facets';
import { type Lists, ListsMaker, listsOf } from './lists';
import { Pairs } from './pairs';
import { claimStance, STANCES, type Stance } from './stance';
import type { Clock } from './view-state';

/** The data with the ways through it that filters, panels and pictures need. Made once, when the data arrives. */
export interface PageIndex {
  readonly data: PageData;
  readonly entityAt: ReadonlyMap<string, number>;
  readonly claimAt: ReadonlyMap<string, number>;
  /** By claim: its relations, the entities that play a part in it or that its edges join, and its stance. */
  readonly relationsOfClaim: Lists;
  readonly entitiesOfClaim: Lists;
  readonly stances: readonly Stance[];
  /** Every value of each facet, sorted; and by claim, its values as their places in that list. */
  readonly known: Readonly<Record<ClaimFacet, readonly string[]>>;
  readonly codes: Readonly<Record<ClaimFacet, Lists>>;
  /** By claim: place of its stance in `STANCES`, and its day by each clock; `NO_DAY` where there is none. */
  readonly stanceCodes: Uint8Array;
  readonly days: Readonly<Record<Clock, Int32Array>>;
  /** By entity: the claims it plays a part in, or that an edge of it rests on, in order. */
  readonly claimsOfEntity: Lists;
  readonly pairs: Pairs;
  readonly communityNames: ReadonlyMap<number, string>;
}

export const NO_DAY = -2_147_483_648;

export function makeIndex(data: PageData): PageIndex {
  const relationsOfClaim = listsOf(data.relations, ({ claims }) => claims).turned(data.claims.length);
  const entitiesOfClaim = entitiesByClaim(data, relationsOfClaim);
  const claimsOfEntity = entitiesOfClaim.turned(data.entities.length);
  const stances = stancesOf(data, relationsOfClaim);
  const stanceCodes = Uint8Array.from(stances, (stance) => STANCES.indexOf(stance));
  const facets = facetCodes(data, { relationsOfClaim, entitiesOfClaim, stanceCodes });
  // Asked for when something is selected: most of the time nothing is.
  const claimAt = once(() => placesOf(data.claims));
  return {
    data,
    entityAt: placesOf(data.entities),
    get claimAt() {
      return claimAt();
    },
    relationsOfClaim,
    entitiesOfClaim,
    stances,
    known: byFacet((facet) => facets[facet].known),
    codes: byFacet((facet) => facets[facet].codes),
    stanceCodes,
    days: {
      published: publishedDays(data),
      happened: Int32Array.from(data.claims, ({ from }) => dayOf(from)),
    },
    claimsOfEntity,
    pairs: new Pairs(data),
    communityNames: communityNames(data, claimsOfEntity),
  };
}

function placesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rows.forEach(({ id }, at) => {
    places.set(id, at);
  });
  return places;
}

/** With the ends of its edges: an edge can join the outlet a claim was told in, which plays no part in the claim. */
function entitiesByClaim({ claims, relations, entities }: PageData, { starts, items }: Lists): Lists {
  const maker = new ListsMaker(claims.length, entities.length, 2 * items.length);
  claims.forEach(({ parts }, at) => {
    for (const { entity } of parts) maker.add(entity);
    for (let place = starts[at]!; place < starts[at + 1]!; place++) {
      const { source, target } = relations[items[place]!]!;
      maker.add(source);
      maker.add(target);
    }
    maker.end();
  });
  return maker.made();
}

function publishedDays({ articles, claims }: PageData): Int32Array {
  const days = articles.map(({ published }) => dayOf(published));
  return Int32Array.from(claims, ({ article }) => days[article] ?? NO_DAY);
}

function dayOf(iso: string | null): number {
  return dayNumber(iso) ?? NO_DAY;
}

/** Disputed where an edge of it is, or where it stands against another claim. */
function stancesOf(data: PageData, { starts, items }: Lists): Stance[] {
  const disputed = new Uint8Array(data.claims.length);
  for (const { claim, against } of data.disputes) disputed[claim] = disputed[against] = 1;
  return data.claims.map((claim, at) => {
    for (let place = starts[at]!; place < starts[at + 1]!; place++)
      if (data.relations[items[place]!]!.disputed) disputed[at] = 1;
    return claimStance(claim, disputed[at] === 1);
  });
}
