import type { ClaimRow, PageData } from '../page-data';
import { CLAIM_FACETS, type ClaimFacet } from './facets';
import { Lists, ListsMaker } from './lists';
import { STANCES } from './stance';

/* What every claim has of each facet, as numbers: filters and live counts go through all claims at every movement of the brush. */

/** What a facet calls the lack of a value. */
export const NONE = 'none';

export interface FacetCodes {
  /** Every value, sorted. */
  readonly known: readonly string[];
  /** By claim, its values as their places in `known`. */
  readonly codes: Lists;
}

interface Ways {
  readonly relationsOfClaim: Lists;
  readonly entitiesOfClaim: Lists;
  readonly stanceCodes: Uint8Array;
}

export function facetCodes(data: PageData, ways: Ways): Readonly<Record<ClaimFacet, FacetCodes>> {
  // The same for every facet of which a claim has one value.
  const starts = Int32Array.from({ length: data.claims.length + 1 }, (_, at) => at);
  const single = (of: (claim: ClaimRow, at: number) => string) => {
    const values = new Values();
    const items = Int32Array.from(data.claims, (claim, at) => values.code(of(claim, at)));
    return values.sorted(new Lists(starts, items));
  };
  const made: Record<ClaimFacet, FacetCodes> = {
    stance: single((_, at) => STANCES[ways.stanceCodes[at]!]!),
    relation: relationCodes(data, ways),
    polarity: single(({ polarity }) => polarity),
    modality: single(({ modality }) => modality),
    teller: single(({ attribution }) => attribution.at(-1)?.kind ?? 'newsroom'),
    voice: single(({ attribution }) => {
      const last = attribution.at(-1);
      return last?.entity ?? last?.name ?? NONE;
    }),
    outlet: single(({ article }) => data.articles[article]?.outlet ?? NONE),
    category: single(({ category }) => category ?? NONE),
    community: communityCodes(data, ways),
  };
  return made;
}

export function byFacet<Value>(of: (facet: ClaimFacet) => Value): Readonly<Record<ClaimFacet, Value>> {
  return Object.fromEntries(CLAIM_FACETS.map((facet) => [facet, of(facet)])) as unknown as Record<ClaimFacet, Value>;
}

/** Values, numbered as they come. */
class Values {
  private readonly codes = new Map<string, number>();

  code(value: string): number {
    let code = this.codes.get(value);
    if (code === undefined) this.codes.set(value, (code = this.codes.size));
    return code;
  }

  get size(): number {
    return this.codes.size;
  }

  /** The same numbered by their order; `lists` are of the numbers so far, and are written over. */
  sorted(lists: Lists): FacetCodes {
    const known = [...this.codes.keys()].sort();
    const places = new Int32Array(known.length);
    known.forEach((value, place) => {
      places[this.codes.get(value)!] = place;
    });
    const { items } = lists;
    for (let at = 0; at < items.length; at++) items[at] = places[items[at]!]!;
    return { known, codes: lists };
  }
}

/** Types of its edges; a claim that gives no edge is found under its own type. */
function relationCodes({ claims, relations }: PageData, { relationsOfClaim: { starts, items } }: Ways): FacetCodes {
  const values = new Values();
  const types = Int32Array.from(relations, ({ type }) => values.code(type));
  const own = Int32Array.from(claims, ({ relation }, at) =>
    starts[at] === starts[at + 1] ? values.code(relation) : -1,
  );
  const maker = new ListsMaker(claims.length, values.size, items.length);
  own.forEach((code, at) => {
    if (code >= 0) maker.add(code);
    for (let place = starts[at]!; place < starts[at + 1]!; place++) maker.add(types[items[place]!]!);
    maker.end();
  });
  return values.sorted(maker.made());
}

function communityCodes({ entities }: PageData, { entitiesOfClaim: { starts, items, length } }: Ways): FacetCodes {
  const values = new Values();
  const communities = Int32Array.from(entities, ({ community }) => community);
  const codes = new Map<number, number>();
  // Entities that no claim names bring no value.
  for (const entity of items) {
    const community = communities[entity]!;
    if (community >= 0 && !codes.has(community)) codes.set(community, values.code(String(community)));
  }
  const codeOf = Int32Array.from(communities, (community) => codes.get(community) ?? -1);
  const maker = new ListsMaker(length, values.size + 1, items.length);
  for (let claim = 0; claim < length; claim++) {
    for (let place = starts[claim]!; place < starts[claim + 1]!; place++) {
      const code = codeOf[items[place]!]!;
      if (code >= 0) maker.add(code);
    }
    if (maker.isEmpty) maker.add(values.code(NONE));
    maker.end();
  }
  return values.sorted(maker.made());
}
